// What a machine can settle, in every dossier that has such work and in no other.

extension Desk {
    /// Runs the due work of all dossiers: settles each duty that a machine can settle.
    ///
    /// Dossiers are worked on ``Pace/parallelism`` at a time, the longest waiting first, and only those that have work. What
    /// fails is put off, longer each time, and keeps nothing else from being done; a dossier whose journal cannot be read
    /// is set aside. Cancelling the task ends the run after the step at hand of each dossier; nothing is lost by it.
    ///
    /// - Parameter onProgress: Told of each dossier once it is done.
    /// - Returns: What was done, left and put off.
    public func runDueWork(
        onProgress: @Sendable (DossierReport) -> Void = { _ in }
    ) async -> DueWorkReport {
        var report = DueWorkReport()
        var list = DueWorkList(at: ports.clock.now(), pace.pageOfWork)
        await withTaskGroup(of: DossierReport.self) { group in
            var running = 0
            while true {
                while running < max(1, pace.parallelism), !Task.isCancelled, report.failure == nil {
                    do throws(PortError) {
                        guard let work = try await list.next(from: self) else { break }
                        group.addTask { await run(work) }
                        running += 1
                    } catch {
                        report.failure = error
                    }
                }
                guard let done = await group.next() else { break }
                running -= 1
                report.dossiers.append(done)
                onProgress(done)
            }
        }
        report.isCancelled = Task.isCancelled
        return report
    }

    /// Runs the due work of one dossier.
    private func run(_ work: DueWork) async -> DossierReport {
        var run = DossierRun(of: work.journal, at: self)
        await run.work()
        return run.report
    }

    /// When a dossier has work: at once where a machine can settle an open duty, else when time may raise another one.
    func plan(of dossier: Dossier, at now: Instant) -> WorkPlan {
        let isWaiting = dossier.state.duties.all.contains { settlements[$0.action.code] != nil }
        return WorkPlan(at: isWaiting ? now : dossier.nextOccurrence)
    }
}

extension Dossier {
    /// When the passing of time next raises something; `nil` where it never does.
    var nextOccurrence: Instant? { state.nextOccurrence == .last ? nil : state.nextOccurrence }
}

/// The journals with due work, read page by page.
private struct DueWorkList {
    private let instant: Instant
    private let limit: Int
    private var page: [DueWork] = []
    private var place = 0
    private var last: DueWork?
    private var hasMore = true

    init(at instant: Instant, _ limit: Int) {
        self.instant = instant
        self.limit = max(1, limit)
    }

    /// The next one; `nil` at the end of the list.
    ///
    /// A list that does not go on from where it was is taken for its end: the rest comes with the next run.
    mutating func next(from desk: Desk) async throws(PortError) -> DueWork? {
        if place == page.count, hasMore {
            let request = DueWorkRequest(at: instant, after: last, limit: limit)
            let answer = try await desk.ports.journals.dueWork(request)
            let works = answer.works.filter { work in last.map { $0 < work } ?? true }
            (page, place, hasMore) = (works, 0, answer.hasMore && !works.isEmpty)
            last = works.last ?? last
        }
        guard place < page.count else { return nil }
        defer { place += 1 }
        return page[place]
    }
}
