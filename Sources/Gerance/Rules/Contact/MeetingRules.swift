/// A meeting with the owner is scheduled (`meeting.scheduled`, line 57).
public struct MeetingScheduled: Rule {
    /// `meeting.scheduled`.
    public var clause: Clause { .meetingScheduled }
    /// Meetings.
    public var listensTo: Set<Fact.Kind> { [.meetingHeld] }

    /// Makes the rule.
    public init() {}

    /// Remarks on a meeting without an appointment.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        guard case .meetingHeld(let meeting) = fact.content, meeting.appointment == nil else { return }
        outcome.report(clause, fact, "Rendez-vous tenu sans avoir été programmé.")
    }
}

/// Before a meeting, the paper file, the e-mails and the events are consulted (`meeting.prepared`, lines 58 and 59).
///
/// Due when the meeting begins. Moving it keeps what was consulted; cancelling it ends the duty.
public struct MeetingPrepared: Rule {
    /// `meeting.prepared`.
    public var clause: Clause { .meetingPrepared }
    /// The life of an appointment.
    public var listensTo: Set<Fact.Kind> {
        [.meetingScheduled, .meetingMoved, .meetingCancelled, .meetingPrepared, .meetingHeld]
    }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with the appointment, discharges it once the three items were consulted for it.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        switch fact.content {
        case .meetingScheduled(let appointment):
            outcome.raise(
                Duty(
                    clause, .prepareMeeting, from: fact.id, about: .appointment(appointment.id), raisedAt: fact.at,
                    due: appointment.startsAt))
        case .meetingMoved(let appointment, let start):
            if let id = duty(of: appointment, in: dossier) { outcome.postpone(id, to: start) }
        case .meetingCancelled(let appointment):
            if let id = duty(of: appointment, in: dossier) { outcome.lapse(id) }
        case .meetingPrepared(let appointment, let items):
            guard var file = dossier.state.appointments[appointment] else { return }
            file.consult(items, at: fact.at)
            if let preparedAt = file.preparedAt, let id = duty(of: appointment, in: dossier) {
                outcome.discharge(id, at: preparedAt)
            }
        case .meetingHeld(let meeting):
            guard let id = meeting.appointment.flatMap({ duty(of: $0, in: dossier) }), dossier.openDuty(id) != nil
            else { return }
            outcome.lapse(id)
        default: break
        }
    }

    private func duty(of appointment: Appointment.ID, in dossier: Dossier) -> Duty.ID? {
        dossier.state.appointments[appointment].map { Duty.ID(clause: clause.id, fact: $0.scheduledBy) }
    }
}

extension Duty.Action {
    /// Consult the file before a meeting.
    public static let prepareMeeting = Duty.Action(
        "prepareMeeting", "Consulter le dossier physique, les e-mails et les évènements avant le rendez-vous")
}
