extension Desk {
    /// Sends a message to the owner of a journal, and records that it left.
    ///
    /// A message whose fact the file would refuse, an answer to something unknown, does not leave. Asked again under the
    /// same key, after a crash or a lost answer, the desk tells what it recorded, and where it had not come to that, the
    /// messenger gets the same key again.
    ///
    /// - Parameters:
    ///   - message: The message: reviewed, in the name of somebody who may contact the owner.
    ///   - journal: The owner's journal.
    ///   - key: Under which it leaves once: the number of the draft in the service.
    /// - Returns: The fact and what followed: replies given, duties to archive.
    /// - Throws: ``DeskError``.
    @discardableResult
    public func send(
        _ message: OutgoingMessage, in journal: Journal.ID, key: OperationKey
    ) async throws(DeskError) -> Recorded {
        let file = try await read(journal)
        if let known = try await lookUp(key, in: file) { return try await repeated(known, in: journal).recorded }
        return try await send(message, in: file, key: key, keeping: nil).recorded
    }

    /// Sends a message that no fact tells yet.
    func send(
        _ message: OutgoingMessage, in file: OpenDossier, key: OperationKey, keeping plan: WorkPlan?
    ) async throws(DeskError) -> (recorded: Recorded, file: OpenDossier) {
        guard let messenger = ports.messenger else { throw .noPort(file.journal) }
        guard file.dossier.owner?.id == message.owner else { throw .anotherOwner(message.owner, in: file.journal) }
        let author = message.sender.author
        let content = Fact.Content.messageSent(message.content)
        if let refusal = file.dossier.refusal(of: content, at: nil, by: author, now: ports.clock.now()) {
            throw .refused(refusal, in: file.journal)
        }
        let receipt = try await persistently(in: file.journal) { () throws(PortError) in
            try await messenger.send(SendRequest(message, of: file.journal, key: key))
        }
        try expect(receipt.key, key, in: file)
        // The clock of the system that sends may be behind; a message that left is recorded all the same.
        let now = ports.clock.now()
        let isAdmitted = file.dossier.refusal(of: content, at: receipt.sentAt, by: author, now: now) == nil
        let fact = NewFact(content, at: isAdmitted ? receipt.sentAt : nil, by: author)
        return try await write([fact], to: file, isFresh: true, under: key, keeping: plan)
    }

    /// Checks that an answer is about what was asked.
    func expect(_ answered: OperationKey?, _ asked: OperationKey, in file: OpenDossier) throws(DeskError) {
        guard answered == asked else {
            throw .setAside(
                BrokenPromise(.otherKey(answered, asked: asked), in: file.journal, after: file.revision))
        }
    }
}

extension Dossier {
    /// Why the file would refuse a fact now; `nil` where it would not.
    fileprivate func refusal(of content: Fact.Content, at instant: Instant?, by author: Author, now: Instant)
        -> Refusal?
    {
        var trial = self
        let now = earliestRecording(from: now)
        do throws(Refusal) {
            try trial.record(content, at: instant ?? now, recordedAt: now, by: author)
            return nil
        } catch {
            return error
        }
    }
}
