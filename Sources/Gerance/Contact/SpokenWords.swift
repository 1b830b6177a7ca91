/// The words of a script that is read aloud, in small letters, with the signs that an e-mail address needs.
struct SpokenWords {
    private let words: [String]

    init(_ script: String) {
        words = script.lowercased()
            .split { $0.isWhitespace || ",;:!?«»\"()".contains($0) }
            .map { String($0.trimmingDots) }
            .filter { !$0.isEmpty }
    }

    /// How many words there are.
    var count: Int { words.count }

    /// Whether a name stands among the words, word for word.
    func contain(_ name: String) -> Bool {
        let name = SpokenWords(name).words
        guard !name.isEmpty, words.count >= name.count else { return false }
        return words.indices.contains { words[$0...].starts(with: name) }
    }

    /// The valid addresses, written with their signs or spoken: « lea point cadet arobase agence point fr ».
    var emailAddresses: [EmailAddress] {
        let written = words.filter { $0.contains("@") }
        let spoken = words.indices.filter { words[$0] == "arobase" }.compactMap(spokenAddress(around:))
        return (written + spoken).compactMap { try? EmailAddress($0) }
    }

    private func spokenAddress(around place: Int) -> String? {
        // Outwards from « arobase »: a word, then as long as a sign follows, the sign and one more word.
        var start = place
        repeat {
            guard start > 0 else { break }
            start -= 1
            guard start > 1, Self.sign(words[start - 1]) != nil else { break }
            start -= 1
        } while true
        var end = place + 1
        while end + 2 < words.count, Self.sign(words[end + 1]) != nil { end += 2 }
        guard start < place, end < words.count else { return nil }
        let local = words[start..<place].map { Self.sign($0) ?? $0 }.joined()
        let domain = words[(place + 1)...end].map { Self.sign($0) ?? $0 }.joined()
        return Self.withoutAccents(local) + "@" + Self.withoutAccents(domain)
    }

    private static func sign(_ word: String) -> String? {
        switch word {
        case "point": "."
        case "tiret": "-"
        case "underscore": "_"
        default: nil
        }
    }

    /// An address said aloud is written without the accents of the names in it.
    private static func withoutAccents(_ text: String) -> String {
        let plain: [Character: String] = [
            "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i",
            "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u", "œ": "oe",
        ]
        return text.reduce(into: "") { $0 += plain[$1] ?? String($1) }
    }
}

extension Substring {
    fileprivate var trimmingDots: Substring {
        var text = self
        while text.last == "." || text.last == "…" { text.removeLast() }
        return text
    }
}
