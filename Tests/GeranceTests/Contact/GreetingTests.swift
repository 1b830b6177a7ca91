import Gerance
import Testing

@Suite("Greeting: clear, with a name and an e-mail address")
struct GreetingTests {
    static func flaws(_ script: String, by speaker: Label = "Léa Cadet") throws -> [Greeting.Flaw] {
        Greeting(by: speaker, try Prose(script)).flaws
    }

    static let good = "Bonjour, vous êtes sur la messagerie de Léa Cadet. Écrivez-moi à lea@agence.fr, merci."

    @Test("A greeting with a name and an address, of a fair length, lacks nothing")
    func good() throws {
        #expect(try Self.flaws(Self.good) == [])
    }

    @Test("It is told what it lacks, all at once")
    func flaws() throws {
        #expect(try Self.flaws("Bonjour, laissez un message après le signal sonore.") == [.noEmail, .noName])
        #expect(try Self.flaws("Bonjour, ici Léa Cadet, laissez un message après le signal.") == [.noEmail])
        #expect(try Self.flaws("Bonjour, écrivez à lea@agence.fr ou laissez un message.") == [.noName])
        #expect(try Self.flaws("Bonjour") == [.noEmail, .noName, .tooShort])
    }

    @Test(
        "From eight words to ninety",
        arguments: [(7, [.tooShort]), (8, []), (90, []), (91, [.tooLong])] as [(Int, [Greeting.Flaw])])
    func length(words: Int, flaws: [Greeting.Flaw]) throws {
        let filler = Array(repeating: "merci", count: words - 3).joined(separator: " ")
        #expect(try Self.flaws("Léa Cadet, lea@agence.fr. \(filler)") == flaws)
    }

    @Test(
        "The speaker's name stands among the words, whole, whatever its case and the elision before it",
        arguments: [
            ("Léa Cadet", "ici Léa Cadet", true), ("Léa Cadet", "ici LÉA CADET.", true),
            ("Léa Cadet", "ici « Léa Cadet »", true), ("Léa Cadet", "ici Cadet Léa", false),
            ("Léa Cadet", "ici Léa", false), ("Léa Cadet", "ici Léa Cadette", false),
            ("Léa", "ici Léane", false), ("Léa", "la messagerie de Léa", true),
            ("Inès Jean-Louis", "la messagerie d'Inès Jean-Louis", true),
            ("Inès Jean-Louis", "la messagerie d’Inès Jean-Louis", true),
            ("Inès Jean-Louis", "la messagerie d'Inès Jean Louis", false),
            ("Agence des Îles", "à l'Agence des Îles", true), ("Inès", "la messagerie de Finès", false),
            ("Théo N'Guessan", "ici Théo N'Guessan", true), ("Théo Guessan", "ici Théo N'Guessan", false),
        ] as [(Label, String, Bool)])
    func name(of speaker: Label, in script: String, isSaid: Bool) throws {
        let flaws = try Self.flaws("Bonjour, \(script), merci de votre appel, lea@agence.fr", by: speaker)
        #expect(flaws == (isSaid ? [] : [.noName]))
    }

    @Test(
        "An address is heard written or spoken",
        arguments: [
            "l.cadet@agence-des-iles.fr",
            "écrivez à l.cadet@agence-des-iles.fr.",
            "écrivez à « l.cadet@agence-des-iles.fr » !",
            "L.CADET@AGENCE-DES-ILES.FR",
            "l point cadet arobase agence tiret des tiret iles point fr",
            "L point Cadet arobase Agence tiret des tiret Iles point FR",
            "L POINT CADET AROBASE AGENCE TIRET DES TIRET ILES POINT FR",
            "à l'adresse lea arobase agence point fr. Je vous rappelle",
            "à l'adresse suivante : lea, arobase, agence, point, fr, merci",
            "mon adresse est lea arobas agence point fr",
            "mon adresse est lea a commercial agence point fr",
            "mon adresse est lea A Commercial agence point fr",
            "mon adresse est lea @ agence point fr",
            "léa arobase agence point fr",
            "le\u{301}a arobase agence point fr",
            "léa point bœuf arobase îles point fr",
            "lea underscore cadet arobase agence point fr",
            "lea tiret bas cadet arobase agence point fr",
            "lea trait d'union cadet arobase agence point fr",
            "lea trait d’union cadet arobase agence point fr",
            "lea point cadet arobase gestion point agence point com",
            "contact2 arobase agence97 point fr",
        ])
    func address(_ words: String) throws {
        #expect(try Self.flaws("Bonjour, ici Léa Cadet, laissez un message ou \(words)") == [])
    }

    @Test(
        "What only resembles an address is none",
        arguments: [
            "arobase", "@", "a commercial", "lea arobase", "lea arobase agence",
            "lea arobase agence point", "lea arobase point fr", "lea agence point fr", "lea@agence", "@agence.fr",
            "lea@",
            "lea at agence point fr", "lea et commercial agence point fr", "notre service commercial agence point fr",
            "lea a un commercial agence point fr", "lea arobase arobase agence point fr", "lea@agence@agence.fr",
            "rendez-vous sur agence-des-iles point fr", "lea point arobase agence point fr",
            "lea arobase agence point point fr", "lea arobase tiret agence point fr", "lea arobase agence virgule fr",
            "lea arobase agence point 97",
        ])
    func noAddress(_ words: String) throws {
        #expect(try Self.flaws("Bonjour, ici Léa Cadet, laissez un message ou \(words)") == [.noEmail])
    }

    @Test(
        "An address begins with a name", arguments: ["arobase", "@", "a commercial", "tiret arobase", "point arobase"])
    func noLocalPart(_ words: String) throws {
        let script = "\(words) agence point fr, bonjour, ici Léa Cadet, laissez un message"
        #expect(try Self.flaws(script) == [.noEmail])
    }

    @Test(
        "Any script is read to its end, however odd",
        arguments: [
            "arobase", "point", "tiret", "trait d'union", "a commercial", "point arobase point", "… . ;", "a", "@ @ @",
            "arobase point arobase point arobase",
        ])
    func odd(_ words: String) throws {
        for script in [words, "\(words) \(words)", "x \(words)", "\(words) x", "x \(words) x"] {
            #expect(try Self.flaws(script).contains(.noName))
        }
    }

    @Test("Each flaw has its French words, all different")
    func explanations() {
        #expect(Set(Greeting.Flaw.allCases.map(\.explanation)).count == Greeting.Flaw.allCases.count)
    }
}
