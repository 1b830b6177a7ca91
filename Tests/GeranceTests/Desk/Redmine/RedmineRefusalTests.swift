import Gerance
import Testing

@Suite("Redmine: what it refuses, and what cannot be read")
struct RedmineRefusalTests {
    private func reading() throws -> RedmineExchange {
        try RedmineExchange(reading: ReadTicketRequest("10"), by: RedmineSample.mapping())
    }

    private func refusal(of answer: RedmineAnswer) throws -> String? {
        var exchange = try reading()
        let before = exchange.step
        let error = #expect(throws: PortError.self) { try exchange.receive(answer) }
        #expect(exchange.step == before)
        return error?.coded
    }

    private static let address = "il renvoie vers une autre adresse"
    private static let busy = "il n'est pas disponible pour l'instant"

    @Test(
        "Each status",
        arguments: [
            (0, "retry", "réponse inattendue", ""), (-7, "retry", "réponse inattendue", ""),
            (100, "retry", "réponse inattendue", ""), (201, "retry", "réponse inattendue", ""),
            (204, "retry", "réponse inattendue", ""),
            (302, "never", address, " Vérifiez l'adresse de Redmine et le chemin de base."),
            (400, "never", "réponse inattendue", ""),
            (
                401, "never", "il ne reconnaît pas la clé d'accès",
                " Vérifiez que l'en-tête X-Redmine-API-Key est ajouté et que la clé est à jour."
            ),
            (403, "never", "le compte utilisé n'a pas ce droit", " Vérifiez son rôle dans le projet."),
            (
                404, "never", "il ne trouve pas ce qui est demandé",
                " Vérifiez le numéro du ticket, le projet et le chemin de base."
            ),
            (408, "retry", busy, ""), (409, "conflict", "le ticket a changé entre-temps", ""),
            (412, "never", "il ne connaît pas le compte emprunté", " Vérifiez l'en-tête X-Redmine-Switch-User."),
            (418, "never", "réponse inattendue", ""), (422, "never", "il n'accepte pas la demande", ""),
            (425, "retry", busy, ""), (429, "retry", busy, ""), (500, "retry", busy, ""), (503, "retry", busy, ""),
            (Int.max, "retry", "réponse inattendue", ""),
        ])
    func statuses(status: Int, code: String, words: String, advice: String) throws {
        let expected = "\(code) : Redmine, à la lecture du ticket 10 : \(words) (\(status)).\(advice)"
        #expect(try refusal(of: RedmineSample.answer(status)) == expected)
    }

    @Test(
        "The sentences of a refusal are quoted, whatever they say; an empty list is somebody else's change",
        arguments: [
            (
                #"{"errors":["Tâche parente n'est pas valide"]}"#, "never",
                " Il répond «\u{A0}Tâche parente n'est pas valide\u{A0}»."
            ),
            (
                #"{"errors":["Sujet vide","Statut vide"]}"#, "never",
                " Il répond «\u{A0}Sujet vide\u{A0}» et une autre remarque."
            ),
            (#"{"errors":["a","b","c"]}"#, "never", " Il répond «\u{A0}a\u{A0}» et 2 autres remarques."),
            (#"{"errors":["\u001b[2J"]}"#, "never", " Il répond «\u{A0}\\u{1b}[2J\u{A0}»."),
            (#"{"errors":[1]}"#, "never", ""), (#"{"errors":{}}"#, "never", ""), ("<html>", "never", ""),
        ])
    func sentences(body: String, code: String, quotation: String) throws {
        let words = "Redmine, à la lecture du ticket 10 : il n'accepte pas la demande (422).\(quotation)"
        #expect(try refusal(of: RedmineSample.answer(422, body)) == "\(code) : \(words)")
    }

    @Test("A stale ticket is refused with an empty list: whoever asks looks again first")
    func stale() throws {
        var exchange = try RedmineExchange(
            updating: UpdateTicketRequest(TicketUpdate("10", assignee: .manager), key: "k"), by: RedmineSample.mapping()
        )
        _ = try exchange.drive(RedmineSample.one(RedmineSample.issue(10)))
        let error = #expect(throws: PortError.self) {
            try exchange.receive(RedmineSample.answer(422, #"{"errors":[]}"#))
        }
        #expect(
            error?.coded
                == "conflict : Redmine, à la modification du ticket 10 : le ticket a changé entre-temps (422).")
    }

    @Test("Each step says what was being done")
    func works() throws {
        let mapping = try RedmineSample.mapping()
        var opening = try RedmineExchange(opening: RedmineSample.mandate, by: mapping)
        let busy = RedmineSample.answer(503)
        #expect(throws: PortError(.retry, "Redmine, à la recherche du ticket : \(Self.busy) (503).")) {
            try opening.receive(busy)
        }
        _ = try opening.drive(RedmineSample.list())
        #expect(throws: PortError(.retry, "Redmine, à l'ouverture du ticket : \(Self.busy) (503).")) {
            try opening.receive(busy)
        }
        var closing = try RedmineExchange(closing: CloseTicketRequest("10", key: "k"), by: mapping)
        _ = try closing.drive(RedmineSample.one(RedmineSample.issue(10)))
        #expect(throws: PortError(.retry, "Redmine, à la clôture du ticket 10 : \(Self.busy) (503).")) {
            try closing.receive(busy)
        }
    }

    @Test("A creation that answers 200 was redirected: it is done or not")
    func redirected() throws {
        var exchange = try RedmineExchange(opening: RedmineSample.mandate, by: RedmineSample.mapping())
        _ = try exchange.drive(RedmineSample.list())
        let error = #expect(throws: PortError.self) { try exchange.receive(RedmineSample.list()) }
        #expect(error?.code == .retry)
    }

    @Test("An answer about another ticket is not taken")
    func another() throws {
        #expect(
            try refusal(of: RedmineSample.one(RedmineSample.issue(11)))
                == "retry : Redmine, à la lecture du ticket 10 : la réponse parle du ticket 11.")
    }

    @Test("A work that is done takes no further answer")
    func done() throws {
        var exchange = try reading()
        _ = try exchange.drive(RedmineSample.one(RedmineSample.issue(10)))
        let outcome = exchange.step
        let late = PortError(.never, "L'échange avec Redmine est terminé : aucune réponse n'y est attendue.")
        #expect(throws: late) { try exchange.receive(RedmineSample.changed) }
        #expect(exchange.step == outcome)
    }

    @Test(
        "Tickets that no Redmine can have are refused before anything is sent",
        arguments: ["K-1", "0", "-1", "+1", "012", "1.0", "1e3", "2147483648", "99999999999999999999999", "१"])
    func numbers(text: String) throws {
        guard let ticket = try? Ticket.ID(text) else { return }
        let mapping = try RedmineSample.mapping()
        let expected = PortError(
            .never, "Ticket inconnu de Redmine : \(Excerpt(text)). Ses tickets portent un numéro, comme 112.")
        #expect(throws: expected) { try RedmineExchange(reading: ReadTicketRequest(ticket), by: mapping) }
        #expect(throws: expected) { try RedmineExchange(closing: CloseTicketRequest(ticket, key: "k"), by: mapping) }
        for update in [TicketUpdate(ticket), TicketUpdate("1", parent: ticket)] {
            #expect(throws: expected) {
                try RedmineExchange(updating: UpdateTicketRequest(update, key: "k"), by: mapping)
            }
        }
        let opening = OpenTicketRequest(.serving([1]), of: "O-1", subject: "x", under: ticket, key: "k")
        #expect(throws: expected) { try RedmineExchange(opening: opening, by: mapping) }
    }

    @Test("A role that nobody has in Redmine is refused before anything is sent")
    func role() throws {
        let mapping = try RedmineSample.mapping()
        let opening = OpenTicketRequest(.serving([1]), of: "O-1", subject: "x", assignedTo: .sales, key: "k")
        let expected = PortError(
            .never,
            "La fonction « force commerciale » n'a personne dans Redmine : ajoutez-la à la correspondance avec Redmine."
        )
        #expect(throws: expected) { try RedmineExchange(opening: opening, by: mapping) }
    }
}
