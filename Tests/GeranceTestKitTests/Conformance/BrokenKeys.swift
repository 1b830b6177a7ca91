import Gerance
import GeranceTestKit

/// Stores that break a promise about keys.
enum BrokenKeys {
    struct ForgetsKeys: JournalsOverMemory {
        let base = InMemoryJournals()
        let keys = CountingKeys()

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            let result = try await base.append(request.with(key: keys.nextKey()))
            return AppendResult(key: request.key, first: result.first, count: result.count, isRepeat: false)
        }
    }

    struct NeverSaysRepeat: JournalsOverMemory {
        let base = InMemoryJournals()

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            try await base.append(request).with(isRepeat: false)
        }
    }

    /// A repeated append is answered with what was asked instead of what stands.
    struct AnswersRepeatAsAsked: JournalsOverMemory {
        let base = InMemoryJournals()

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            try await base.append(request).with(first: request.expected.next, count: request.facts.count)
        }
    }

    /// Keys are known by what the last append of each journal was.
    struct KnowsLastKeyOnly: JournalsOverMemory {
        let base = InMemoryJournals()
        let keys = CountingKeys()
        let last = Memory<[Journal.ID: (key: OperationKey, unique: OperationKey)]>([:])

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            let known = await last.value[request.journal]
            let unique = known?.key == request.key ? known?.unique : nil
            let key = unique ?? keys.nextKey()
            let result = try await base.append(request.with(key: key))
            await last.update { $0[request.journal] = (request.key, key) }
            return AppendResult(
                key: request.key, first: result.first, count: result.count, isRepeat: result.isRepeat)
        }
    }

    /// A look says that nothing stands under any key.
    struct FindsNothing: JournalsOverMemory {
        let base = InMemoryJournals()

        func lookUp(_ request: AppendLookUpRequest) async throws(PortError) -> AppendLookUpResult {
            AppendLookUpResult(key: request.key, nil)
        }
    }

    /// A look finds what another journal has under the key.
    struct LooksIntoAllJournals: JournalsOverMemory {
        let base = InMemoryJournals()
        let journals = Memory<[Journal.ID]>([])

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            await journals.update { $0.append(request.journal) }
            return try await base.append(request)
        }

        func lookUp(_ request: AppendLookUpRequest) async throws(PortError) -> AppendLookUpResult {
            for journal in await journals.value {
                let result = try await base.lookUp(AppendLookUpRequest(journal, key: request.key))
                if result.append != nil { return result }
            }
            return AppendLookUpResult(key: request.key, nil)
        }
    }

    /// One set of keys for all journals.
    struct SharesKeysAmongJournals: JournalsOverMemory {
        let base = InMemoryJournals()
        let known = Memory<[OperationKey: AppendResult]>([:])

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            if let result = await known.value[request.key] { return result.with(isRepeat: true) }
            let result = try await base.append(request)
            await known.update { $0[request.key] = result }
            return result
        }
    }

    /// Who comes while the first one of a key is being written gets a conflict.
    struct LosesRaceOfOneKey: JournalsOverMemory {
        let base = InMemoryJournals()
        let written = Memory<Set<OperationKey>>([])

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            let isKnown = await written.value.contains(request.key)
            for _ in 0..<20 { await Task.yield() }
            let result = try await base.append(request)
            if result.isRepeat, !isKnown { throw PortError(.conflict, "Cette clé existe.") }
            await written.update { _ = $0.insert(request.key) }
            return result
        }
    }

    /// A database that compares without regard to case.
    struct IgnoresCaseOfKeys: JournalsOverMemory {
        let base = InMemoryJournals()

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            let key = OperationKey(stringLiteral: request.key.description.lowercased())
            let result = try await base.append(request.with(key: key))
            return AppendResult(
                key: request.key, first: result.first, count: result.count, isRepeat: result.isRepeat)
        }
    }

    struct NotesPlanOfRepeat: JournalsOverMemory {
        let base = InMemoryJournals()

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            let result = try await base.append(request)
            let page = try await base.read(ReadRequest(request.journal, after: .empty, limit: 1))
            _ = try await base.schedule(
                ScheduleRequest(request.journal, at: page.revision, from: page.plan, to: request.plan))
            return result
        }
    }
}
