import Gerance
import GeranceTestKit

/// Stores that break a promise about what is due.
enum BrokenDueWork {
    struct ListsAllThatWait: JournalsOverMemory {
        let base = InMemoryJournals()

        func dueWork(_ request: DueWorkRequest) async throws(PortError) -> DueWorkPage {
            try await base.dueWork(DueWorkRequest(at: .last, after: request.after, limit: request.limit))
        }
    }

    struct LeavesOutTheInstantItself: JournalsOverMemory {
        let base = InMemoryJournals()

        func dueWork(_ request: DueWorkRequest) async throws(PortError) -> DueWorkPage {
            try await base.dueWork(
                DueWorkRequest(
                    at: request.instant.adding(milliseconds: -1), after: request.after, limit: request.limit))
        }
    }

    /// A store that reads what is due at once, and pages through it in its own way.
    struct Sorts: JournalsOverMemory {
        let base = InMemoryJournals()
        let areInOrder: @Sendable (DueWork, DueWork) -> Bool

        func dueWork(_ request: DueWorkRequest) async throws(PortError) -> DueWorkPage {
            let all = try await base.dueWork(DueWorkRequest(at: request.instant, limit: .max)).works
                .sorted(by: areInOrder)
            let rest = request.after.map { after in all.filter { areInOrder(after, $0) } } ?? all
            return DueWorkPage(Array(rest.prefix(request.limit)), hasMore: rest.count > request.limit)
        }
    }

    struct RepeatsTheCursor: JournalsOverMemory {
        let base = InMemoryJournals()

        func dueWork(_ request: DueWorkRequest) async throws(PortError) -> DueWorkPage {
            let page = try await base.dueWork(request)
            return DueWorkPage((request.after.map { [$0] } ?? []) + page.works, hasMore: page.hasMore)
        }
    }

    struct SaysThereIsNoMore: JournalsOverMemory {
        let base = InMemoryJournals()

        func dueWork(_ request: DueWorkRequest) async throws(PortError) -> DueWorkPage {
            DueWorkPage(try await base.dueWork(request).works, hasMore: false)
        }
    }

    /// A plan that is put off leaves its old entry behind.
    struct KeepsOldEntries: JournalsOverMemory {
        let base = InMemoryJournals()
        let entries = Memory<Set<DueWork>>([])

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            let result = try await base.append(request)
            await note(request.journal, request.plan)
            return result
        }

        func schedule(_ request: ScheduleRequest) async throws(PortError) -> ScheduleResult {
            let result = try await base.schedule(request)
            await note(request.journal, request.plan)
            return result
        }

        func dueWork(_ request: DueWorkRequest) async throws(PortError) -> DueWorkPage {
            let due = await entries.value.filter { $0.since <= request.instant }.sorted()
            let rest = request.after.map { after in due.filter { after < $0 } } ?? due
            return DueWorkPage(Array(rest.prefix(request.limit)), hasMore: rest.count > request.limit)
        }

        private func note(_ journal: Journal.ID, _ plan: WorkPlan) async {
            if let since = plan.nextAt { await entries.update { _ = $0.insert(DueWork(journal, since: since)) } }
        }
    }

    /// The cursor is looked for in the list as it is now.
    struct NeedsTheCursorInTheList: JournalsOverMemory {
        let base = InMemoryJournals()

        func dueWork(_ request: DueWorkRequest) async throws(PortError) -> DueWorkPage {
            guard let after = request.after else { return try await base.dueWork(request) }
            let all = try await base.dueWork(DueWorkRequest(at: request.instant, limit: .max)).works
            guard all.contains(after) else { return DueWorkPage([], hasMore: false) }
            return try await base.dueWork(request)
        }
    }
}
