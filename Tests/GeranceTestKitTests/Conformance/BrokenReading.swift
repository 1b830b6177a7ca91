import Gerance
import GeranceTestKit

/// Stores that break a promise about reading.
enum BrokenReading {
    struct Reverses: JournalsOverMemory {
        let base = InMemoryJournals()

        func read(_ request: ReadRequest) async throws(PortError) -> JournalPage {
            let page = try await base.read(request)
            return page.with(facts: page.facts.reversed())
        }
    }

    struct LeavesAGap: JournalsOverMemory {
        let base = InMemoryJournals()

        func read(_ request: ReadRequest) async throws(PortError) -> JournalPage {
            let page = try await base.read(request)
            return page.with(facts: page.facts.filter { $0.id != 7 })
        }
    }

    struct AnswersWithWrongRevision: JournalsOverMemory {
        let base = InMemoryJournals()

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            let result = try await base.append(request)
            return result.with(first: result.first.next)
        }
    }

    /// The instant of recording is not kept.
    struct ForgetsRecordedAt: JournalsOverMemory {
        let base = InMemoryJournals()

        func read(_ request: ReadRequest) async throws(PortError) -> JournalPage {
            let page = try await base.read(request)
            return page.with(facts: page.facts.map { Fact($0.id, $0.content, at: $0.at, by: $0.author) })
        }
    }

    struct ReadsOneTooMany: JournalsOverMemory {
        let base = InMemoryJournals()

        func read(_ request: ReadRequest) async throws(PortError) -> JournalPage {
            try await base.read(ReadRequest(request.journal, after: request.after, limit: request.limit + 1))
        }
    }

    struct TellsRevisionOfThePage: JournalsOverMemory {
        let base = InMemoryJournals()

        func read(_ request: ReadRequest) async throws(PortError) -> JournalPage {
            let page = try await base.read(request)
            return page.with(revision: page.facts.last.map { Journal.Revision(endingWith: $0.id) } ?? page.revision)
        }
    }

    struct RefusesUnknownJournals: JournalsOverMemory {
        let base = InMemoryJournals()

        func read(_ request: ReadRequest) async throws(PortError) -> JournalPage {
            let page = try await base.read(request)
            if page.revision == .empty { throw PortError(.never, "Journal inconnu.") }
            return page
        }
    }

    /// A store whose facts can be damaged.
    struct Damageable: JournalsOverMemory {
        let base = InMemoryJournals()
        let damaged = Memory<Set<FactNumber>>([])
        let leavesOut: Bool

        func read(_ request: ReadRequest) async throws(PortError) -> JournalPage {
            let (page, damaged) = (try await base.read(request), await damaged.value)
            guard leavesOut || !page.facts.contains(where: { damaged.contains($0.id) }) else {
                throw PortError(.never, "Fait illisible.")
            }
            return page.with(facts: page.facts.filter { !damaged.contains($0.id) })
        }
    }

    /// Reads come from a copy that is one append behind.
    struct ReadsStaleCopy: JournalsOverMemory {
        let base = InMemoryJournals()
        let copy = Memory(InMemoryJournals())

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            let before = InMemoryJournals(await base.contents)
            await copy.update { $0 = before }
            return try await base.append(request)
        }

        func read(_ request: ReadRequest) async throws(PortError) -> JournalPage {
            try await copy.value.read(request)
        }
    }
}
