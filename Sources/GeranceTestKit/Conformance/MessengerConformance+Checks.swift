import Gerance

extension MessengerConformance {
    static let givenChecks = [
        check("given.message", "As given: the text leaves for the addressees of the request, and nothing else does.") {
            trial in
            let requests = try [
                trial.request("1"),
                trial.request("2", saying: "L'été, c'est à l'ombre & au « frais » :\n\n\t100 % <bien>."),
            ]
            for request in requests {
                let receipt = try await trial.send(request)
                try trial.expect.equal("the key of the receipt", receipt.key, request.key)
            }
            try await trial.expectDepartures(requests)
        },
        check("given.files", "As given: the files of the request leave with it, in order.") { trial in
            let request = try trial.request("1", with: try MessengerTrial.files(3, of: "Texte"))
            try await trial.send(request)
            try await trial.expectDepartures([request])
        },
    ]

    static let keyChecks = [
        check("key.again", "Once by key: asked again, the port answers with the first receipt, and nothing leaves.") {
            trial in
            let request = try trial.request("1")
            let receipt = try await trial.send(request)
            for _ in 1...2 { try trial.expect.equal("the same message again", try await trial.send(request), receipt) }
            try await trial.expectDepartures([request])
        },
        check("key.later", "Once by key: a key is known after later messages too.") { trial in
            let requests = try (1...20).map { try trial.request("\($0)") }
            let receipts = try await requests.asyncMap { try await trial.send($0) }
            for (request, receipt) in zip(requests, receipts) {
                try trial.expect.equal("a message again, after others", try await trial.send(request), receipt)
            }
            try await trial.expectDepartures(requests)
        },
        check(
            "key.race", "Once by key: of many requests of one key at once, one message leaves and all get its receipt."
        ) { trial in
            let requests = try (1...8).map { try trial.request("\($0)") }
            for request in requests {
                let receipts = try await Expectation.together(12) { _ in try await trial.send(request) }
                try trial.expect.equal("how many receipts 12 requests of one key get", Set(receipts).count, 1)
            }
            try await trial.expectDepartures(requests)
        },
        check("key.bytes", "Once by key: keys are told apart byte for byte, and the same words leave under each.") {
            trial in
            let requests = try ["a", "A", "a-", String(repeating: "z", count: 200), String(repeating: "z", count: 201)]
                .map { try trial.request($0) }
            for request in requests {
                try trial.expect.equal("the key of the receipt", try await trial.send(request).key, request.key)
            }
            try await trial.expectDepartures(requests)
        },
    ]

    static let messageChecks = [
        check("message.dates", "Same key, same message: a text that differs in its dates is one message still.") {
            trial in
            let first = try trial.request("1", saying: "Fort-de-France, le 23 novembre 2026. Le devis est accepté.")
            let receipt = try await trial.send(first)
            let anew = try trial.request("1", saying: "Fort-de-France, le 24 novembre 2026. Le devis est accepté.")
            try trial.expect.equal("the message written anew on the next day", try await trial.send(anew), receipt)
            try await trial.expectDepartures([first])
        },
        check("message.other", "Same key, same message: a message to another owner is a conflict and does not leave.") {
            trial in
            let first = try trial.request("1")
            try await trial.send(first)
            let other = try trial.request("1", to: try MessengerTrial.otherOwner())
            try await trial.expect.refused("a message to another owner under the same key", as: .conflict) {
                try await trial.send(other)
            }
            try await trial.expectDepartures([first])
        },
        check("durable.crash", "Durability: what was answered has left, or leaves after a crash, and its key is known.")
        { trial in
            guard let reopen = trial.suite.reopen else { return }
            var trial = trial
            let requests = try (1...3).map { try trial.request("\($0)") }
            let receipts = try await requests.asyncMap { try await trial.send($0) }
            trial.messenger = try await reopen(trial.messenger)
            for (request, receipt) in zip(requests, receipts) {
                try trial.expect.equal("a message again, after the crash", try await trial.send(request), receipt)
            }
            try await trial.expectDepartures(requests)
        },
        check("size.text", "Size: a text of \(Prose.limit) characters.") { trial in
            let line = "Le devis est accepté.\n"
            let mark = "\(trial.suite.mark)/\(trial.expect.check) : "
            let text = String(repeating: line, count: (Prose.limit - mark.count) / line.count)
            let request = try trial.request("1", saying: text)
            try await trial.send(request)
            try await trial.expectDepartures([request])
        },
        check("size.files", "Size: ten files of 5 MiB.") { trial in
            let request = try trial.request("1", with: try MessengerTrial.files(10, of: MessengerTrial.fiveMebibytes))
            try await trial.send(request)
            try await trial.expectDepartures([request])
        },
    ]
}

extension MessengerTrial {
    /// An owner with addresses of his own on every channel.
    static func otherOwner() throws -> Owner {
        try Owner(
            id: "O-113", name: "Paul Lise", holders: [Holder(.person(Person(familyName: "Lise")))],
            email: "p.lise@exemple.fr", phones: ["0696 65 43 21"],
            address: try PostalAddress(lines: ["7 rue des Alizés"], postcode: "97200", city: "Fort-de-France"))
    }
}

extension Array {
    /// Maps one element after the other.
    func asyncMap<Result>(_ transform: (Element) async throws -> Result) async throws -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await transform(element)) }
        return results
    }
}
