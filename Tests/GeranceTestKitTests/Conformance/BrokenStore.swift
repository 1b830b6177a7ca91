import Gerance
import GeranceTestKit
import Testing

/// A store that breaks a promise, and the check that has to catch it.
struct BrokenStore: Sendable, CustomTestStringConvertible {
    let check: String
    let make: @Sendable () -> any JournalStore

    init(_ check: String, _ make: @escaping @Sendable () -> any JournalStore) {
        self.check = check
        self.make = make
    }

    var testDescription: String { "\(check): \(type(of: make()))" }
}

extension BrokenStore {
    static let all: [BrokenStore] = [
        BrokenStore("order.numbers") { BrokenReading.Reverses() },
        BrokenStore("order.numbers") { BrokenReading.LeavesAGap() },
        BrokenStore("order.numbers") { BrokenReading.AnswersWithWrongRevision() },
        BrokenStore("order.unchanged") { BrokenReading.ForgetsRecordedAt() },
        BrokenStore("order.pages") { BrokenReading.ReadsOneTooMany() },
        BrokenStore("order.pages") { BrokenReading.TellsRevisionOfThePage() },
        BrokenStore("order.empty") { BrokenReading.RefusesUnknownJournals() },
        BrokenStore("order.undecodable") { BrokenReading.Damageable(leavesOut: true) },
        BrokenStore("whole.refused") { BrokenAppending.NotesPlanOfRefused() },
        BrokenStore("whole.refused") { BrokenAppending.KeepsKeyOfRefused() },
        BrokenStore("whole.seen") { BrokenAppending.WritesFactByFact() },
        BrokenStore("revision.expected") { BrokenAppending.IgnoresExpectedRevision() },
        BrokenStore("revision.race") { BrokenAppending.LooksBeforeItWrites() },
        BrokenStore("revision.apart") { BrokenAppending.LocksEverything() },
        BrokenStore("key.again") { BrokenKeys.ForgetsKeys() },
        BrokenStore("key.again") { BrokenKeys.NeverSaysRepeat() },
        BrokenStore("key.later") { BrokenKeys.KnowsLastKeyOnly() },
        BrokenStore("key.anyRevision") { BrokenKeys.AnswersRepeatAsAsked() },
        BrokenStore("key.otherJournal") { BrokenKeys.SharesKeysAmongJournals() },
        BrokenStore("key.race") { BrokenKeys.LosesRaceOfOneKey() },
        BrokenStore("key.bytes") { BrokenKeys.IgnoresCaseOfKeys() },
        BrokenStore("key.found") { BrokenKeys.FindsNothing() },
        BrokenStore("key.found") { BrokenKeys.LooksIntoAllJournals() },
        BrokenStore("key.plan") { BrokenKeys.NotesPlanOfRepeat() },
        BrokenStore("durable.seen") { BrokenReading.ReadsStaleCopy() },
        BrokenStore("size.fact") { BrokenAppending.RefusesLargeFacts() },
        BrokenStore("size.append") { BrokenAppending.RefusesLongAppends() },
        BrokenStore("size.names") { BrokenAppending.CutsIdentifiers() },
        BrokenStore("plan.appended") { BrokenPlans.KeepsPlanInsteadOfNone() },
        BrokenStore("plan.scheduled") { BrokenPlans.DropsPlans() },
        BrokenStore("plan.scheduled") { BrokenPlans.RoundsInstants() },
        BrokenStore("plan.revision") { BrokenPlans.IgnoresRevisionOfPlans() },
        BrokenStore("plan.current") { BrokenPlans.IgnoresAttempts() },
        BrokenStore("plan.race") { BrokenPlans.LooksBeforeItNotes() },
        BrokenStore("due.listed") { BrokenDueWork.ListsAllThatWait() },
        BrokenStore("due.listed") { BrokenDueWork.LeavesOutTheInstantItself() },
        BrokenStore("due.order") { BrokenDueWork.Sorts { ($0.journal, $0.since) < ($1.journal, $1.since) } },
        BrokenStore("due.order") { BrokenDueWork.Sorts { ($1.since, $0.journal) < ($0.since, $1.journal) } },
        BrokenStore("due.pages") { BrokenDueWork.RepeatsTheCursor() },
        BrokenStore("due.pages") { BrokenDueWork.SaysThereIsNoMore() },
        BrokenStore("due.moved") { BrokenDueWork.KeepsOldEntries() },
        BrokenStore("due.cursor") { BrokenDueWork.NeedsTheCursorInTheList() },
    ]
}
