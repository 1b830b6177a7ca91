import Gerance
import GeranceTestKit

/// The day of the desk that the program shows: Monday 21 December 2026 in the file of Mme Montout.
struct SampleDay {
    /// What happened.
    let entries: [DeskDay.Entry]
    /// What was there before the day, and after it.
    let before: [Fact]
    let after: [Fact]
    /// The messages that left.
    let messages: [SendRequest]
    /// Whether the same things are there after a day on which nothing goes wrong.
    let isLikeCalmDay: Bool

    /// Lives the day with faults by a seed, and once more without any.
    init(_ sample: Sample, seed: UInt64) async throws(Failure) {
        let journal = try JournalFile(Sample.ownerJournal).journal
        do {
            let plan = FaultPlan.random(seed: seed, oneIn: 9)
            let day = try await Self.live(journal, sample, failing: plan)
            let calm = try await Self.live(journal, sample, failing: .none)
            let (facts, sent) = await day.remains
            let (calmFacts, calmSent) = await calm.remains
            entries = day.entries
            before = journal.facts
            after = facts
            messages = sent
            isLikeCalmDay =
                Self.sorted(facts) == Self.sorted(calmFacts) && Self.sorted(sent) == Self.sorted(calmSent)
                && Set(sent.map(\.key)).count == sent.count
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .noAccount("\(error)")
        }
    }

    /// What was recorded, whatever the order that faults left.
    private static func sorted(_ facts: [Fact]) -> [String] { facts.map(\.summary).sorted() }

    private static func sorted(_ messages: [SendRequest]) -> [String] {
        messages.map { $0.message.text.subject?.description ?? "" }.sorted()
    }

    private static func live(_ journal: Journal, _ sample: Sample, failing plan: FaultPlan) async throws -> DeskDay {
        var office = Office(under: sample.rulebook, staff: sample.staff)
        office.tenseZone = { _ in TenseZone(.unlisted, source: "exemple") }
        var day = try await DeskDay(
            of: journal.facts, as: "montout", in: office, at: "2026-12-21T12:00:00Z", failing: plan)
        try await day.look(at: "2026-12-21T12:00:00Z")
        try await day.take(
            NewFact(.changeRequested(Change(of: .bankDetails, by: .email, subject: "Nouveau RIB")), by: .owner),
            at: "2026-12-21T13:12:00Z", key: "courriel-4711")
        if let lease = try journal.dossier(under: sample.rulebook).leases.first {
            let notice = TenantNotice(lease: lease.id, form: .registeredLetter, receivedOn: "2026-12-21")
            try await day.take(
                NewFact(.departureAnnounced(notice), by: .tenant), at: "2026-12-21T14:30:00Z", key: "recommande-88")
        }
        if let answer = try Self.answer(journal, sample) {
            try await day.send(answer, at: "2026-12-21T15:45:00Z", key: "brouillon-9")
        }
        try await day.look(at: "2026-12-21T21:30:00Z")
        return day
    }

    /// The manager's answer to what the owner said last, once it passed the review.
    private static func answer(_ journal: Journal, _ sample: Sample) throws -> OutgoingMessage? {
        let dossier = try journal.dossier(under: sample.rulebook)
        let open = dossier.openDuties(under: .replyLimit).map(\.id.fact)
        guard let owner = dossier.owner, !open.isEmpty,
            let manager = sample.staff.first(where: { $0.id == dossier.manager })
        else { return nil }
        let text = try PhrasingChecker(.email).review(
            "Bonjour Madame,\n\nLes volets de votre appartement sont commandés ; la pose a lieu le 8 janvier. "
                + "Votre patrimoine gagne en confort et en valeur.\n\nBien cordialement,\n\(manager.name)",
            subject: "Vos volets")
        return try OutgoingMessage(
            MessageSent(by: .email, subject: text.subject, answers: open), saying: text, to: owner,
            by: try ContactRight(of: manager))
    }
}
