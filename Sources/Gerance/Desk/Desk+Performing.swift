// One step of a duty's work: one request to one port, and the fact that tells what came of it.

extension Desk {
    /// Does a step, and records what came of it.
    ///
    /// - Returns: The dossier after it.
    func perform(_ step: Step, in file: OpenDossier, keeping plan: WorkPlan) async throws(DeskError) -> OpenDossier {
        let (facts, key): ([NewFact], OperationKey)
        switch step {
        case .leave, .wait: return file
        case .send(let message, let key):
            return try await send(message, in: file, key: key, keeping: plan).file
        case .record(let new, let its): (facts, key) = (new, its)
        case .open(let request): (facts, key) = (try await open(request, in: file), request.key)
        case .update(let request): (facts, key) = (try await update(request, in: file), request.key)
        case .store(let request): (facts, key) = (try await store(request, in: file), request.key)
        case .look(let request, let its): (facts, key) = (try await look(request, in: file), its)
        case .add(let request): (facts, key) = (try await add(request, in: file), request.key)
        case .start(let request): (facts, key) = (try await start(request, in: file), request.key)
        }
        guard !facts.isEmpty else { return file }
        return try await write(facts, to: file, isFresh: true, under: key, keeping: plan).file
    }

    /// Asks a port that there may be.
    private func ask<Port, Result: Sendable>(
        _ port: Port?, in file: OpenDossier, _ ask: (Port) async throws(PortError) -> Result
    ) async throws(DeskError) -> Result {
        guard let port else { throw .noPort(file.journal) }
        return try await persistently(in: file.journal) { () throws(PortError) in try await ask(port) }
    }

    // MARK: Tickets

    private func open(_ request: OpenTicketRequest, in file: OpenDossier) async throws(DeskError) -> [NewFact] {
        let result = try await ask(ports.tickets, in: file) { tickets throws(PortError) in
            try await tickets.open(request)
        }
        try expect(result.key, request.key, in: file)
        // The fact tells what the system holds, which may be less than was asked.
        let ticket = Ticket(
            result.ticket, request.purpose, under: result.parent, assignedTo: result.assignee,
            isVisibleToOwner: result.isVisibleToOwner)
        return [NewFact(.ticketOpened(ticket), by: .system)]
    }

    private func update(_ request: UpdateTicketRequest, in file: OpenDossier) async throws(DeskError) -> [NewFact] {
        let result = try await ask(ports.tickets, in: file) { tickets throws(PortError) in
            try await tickets.update(request)
        }
        try expect(result.key, request.key, in: file)
        guard result.ticket == request.update.ticket else { throw other(result.ticket.description, in: file) }
        let asked = request.update
        let done = TicketUpdate(
            result.ticket, parent: asked.parent == nil ? nil : result.parent,
            assignee: asked.assignee == nil ? nil : result.assignee,
            visibleToOwner: asked.visibleToOwner == nil ? nil : result.isVisibleToOwner)
        guard done == asked else {
            let what =
                "Le ticket \(result.ticket) reste sans le changement demandé\(result.isClosed ? " : il est clos" : "")."
            throw .port(PortError(.never, what), in: file.journal)
        }
        return [NewFact(.ticketUpdated(done), by: .system)]
    }

    // MARK: Archive

    private func store(_ request: ArchiveRequest, in file: OpenDossier) async throws(DeskError) -> [NewFact] {
        let receipt = try await ask(ports.archive, in: file) { archive throws(PortError) in
            try await archive.store(request)
        }
        try expect(receipt.key, request.key, in: file)
        return switch request.item {
        case .document(let stored):
            [NewFact(.documentArchived(stored.document.id, reference: receipt.reference), by: .system)]
        case .message(let number, _): [NewFact(.messageArchived(number, reference: receipt.reference), by: .system)]
        }
    }

    // MARK: Client space

    private func look(_ request: LoginLookRequest, in file: OpenDossier) async throws(DeskError) -> [NewFact] {
        let result = try await ask(ports.clientAccounts, in: file) { accounts throws(PortError) in
            try await accounts.look(request)
        }
        guard result.owner == request.owner else { throw other(result.owner.description, in: file) }
        return [NewFact(.loginChecked(result.check), by: .system)]
    }

    private func add(_ request: LoginAddRequest, in file: OpenDossier) async throws(DeskError) -> [NewFact] {
        let result = try await ask(ports.clientAccounts, in: file) { accounts throws(PortError) in
            try await accounts.add(request)
        }
        try expect(result.key, request.key, in: file)
        guard result.email == request.email else { throw other(result.email.description, in: file) }
        return [NewFact(.loginAdded(result.email), by: .system)]
    }

    // MARK: Loss

    private func start(_ request: StartLossProcessRequest, in file: OpenDossier) async throws(DeskError) -> [NewFact] {
        let receipt = try await ask(ports.lossProcess, in: file) { process throws(PortError) in
            try await process.start(request)
        }
        try expect(receipt.key, request.key, in: file)
        return [NewFact(.mandateFollowUpStarted(request.mandate.id, process: receipt.process), by: .system)]
    }

    private func other(_ subject: String, in file: OpenDossier) -> DeskError {
        .setAside(BrokenPromise(.otherSubject(subject), in: file.journal, after: file.revision))
    }
}
