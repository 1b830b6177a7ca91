import Gerance
import Testing

@Suite("Redmine: what it leaves aside without a word")
struct RedmineDropTests {
    private static let key = "O-1/change.ticketed/3/open"
    private static let text = #""Bonjour,\r\n\r\nVoici mon « RIB ».""#

    /// A ticket of the change, but for what is given.
    private static func kept(
        key: String? = key, subject: String = "Changement de RIB", text: String = text, tracker: Int = 3,
        status: Int = 1,
        priority: Int? = 2, parent: Int? = 9, assignee: Int? = 5, visible: String = #""1""#, journal: String? = "O-1"
    ) -> String {
        RedmineSample.issue(
            10, key: key, subject: subject, text: text, tracker: tracker, status: status, priority: priority,
            parent: parent, assignee: assignee, visible: visible, journal: journal)
    }

    private static let cases: [(issue: String, field: RedmineDrop.Field, sentence: String)] = [
        (
            kept(subject: "RIB"), .subject(asked: "Changement de RIB", found: "RIB"),
            "Redmine garde le sujet «\u{A0}RIB\u{A0}» au lieu de «\u{A0}Changement de RIB\u{A0}»."
        ),
        (
            kept(text: #""Bonjour,\r\nVoici mon « RIB ».""#), .text,
            "Redmine garde un autre texte que celui demandé. Vérifiez les champs en lecture seule du workflow."
        ),
        (
            kept(tracker: 1), .tracker(asked: 3, found: 1),
            "Redmine garde le tracker 1 au lieu de 3. Vérifiez les trackers du projet."
        ),
        (
            kept(priority: 4), .priority(asked: 2, found: 4),
            "Redmine garde la priorité 4 au lieu de 2. Vérifiez les priorités."
        ),
        (
            kept(priority: nil), .priority(asked: 2, found: nil),
            "Redmine n'a pas retenu la priorité : 2. Vérifiez les priorités."
        ),
        (
            kept(status: 4), .status(asked: 1, found: 4),
            "Redmine garde le statut 4 au lieu de 1. Vérifiez le workflow du rôle, et les sous-tâches ouvertes."
        ),
        (
            kept(parent: nil), .parent(asked: "9", found: nil),
            "Redmine n'a pas retenu le ticket parent : 9. Vérifiez le droit « Gérer les sous-tâches » du compte utilisé."
        ),
        (
            kept(parent: 7), .parent(asked: "9", found: "7"),
            "Redmine garde le ticket parent 7 au lieu de 9. Vérifiez le droit « Gérer les sous-tâches » du compte utilisé."
        ),
        (
            kept(assignee: nil), .assignee(asked: .accounting, found: nil),
            "Redmine n'a pas retenu l'assigné : la fonction « comptabilité ». "
                + "Vérifiez les champs en lecture seule du workflow."
        ),
        (
            kept(assignee: 6), .assignee(asked: .accounting, found: 6),
            "Redmine garde l'assigné 6 au lieu de la fonction « comptabilité ». "
                + "Vérifiez les champs en lecture seule du workflow."
        ),
        (
            kept(visible: "null"), .visibility(asked: true),
            "Redmine le garde masqué au propriétaire. Vérifiez le champ personnalisé."
        ),
        (
            kept(key: nil), .key(asked: "O-1/change.ticketed/3/open", found: nil),
            "Redmine n'a pas retenu la clé : O-1/change.ticketed/3/open. Vérifiez le champ personnalisé."
        ),
        (
            kept(key: "x"), .key(asked: "O-1/change.ticketed/3/open", found: Excerpt("x")),
            "Redmine garde la clé «\u{A0}x\u{A0}» au lieu de O-1/change.ticketed/3/open. Vérifiez le champ personnalisé."
        ),
        (
            kept(journal: nil), .journal(asked: "O-1", found: nil),
            "Redmine n'a pas retenu le dossier : O-1. Vérifiez le champ personnalisé."
        ),
    ]

    @Test("Each field of a new ticket, alone", arguments: cases.indices)
    func each(index: Int) throws {
        let (issue, field, sentence) = Self.cases[index]
        var exchange = try RedmineExchange(
            opening: RedmineSample.change, by: RedmineSample.mapping(open: 1, priority: 2))
        _ = try exchange.drive(RedmineSample.list(), RedmineSample.one(issue, status: 201), RedmineSample.one(issue))
        #expect(exchange.outcome?.drops == [RedmineDrop(field, of: "10")])
        #expect(exchange.outcome?.drops.first?.description == "Ticket 10 : " + sentence)
    }

    @Test("The result is what is there, not what was asked")
    func result() throws {
        var exchange = try RedmineExchange(opening: RedmineSample.change, by: RedmineSample.mapping())
        let bare = RedmineSample.issue(10, key: Self.key, subject: "RIB", tracker: 1, journal: nil)
        _ = try exchange.drive(RedmineSample.list(), RedmineSample.one(bare, status: 201), RedmineSample.one(bare))
        #expect(
            exchange.outcome?.result
                == TicketResult(
                    key: "O-1/change.ticketed/3/open", "10", subject: "RIB", under: nil, assignedTo: nil,
                    isVisibleToOwner: false, isClosed: false))
        #expect(exchange.outcome?.drops.count == 7)
    }

    @Test("A field that is visible by default hides nothing by being left out")
    func visible() throws {
        var exchange = try RedmineExchange(opening: RedmineSample.mandate, by: RedmineSample.mapping())
        let issue = RedmineSample.issue(9, key: "O-1/mandate/1/open", tracker: 2, visible: #""1""#)
        _ = try exchange.drive(RedmineSample.list(), RedmineSample.one(issue, status: 201), RedmineSample.one(issue))
        #expect(exchange.outcome?.drops == [RedmineDrop(.visibility(asked: false), of: "9")])
        #expect(
            exchange.outcome?.drops.first?.description
                == "Ticket 9 : Redmine le garde visible du propriétaire. Vérifiez le champ personnalisé.")
    }

    @Test("A change that is answered 204 and not made")
    func update() throws {
        let update = TicketUpdate("11", parent: "9", assignee: .accounting)
        var exchange = try RedmineExchange(
            updating: UpdateTicketRequest(update, note: "Vu", key: "k"), by: RedmineSample.mapping())
        let issue = RedmineSample.issue(11, assignee: 5, notes: [])
        _ = try exchange.drive(RedmineSample.one(issue), RedmineSample.changed, RedmineSample.one(issue))
        #expect(
            exchange.outcome?.drops
                == [RedmineDrop(.note, of: "11"), RedmineDrop(.parent(asked: "9", found: nil), of: "11")])
        #expect(
            exchange.outcome?.drops.first?.description
                == "Ticket 11 : Redmine n'a pas retenu la note. Vérifiez le droit « Ajouter des notes » du compte utilisé."
        )
    }

    @Test("The key of a change that its field has not kept")
    func change() throws {
        let request = UpdateTicketRequest(TicketUpdate("11", assignee: .accounting), key: "k")
        var exchange = try RedmineExchange(updating: request, by: RedmineSample.mapping(change: 4))
        _ = try exchange.drive(
            RedmineSample.one(RedmineSample.issue(11, notes: [])), RedmineSample.changed,
            RedmineSample.one(RedmineSample.issue(11, assignee: 5, notes: [])))
        #expect(exchange.outcome?.drops == [RedmineDrop(.change(asked: "k", found: nil), of: "11")])
        #expect(
            exchange.outcome?.drops.first?.description
                == "Ticket 11 : Redmine n'a pas retenu la clé de la modification : k. Vérifiez le champ personnalisé.")
    }

    @Test("A closing that does not close is an error: a workflow that forbids it, a parent with open subtasks")
    func close() throws {
        var exchange = try RedmineExchange(
            closing: CloseTicketRequest("9", note: "Fini", key: "k"), by: RedmineSample.mapping())
        let open = RedmineSample.one(RedmineSample.issue(9, notes: ["Fini ?"]))
        _ = try exchange.drive(open, RedmineSample.changed)
        let error = #expect(throws: PortError.self) {
            try exchange.receive(RedmineSample.one(RedmineSample.issue(9, notes: ["Fini ?", "Fini"])))
        }
        #expect(error?.code == .never)
        #expect(
            error?.explanation
                == "Le ticket 9 reste ouvert, au statut 1. Clôturez d'abord ses sous-tâches, ou vérifiez que le workflow "
                + "permet la clôture au compte utilisé.")
        #expect(error?.underlying as? RedmineDrop == RedmineDrop(.status(asked: 5, found: 1), of: "9"))
    }

    @Test("Closed by another status than the asked one is closed, and told")
    func rejected() throws {
        var exchange = try RedmineExchange(closing: CloseTicketRequest("9", key: "k"), by: RedmineSample.mapping())
        _ = try exchange.drive(
            RedmineSample.one(RedmineSample.issue(9)), RedmineSample.changed,
            RedmineSample.one(RedmineSample.issue(9, status: 6, isClosed: true)))
        #expect(exchange.outcome?.result.isClosed == true)
        #expect(exchange.outcome?.drops == [RedmineDrop(.status(asked: 5, found: 6), of: "9")])
    }
}
