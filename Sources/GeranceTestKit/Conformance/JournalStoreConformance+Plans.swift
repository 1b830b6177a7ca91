import Gerance

extension JournalStoreConformance {
    static let planChecks = [
        check("plan.appended", "Appending: the journal's plan is the plan of the last append.") { trial in
            let journal = try trial.journal()
            let plans = [
                WorkPlan(at: JournalTrial.instant(9), attempts: 4), .none, WorkPlan(at: JournalTrial.instant(2)),
            ]
            for (place, plan) in plans.enumerated() {
                try await trial.append(try trial.request(place + 1...place + 1, to: journal, plan: plan))
                try await trial.expect(journal, holds: try JournalTrial.facts(1...place + 1), plan: plan)
            }
        },
        check("plan.scheduled", "Scheduling: a plan that was answered is the journal's plan; no fact changes.") {
            trial in
            let journal = try trial.journal()
            try await trial.append(try trial.request(1...3, to: journal))
            var current = WorkPlan.none
            for plan in [
                WorkPlan(at: JournalTrial.instant(4)), WorkPlan(at: JournalTrial.instant(4), attempts: 1),
                WorkPlan(at: JournalTrial.start.adding(milliseconds: 1), attempts: 7), .none,
            ] {
                let result = try await trial.schedule(ScheduleRequest(journal, at: 3, from: current, to: plan))
                try trial.expect.equal("the answer", result, ScheduleResult(journal, plan: plan))
                try await trial.expect(journal, holds: try JournalTrial.facts(1...3), plan: plan)
                current = plan
            }
        },
        check(
            "plan.revision", "Scheduling: a conflict where the revision is not the expected one."
        ) { trial in
            let journal = try trial.journal()
            let plan = WorkPlan(at: JournalTrial.instant(4), attempts: 1)
            try await trial.append(try trial.request(1...3, to: journal, plan: plan))
            for revision in [0, 2, 4] {
                let request = ScheduleRequest(
                    journal, at: try JournalTrial.revision(revision), from: plan,
                    to: WorkPlan(at: JournalTrial.instant(1)))
                try await trial.expect.refused(
                    "a plan at revision \(revision) of a journal at revision 3", as: .conflict
                ) { try await trial.schedule(request) }
            }
            try await trial.expect(journal, holds: try JournalTrial.facts(1...3), plan: plan)
            try trial.expect.equal(
                "what is due by a refused plan", try await trial.due(at: JournalTrial.instant(3)), [])
        },
        check("plan.current", "Scheduling: a conflict where the plan is not the expected one.") { trial in
            let journal = try trial.journal()
            let plan = WorkPlan(at: JournalTrial.instant(4), attempts: 1)
            try await trial.append(try trial.request(1...3, to: journal, plan: plan))
            for other in [.none, WorkPlan(at: JournalTrial.instant(5), attempts: 1), WorkPlan(at: plan.nextAt)] {
                let request = ScheduleRequest(journal, at: 3, from: other, to: WorkPlan(at: JournalTrial.instant(1)))
                try await trial.expect.refused("a plan instead of \(other), where \(plan) stands", as: .conflict) {
                    try await trial.schedule(request)
                }
            }
            try await trial.expect(journal, holds: try JournalTrial.facts(1...3), plan: plan)
            try trial.expect.equal(
                "what is due by a refused plan", try await trial.due(at: JournalTrial.instant(3)), [])
        },
        check("plan.race", "Scheduling: of many plans instead of the same one, at most one is noted.") { trial in
            let journal = try trial.journal()
            try await trial.append(try trial.request(1...1, to: journal))
            var current = WorkPlan.none
            for round in 1...12 {
                let plans = (1...12).map { WorkPlan(at: JournalTrial.instant(round * 100 + $0)) }
                let before = current
                let wins = try await Expectation.together(plans.count) { place in
                    try await trial.notes(ScheduleRequest(journal, at: 1, from: before, to: plans[place]))
                }
                let noted = zip(plans, wins).filter(\.1).map(\.0)
                try trial.expect.holds(
                    "\(plans.count) plans at once", noted.count <= 1, "at most one that is noted",
                    came: "\(noted.count)")
                current = try await trial.read(journal).plan
                try trial.expect.holds(
                    "the plan after \(plans.count) at once", (noted.isEmpty ? plans : noted).contains(current),
                    "the one that was noted", came: "\(current)")
            }
        },
    ]

    static let dueChecks = [
        check("due.listed", "Due work: the journals whose plan names the instant or an earlier one, and no others.") {
            trial in
            for (name, minutes) in [("a", 1), ("b", 10), ("c", 11), ("d", 90)] {
                try await trial.append(
                    try trial.request(
                        1...1, to: try trial.journal(name), plan: WorkPlan(at: JournalTrial.instant(minutes))))
            }
            try await trial.append(try trial.request(1...1, to: try trial.journal("idle")))
            for (minutes, names) in [
                (0, []), (1, ["a"]), (10, ["a", "b"]), (89, ["a", "b", "c"]), (90, ["a", "b", "c", "d"]),
            ] {
                try trial.expect.equal(
                    "what is due in minute \(minutes)",
                    try await trial.due(at: JournalTrial.instant(minutes)).map(\.journal),
                    try names.map { try trial.journal($0) })
            }
            let justBefore = JournalTrial.instant(10).adding(milliseconds: -1)
            try trial.expect.equal(
                "what is due a millisecond before minute 10", try await trial.due(at: justBefore).map(\.journal),
                [try trial.journal("a")])
        },
        check("due.order", "Due work: the longest waiting comes first, then by identifier.") { trial in
            let works = try trial.scattered(60)
            for work in works {
                try await trial.append(try trial.request(1...1, to: work.journal, plan: WorkPlan(at: work.since)))
            }
            try trial.expect.equal("what is due", try await trial.due(at: JournalTrial.instant(99)), works.sorted())
        },
        check(
            "due.pages", "Due work: pages join without a repetition and without a gap, and say whether there are more."
        ) { trial in
            let works = try trial.scattered(20)
            for work in works {
                try await trial.append(try trial.request(1...1, to: work.journal, plan: WorkPlan(at: work.since)))
            }
            let instant = JournalTrial.instant(99)
            let all = try await trial.dueWork(DueWorkRequest(at: instant, limit: 10_000))
            try trial.expect.equal("whether there are more than all", all.hasMore, false)
            try trial.expect.equal(
                "what is due, in one page", all.works.filter { works.contains($0) }, works.sorted())
            let count = all.works.count
            for (after, limit) in [
                (0, 1), (0, count - 1), (0, count), (0, count + 1), (3, 7), (count - 7, 7), (count - 6, 7),
            ] {
                let cursor = after == 0 ? nil : all.works[after - 1]
                let page = try await trial.dueWork(DueWorkRequest(at: instant, after: cursor, limit: limit))
                let asked = "\(limit) entries after \(after) of \(count)"
                try trial.expect.equal(asked, page.works, Array(all.works.dropFirst(after).prefix(limit)))
                try trial.expect.equal("whether there are more than \(asked)", page.hasMore, after + limit < count)
            }
            try trial.expect.equal(
                "what is due, read by threes", try await trial.due(at: instant, limit: 3), works.sorted())
        },
        check("due.moved", "Due work: a journal is listed by its last plan alone, once.") { trial in
            let journal = try trial.journal()
            let plans = [2, 40, 1, 7].map { WorkPlan(at: JournalTrial.instant($0)) }
            try await trial.append(try trial.request(1...1, to: journal, plan: plans[0]))
            try await trial.schedule(ScheduleRequest(journal, at: 1, from: plans[0], to: plans[1]))
            try trial.expect.equal(
                "what is due by a plan that was put off", try await trial.due(at: JournalTrial.instant(39)), [])
            try await trial.append(try trial.request(2...2, to: journal, plan: plans[2]))
            try await trial.append(try trial.request(3...3, to: journal, plan: plans[3]))
            try trial.expect.equal(
                "what is due", try await trial.due(at: JournalTrial.instant(50)),
                [DueWork(journal, since: JournalTrial.instant(7))])
            try await trial.schedule(ScheduleRequest(journal, at: 3, from: plans[3], to: .none))
            try trial.expect.equal(
                "what is due once there is no plan", try await trial.due(at: JournalTrial.instant(50)), [])
        },
        check("due.cursor", "Due work: a page goes on after an entry that has been settled meanwhile.") { trial in
            let works = try trial.scattered(12)
            for work in works {
                try await trial.append(try trial.request(1...1, to: work.journal, plan: WorkPlan(at: work.since)))
            }
            let instant = JournalTrial.instant(99)
            var seen: [DueWork] = []
            var last: DueWork?
            var page: DueWorkPage
            repeat {
                page = try await trial.dueWork(DueWorkRequest(at: instant, after: last, limit: 5))
                for work in page.works where works.contains(work) {
                    seen.append(work)
                    try await trial.schedule(
                        ScheduleRequest(work.journal, at: 1, from: WorkPlan(at: work.since), to: .none))
                }
                last = page.works.last
            } while page.hasMore && last != nil
            try trial.expect.equal("what is due, settled page by page", seen, works.sorted())
        },
    ]
}

extension JournalTrial {
    /// Whether a plan was noted rather than refused by a conflict.
    func notes(_ request: ScheduleRequest) async throws -> Bool {
        do {
            try await schedule(request)
            return true
        } catch let error as PortError where error.code == .conflict {
            return false
        }
    }

    /// Work of several journals, some since the same minute, in no order; capitals come before small letters.
    func scattered(_ count: Int) throws -> [DueWork] {
        try (0..<count).map { place in
            let name = place % 2 == 0 ? "x\(place * 7 % count)" : "X\(place * 7 % count)"
            return DueWork(try journal(name), since: Self.instant(place * 5 % 8))
        }
    }
}
