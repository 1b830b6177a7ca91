import Gerance

extension TicketSystemConformance {
    static let heldChecks = [
        check("held.opened", "What is there: a ticket is answered as the system holds it, and read back so.") { trial in
            let parent = try await trial.open(try trial.request("parent")).ticket
            for (name, above, role, isVisible) in [
                ("bare", nil, nil, false), ("under", parent, nil, false), ("assigned", nil, .accounting, false),
                ("visible", nil, nil, true), ("all", parent, .manager, true),
            ] as [(String, Ticket.ID?, Role?, Bool)] {
                let request = try trial.request(name, under: above, assignedTo: role, isVisibleToOwner: isVisible)
                let result = try await trial.open(request)
                try await trial.expect(
                    "a ticket (\(name))", result,
                    TicketResult(
                        key: request.key, result.ticket, subject: request.subject, under: above, assignedTo: role,
                        isVisibleToOwner: isVisible, isClosed: false))
            }
        },
        check("held.dropped", "What is there, not what was asked: a parent that the system dropped is not answered.") {
            trial in
            guard let makeDropping = trial.suite.makeDropping else { return }
            var trial = trial
            trial.system = try await makeDropping()
            let parent = try await trial.open(try trial.request("parent")).ticket
            let result = try await trial.open(try trial.request("child", under: parent))
            try trial.expect.equal("the parent of a ticket where parents are dropped", result.parent, nil)
            let update = try await trial.update(TicketUpdate(result.ticket, parent: parent), key: "move")
            try trial.expect.equal("the parent of a ticket moved where parents are dropped", update.parent, nil)
        },
        check("held.unknown", "Errors: never where the ticket or its parent is unknown.") { trial in
            try await trial.expect.refused("a ticket under an unknown one", as: .never) {
                try await trial.open(try trial.request("child", under: TicketTrial.unknown))
            }
            try await trial.expectCount(0, of: try trial.subject("child"))
            try await trial.expect.refused("a change of an unknown ticket", as: .never) {
                try await trial.update(TicketUpdate(TicketTrial.unknown, assignee: .accounting), key: "update")
            }
            try await trial.expect.refused("the end of an unknown ticket", as: .never) {
                try await trial.close(TicketTrial.unknown, key: "close")
            }
            try await trial.expect.refused("a read of an unknown ticket", as: .never) {
                try await trial.read(TicketTrial.unknown)
            }
        },
    ]

    static let keyChecks = [
        check("key.again", "Once by key: asked again, the system answers with the ticket, and opens none.") { trial in
            let requests = try (1...10).map { try trial.request("\($0)") }
            let results = try await requests.asyncMap { try await trial.open($0) }
            try trial.expect.equal("how many tickets 10 keys open", Set(results.map(\.ticket)).count, 10)
            for (request, result) in zip(requests, results) {
                try trial.expect.equal("the same ticket again", try await trial.open(request), result)
                try await trial.expectCount(1, of: request.subject)
            }
        },
        check("key.now", "Once by key: a ticket that is asked for again is answered as it stands now.") { trial in
            let request = try trial.request("1")
            let opened = try await trial.open(request)
            try await trial.update(TicketUpdate(opened.ticket, assignee: .accounting), key: "update")
            try await trial.close(opened.ticket, key: "close")
            try await trial.expect(
                "a ticket again, changed and closed meanwhile", try await trial.open(request),
                opened.with(key: request.key, assignee: .accounting, isClosed: true))
        },
        check("key.race", "Once by key: of many requests of one key at once, one opens a ticket and all get it.") {
            trial in
            for round in 1...8 {
                let request = try trial.request("\(round)")
                let results = try await Expectation.together(12) { _ in try await trial.open(request) }
                try trial.expect.equal("how many tickets 12 requests of one key open", Set(results).count, 1)
                try await trial.expectCount(1, of: request.subject)
            }
        },
        check("key.update", "Once by key: a change that comes again, after another one, is not made again.") { trial in
            let ticket = try await trial.open(try trial.request("1")).ticket
            let first = TicketUpdate(ticket, assignee: .accounting)
            try await trial.update(first, note: "Un", key: "first")
            let second = try await trial.update(TicketUpdate(ticket, assignee: .manager), note: "Deux", key: "second")
            let again = try await trial.update(first, note: "Un", key: "first")
            try await trial.expect("the first change again", again, second.with(key: again.key))
            try await trial.expectNotes(["Un", "Deux"], on: ticket)
        },
        check("key.close", "Once by key: a closing that comes again adds no note.") { trial in
            let ticket = try await trial.open(try trial.request("1")).ticket
            let closed = try await trial.close(ticket, note: "Fini", key: "close")
            try await trial.expect(
                "the closing again", try await trial.close(ticket, note: "Fini", key: "close"), closed)
            try await trial.expectNotes(["Fini"], on: ticket)
        },
    ]

    static let changeChecks = [
        check("only.update", "Only what was asked: a change leaves the rest of the ticket as it was.") { trial in
            let parents = try await ["p1", "p2"].asyncMap { try await trial.open(try trial.request($0)).ticket }
            let request = try trial.request(
                "1", under: parents[0], assignedTo: .accounting, isVisibleToOwner: true)
            var now = try await trial.open(request)
            for (name, update) in [
                ("parent", TicketUpdate(now.ticket, parent: parents[1])),
                ("assignee", TicketUpdate(now.ticket, assignee: .manager)),
                ("visibility", TicketUpdate(now.ticket, visibleToOwner: false)), ("nothing", TicketUpdate(now.ticket)),
            ] {
                now = now.with(
                    key: try trial.key(name), parent: update.parent, assignee: update.assignee,
                    isVisibleToOwner: update.visibleToOwner)
                try await trial.expect("a change of its \(name)", try await trial.update(update, key: name), now)
            }
        },
        check(
            "only.close", "Only what was asked: closing leaves the rest, and closing a closed ticket changes nothing."
        ) { trial in
            let request = try trial.request("1", assignedTo: .accounting, isVisibleToOwner: true)
            let opened = try await trial.open(request)
            try await trial.close(opened.ticket, note: "Fini", key: "close")
            let again = try await trial.close(opened.ticket, note: "Encore", key: "again")
            try await trial.expect(
                "the closing of a closed ticket", again, opened.with(key: try trial.key("again"), isClosed: true))
            try await trial.expectNotes(["Fini"], on: opened.ticket)
        },
    ]

    static let durabilityChecks = [
        check("durable.crash", "Durability: what was answered is there after a crash, and its key is known.") { trial in
            guard let reopen = trial.suite.reopen else { return }
            var trial = trial
            let request = try trial.request("1", assignedTo: .accounting)
            let opened = try await trial.open(request)
            let closed = try await trial.close(opened.ticket, key: "close")
            trial.system = try await reopen(trial.system)
            try await trial.expect(
                "the ticket again, after the crash", try await trial.open(request), closed.with(key: request.key))
            try await trial.expectCount(1, of: request.subject)
        },
        check("size.text", "Size: a subject of \(Label.limit) characters, a text and a note of \(Prose.limit).") {
            trial in
            let mark = try trial.subject("").description
            let subject = try Label(mark + String(repeating: "é", count: Label.limit - mark.count))
            let text = try Prose(String(repeating: "à", count: Prose.limit))
            let result = try await trial.open(try trial.request("1", subject: subject, text: text))
            try trial.expect.equal("a subject of \(Label.limit) characters", result.subject, subject)
            try await trial.update(TicketUpdate(result.ticket), note: text, key: "note")
            try await trial.expectNotes([text], on: result.ticket)
        },
    ]
}
