import Gerance
import GeranceTestKit

/// Stores that break a promise about plans.
enum BrokenPlans {
    struct KeepsPlanInsteadOfNone: JournalsOverMemory {
        let base = InMemoryJournals()

        func append(_ request: AppendRequest) async throws(PortError) -> AppendResult {
            guard request.plan == .none else { return try await base.append(request) }
            let page = try await base.read(ReadRequest(request.journal, after: .empty, limit: 1))
            return try await base.append(request.with(plan: page.plan))
        }
    }

    struct DropsPlans: JournalsOverMemory {
        let base = InMemoryJournals()

        func schedule(_ request: ScheduleRequest) async throws(PortError) -> ScheduleResult {
            ScheduleResult(request.journal, plan: request.plan)
        }
    }

    /// A column of whole seconds.
    struct RoundsInstants: JournalsOverMemory {
        let base = InMemoryJournals()

        func read(_ request: ReadRequest) async throws(PortError) -> JournalPage {
            let page = try await base.read(request)
            let seconds = page.plan.nextAt.flatMap { Instant(secondsSince1970: $0.milliseconds / 1000) }
            return page.with(plan: WorkPlan(at: seconds, attempts: page.plan.attempts))
        }
    }

    struct IgnoresRevisionOfPlans: JournalsOverMemory {
        let base = InMemoryJournals()

        func schedule(_ request: ScheduleRequest) async throws(PortError) -> ScheduleResult {
            let page = try await base.read(ReadRequest(request.journal, after: .empty, limit: 1))
            return try await base.schedule(
                ScheduleRequest(request.journal, at: page.revision, from: request.current, to: request.plan))
        }
    }

    /// The current plan is compared without the number of attempts.
    struct IgnoresAttempts: JournalsOverMemory {
        let base = InMemoryJournals()

        func schedule(_ request: ScheduleRequest) async throws(PortError) -> ScheduleResult {
            let page = try await base.read(ReadRequest(request.journal, after: .empty, limit: 1))
            let current = page.plan.nextAt == request.current.nextAt ? page.plan : request.current
            return try await base.schedule(
                ScheduleRequest(request.journal, at: request.expected, from: current, to: request.plan))
        }
    }

    /// The current plan is looked at, and a little later the new one is noted.
    struct LooksBeforeItNotes: JournalsOverMemory {
        let base = InMemoryJournals()

        func schedule(_ request: ScheduleRequest) async throws(PortError) -> ScheduleResult {
            let read = ReadRequest(request.journal, after: .empty, limit: 1)
            let page = try await base.read(read)
            guard page.plan == request.current, page.revision == request.expected else {
                return try await base.schedule(request)
            }
            for _ in 0..<20 { await Task.yield() }
            while true {
                let current = try await base.read(read).plan
                do throws(PortError) {
                    return try await base.schedule(
                        ScheduleRequest(request.journal, at: request.expected, from: current, to: request.plan))
                } catch  where error.code == .conflict {
                    continue
                }
            }
        }
    }
}
