import Gerance
import Testing

@Suite("Redmine: what an agency's Redmine calls things")
struct RedmineMappingTests {
    private static let full =
        #"{"basePath":"/redmine","fields":{"journal":3,"key":1,"visibleToOwner":2},"priority":2,"project":"gerance","#
        + #""roles":{"accounting":[5,8],"manager":[6]},"statuses":{"closed":[5,6],"open":1},"#
        + #""trackers":{"mandate":2,"serving":3}}"#

    @Test("Its JSON reads back to the letter")
    func json() throws {
        let mapping = try JSON.read(RedmineMapping.self, from: Self.full)
        #expect(mapping == (try RedmineSample.mapping(basePath: "/redmine", open: 1, priority: 2)))
        #expect(try JSON.text(of: mapping) == Self.full)
    }

    @Test("What may be left out is left out")
    func minimal() throws {
        let text =
            #"{"fields":{"key":1,"visibleToOwner":2},"project":"12","roles":{},"statuses":{"closed":[5]},"#
            + #""trackers":{"mandate":2,"serving":2}}"#
        #expect(try JSON.text(of: JSON.read(RedmineMapping.self, from: text)) == text)
    }

    @Test("Roles both ways")
    func roles() throws {
        let mapping = try RedmineSample.mapping()
        #expect(mapping.assignee(of: .accounting) == 5)
        #expect(mapping.assignee(of: .sales) == nil)
        #expect(mapping.role(of: 5) == .accounting)
        #expect(mapping.role(of: 8) == .accounting)
        #expect(mapping.role(of: 6) == .manager)
        #expect(mapping.role(of: 7) == nil)
    }

    @Test(
        "What is wrong is named",
        arguments: [
            (
                "/redmine", "redmine",
                "Chemin de base illisible : «\u{A0}redmine\u{A0}». Il s'écrit comme /redmine, ou reste vide."
            ),
            ("/redmine", "/", "Chemin de base illisible : «\u{A0}/\u{A0}». Il s'écrit comme /redmine, ou reste vide."),
            (
                "/redmine", "/a//b",
                "Chemin de base illisible : «\u{A0}/a//b\u{A0}». Il s'écrit comme /redmine, ou reste vide."
            ),
            (
                "/redmine", "/a/",
                "Chemin de base illisible : «\u{A0}/a/\u{A0}». Il s'écrit comme /redmine, ou reste vide."
            ),
            (
                "/redmine", "/..",
                "Chemin de base illisible : «\u{A0}/..\u{A0}». Il s'écrit comme /redmine, ou reste vide."
            ),
            (
                "/redmine", "/a?b",
                "Chemin de base illisible : «\u{A0}/a?b\u{A0}». Il s'écrit comme /redmine, ou reste vide."
            ),
            (
                "[5,6],\"open\"", "[],\"open\"",
                "Aucun statut de clôture : indiquez celui que Redmine donne à un ticket clos."
            ),
            (
                "\"open\":1", "\"open\":6",
                "Le statut 6 est donné comme ouvert et comme clos : choisissez l'un des deux."
            ),
            (
                "\"visibleToOwner\":2", "\"visibleToOwner\":1",
                "Le champ personnalisé 1 sert deux fois : donnez à chaque information un champ à elle."
            ),
            (
                "\"journal\":3", "\"journal\":1",
                "Le champ personnalisé 1 sert deux fois : donnez à chaque information un champ à elle."
            ),
            (
                "\"journal\":3", "\"journal\":2",
                "Le champ personnalisé 2 sert deux fois : donnez à chaque information un champ à elle."
            ),
            (
                "[5,8]", "[]",
                "La fonction « comptabilité » n'a personne dans Redmine : indiquez un utilisateur ou un groupe."
            ),
            ("[6]}", "[8]}", "L'utilisateur ou le groupe 8 figure deux fois : il tient une seule fonction."),
            (
                "accounting", "compta",
                "Fonction inconnue : «\u{A0}compta\u{A0}». Les fonctions sont manager, accounting, reception, sales, "
                    + "management, other."
            ),
            ("\"key\":1", "\"key\":0", "Numéro impossible dans Redmine : 0. Il va de 1 à 2147483647."),
            (
                "\"key\":1", "\"key\":2147483648",
                "Numéro impossible dans Redmine : 2147483648. Il va de 1 à 2147483647."
            ),
            (
                "\"project\":\"gerance\"", "\"project\":\"\"",
                "Projet Redmine vide : indiquez son identifiant, celui de l'adresse de sa page."
            ),
            (
                "\"project\":\"gerance\"", "\"project\":\"Gérance\"",
                "Projet Redmine illisible : «\u{A0}Gérance\u{A0}». Son identifiant s'écrit en minuscules sans accent, "
                    + "chiffres, - et _."
            ),
            (
                "\"project\":\"gerance\"", "\"project\":\"../x\"",
                "Projet Redmine illisible : «\u{A0}../x\u{A0}». Son identifiant s'écrit en minuscules sans accent, "
                    + "chiffres, - et _."
            ),
            (
                "\"project\":\"gerance\"", "\"project\":\"012\"",
                "Numéro de projet impossible : «\u{A0}012\u{A0}». Il va de 1 à 2147483647, sans zéro devant."
            ),
        ])
    func faults(text: String, replacement: String, sentence: String) {
        #expect(Self.full.contains(text))
        let wrong = Self.full.replacing(text, with: replacement)
        #expect(JSON.refusal(of: RedmineMapping.self, from: wrong) == sentence)
    }

    @Test("The same faults, made in Swift")
    func typed() {
        #expect(throws: RedmineMapping.Fault.noClosedStatus) { try RedmineSample.mapping(closed: []) }
        #expect(throws: RedmineMapping.Fault.statusOpenAndClosed(5)) { try RedmineSample.mapping(open: 5) }
        for number in [1, 2, 3] as [RedmineID] {
            #expect(throws: RedmineMapping.Fault.fieldTwice(number)) { try RedmineSample.mapping(change: number) }
        }
        #expect(throws: RedmineMapping.Fault.fieldTwice(2)) { try RedmineSample.mapping(journal: 2) }
        #expect(throws: RedmineMapping.Fault.basePath(Excerpt("x"))) { try RedmineSample.mapping(basePath: "x") }
    }

    @Test("Texts that no project has", arguments: Hostile.texts + [Hostile.nothing, "a b", "A", "2147483648"])
    func project(text: String) {
        #expect(throws: RedmineProject.Fault.self) { try RedmineProject(text) }
    }

    @Test("Numbers that Redmine gives")
    func numbers() {
        let given = [1, 2_147_483_647]
        #expect(given.compactMap { RedmineID($0) }.map(\.value) == given)
        for number in [0, -1, 2_147_483_648, Int.max, Int.min] { #expect(RedmineID(number) == nil) }
        #expect((1 as RedmineID) < 2)
    }
}
