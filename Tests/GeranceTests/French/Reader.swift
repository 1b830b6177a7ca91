@testable import Gerance

/// What the reader of French makes of a text, as lines that a linguist can read.
enum Reader {
    /// The tokens of one paragraph.
    static func tokens(_ bytes: [UInt8]) -> [Token] {
        var tokenizer = Tokenizer(forBytes: bytes.count)
        tokenizer.read(bytes, bytes.startIndex..<bytes.endIndex)
        return tokenizer.tokens
    }

    /// The tokens of a paragraph: words as they stand, others behind their kind, « stop(.) ».
    static func cut(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return tokens(bytes).map { token in
            let part = String(decoding: bytes[token.range], as: UTF8.self)
            return token.kind == .word ? part : "\(token.kind)(\(part))"
        }
    }

    /// The words of a paragraph that are shaped so.
    static func words(_ shape: Token.Shape, of text: String) -> [String] {
        let bytes = Array(text.utf8)
        return tokens(bytes).filter { $0.kind == .word && $0.shape.isSuperset(of: shape) }.map {
            String(decoding: bytes[$0.range], as: UTF8.self)
        }
    }

    /// The verb groups of a paragraph: « compoundPast: a été signé ».
    static func groups(_ text: String) -> [String] {
        let (bytes, grammar) = read(text)
        return grammar.groups.map { "\($0.kind): \(grammar.text(bytes, $0.first, $0.last))" }
    }

    /// The negations and restrictions of a paragraph: « full: ne paie pas ».
    static func negations(_ text: String) -> [String] {
        let (bytes, grammar) = read(text)
        return grammar.negations.map { "\($0.kind): \(grammar.text(bytes, $0.first, $0.last))" }
    }

    private static func read(_ text: String) -> ([UInt8], Grammar) {
        let bytes = Array(text.utf8)
        var grammar = Grammar()
        grammar.tokens = tokens(bytes)
        grammar.read()
        return (bytes, grammar)
    }
}

extension Grammar {
    fileprivate func text(_ bytes: [UInt8], _ first: Int, _ last: Int) -> String {
        String(decoding: bytes[tokens[first].range.lowerBound..<tokens[last].range.upperBound], as: UTF8.self)
    }
}
