/// Words: elisions, verbs with their pronouns, compounds.
extension Tokenizer {
    /// Reads the word that begins at a place; says where the next token begins.
    mutating func readWord(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var word = WordScan(bytes, from: start, to: limit)
        // An elision: « n' », « qu' », « jusqu' ».
        if word.end < limit, let length = apostrophe(bytes, word.end, limit), word.end + length < limit {
            let next = word.end + length
            let opensNext = startsWord(bytes, next)
            if opensNext || bytes[next] == 0xC2 || bytes[next] == 0x22 {
                var elided = word.spelling
                elided.append(Letter.apostrophe)
                if WordParts.elided.find(elided) != nil {
                    word.spelling = elided
                    add(word, start, next, .elided)
                    return next
                }
            }
            if opensNext { word.resume(bytes, at: next, to: limit) }
        }
        return finish(&word, bytes, start, limit)
    }

    /// Reads on over hyphens: a compound word, or a verb with its pronoun.
    private mutating func finish(_ word: inout WordScan, _ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        while word.end + 1 < limit, let hyphen = hyphenLength(bytes, word.end), word.end + hyphen < limit,
            startsWord(bytes, word.end + hyphen)
        {
            let next = word.end + hyphen
            var part = WordScan(bytes, from: next, to: limit)
            if part.spelling.count == 1, part.end < limit, let length = apostrophe(bytes, part.end, limit) {
                // « va-t'en », « donnez-m'en »
                part.spelling.append(Letter.apostrophe)
                add(word, start, word.end, [])
                add(part, next, part.end + length, [.enclitic, .elided])
                return part.end + length
            }
            if WordParts.enclitic.find(part.spelling) != nil, WordParts.host.find(word.spelling) == nil {
                add(word, start, word.end, [])
                add(part, next, part.end, .enclitic)
                return finishEnclitics(&part, bytes, limit)
            }
            word.resume(bytes, at: next, to: limit, after: Letter.hyphen)
        }
        add(word, start, word.end, [])
        return word.end
    }

    /// Reads the pronouns that follow a first one: « a-t-il », « le-lui ».
    private mutating func finishEnclitics(_ last: inout WordScan, _ bytes: [UInt8], _ limit: Int) -> Int {
        var end = last.end
        while end + 1 < limit, let hyphen = hyphenLength(bytes, end), end + hyphen < limit,
            startsWord(bytes, end + hyphen)
        {
            let part = WordScan(bytes, from: end + hyphen, to: limit)
            guard WordParts.enclitic.find(part.spelling) != nil else { break }
            add(part, end + hyphen, part.end, .enclitic)
            end = part.end
        }
        return end
    }

    private func startsWord(_ bytes: [UInt8], _ place: Int) -> Bool {
        let byte = bytes[place]
        if byte < 0x80 { return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
        // Not with a combining accent, which belongs to what stands before it.
        return byte >= 0xC3 && byte <= 0xE1 && byte != 0xCC && byte != 0xCD
    }

    /// The length of an apostrophe at a place: ' ’ ʼ ‘ ′; nil where there is none.
    private func apostrophe(_ bytes: [UInt8], _ place: Int, _ limit: Int) -> Int? {
        switch bytes[place] {
        case 0x27: return 1
        case 0xE2 where place + 2 < limit && bytes[place + 1] == 0x80:
            return bytes[place + 2] == 0x99 || bytes[place + 2] == 0x98 || bytes[place + 2] == 0xB2 ? 3 : nil
        case 0xCA where place + 1 < limit: return bytes[place + 1] == 0xBC ? 2 : nil
        default: return nil
        }
    }

    /// The length of a hyphen at a place: the ASCII one, U+2010 or U+2011.
    private func hyphenLength(_ bytes: [UInt8], _ place: Int) -> Int? {
        if bytes[place] == 0x2D { return 1 }
        guard bytes[place] == 0xE2, place + 2 < bytes.count, bytes[place + 1] == 0x80 else { return nil }
        return bytes[place + 2] == 0x90 || bytes[place + 2] == 0x91 ? 3 : nil
    }

    private mutating func add(_ word: WordScan, _ start: Int, _ end: Int, _ shape: Token.Shape) {
        let number = entry(of: word.spelling)
        let entry = entries[number]
        var shape = shape.union(entry.shape)
        if word.startsWithCapital { shape.insert(.capital) }
        if word.letters > 1, word.capitals == word.letters { shape.insert(.capitals) }
        if opensSentence { shape.insert(.opensSentence) }
        if isInQuote { shape.insert(.quoted) }
        if let last = tokens.last, Int(last.end) == start { shape.insert(.attached) }
        opensSentence = false
        let token = Token(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), kind: .word, shape: shape,
            function: entry.function, classes: entry.classes, cells: entry.cells, traits: entry.traits,
            entry: Int32(truncatingIfNeeded: number))
        tokens.append(token)
    }

    /// The number of a word among those met.
    @inline(__always)
    private mutating func entry(of spelling: Spelling) -> Int {
        let slot = Int(truncatingIfNeeded: spelling.fingerprint) & slotMask
        let known = Int(slots[slot])
        if known >= 0, entries[known].spelling == spelling { return known }
        let number = entries.count
        entries.append(WordEntry(spelling, words: words, verbs: verbs))
        slots[slot] = Int32(truncatingIfNeeded: number)
        return number
    }
}

/// Words that apostrophes and hyphens bind.
enum WordParts {
    /// What loses its vowel before an apostrophe.
    static let elided = HashTable(
        "n' l' d' j' m' t' s' c' ç' y' qu' jusqu' lorsqu' puisqu' quoiqu' presqu' quelqu' entr'")
    /// What may hang on a verb by a hyphen.
    static let enclitic = HashTable(
        "je tu il elle on nous vous ils elles ce t moi toi le la les lui leur y en là ci")
    /// What such a word makes a new word with: « rendez-vous », « celui-ci ».
    static let host = HashTable("rendez ceux celui celle celles de par chez jusque rez tête vis sur mi au")
}
