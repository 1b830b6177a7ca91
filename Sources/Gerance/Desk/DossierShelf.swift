/// A dossier as far as its journal was read.
struct OpenDossier: Sendable {
    let journal: Journal.ID
    var dossier: Dossier
    var revision: Journal.Revision
    /// When the journal has work, as the store had it.
    var plan: WorkPlan

    /// A journal that nobody read yet.
    init(_ journal: Journal.ID, under rulebook: Rulebook) {
        self.journal = journal
        dossier = Dossier(under: rulebook)
        revision = .empty
        plan = .none
    }
}

/// The dossiers that a desk has at hand, so that a journal is folded once and not for each fact.
///
/// What stands here may be old: the store's revision tells, and the desk reads on from there.
actor DossierShelf {
    private let capacity: Int
    private var entries: [Journal.ID: (file: OpenDossier, usedAt: Int)] = [:]
    private var uses = 0

    init(capacity: Int) { self.capacity = max(1, capacity) }

    subscript(journal: Journal.ID) -> OpenDossier? {
        guard let entry = entries[journal] else { return nil }
        uses += 1
        entries[journal]?.usedAt = uses
        return entry.file
    }

    /// Puts a dossier on the shelf, unless a younger one of the same journal stands there.
    func put(_ file: OpenDossier) {
        if let known = entries[file.journal], known.file.revision > file.revision { return }
        uses += 1
        entries[file.journal] = (file, uses)
        if entries.count > capacity { clearOut() }
    }

    /// Takes a dossier off: its journal is read anew.
    func remove(_ journal: Journal.ID) { entries[journal] = nil }

    /// Keeps the half that was used last.
    private func clearOut() {
        let uses = entries.values.map(\.usedAt).sorted()
        let oldest = uses[uses.count / 2]
        entries = entries.filter { $0.value.usedAt >= oldest }
    }
}
