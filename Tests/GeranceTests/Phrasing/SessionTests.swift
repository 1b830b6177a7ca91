import Gerance
import GeranceTestKit
import Testing

@Suite("Session: the report is that of a check from scratch, and only what changed is read")
struct SessionTests {
    static let checker = PhrasingChecker(.email)

    static let pieces = [
        "Je vous enverrai le bail demain. ", "Le locataire ne paie pas. ", "\n\n", "\n", "\r\n\r\n", "> cité\n", "🎉",
        "e\u{301}",
        "Merci !! ", "« ", " »", "<!-- gerance off -->", "<!-- gerance on -->", "<!-- gerance ignore future -->\n", "'",
        "Votre patrimoine grandit. ", "L'ancien syndic est incompétent. ", "n'", " pas ", ".", "- ", "C'est URGENT ! ",
        "Quand vous aurez signé, nous passerons. ", "Malheureusement, ", "!", " \n \n",
    ]

    @Test("After any edit, the report is that of a check from scratch", arguments: [1, 2, 3, 4] as [UInt64])
    func random(seed: UInt64) {
        var random = Generator(seed: seed)
        var session = PhrasingSession(checker: Self.checker)
        for step in 0..<150 {
            let text = session.text
            let start = text.index(text.startIndex, offsetBy: Int.random(in: 0...text.count, using: &random))
            let rest = text[start...].count
            let isCut = Int.random(in: 0..<3, using: &random) == 0
            let length = isCut ? Int.random(in: 0...min(rest, 40), using: &random) : 0
            let words = isCut ? "" : Self.pieces.randomElement(using: &random) ?? ""
            session.replace(start..<text.index(start, offsetBy: length), with: words)
            let report = Self.checker.check(session.text)
            guard session.report == report else {
                Issue.record("seed \(seed), step \(step): \(session.text)")
                return
            }
        }
    }

    @Test("An edit has only its paragraph read")
    func reads() throws {
        let paragraphs = (0..<20).map { "Paragraphe \($0) : je vous enverrai le bail." }
        var session = PhrasingSession(paragraphs.joined(separator: "\n\n"), checker: Self.checker)
        #expect(session.paragraphsRead == 20)
        for number in [0, 7, 19] {
            let range = try #require(session.text.firstRange(of: "Paragraphe \(number) :"))
            session.replace(range, with: "Paragraphe \(number) ;")
            #expect(session.paragraphsRead == 1)
        }
        session.update(to: session.text)
        #expect(session.paragraphsRead == 0)
        session.update(to: session.text + "\n\nUn de plus.")
        #expect(session.paragraphsRead <= 2)
        session.update(to: "Bonjour.\n\n" + session.text)
        #expect(session.paragraphsRead <= 2)
        #expect(session.report == Self.checker.check(session.text))
    }

    @Test("Paragraphs that join or part are read again")
    func joins() throws {
        var session = PhrasingSession("Le locataire ne\n\npaie pas.\n\nMerci.", checker: Self.checker)
        let range = try #require(session.text.firstRange(of: "\n\npaie"))
        session.replace(range, with: " paie")
        #expect(session.report.excerpts(of: .negation) == ["ne paie pas"])
        #expect(session.report == Self.checker.check(session.text))
    }

    @Test("Typed letter by letter, the report is right at every letter")
    func typing() {
        var session = PhrasingSession(checker: Self.checker)
        for letter in "L'été n'est pas fini.\n\nNous enverrons 🎉 !!\n> cité\nFin." {
            session.replace(session.text.endIndex..<session.text.endIndex, with: String(letter))
            #expect(session.report == Self.checker.check(session.text))
        }
    }

    @Test("An empty session says nothing, and can be emptied again")
    func empty() {
        var session = PhrasingSession(checker: Self.checker)
        #expect(session.report == Self.checker.check(""))
        session.update(to: "Je signerai.")
        session.update(to: "")
        #expect(session.report == Self.checker.check(""))
        #expect(session.text == "")
    }
}
