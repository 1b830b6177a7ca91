import Gerance
import Testing

@Suite("Suppression: markers in a draft silence the checker, and a finding can be left alone for good")
struct SuppressionTests {
    static let checker = PhrasingChecker(.email)

    static func remarks(_ text: String) -> [String] { checker.check(text).remarks }

    static let future = "Le plombier passera."
    static let denial = "Le locataire ne paie pas."

    @Test("Between off and on, nothing is said")
    func offOn() {
        #expect(
            Self.remarks("\(Self.future)\n<!-- gerance off -->\n\(Self.denial)\n<!-- gerance on -->\n\(Self.future)")
                == [
                    "future: passera", "future: passera",
                ])
        #expect(
            Self.remarks(
                "<!-- gerance off -->\n\n\(Self.denial)\n\n\(Self.future)\n\n<!-- gerance on -->\n\n\(Self.denial)")
                == [
                    "negation: ne paie pas"
                ])
        #expect(Self.remarks("\(Self.denial) <!-- gerance off --> \(Self.future)") == ["negation: ne paie pas"])
        #expect(Self.remarks("<!-- gerance on -->\n\(Self.denial)") == ["negation: ne paie pas"])
        #expect(
            Self.remarks("<!-- gerance off -->\n<!-- gerance off -->\n<!-- gerance on -->\n\(Self.denial)") == [
                "negation: ne paie pas"
            ])
    }

    @Test("Ignore speaks for its line and the next one")
    func ignore() {
        #expect(Self.remarks("<!-- gerance ignore -->\n\(Self.denial)\n\(Self.future)") == ["future: passera"])
        #expect(
            Self.remarks("\(Self.denial) <!-- gerance ignore -->\n\(Self.future)\n\(Self.denial)") == [
                "negation: ne paie pas"
            ])
        #expect(Self.remarks("\(Self.denial)\n<!-- gerance ignore -->") == ["negation: ne paie pas"])
        #expect(Self.remarks("<!-- gerance ignore -->\r\n\(Self.denial)\r\n\(Self.future)\r\n") == ["future: passera"])
    }

    @Test("Ignore may name the rules that it silences")
    func rules() {
        let line = "\(Self.denial) \(Self.future) Merci !!"
        #expect(Self.remarks("<!-- gerance ignore future -->\n\(line)") == ["negation: ne paie pas", "shouting: !!"])
        #expect(Self.remarks("<!-- gerance ignore future negation -->\n\(line)") == ["shouting: !!"])
        #expect(Self.remarks("<!-- gerance ignore shouting future negation -->\n\(line)") == [])
        #expect(
            Self.remarks("<!-- gerance ignore future --> <!-- gerance ignore negation -->\n\(line)") == ["shouting: !!"]
        )
        #expect(
            Self.remarks("<!-- gerance ignore future -->\n<!-- gerance ignore negation -->\n\(line)")
                == ["future: passera", "shouting: !!"])
    }

    @Test(
        "Other comments silence nothing",
        arguments: [
            "<!-- note -->", "<!-- gerance -->", "<!-- gerance stop -->", "<!---->", "<!-- Gerance off", "gerance off",
        ])
    func others(_ comment: String) {
        #expect(Self.remarks("\(comment)\n\(Self.denial)").contains("negation: ne paie pas"))
    }

    @Test("What is silenced is not corrected either, and does not block")
    func effects() {
        let report = Self.checker.check(
            "<!-- gerance ignore -->\nJe vous enverrai le bail. L'ancien syndic est incompétent.")
        #expect(report.findings == [])
        #expect(report.corrected.hasSuffix("\nJe vous enverrai le bail. L'ancien syndic est incompétent."))
        #expect(report.isFitToSend)
    }

    @Test("An ignored finding stays ignored where its sentence moves and the rest changes")
    func fingerprints() throws {
        let text = "Bonjour. \(Self.denial) Merci."
        let finding = try #require(Self.checker.check(text).findings.first)
        let quiet = Self.checker.ignoring(finding)
        for moved in [
            Self.denial, text, "\(Self.denial)\n\n\(text)", "🎉 Chère Madame,\r\n\r\n\(Self.denial) À demain.",
            "Une autre phrase, plus longue, est là. \(Self.denial)", "Le locataire  ne paie pas.",
        ] {
            #expect(quiet.check(moved).excerpts(of: .negation) == [], "\(moved)")
        }
    }

    @Test("Another sentence, another finding and another rule are not ignored")
    func othersSpeak() throws {
        let finding = try #require(Self.checker.check(Self.denial).findings.first)
        let quiet = Self.checker.ignoring(finding)
        for other in ["La locataire ne paie pas.", "Le locataire ne paie pas son loyer.", "Le garant ne paie pas."] {
            #expect(quiet.check(other).excerpts(of: .negation) == ["ne paie pas"], "\(other)")
        }
        #expect(quiet.check("\(Self.denial) \(Self.future)").remarks == ["future: passera"])
        let both = Self.checker.check("Il ne paie pas et ne répond pas.").findings
        #expect(both.count == 2)
        #expect(Set(both.map(\.fingerprint)).count == 2)
        #expect(
            Self.checker.ignoring(both[0]).check("Il ne paie pas et ne répond pas.").findings.map(\.excerpt) == [
                "ne répond pas"
            ])
    }

    // Agencies store these numbers: where one changes, all that was ignored is remarked upon again.
    static let stored: [(sentence: String, fingerprints: [UInt64])] = [
        (denial, [6_877_714_156_601_249_994]), (future, [2_482_410_125_447_874_099]),
        ("Merci !!", [16_711_622_154_173_177_922]),
        ("Le lot 12 n'est pas loué, le lot 14 sera libre.", [13_294_323_535_433_059_491, 3_554_677_254_052_108_575]),
    ]

    @Test("The fingerprints of a sentence are those that agencies have stored, in every genre", arguments: stored)
    func stable(_ sentence: String, _ fingerprints: [UInt64]) {
        for genre in PhrasingProfile.Genre.allCases {
            #expect(PhrasingChecker(genre).check(sentence).findings.map(\.fingerprint) == fingerprints, "\(genre)")
        }
    }
}
