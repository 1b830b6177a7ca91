/// What a settlement sees: a duty in the light of the dossier.
public struct SettlementView: Sendable {
    /// The duty.
    public let duty: Duty
    /// The journal's identifier.
    public let journalID: Journal.ID
    /// The dossier.
    public let dossier: Dossier
    /// The whole journal where ``Settlement/readsJournal`` asks for it, else an empty one.
    public let journal: Journal
    /// Who acts.
    public let office: Office
    /// The instant that it is now.
    public let now: Instant

    init(
        of journalID: Journal.ID, _ dossier: Dossier, _ journal: Journal, for duty: Duty, in office: Office,
        at now: Instant
    ) {
        self.duty = duty
        self.journalID = journalID
        self.dossier = dossier
        self.journal = journal
        self.office = office
        self.now = now
    }

    /// The agency, by the settings in force.
    public var agency: Agency { dossier.settings(at: now).agency }

    /// The civil day that it is at the agency.
    public var today: CivilDate { dossier.day(at: now) }

    /// The key of a step of this duty's work: the same after a crash.
    public func key(_ step: StaticString) -> OperationKey { OperationKey(duty.id, in: journalID, step: step) }

    /// The key of a step that may be done again as long as the duty stays open, once for each state of the journal.
    func keyAtRevision(_ step: StaticString) -> OperationKey {
        OperationKey(duty.id, in: journalID, step: step, at: dossier.revision)
    }
}
