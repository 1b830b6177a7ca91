import Gerance
import GeranceTestKit

/// Stores that break a promise about appending.
enum BrokenAppending {
    /// A refused append leaves its plan behind.
    struct NotesPlanOfRefused: JournalsOverMemory {
        let base = InMemoryJournals()

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            do throws(PortError) { return try await base.append(request) } catch {
                let page = try await base.read(ReadRequest(request.journal, after: .empty, limit: 1))
                _ = try await base.schedule(
                    ScheduleRequest(request.journal, at: page.revision, from: page.plan, to: request.plan))
                throw error
            }
        }
    }

    /// A refused append leaves its key behind.
    struct KeepsKeyOfRefused: JournalsOverMemory {
        let base = InMemoryJournals()
        let refused = Memory<Set<OperationKey>>([])

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            if await refused.value.contains(request.key) {
                return AppendResult(
                    key: request.key, first: request.expected.next, count: request.facts.count, isRepeat: true)
            }
            do throws(PortError) { return try await base.append(request) } catch {
                await refused.update { _ = $0.insert(request.key) }
                throw error
            }
        }
    }

    /// The facts of an append are written one by one.
    struct WritesFactByFact: JournalsOverMemory {
        let base = InMemoryJournals()

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            var revision = request.expected
            for fact in request.facts {
                let key = OperationKey(stringLiteral: "\(fact.id)")
                _ = try await base.append(request.with(expected: revision, facts: [fact], key: key))
                revision = Journal.Revision(endingWith: fact.id)
                await Task.yield()
            }
            return AppendResult(
                key: request.key, first: request.expected.next, count: request.facts.count, isRepeat: false)
        }
    }

    /// The expected revision is not looked at: facts go to the end.
    struct IgnoresExpectedRevision: JournalsOverMemory {
        let base = InMemoryJournals()

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            let page = try await base.read(ReadRequest(request.journal, after: .empty, limit: 1))
            return try await base.append(request.moved(to: page.revision))
        }
    }

    /// The revision is looked at, and a little later the facts go to the end.
    struct LooksBeforeItWrites: JournalsOverMemory {
        let base = InMemoryJournals()

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            let read = ReadRequest(request.journal, after: .empty, limit: 1)
            guard try await base.read(read).revision == request.expected else { return try await base.append(request) }
            for _ in 0..<20 { await Task.yield() }
            return try await base.append(request.moved(to: try await base.read(read).revision))
        }
    }

    /// Two appends at once are a conflict, whatever their journals.
    struct LocksEverything: JournalsOverMemory {
        let base = InMemoryJournals()
        let isBusy = Memory(false)

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            let wasBusy = await isBusy.update { isBusy in
                defer { isBusy = true }
                return isBusy
            }
            guard !wasBusy else { throw PortError(.conflict, "Une autre écriture est en cours.") }
            for _ in 0..<20 { await Task.yield() }
            do throws(PortError) {
                let result = try await base.append(request)
                await isBusy.update { $0 = false }
                return result
            } catch {
                await isBusy.update { $0 = false }
                throw error
            }
        }
    }

    struct RefusesLongAppends: JournalsOverMemory {
        let base = InMemoryJournals()

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            guard request.facts.count <= 999 else { throw PortError(.never, "Trop de faits.") }
            return try await base.append(request)
        }
    }

    struct RefusesLargeFacts: JournalsOverMemory {
        let base = InMemoryJournals()

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            for fact in request.facts {
                if case .messageSent(let message) = fact.content, message.carries.count > 16_000 {
                    throw PortError(.never, "Fait trop long.")
                }
            }
            return try await base.append(request)
        }
    }

    /// A column of 60 characters cuts the identifiers of journals.
    struct CutsIdentifiers: JournalsOverMemory {
        let base = InMemoryJournals()

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            try await base.append(request.with(journal: Self.cut(request.journal)))
        }

        func read(_ request: ReadRequest) async throws(PortError) -> JournalPage {
            let page = try await base.read(
                ReadRequest(Self.cut(request.journal), after: request.after, limit: request.limit))
            return JournalPage(of: request.journal, page.facts, revision: page.revision, plan: page.plan)
        }

        private static func cut(_ id: Journal.ID) -> Journal.ID {
            Journal.ID(stringLiteral: String(id.description.prefix(60)))
        }
    }
}
