/// Cuts French text into tokens, in one pass over its UTF-8, and looks each word up once.
///
/// A tokenizer keeps the words that it has met: most words of a text come back. It is a working value; each check has its
/// own.
struct Tokenizer {
    /// The tokens read last.
    var tokens: [Token] = []
    /// The distinct words met.
    var entries: [WordEntry] = []
    var slots: [Int32]
    let slotMask: Int
    let words = WordLexicon.standard
    let verbs = VerbLexicon.standard
    var isInQuote = false
    var opensSentence = true
    /// Whether the paragraph was looked through in vain for the end of a comment, which then is not looked for again.
    var lacksCommentEnd = false

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
