/// The mobile's mailbox is emptied every half-day (`mailbox.emptied`, line 20).
public struct MailboxEmptied: RecurringRule, HalfDayRound {
    /// `mailbox.emptied`.
    public var clause: Clause { .mailboxEmptied }
    /// The life of mailboxes.
    public var listensTo: Set<Fact.Kind> { [.mailboxOpened, .mailboxEmptied, .mailboxClosed] }
    /// What begins or ends a series of half-days.
    public var reschedulesOn: Set<Fact.Kind> { [.mailboxOpened, .mailboxClosed] }

    var line: Line { .mobile }
    var action: Duty.Action { .emptyMailbox }

    /// Makes the rule.
    public init() {}

    /// Discharges the half-day that an emptying covers.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        followRound(fact, in: dossier, &outcome)
    }

    /// The end of the half-day under way.
    public func nextOccurrence(after instant: Instant, in dossier: Dossier) -> Instant? {
        nextRound(after: instant, in: dossier)
    }

    /// Raises one duty per mailbox for the half-day that begins.
    public func occur(at instant: Instant, in dossier: Dossier, _ outcome: inout Outcome) {
        beginRound(at: instant, in: dossier, &outcome)
    }
}

/// The landline's answering machine is emptied every half-day (`answeringMachine.emptied`, line 22).
public struct AnsweringMachineEmptied: RecurringRule, HalfDayRound {
    /// `answeringMachine.emptied`.
    public var clause: Clause { .answeringMachineEmptied }
    /// The life of mailboxes.
    public var listensTo: Set<Fact.Kind> { [.mailboxOpened, .mailboxEmptied, .mailboxClosed] }
    /// What begins or ends a series of half-days.
    public var reschedulesOn: Set<Fact.Kind> { [.mailboxOpened, .mailboxClosed] }

    var line: Line { .landline }
    var action: Duty.Action { .emptyMachine }

    /// Makes the rule.
    public init() {}

    /// Discharges the half-day that an emptying covers.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        followRound(fact, in: dossier, &outcome)
    }

    /// The end of the half-day under way.
    public func nextOccurrence(after instant: Instant, in dossier: Dossier) -> Instant? {
        nextRound(after: instant, in: dossier)
    }

    /// Raises one duty per machine for the half-day that begins.
    public func occur(at instant: Instant, in dossier: Dossier, _ outcome: inout Outcome) {
        beginRound(at: instant, in: dossier, &outcome)
    }
}

extension Duty.Action {
    /// Empty a mobile's mailbox.
    public static let emptyMailbox = Duty.Action("emptyMailbox", "Vider la messagerie du portable")
    /// Empty an answering machine.
    public static let emptyMachine = Duty.Action("emptyMachine", "Vider le répondeur")
}
