// How a journal becomes a dossier. What the store gives is checked fact by fact: nothing is ever written on top of a journal
// that could not be read.

extension Desk {
    /// The dossier of a journal as it stands now; an empty one where nobody wrote to the journal.
    ///
    /// - Throws: ``DeskError/port(_:in:)``, ``DeskError/setAside(_:)`` or ``DeskError/cancelled(_:)``.
    public func dossier(_ journal: Journal.ID) async throws(DeskError) -> Dossier {
        try await read(journal).dossier
    }

    /// The whole journal.
    ///
    /// - Throws: As ``dossier(_:)``.
    public func journal(_ journal: Journal.ID) async throws(DeskError) -> Journal {
        var facts: [Fact] = []
        var file = OpenDossier(journal, under: office.rulebook)
        try await readOn(&file) { facts += $0 }
        return Journal(facts)
    }

    /// Reads what was written since the dossier at hand.
    func read(_ journal: Journal.ID) async throws(DeskError) -> OpenDossier {
        var file = await shelf[journal] ?? OpenDossier(journal, under: office.rulebook)
        do throws(DeskError) {
            try await readOn(&file) { _ in }
        } catch {
            await shelf.remove(journal)
            throw error
        }
        await shelf.put(file)
        return file
    }

    /// Reads a journal to its end, or to a revision.
    func readOn(
        _ file: inout OpenDossier, to end: Journal.Revision? = nil, _ took: ([Fact]) -> Void
    ) async throws(DeskError) {
        while true {
            let limit = end.map { min($0.count - file.revision.count, pace.pageOfFacts) } ?? pace.pageOfFacts
            if limit < 1, end != nil { return }
            let request = ReadRequest(file.journal, after: file.revision, limit: max(1, limit))
            let page = try await page(request)
            try check(page, for: request)
            try fold(page.facts, into: &file)
            file.plan = page.plan
            took(page.facts)
            if file.revision >= page.revision { return }
        }
    }

    private func page(_ request: ReadRequest) async throws(DeskError) -> JournalPage {
        do throws(DeskError) {
            return try await persistently(in: request.journal) { () throws(PortError) in
                try await ports.journals.read(request)
            }
        } catch {
            guard case .port(let failure, _) = error, failure.code != .retry else { throw error }
            throw .setAside(BrokenPromise(.unreadable(failure), in: request.journal, after: request.after))
        }
    }

    private func check(_ page: JournalPage, for request: ReadRequest) throws(DeskError) {
        let reached = request.after.count + page.facts.count
        let fault: BrokenPromise.Fault? =
            if page.journal != request.journal {
                .otherJournal(page.journal)
            } else if page.revision < request.after {
                .shrunk(to: page.revision)
            } else if page.facts.count > request.limit || reached > page.revision.count {
                .overfull(saidToReach: page.revision)
            } else if page.facts.count < request.limit, reached < page.revision.count {
                .truncated(saidToReach: page.revision)
            } else {
                nil
            }
        if let fault { throw .setAside(BrokenPromise(fault, in: request.journal, after: request.after)) }
    }

    private func fold(_ facts: [Fact], into file: inout OpenDossier) throws(DeskError) {
        for fact in facts {
            let expected = file.revision.next
            guard fact.id == expected else {
                let fault = BrokenPromise.Fault.misnumbered(fact.id, expected: expected)
                throw .setAside(BrokenPromise(fault, in: file.journal, after: file.revision))
            }
            do throws(Refusal) {
                try file.dossier.record(fact)
            } catch {
                throw .setAside(BrokenPromise(.refusedFact(error), in: file.journal, after: file.revision))
            }
            file.revision = Journal.Revision(endingWith: fact.id)
        }
    }
}
