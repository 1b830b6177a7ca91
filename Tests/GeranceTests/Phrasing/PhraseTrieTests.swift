import Testing

@testable import Gerance

/// Expressions are found wherever they stand, whatever other expressions end at the same words.
@Suite struct PhraseTrieTests {
    /// The numbers of the expressions that a text holds, patterns numbered by their places.
    private func found(_ text: String, _ patterns: [String]) -> [Int] {
        var trie = PhraseTrie()
        for (number, pattern) in patterns.enumerated() { trie.insert(pattern: TableField(pattern), number: number) }
        trie.joinVerbs()
        let bytes = Array(text.utf8)
        var tokenizer = Tokenizer(forBytes: bytes.count)
        tokenizer.read(bytes, bytes.startIndex..<bytes.endIndex)
        let keys = tokenizer.entries.map { trie.keys(of: $0) }
        var matches: [PhraseTrie.Match] = []
        for place in tokenizer.tokens.indices where tokenizer.tokens[place].kind == .word {
            trie.matches(at: place, in: tokenizer.tokens, keys: keys, into: &matches)
        }
        return matches.map(\.number).sorted()
    }

    @Test(
        "An expression with two ends shares one with each of two others",
        arguments: [("de suite", [0, 1]), ("de suite après", [0, 1, 1, 2]), ("tout de suite", [0, 1])])
    func sharedEnds(_ text: String, _ numbers: [Int]) {
        #expect(found(text, ["de suite", "de suite [après]", "de suite après"]) == numbers)
    }

    @Test("A pattern names each of its choices, and a word is written short before a vowel alone")
    func choices() {
        let patterns = ["ne hésitez [surtout] pas à <inf>", "(à|de) <np>"]
        #expect(found("n’hésitez pas à venir", patterns) == [0])
        #expect(found("n’hésitez surtout pas à nous le dire", patterns) == [0])
        #expect(found("n’hésitez pas à", patterns) == [])
        #expect(found("à la fin du mois", patterns) == [1])
    }
}
