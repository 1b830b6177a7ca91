import Gerance

extension JournalStoreConformance {
    static let orderChecks = [
        check(
            "order.numbers", "Order: a journal's facts are read in the order of their numbers, without a gap."
        ) { trial in
            let journal = try trial.journal()
            for range in [1...1, 2...9, 10...30] {
                let result = try await trial.append(try trial.request(range, to: journal))
                try trial.expect.equal("where facts \(range) stand", result.first.value, range.lowerBound)
                try trial.expect.equal("how many facts \(range) are", result.count, range.count)
                try trial.expect.equal(
                    "the key of the answer", result.key.description, "key-\(range.lowerBound)")
            }
            try await trial.expect(journal, holds: try JournalTrial.facts(1...30))
        },
        check("order.unchanged", "Order: facts of every kind are read without a change.") { trial in
            for kind in JournalGenerator.Kind.allCases {
                let journal = try trial.journal(kind.rawValue)
                let facts = try JournalTrial.facts(1...400, kind)
                try await trial.append(AppendRequest(to: journal, at: 0, facts, key: "key", plan: .none))
                try await trial.expect(journal, holds: facts)
            }
        },
        check(
            "order.pages",
            "Reading: a page holds the facts after the wanted revision, as many as were wanted unless the journal ends."
        ) { trial in
            let journal = try trial.journal()
            let plan = WorkPlan(at: JournalTrial.instant(3), attempts: 2)
            try await trial.append(try trial.request(1...20, to: journal, plan: plan))
            let facts = try JournalTrial.facts(1...20)
            for (after, limit) in [(0, 1), (0, 20), (0, 21), (7, 5), (13, 7), (13, 8), (19, 3), (20, 1), (20, 50)] {
                let page = try await trial.read(journal, after: after, limit: limit)
                let asked = "\(limit) facts after revision \(after) of 20"
                let wanted = facts.dropFirst(after).prefix(limit)
                try trial.expect.equal("the numbers of \(asked)", page.facts.map(\.id), wanted.map(\.id))
                try trial.expect.equal(asked, page.facts, Array(wanted))
                try trial.expect.equal("the journal of \(asked)", page.journal, journal)
                try trial.expect.equal("the whole revision, beside \(asked)", page.revision, 20)
                try trial.expect.equal("the plan, beside \(asked)", page.plan, plan)
            }
        },
        check("order.empty", "Reading: a journal that nobody wrote to is empty, and that is no error.") { trial in
            let journal = try trial.journal("nobody")
            let page = try await trial.read(journal)
            try trial.expect.equal(
                "a journal that nobody wrote to", page,
                JournalPage(of: journal, [], revision: .empty, plan: .none))
        },
        check(
            "order.undecodable",
            "Reading: a fact that does not decode is an error of the code never, and is not left out."
        ) { trial in
            guard let damage = trial.suite.damage else { return }
            let journal = try trial.journal()
            try await trial.append(try trial.request(1...5, to: journal))
            try await damage(trial.store, journal, 3)
            try await trial.expect.refused("a journal whose fact 3 is damaged", as: .never) {
                try await trial.read(journal)
            }
        },
    ]

    static let durabilityChecks = [
        check("durable.seen", "Durability: a read that begins after an answer sees what was answered.") { trial in
            let journal = try trial.journal()
            for number in 1...60 {
                try await trial.append(
                    try trial.request(number...number, to: journal, plan: WorkPlan(at: JournalTrial.instant(number))))
                // From another task: one that has seen nothing of the store yet.
                let page = try await Expectation.together(1) { _ in try await trial.read(journal) }[0]
                try trial.expect.equal("the revision after fact \(number) was written", page.revision.count, number)
                try trial.expect.equal(
                    "the plan after fact \(number) was written", page.plan, WorkPlan(at: JournalTrial.instant(number)))
            }
        },
        check("durable.crash", "Durability: what was answered is there after a crash of the store.") { trial in
            guard let reopen = trial.suite.reopen else { return }
            var trial = trial
            let (journal, other) = (try trial.journal(), try trial.journal("b"))
            let request = try trial.request(1...12, to: journal, plan: WorkPlan(at: JournalTrial.instant(1)))
            try await trial.append(request)
            try await trial.append(try trial.request(1...3, to: other))
            let plan = WorkPlan(at: JournalTrial.instant(5), attempts: 3)
            try await trial.schedule(ScheduleRequest(journal, at: 12, from: request.plan, to: plan))
            trial.store = try await reopen(trial.store)
            try await trial.expect(journal, holds: request.facts, plan: plan)
            try await trial.expect(other, holds: try JournalTrial.facts(1...3), plan: WorkPlan.none)
            try trial.expect.equal(
                "what is due after the crash", try await trial.due(at: JournalTrial.instant(5)),
                [DueWork(journal, since: JournalTrial.instant(5))])
            let again = try await trial.append(request)
            try trial.expect.equal(
                "the same append after the crash", again,
                AppendResult(key: request.key, first: 1, count: 12, isRepeat: true))
            try await trial.expect(journal, holds: request.facts, plan: plan)
        },
    ]
}
