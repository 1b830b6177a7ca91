/// The words of a script that is read aloud, in small letters, with the signs that an e-mail address needs.
struct SpokenWords {
    private let words: [String]

    init(_ script: String) {
        words = script.unicodeScalars.split(whereSeparator: Self.endsWord).compactMap { scalars in
            var word = scalars
            while word.last == "." || word.last == "…" { word.removeLast() }
            guard !word.isEmpty else { return nil }
            // Word by word, since most are ASCII and written small at once; few have a sign to be written as another.
            guard word.contains("’") else { return String(word).lowercased() }
            return String(String.UnicodeScalarView(word.map { $0 == "’" ? "'" : $0 })).lowercased()
        }
    }

    private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", ";", ":", "!", "?", "«", "»", "\"", "(", ")", " ": true
        case "a"..."z", "A"..."Z": false
        default: scalar.properties.isWhitespace
        }
    }

    /// How many words there are.
    var count: Int { words.count }

    /// Whether a name stands among the words, word for word, an elision before it aside: « d'Inès », « l'Agence ».
    func contain(_ name: String) -> Bool {
        let name = SpokenWords(name).words
        guard let first = name.first else { return false }
        let beginnings = [first, "d'" + first, "l'" + first]
        return words.indices.contains { place in
            beginnings.contains(words[place])
                && words[(place + 1)...].starts(with: name.dropFirst())
        }
    }

    /// The valid addresses, written with their signs or spoken: « lea point cadet arobase agence point fr ».
    var emailAddresses: [EmailAddress] {
        let tokens = tokens
        let written = words.filter { $0.utf8.contains(UInt8(ascii: "@")) }
        let spoken = tokens.indices.filter { tokens[$0] == .at }.map { place in
            let local = Self.chain(tokens[..<place].reversed()).reversed().joined()
            let domain = Self.chain(tokens[(place + 1)...]).joined()
            return Self.withoutAccents(local) + "@" + Self.withoutAccents(domain)
        }
        return (written + spoken).compactMap { try? EmailAddress($0) }
    }

    /// A word, then as long as a sign follows, the sign and one more word.
    private static func chain(_ tokens: some Collection<Token>) -> [String] {
        var rest = tokens[...]
        guard case .word(let first) = rest.popFirst() else { return [] }
        var parts = [first]
        while case .sign(let sign) = rest.first, case .word(let word) = rest.dropFirst().first {
            parts += [sign, word]
            rest = rest.dropFirst(2)
        }
        return parts
    }

    /// An address said aloud is written without the accents of the names in it.
    private static func withoutAccents(_ text: String) -> String {
        text.reduce(into: "") { $0 += plainLetters[$1] ?? String($1) }
    }

    private static let plainLetters: [Character: String] = [
        "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i",
        "ñ": "n", "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u", "ÿ": "y", "æ": "ae", "œ": "oe",
    ]
}

// MARK: - Signs said aloud

extension SpokenWords {
    private enum Token: Equatable {
        case word(String), sign(String), at
    }

    /// What stands for a sign, the longest first where one begins another.
    private static let signs: [(words: [String], token: Token)] = [
        (["@"], .at), (["arobase"], .at), (["arobas"], .at), (["a", "commercial"], .at),
        (["point"], .sign(".")),
        (["underscore"], .sign("_")), (["tiret", "bas"], .sign("_")), (["tiret", "du", "bas"], .sign("_")),
        (["tiret"], .sign("-")), (["trait", "d'union"], .sign("-")),
    ]

    private var tokens: [Token] {
        var tokens: [Token] = []
        var rest = words[...]
        while let word = rest.first {
            let sign = Self.signs.first { rest.starts(with: $0.words) }
            tokens.append(sign?.token ?? .word(word))
            rest = rest.dropFirst(sign?.words.count ?? 1)
        }
        return tokens
    }
}
