/// What a run of the due work did (*compte rendu de passage*).
public struct DueWorkReport: Hashable, Sendable {
    /// The dossiers that were worked on, in the order in which they were done.
    public internal(set) var dossiers: [DossierReport] = []
    /// Why the list of dossiers with due work ended early, where it did.
    public internal(set) var failure: PortError?
    /// Whether the run was cancelled before its end.
    public internal(set) var isCancelled = false

    /// The duties that were settled.
    public var settled: [Duty.ID] { dossiers.flatMap(\.settled) }
    /// The promises that adapters broke: these dossiers are set aside.
    public var setAside: [BrokenPromise] { dossiers.compactMap(\.setAside) }
    /// Whether every dossier with due work was worked on, here or by another desk, and no work was put off.
    public var isComplete: Bool {
        failure == nil && !isCancelled && dossiers.allSatisfy { $0.error == nil && $0.putOff.isEmpty }
    }
}

/// What a run did in one dossier.
public struct DossierReport: Hashable, Sendable {
    /// The journal.
    public let journal: Journal.ID
    /// The duties that it settled, in order.
    public internal(set) var settled: [Duty.ID] = []
    /// The duties that it leaves to people, and why.
    public internal(set) var left: [LeftDuty] = []
    /// The duties that wait for a port, and how it failed.
    public internal(set) var putOff: [DelayedDuty] = []
    /// Why the dossier was given up, where it was.
    public internal(set) var error: DeskError?
    /// Whether another desk works on it.
    public internal(set) var isTaken = false

    init(_ journal: Journal.ID) { self.journal = journal }

    /// The promise that an adapter broke, where one did.
    public var setAside: BrokenPromise? {
        if case .setAside(let broken) = error { broken } else { nil }
    }

    /// A duty that a machine leaves to people until the file changes.
    public struct LeftDuty: Hashable, Sendable {
        /// The duty.
        public let duty: Duty.ID
        /// Why, in a French sentence.
        public let reason: String
    }

    /// A duty whose work is put off.
    public struct DelayedDuty: Hashable, Sendable {
        /// The duty.
        public let duty: Duty.ID
        /// How the port failed.
        public let error: PortError
    }
}
