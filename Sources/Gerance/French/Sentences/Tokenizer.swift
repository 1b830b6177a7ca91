/// Cuts French text into tokens, in one pass over its UTF-8, and looks each word up once.
///
/// A tokenizer keeps the words that it has met: most words of a text come back. It is a working value; each check has its
/// own.
struct Tokenizer {
    /// The tokens read last.
    var tokens: [Token] = []
    /// The distinct words met.
    var entries: [WordEntry] = []
    private var slots: [Int32]
    private let slotMask: Int
    private let words = WordLexicon.standard
    private let verbs = VerbLexicon.standard
    private var isInQuote = false
    private var opensSentence = true
    /// Whether the paragraph was looked through in vain for the end of a comment, which then is not looked for again.
    private var lacksCommentEnd = false

    /// Makes a tokenizer for a text of about so many bytes.
    init(forBytes size: Int) {
        var slotCount = 256
        while slotCount < 16_384, slotCount < size / 4 { slotCount *= 2 }
        slots = [Int32](repeating: -1, count: slotCount)
        slotMask = slotCount - 1
        entries.reserveCapacity(min(slotCount, size / 12))
    }

    /// Forgets the words met once they are many, so that memory stays bounded.
    ///
    /// Tokens read before lose their entries.
    mutating func trim() {
        guard entries.count > 16_000 else { return }
        entries.removeAll(keepingCapacity: true)
        for slot in slots.indices { slots[slot] = -1 }
    }

    /// Reads a part of a text as one paragraph, in place of the tokens read before.
    mutating func read(_ bytes: [UInt8], _ part: Range<Int>) {
        begin()
        _ = readSome(bytes, part.lowerBound, to: part.upperBound, atLeast: .max)
    }

    /// Forgets the sentence and the quotation in which the last paragraph ended.
    mutating func begin() {
        isInQuote = false
        opensSentence = true
        lacksCommentEnd = false
    }

    /// Reads on in a paragraph until a sentence ends behind so many tokens, or four times as many are read; says where the
    /// rest of the paragraph begins.
    mutating func readSome(_ bytes: [UInt8], _ start: Int, to limit: Int, atLeast count: Int) -> Int {
        tokens.removeAll(keepingCapacity: true)
        var place = start
        while place < limit {
            place = readToken(bytes, place, limit)
            guard tokens.count >= count else { continue }
            if opensSentence || tokens.count >= count * 4 { break }
        }
        return place
    }

    /// Reads the token at a place, or the space there; says where the next one begins.
    @inline(__always)
    private mutating func readToken(_ bytes: [UInt8], _ place: Int, _ limit: Int) -> Int {
        let byte = bytes[place]
        switch ByteClass.of(byte) {
        case .letter: return readWord(bytes, place, limit)
        case .space: return place + 1
        case .lineFeed: return readLineEnd(bytes, place, limit)
        case .digit: return readNumber(bytes, place, limit)
        case .lead: return readBeyondASCII(bytes, place, limit)
        case .sign: return readSign(bytes, place, limit)
        }
    }
}

/// What an ASCII byte, or the first byte of a longer scalar, begins.
private enum ByteClass: UInt8 {
    case letter, space, lineFeed, digit, lead, sign

    @inline(__always)
    static func of(_ byte: UInt8) -> ByteClass {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0x0A: .lineFeed
        case 0x00...0x20, 0x7F: .space
        case 0x30...0x39: .digit
        case 0x80...0xFF: .lead
        default: .sign
        }
    }
}

// MARK: - Words

extension Tokenizer {
    private mutating func readWord(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
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

// MARK: - Everything else

extension Tokenizer {
    private mutating func add(_ kind: Token.Kind, _ start: Int, _ end: Int) {
        var shape: Token.Shape = isInQuote ? .quoted : []
        if let last = tokens.last, Int(last.end) == start { shape.insert(.attached) }
        if kind == .number || kind == .opaque { opensSentence = false }
        tokens.append(
            Token(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), kind: kind, shape: shape,
                function: .other, classes: [], cells: [], traits: [], entry: -1))
    }

    private mutating func addStop(_ kind: Token.Kind, _ start: Int, _ end: Int) -> Int {
        add(kind, start, end)
        opensSentence = true
        return end
    }

    /// « 12 », « 1 284,37 » as its groups, « 12/03/2024 », « 20h30 », « 3e ».
    private mutating func readNumber(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var end = start
        while end < limit {
            switch bytes[end] {
            case 0x30...0x39, 0x61...0x7A, 0x41...0x5A: end += 1
            case 0x2C, 0x2E, 0x2F, 0x3A, 0x2D:
                guard end + 1 < limit, bytes[end + 1] >= 0x30, bytes[end + 1] <= 0x39 else {
                    add(.number, start, end)
                    return end
                }
                end += 1
            default:
                add(.number, start, end)
                return end
            }
        }
        add(.number, start, end)
        return end
    }

    /// A line break is a space, but where a list item begins.
    private mutating func readLineEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var place = start + 1
        while place < limit, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
        guard place + 1 < limit else { return place }
        let isItem: Bool
        switch bytes[place] {
        case 0x2D, 0x2A, 0x2B: isItem = bytes[place + 1] == 0x20
        case 0x3E: isItem = true
        case 0x30...0x39:
            isItem =
                bytes[place + 1] == 0x29 || bytes[place + 1] == 0x2E && place + 2 < limit && bytes[place + 2] == 0x20
        case 0xE2:
            isItem =
                place + 2 < limit && bytes[place + 1] == 0x80 && (bytes[place + 2] == 0xA2 || bytes[place + 2] == 0x93)
        default: isItem = false
        }
        return isItem ? addStop(.lineEnd, start, start + 1) : place
    }

    private mutating func readSign(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        let next = start + 1 < limit ? bytes[start + 1] : 0x20
        switch bytes[start] {
        case 0x2E: return readFullStop(bytes, start, next, limit)
        case 0x2C: add(.comma, start, start + 1)
        case 0x3B: add(.semicolon, start, start + 1)
        case 0x3A:
            if next == 0x2F, start + 2 < limit, bytes[start + 2] == 0x2F, tokens.last.map({ Int($0.end) }) == start {
                return readAddress(bytes, start, limit, joining: 1)
            }
            add(.colon, start, start + 1)
        case 0x21: return addStop(.exclamation, start, start + 1)
        case 0x3F: return addStop(.question, start, start + 1)
        case 0x22:
            add(isInQuote ? .closeQuote : .openQuote, start, start + 1)
            isInQuote.toggle()
        case 0x28, 0x5B: add(.openBracket, start, start + 1)
        case 0x29, 0x5D: add(.closeBracket, start, start + 1)
        case 0x2D: add(.dash, start, start + 1)
        case 0x2F: add(.slash, start, start + 1)
        case 0x40: return readMailAddress(bytes, start, limit)
        case 0x3C where next == 0x21: return readComment(bytes, start, limit)
        default: add(.symbol, start, start + 1)
        }
        return start + 1
    }

    /// `<!-- ... -->`: a comment of HTML or Markdown, which is no text.
    private mutating func readComment(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        guard !lacksCommentEnd, start + 3 < limit, bytes[start + 2] == 0x2D, bytes[start + 3] == 0x2D else {
            add(.symbol, start, start + 1)
            return start + 1
        }
        var end = start + 4
        while end + 2 < limit, !(bytes[end] == 0x2D && bytes[end + 1] == 0x2D && bytes[end + 2] == 0x3E) { end += 1 }
        guard end + 2 < limit else {
            lacksCommentEnd = true
            add(.symbol, start, start + 1)
            return start + 1
        }
        add(.opaque, start, end + 3)
        return end + 3
    }

    /// A full stop ends a sentence, but after an abbreviation, an initial, or inside a name of a site.
    private mutating func readFullStop(_ bytes: [UInt8], _ start: Int, _ next: UInt8, _ limit: Int) -> Int {
        if next == 0x2E {
            var end = start + 2
            while end < limit, bytes[end] == 0x2E { end += 1 }
            return addStop(.ellipsis, start, end)
        }
        if let last = tokens.last, Int(last.end) == start, last.kind == .word {
            if last.entry >= 0, entries[Int(last.entry)].spelling == "www" {
                return readAddress(bytes, start, limit, joining: 1)
            }
            let isInitial =
                last.shape.contains(.capital) && last.entry >= 0 && entries[Int(last.entry)].spelling.count == 1
            if last.classes.contains(.abbreviation) || isInitial || (next | 0x20) >= 0x61 && (next | 0x20) <= 0x7A {
                add(.symbol, start, start + 1)
                return start + 1
            }
        }
        return addStop(.stop, start, start + 1)
    }

    /// A web address: the signs up to the next space, with the tokens before that belong to it.
    private mutating func readAddress(_ bytes: [UInt8], _ place: Int, _ limit: Int, joining count: Int) -> Int {
        var end = place
        while end < limit, bytes[end] > 0x20, bytes[end] != 0x3C, bytes[end] != 0x3E, bytes[end] != 0x22,
            bytes[end] < 0x80
        {
            end += 1
        }
        while end > place + 1, [0x2E, 0x2C, 0x3B, 0x29, 0x21, 0x3F, 0x3A].contains(bytes[end - 1]) { end -= 1 }
        var start = place
        for _ in 0..<count { if let last = tokens.popLast() { start = Int(last.start) } }
        add(.opaque, start, end)
        return end
    }

    /// An e-mail address, with the words, numbers and signs before its « @ ».
    private mutating func readMailAddress(_ bytes: [UInt8], _ place: Int, _ limit: Int) -> Int {
        var start = place
        var end = place + 1
        while end < limit, isAddressByte(bytes[end]) { end += 1 }
        while end > place + 1, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
        guard end > place + 1 else {
            add(.symbol, place, place + 1)
            return place + 1
        }
        while let last = tokens.last, Int(last.end) == start, last.canStandInAddress,
            last.kind != .symbol || isAddressByte(bytes[start - 1])
        {
            start = Int(last.start)
            tokens.removeLast()
        }
        add(.opaque, start, end)
        return end
    }

    private func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2D, 0x5F, 0x2B: true
        default: false
        }
    }

    /// A scalar beyond ASCII: a letter, a space, a quotation mark, a dash, or a symbol.
    private mutating func readBeyondASCII(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        let lead = bytes[start]
        let second = start + 1 < limit ? bytes[start + 1] : 0
        let third = start + 2 < limit ? bytes[start + 2] : 0
        let length = min(lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, limit - start)
        switch (lead, second, third) {
        case (0xC2, 0xA0, _), (0xC2, 0x85, _), (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF), (0xEF, 0xBB, 0xBF),
            (0xC2, 0xAD, _), (0xE3, 0x80, 0x80):
            return start + length
        case (0xC2, 0xAB, _), (0xE2, 0x80, 0x9C):
            add(.openQuote, start, start + length)
            isInQuote = true
        case (0xC2, 0xBB, _), (0xE2, 0x80, 0x9D):
            isInQuote = false
            add(.closeQuote, start, start + length)
        case (0xE2, 0x80, 0xA6): return addStop(.ellipsis, start, start + length)
        case (0xE2, 0x80, 0x93...0x95): add(.dash, start, start + length)
        case (0xE2, 0x80, 0x90...0x91): add(.dash, start, start + length)
        case (0xC3, 0x97, _), (0xC3, 0xB7, _): add(.symbol, start, start + length)
        case (0xCC...0xCD, _, _): return start + length
        case (0xCA, 0xBC, _): add(.symbol, start, start + length)
        case (0xC3...0xE1, _, _), (0xE3...0xED, _, _): return readWord(bytes, start, limit)
        default: add(.symbol, start, start + length)
        }
        return start + length
    }
}

extension Token {
    /// Whether the token may stand before the « @ » of an address.
    fileprivate var canStandInAddress: Bool {
        switch kind {
        case .word, .number, .opaque, .dash: true
        case .symbol, .stop: end - start == 1
        default: false
        }
    }
}

/// Words that apostrophes and hyphens bind.
enum WordParts {
    /// What loses its vowel before an apostrophe.
    static let elided = index("n' l' d' j' m' t' s' c' ç' y' qu' jusqu' lorsqu' puisqu' quoiqu' presqu' quelqu' entr'")
    /// What may hang on a verb by a hyphen.
    static let enclitic = index("je tu il elle on nous vous ils elles ce t moi toi le la les lui leur y en là ci")
    /// What such a word makes a new word with: « rendez-vous », « celui-ci ».
    static let host = index("rendez ceux celui celle celles de par chez jusque rez tête vis sur mi au")

    private static func index(_ words: String) -> SpellingIndex {
        SpellingList(words).reduce(into: SpellingIndex(minimumCapacity: 32)) { _ = $0.insert($1, number: 0) }
    }
}
