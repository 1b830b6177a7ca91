/// An owner's voicemail is never left untreated (`voicemail.handledFast`, lines 20 and 22).
///
/// Due at the end of the half-day after the one in which it was left. A conversation or a written answer of a manager
/// treats it; an attempt does not. The reply's own times run beside.
public struct VoicemailHandled: Rule {
    /// `voicemail.handledFast`.
    public var clause: Clause { .voicemailHandledFast }
    /// Voicemails, and what may treat them.
    public var listensTo: Set<Fact.Kind> { [.voicemailLeft, .messageClosed, .messageSent, .callHeld, .meetingHeld] }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with a voicemail, discharges it by an answer.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        switch fact.content {
        case .voicemailLeft:
            outcome.raise(
                Duty(
                    clause, .handleVoicemail, from: fact.id, raisedAt: fact.at,
                    due: dossier.endOfNextHalfDay(from: fact.at)))
        case .messageClosed(let voicemail, _): outcome.lapse(Duty.ID(clause: clause.id, fact: voicemail))
        default:
            for voicemail in fact.answeredByManager {
                outcome.discharge(Duty.ID(clause: clause.id, fact: voicemail))
            }
        }
    }
}

extension Duty.Action {
    /// Treat a voicemail.
    public static let handleVoicemail = Duty.Action("handleVoicemail", "Traiter le message vocal du propriétaire")
}
