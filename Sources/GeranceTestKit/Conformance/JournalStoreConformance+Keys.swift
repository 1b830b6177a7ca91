import Gerance

extension JournalStoreConformance {
    static let keyChecks = [
        check("key.again", "Once by key: asked again, the store answers where the facts stand and writes nothing.") {
            trial in
            let journal = try trial.journal()
            try await trial.append(try trial.request(1...2, to: journal))
            let request = try trial.request(3...5, to: journal)
            for isRepeat in [false, true, true] {
                try trial.expect.equal(
                    isRepeat ? "the same append again" : "an append", try await trial.append(request),
                    AppendResult(key: request.key, first: 3, count: 3, isRepeat: isRepeat))
            }
            try await trial.expect(journal, holds: try JournalTrial.facts(1...5))
        },
        check("key.later", "Once by key: the store knows a key after later appends too.") { trial in
            let journal = try trial.journal()
            let request = try trial.request(1...2, to: journal)
            try await trial.append(request)
            for first in stride(from: 3, to: 60, by: 3) {
                try await trial.append(try trial.request(first...first + 2, to: journal))
            }
            try trial.expect.equal(
                "the first append again, after nineteen others", try await trial.append(request),
                AppendResult(key: request.key, first: 1, count: 2, isRepeat: true))
            try await trial.expect(journal, holds: try JournalTrial.facts(1...59))
        },
        check("key.anyRevision", "Once by key: a key is known whatever revision is expected and whatever facts come.") {
            trial in
            let journal = try trial.journal()
            try await trial.append(try trial.request(1...3, to: journal, key: "key"))
            for range in [4...4, 2...9, 70...71] {
                try trial.expect.equal(
                    "facts \(range) under the key of facts 1...3",
                    try await trial.append(try trial.request(range, to: journal, key: "key")),
                    AppendResult(key: "key", first: 1, count: 3, isRepeat: true))
            }
            try await trial.expect(journal, holds: try JournalTrial.facts(1...3))
        },
        check("key.otherJournal", "Once by key: another journal may use the same key.") { trial in
            for name in ["a", "b", "c"] {
                let request = try trial.request(1...3, to: try trial.journal(name), key: "key")
                try trial.expect.equal(
                    "the first append under a key that other journals used", try await trial.append(request),
                    AppendResult(key: "key", first: 1, count: 3, isRepeat: false))
                try await trial.expect(request.journal, holds: request.facts)
            }
        },
        check(
            "key.found", "Once by key: a look tells where the append of a key stands in its journal, or that none does."
        ) {
            trial in
            let (journal, other) = (try trial.journal("a"), try trial.journal("b"))
            try await trial.append(try trial.request(1...3, to: journal))
            try await trial.append(try trial.request(4...5, to: journal, key: "key"))
            for (asked, key, expected) in [
                (journal, OperationKey("key"), AppendResult(key: "key", first: 4, count: 2, isRepeat: true)),
                (journal, "another", nil), (other, "key", nil),
            ] {
                try trial.expect.equal(
                    "where the append of \(key) stands in \(asked)",
                    try await trial.store.lookUp(AppendLookUpRequest(asked, key: key)),
                    AppendLookUpResult(key: key, expected))
            }
        },
        check("key.race", "Once by key: of many appends of one key at once, one is written and all are answered.") {
            trial in
            let journal = try trial.journal()
            for round in 0..<12 {
                let request = try trial.request(round + 1...round + 1, to: journal)
                let results = try await Expectation.together(12) { _ in try await trial.append(request) }
                for result in results {
                    try trial.expect.equal(
                        "where the fact of a repeated append stands", result.first, request.facts[0].id)
                }
                let first = results.filter { !$0.isRepeat }
                try trial.expect.holds(
                    "12 appends of one key at once", first.count <= 1, "at most one that says it was the first",
                    came: "\(first.count)")
                try await trial.expect(journal, holds: try JournalTrial.facts(1...round + 1))
            }
        },
        check("key.bytes", "Once by key: keys and journals are told apart byte for byte.") { trial in
            let journal = try trial.journal()
            let long = String(repeating: "k", count: OperationKey.limit - 1)
            for (place, key) in ["key", "KEY", "key-", "k%", "k_y", "'key'", long + "1", long + "2"].enumerated() {
                let request = try trial.request(place + 1...place + 1, to: journal, key: key)
                try trial.expect.equal(
                    "whether the key \(key) was used", try await trial.append(request).isRepeat, false)
            }
            try await trial.expect(journal, holds: try JournalTrial.facts(1...8))
            try await trial.expect(try trial.journal("A"), holds: [])
            try await trial.expect(try trial.journal("a%"), holds: [])
        },
        check("key.plan", "Once by key: an append that comes again leaves the plan as it was noted since.") { trial in
            let journal = try trial.journal()
            let request = try trial.request(1...3, to: journal, plan: WorkPlan(at: JournalTrial.instant(1)))
            try await trial.append(request)
            let plan = WorkPlan(at: JournalTrial.instant(30))
            try await trial.schedule(ScheduleRequest(journal, at: 3, from: request.plan, to: plan))
            try await trial.append(request)
            try await trial.expect(journal, holds: request.facts, plan: plan)
            try trial.expect.equal(
                "what is due by the plan of the first time", try await trial.due(at: JournalTrial.instant(29)), [])
        },
    ]

    static let sizeChecks = [
        check("size.fact", "Size: a fact of 1 MiB of JSON.") { trial in
            let journal = try trial.journal()
            let documents = try (0..<17_000).map { try Document.ID("D-" + String(repeating: "0", count: 54) + "\($0)") }
            let fact = Fact(
                1, .messageSent(MessageSent(by: .post, carries: documents)), at: JournalTrial.start, by: Sample.manager)
            try await trial.append(AppendRequest(to: journal, at: 0, [fact], key: "key", plan: .none))
            try await trial.expect(journal, holds: [fact])
        },
        check("size.append", "Size: a thousand facts in one append.") { trial in
            let journal = try trial.journal()
            try await trial.append(try trial.request(1...1000, to: journal))
            try await trial.expect(journal, holds: try JournalTrial.facts(1...1000))
        },
        check("size.names", "Size: a journal's identifier of 64 characters, a key of 255.") { trial in
            let prefix = try trial.journal("").description
            let letters = String(repeating: "z", count: 63 - prefix.count)
            let key = String(repeating: "~", count: OperationKey.limit)
            for end in ["1", "2"] {
                let request = try trial.request(1...2, to: try Journal.ID(prefix + letters + end), key: key)
                try trial.expect.equal("an append of long names", try await trial.append(request).isRepeat, false)
                try trial.expect.equal("the same again", try await trial.append(request).isRepeat, true)
                try await trial.expect(request.journal, holds: request.facts)
            }
        },
    ]
}
