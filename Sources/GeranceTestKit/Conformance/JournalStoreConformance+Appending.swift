import Gerance

extension JournalStoreConformance {
    static let wholenessChecks = [
        check("whole.refused", "All or nothing: a refused append leaves neither facts nor its key nor its plan.") {
            trial in
            let journal = try trial.journal()
            let plan = WorkPlan(at: JournalTrial.instant(1))
            try await trial.append(try trial.request(1...4, to: journal, plan: plan))
            let late = try trial.request(3...8, to: journal, key: "late", plan: WorkPlan(at: JournalTrial.instant(9)))
            await trial.ignoringRefusal { try await trial.append(late) }
            try await trial.expect(journal, holds: try JournalTrial.facts(1...4), plan: plan)
            try trial.expect.equal(
                "what is due at once", try await trial.due(at: JournalTrial.instant(20)),
                [DueWork(journal, since: JournalTrial.instant(1))])
            let again = try await trial.append(try trial.request(5...6, to: journal, key: "late", plan: plan))
            try trial.expect.equal(
                "an append at the right revision under the key of the refused one", again,
                AppendResult(key: "late", first: 5, count: 2, isRepeat: false))
        },
        check("whole.seen", "All or nothing: nobody ever sees a part of an append, or its facts without its plan.") {
            trial in
            let journal = try trial.journal()
            let isWritten = Locked(false)
            async let seen: Void = trial.watch(journal, growingBy: 5) { isWritten.withLock { $0 } }
            defer { isWritten.withLock { $0 = true } }
            for first in stride(from: 1, to: 200, by: 5) {
                let plan = WorkPlan(at: JournalTrial.instant(first + 4))
                try await trial.append(try trial.request(first...first + 4, to: journal, plan: plan))
            }
            isWritten.withLock { $0 = true }
            try await seen
        },
    ]

    static let revisionChecks = [
        check(
            "revision.expected", "One at a time: an append that expects another revision is a conflict."
        ) { trial in
            let journal = try trial.journal()
            try await trial.append(try trial.request(1...4, to: journal))
            for (first, name) in [(1, "early"), (4, "early-2"), (6, "ahead"), (40, "ahead-2")] {
                try await trial.expect.refused(
                    "an append at revision \(first - 1) to a journal at revision 4", as: .conflict
                ) { try await trial.append(try trial.request(first...first + 1, to: journal, key: name)) }
            }
            try await trial.expect(journal, holds: try JournalTrial.facts(1...4))
            try await trial.expect.refused("an append at revision 3 to an empty journal", as: .conflict) {
                try await trial.append(try trial.request(4...4, to: try trial.journal("empty")))
            }
        },
        check(
            "revision.race", "One at a time: of many appends that expect the same revision, exactly one is written."
        ) { trial in
            let journal = try trial.journal()
            var facts: [Fact] = []
            for round in 0..<12 {
                let (revision, first) = (try JournalTrial.revision(facts.count), facts.count + 1)
                let requests = try (0..<16).map { writer in
                    AppendRequest(
                        to: journal, at: revision,
                        try JournalTrial.facts(first...first + writer % 3), key: try OperationKey("\(round)-\(writer)"),
                        plan: .none)
                }
                let wins = try await Expectation.together(requests.count) { try await trial.wins(requests[$0]) }
                try trial.expect.equal(
                    "how many of \(requests.count) appends at revision \(revision) were written",
                    wins.filter { $0 }.count, 1)
                for (request, isWritten) in zip(requests, wins) where isWritten { facts += request.facts }
                try await trial.expect(journal, holds: facts)
            }
        },
        check("revision.apart", "One at a time: appends to several journals at once do not disturb each other.") {
            trial in
            let written = try await Expectation.together(24) { place in
                let journal = try trial.journal("\(place)")
                try await trial.append(try trial.request(1...3, to: journal, key: "same"))
                try await trial.append(try trial.request(4...4, to: journal))
                return journal
            }
            for journal in written { try await trial.expect(journal, holds: try JournalTrial.facts(1...4)) }
        },
    ]
}

extension JournalTrial {
    /// Whether an append was written rather than refused by a conflict.
    func wins(_ request: AppendRequest) async throws -> Bool {
        do {
            try await append(request)
            return true
        } catch let error as PortError where error.code == .conflict {
            return false
        }
    }

    /// Reads a journal again and again while it grows by batches, each with a plan of its own.
    func watch(_ journal: Journal.ID, growingBy batch: Int, until isOver: @Sendable () -> Bool) async throws {
        while !isOver() {
            let page = try await read(journal)
            let count = page.revision.count
            let asked = "a journal to which \(batch) facts at a time are appended"
            try expect.equal("the facts of \(asked)", page.facts.map(\.id.value), (0..<count).map { $0 + 1 })
            try expect.holds("the revision of \(asked)", count % batch == 0, "a multiple of \(batch)", came: "\(count)")
            try expect.equal(
                "the plan beside revision \(count)", page.plan,
                count == 0 ? .none : WorkPlan(at: Self.instant(count)))
            await Task.yield()
        }
    }

    /// Asks what has to be refused; that it is, another check says.
    func ignoringRefusal<Answer>(_ work: () async throws -> Answer) async { _ = try? await work() }
}
