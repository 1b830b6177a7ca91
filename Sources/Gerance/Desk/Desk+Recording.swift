// How a fact is recorded: the dossier at hand says what follows, the store takes the fact at the expected revision, and where
// somebody else wrote in between, the desk reads on and asks the dossier again.

extension Desk {
    /// Records what happened.
    ///
    /// - Parameters:
    ///   - content: What happened.
    ///   - journal: In whose journal.
    ///   - instant: When; now where it is left out.
    ///   - author: Who did it.
    ///   - key: Under which it is recorded once, as the number of a delivery; a fresh one where it is left out.
    /// - Returns: The fact and what followed.
    /// - Throws: ``DeskError``.
    @discardableResult
    public func record(
        _ content: Fact.Content, in journal: Journal.ID, at instant: Instant? = nil, by author: Author,
        key: OperationKey? = nil
    ) async throws(DeskError) -> Recorded {
        try await record([NewFact(content, at: instant, by: author)], in: journal, key: key)
    }

    /// Records several facts, all or none.
    ///
    /// - Parameters:
    ///   - facts: What happened, in order.
    ///   - journal: In whose journal.
    ///   - key: Under which they are recorded once; a fresh one where it is left out.
    /// - Returns: The facts and what followed.
    /// - Throws: ``DeskError``.
    @discardableResult
    public func record(
        _ facts: [NewFact], in journal: Journal.ID, key: OperationKey? = nil
    ) async throws(DeskError) -> Recorded {
        guard !facts.isEmpty else { return Recorded(journal: journal, facts: [], consequences: [], isRepeat: false) }
        if let file = await shelf[journal] {
            return try await write(facts, to: file, isFresh: false, under: key).recorded
        }
        return try await write(facts, to: read(journal), isFresh: true, under: key).recorded
    }

    /// Writes facts to a journal as far as it was read.
    ///
    /// - Parameters:
    ///   - new: What happened, in order.
    ///   - file: The dossier.
    ///   - isFresh: Whether it was just read.
    ///   - key: Under which the facts are written once.
    ///   - plan: When the journal has work afterwards; what the dossier says where it is left out.
    /// - Returns: What was recorded, and the dossier after it.
    /// - Throws: ``DeskError``.
    func write(
        _ new: [NewFact], to file: OpenDossier, isFresh: Bool, under key: OperationKey?, keeping plan: WorkPlan? = nil
    ) async throws(DeskError) -> (recorded: Recorded, file: OpenDossier) {
        var file = file
        var isFresh = isFresh
        let journal = file.journal
        let ownKey = key ?? ports.keys.nextKey()
        for _ in 0..<max(1, pace.conflicts) {
            var dossier = file.dossier
            let recordings: [Dossier.Recording]
            let now = dossier.earliestRecording(from: ports.clock.now())
            do throws(Refusal) {
                recordings = try dossier.record(new, now: now)
            } catch {
                if isFresh { return try await refuse(error, in: file, key) }
                (file, isFresh) = (try await read(journal), true)
                continue
            }
            let facts = recordings.map(\.fact)
            let plan = plan ?? self.plan(of: dossier, at: now)
            let request = AppendRequest(to: journal, at: file.revision, facts, key: ownKey, plan: plan)
            guard let result = try await append(request) else {
                (file, isFresh) = (try await read(journal), true)
                continue
            }
            if result.isRepeat { return try await repeated(result, in: journal) }
            guard result.first == file.revision.next, result.count == facts.count else {
                await shelf.remove(journal)
                throw .setAside(BrokenPromise(.misplaced(result), in: journal, after: file.revision))
            }
            file.dossier = dossier
            file.revision = dossier.revision
            file.plan = plan
            await shelf.put(file)
            let consequences = recordings.flatMap(\.consequences)
            return (Recorded(journal: journal, facts: facts, consequences: consequences, isRepeat: false), file)
        }
        throw .contended(journal, tries: max(1, pace.conflicts))
    }

    /// Appends; `nil` where somebody else wrote in between.
    private func append(_ request: AppendRequest) async throws(DeskError) -> AppendResult? {
        let result: AppendResult
        do throws(DeskError) {
            result = try await persistently(in: request.journal) { () throws(PortError) in
                try await ports.journals.append(request)
            }
        } catch {
            if case .port(let failure, _) = error, failure.code == .conflict { return nil }
            throw error
        }
        guard result.key == request.key else {
            await shelf.remove(request.journal)
            let fault = BrokenPromise.Fault.otherKey(result.key, asked: request.key)
            throw .setAside(BrokenPromise(fault, in: request.journal, after: request.expected))
        }
        return result
    }

    /// A fact that the file refuses may be one that stands in it already.
    private func refuse(
        _ refusal: Refusal, in file: OpenDossier, _ key: OperationKey?
    ) async throws(DeskError) -> (recorded: Recorded, file: OpenDossier) {
        if let key, let known = try await lookUp(key, in: file) {
            return try await repeated(known, in: file.journal)
        }
        throw .refused(refusal, in: file.journal)
    }

    /// Where the append of a key stands; `nil` where there is none.
    func lookUp(_ key: OperationKey, in file: OpenDossier) async throws(DeskError) -> AppendResult? {
        let result = try await persistently(in: file.journal) { () throws(PortError) in
            try await ports.journals.lookUp(AppendLookUpRequest(file.journal, key: key))
        }
        for answered in [result.key, result.append?.key ?? key] where answered != key {
            let fault = BrokenPromise.Fault.otherKey(answered, asked: key)
            throw .setAside(BrokenPromise(fault, in: file.journal, after: file.revision))
        }
        return result.append
    }

    /// What was recorded before, told again: the facts as they stand, and what followed from them then.
    func repeated(
        _ result: AppendResult, in journal: Journal.ID
    ) async throws(DeskError) -> (recorded: Recorded, file: OpenDossier) {
        let latest = try await read(journal)
        guard result.count > 0, result.first.value + result.count - 1 <= latest.revision.count else {
            throw .setAside(BrokenPromise(.misplaced(result), in: journal, after: latest.revision))
        }
        var before = OpenDossier(journal, under: office.rulebook)
        let start = Journal.Revision(unchecked: result.first.value - 1)
        try await readOn(&before, to: start) { _ in }
        var after = before
        var facts: [Fact] = []
        try await readOn(&after, to: Journal.Revision(unchecked: start.count + result.count)) { facts += $0 }
        let consequences = facts.flatMap { (try? before.dossier.record($0)) ?? [] }
        return (Recorded(journal: journal, facts: facts, consequences: consequences, isRepeat: true), latest)
    }
}

extension Dossier {
    /// The revision of the journal that the dossier was folded from.
    var revision: Journal.Revision { Journal.Revision(unchecked: nextNumber.value - 1) }

    /// The instant at which the next fact is recorded: now, unless the clock of whoever wrote last is ahead.
    func earliestRecording(from now: Instant) -> Instant { max(now, lastRecordedAt ?? .first) }

    /// Records facts one after the other, at one instant.
    fileprivate mutating func record(_ new: [NewFact], now: Instant) throws(Refusal) -> [Recording] {
        var recordings: [Recording] = []
        for fact in new {
            recordings.append(
                try record(fact.content, at: fact.instant ?? now, recordedAt: now, by: fact.author))
        }
        return recordings
    }
}
