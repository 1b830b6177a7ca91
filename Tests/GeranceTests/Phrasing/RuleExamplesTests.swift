import Gerance
import Testing

@Suite("Rules: each finds what it is for, and leaves its look-alikes alone")
struct RuleExamplesTests {
    static let checker = PhrasingChecker(.email)

    @Test("A sentence has exactly the findings that its brackets show", arguments: RuleExamples.all)
    func finds(_ example: RuleExamples.Example) {
        #expect(Self.checker.check(example.sentence).excerpts(of: example.rule) == example.excerpts)
    }

    @Test("Every rule has at least twelve sentences and twelve look-alikes", arguments: PhrasingRule.allCases)
    func isRich(_ rule: PhrasingRule) {
        let examples = RuleExamples.examples(of: rule)
        #expect(examples.count { !$0.excerpts.isEmpty } >= 12)
        #expect(examples.count { $0.excerpts.isEmpty } >= 12)
        #expect(Set(examples.map(\.sentence)).count == examples.count)
    }

    @Test(
        "The examples that a rule carries are true: it speaks in the firing ones, and is silent in their look-alikes",
        arguments: PhrasingRule.allCases)
    func carries(_ rule: PhrasingRule) {
        #expect(rule.examples.firing.count >= 6)
        #expect(rule.examples.silent.count >= 6)
        for sentence in rule.examples.firing {
            #expect(Self.checker.check(sentence).excerpts(of: rule) != [], "\(sentence)")
        }
        for sentence in rule.examples.silent {
            #expect(Self.checker.check(sentence).excerpts(of: rule) == [], "\(sentence)")
        }
    }

    @Test(
        "What is found stays found with the other apostrophe, with decomposed accents, in a mail",
        arguments: RuleExamples.all.filter { $0.rule != .shouting && $0.rule != .criticism })
    func survivesWriting(_ example: RuleExamples.Example) {
        func found(_ sentence: String) -> [String] { Self.checker.check(sentence).excerpts(of: example.rule) }
        #expect(
            found(example.sentence.replacing("'", with: "’")) == example.excerpts.map { $0.replacing("'", with: "’") })
        #expect(found(example.sentence.decomposed) == example.excerpts)
        #expect(found("Bonjour Madame,\n\n\(example.sentence)\r\n\r\nBien à vous") == example.excerpts)
    }

    @Test("A rule that is off finds nothing, and the others what they found", arguments: PhrasingRule.allCases)
    func off(_ rule: PhrasingRule) {
        var profile = PhrasingProfile(.email)
        profile.severities[rule] = .off
        let checker = PhrasingChecker(profile)
        for example in RuleExamples.examples(of: rule) {
            let usual = Self.checker.check(example.sentence).findings.filter { $0.rule != rule }
            #expect(checker.check(example.sentence).findings == usual)
        }
    }

    @Test(
        "Words that somebody else wrote are found and weigh a hint at most, and none is found in a quoted mail",
        arguments: RuleExamples.all.filter { ![.praise, .criticism, .shouting].contains($0.rule) })
    func quotations(_ example: RuleExamples.Example) {
        let quoted = Self.checker.check("Il écrit : « \(example.sentence) »")
        // No wording is offered there, so that « il se peut » is found where « il se peut que » has one.
        let found = quoted.excerpts(of: example.rule)
        #expect(found.count == example.excerpts.count)
        #expect(zip(found, example.excerpts).allSatisfy { $1.hasPrefix($0) })
        #expect(quoted.findings.allSatisfy { $0.severity <= .hint || $0.rule == .criticism })
        #expect(quoted.automatic == [])
        #expect(Self.checker.check("> \(example.sentence)").findings == [])
    }
}

extension String {
    /// The text with its accents as signs of their own, as some systems write them.
    var decomposed: String {
        let pairs: [(Character, String)] = [
            ("é", "e\u{301}"), ("è", "e\u{300}"), ("ê", "e\u{302}"), ("à", "a\u{300}"), ("â", "a\u{302}"),
            ("ç", "c\u{327}"), ("ô", "o\u{302}"), ("û", "u\u{302}"), ("ù", "u\u{300}"), ("î", "i\u{302}"),
            ("É", "E\u{301}"), ("À", "A\u{300}"), ("ë", "e\u{308}"), ("ï", "i\u{308}"),
        ]
        var text = ""
        for character in self { text += pairs.first { $0.0 == character }?.1 ?? String(character) }
        return text
    }
}
