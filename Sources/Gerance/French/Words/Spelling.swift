/// How a word is spelt: its letters, folded as ``Letter`` says, packed into three machine words.
///
/// Two words are the same word when their spellings are equal: capitals, composed and decomposed accents, `œ` and `oe`
/// make no difference. A spelling holds up to 24 letters; no French verb form of the tables has more, and of a longer word
/// only these are kept: it ``isTooLong``, and is found in no table.
struct Spelling: Hashable, Sendable {
    private(set) var low: UInt64 = 0
    private(set) var middle: UInt64 = 0
    private(set) var high: UInt64 = 0
    private var length: UInt8 = 0

    /// How many letters the word has.
    private(set) var count: Int {
        @inline(__always) get { Int(length) }
        @inline(__always) set { length = UInt8(truncatingIfNeeded: newValue) }
    }

    /// How many letters a spelling holds at most.
    static let limit = 24

    /// Whether letters were left out.
    var isTooLong: Bool { count > Self.limit }

    init() {}

    /// Reads a word.
    init(_ word: some StringProtocol) { self.init(utf8: Array(word.utf8)[...]) }

    /// Reads a word in UTF-8.
    init(utf8 bytes: ArraySlice<UInt8>) {
        var place = bytes.startIndex
        while place < bytes.endIndex { place += take(bytes, at: place) }
    }

    /// Takes in the scalar at a place, be it letters or a combining accent; says how many bytes it takes.
    @inline(__always)
    mutating func take(_ bytes: ArraySlice<UInt8>, at place: Int) -> Int {
        let byte = bytes[place]
        if byte >= 0x61, byte <= 0x7A {
            append(byte)
            return 1
        }
        if byte == 0xCC, place + 1 < bytes.endIndex {
            // A combining accent belongs to the letter before it.
            accentLast(by: bytes[place + 1])
            return 2
        }
        return append(bytes, at: place)
    }

    /// Adds the letters of the scalar at a place; says how many bytes it takes.
    mutating func append<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes, at place: Int) -> Int
    where Bytes.Index == Int {
        let letter = LetterScan(bytes, at: place)
        append(letter.first)
        if let second = letter.second { append(second) }
        return letter.length
    }

    /// Adds a letter at the end.
    @inline(__always)
    mutating func append(_ letter: UInt8) {
        let shift = UInt64(truncatingIfNeeded: (count & 7) << 3)
        switch count >> 3 {
        case 0: low |= UInt64(letter) << shift
        case 1: middle |= UInt64(letter) << shift
        case 2: high |= UInt64(letter) << shift
        default:
            count = Self.limit + 1
            return
        }
        count += 1
    }

    /// Puts an accent on the last letter.
    mutating func accentLast(by mark: UInt8) {
        guard count > 0, !isTooLong else { return }
        let letter = Letter.accented(self[count - 1], by: mark)
        self = prefix(count - 1)
        append(letter)
    }

    /// The letter at a place from the start.
    subscript(place: Int) -> UInt8 {
        let word = place < 8 ? low : place < 16 ? middle : high
        return UInt8(truncatingIfNeeded: word >> UInt64(truncatingIfNeeded: (place & 7) << 3))
    }

    /// The letter at a place from the end, the last being 0; zero before the start.
    @inline(__always)
    func last(_ place: Int) -> UInt8 { place < count ? self[count - 1 - place] : 0 }

    /// The first letters.
    func prefix(_ length: Int) -> Spelling {
        var part = self
        part.count = length
        if length < 8 {
            part.low &= Self.mask(length)
            part.middle = 0
            part.high = 0
        } else if length < 16 {
            part.middle &= Self.mask(length - 8)
            part.high = 0
        } else if length < 24 {
            part.high &= Self.mask(length - 16)
        }
        return part
    }

    /// What is left without the first letters.
    func dropping(_ length: Int) -> Spelling {
        var part = Spelling()
        part.count = count - length
        let words = length >> 3
        let shift = UInt64(truncatingIfNeeded: (length & 7) << 3)
        let source: (UInt64, UInt64, UInt64) =
            words == 0 ? (low, middle, high) : words == 1 ? (middle, high, 0) : words == 2 ? (high, 0, 0) : (0, 0, 0)
        if shift == 0 {
            (part.low, part.middle, part.high) = source
        } else {
            part.low = source.0 >> shift | source.1 << (64 - shift)
            part.middle = source.1 >> shift | source.2 << (64 - shift)
            part.high = source.2 >> shift
        }
        return part
    }

    private static func mask(_ letters: Int) -> UInt64 { (1 << UInt64(truncatingIfNeeded: letters << 3)) &- 1 }

    /// The same word with the letters of another one behind it.
    func appending(_ other: Spelling) -> Spelling {
        var word = self
        let shift = UInt64(truncatingIfNeeded: (count & 7) << 3)
        let moved = (
            other.low << shift, other.middle << shift | other.low >> (64 - shift),
            other.high << shift | other.middle >> (64 - shift)
        )
        switch count >> 3 {
        case 0:
            word.low |= moved.0
            word.middle = moved.1
            word.high = moved.2
        case 1:
            word.middle |= moved.0
            word.high = moved.1
        case 2: word.high |= moved.0
        default: break
        }
        word.count = min(count + other.count, Self.limit + 1)
        return word
    }

    /// The last eight letters, the last one in the highest byte.
    @inline(__always)
    var tail: UInt64 {
        if count <= 8 { return count == 0 ? 0 : low << UInt64(truncatingIfNeeded: (8 - count) << 3) }
        let shift = UInt64(truncatingIfNeeded: (count & 7) << 3)
        if count <= 16 { return count == 16 ? middle : low >> shift | middle << (64 - shift) }
        return count >= 24 ? high : middle >> shift | high << (64 - shift)
    }

    /// Whether the word ends with another; never where it is too long.
    @inline(__always)
    func hasSuffix(_ other: Spelling) -> Bool {
        guard other.count <= count, !isTooLong else { return false }
        guard other.count <= 8 else { return dropping(count - other.count) == other }
        guard other.count > 0 else { return true }
        return tail >> UInt64(truncatingIfNeeded: (8 - other.count) << 3) == other.low
    }

    /// Whether the word begins with another; never where it is too long.
    @inline(__always)
    func hasPrefix(_ other: Spelling) -> Bool {
        guard other.count <= count, !isTooLong else { return false }
        return other.count < 8 ? low & Self.mask(other.count) == other.low : prefix(other.count) == other
    }

    /// Whether the word has a letter outside `a` to `z`.
    var hasAccent: Bool { (low | middle | high) & 0x8080_8080_8080_8080 != 0 }

    /// The word without accents.
    var plain: Spelling {
        guard hasAccent else { return self }
        var word = self
        word.low = Self.plain(low)
        word.middle = Self.plain(middle)
        word.high = Self.plain(high)
        return word
    }

    private static func plain(_ letters: UInt64) -> UInt64 {
        var plain = letters
        var accents = letters & 0x8080_8080_8080_8080
        while accents != 0 {
            let shift = UInt64(truncatingIfNeeded: accents.trailingZeroBitCount & ~7)
            let letter = UInt8(truncatingIfNeeded: letters >> shift)
            plain ^= UInt64(letter ^ Letter.plain(letter)) << shift
            accents &= accents - 1
        }
        return plain
    }

    /// Whether the word is another one written without some of its accents, or with one accent of `e` for another, as
    /// spelling of 1990 and haste have it.
    func mayBeMistakenFor(_ other: Spelling) -> Bool {
        guard count == other.count else { return false }
        for place in 0..<min(count, Self.limit) where self[place] != other[place] {
            let isBare = self[place] == Letter.plain(other[place])
            let isOtherAccent = (0xE8...0xEA).contains(self[place]) && (0xE8...0xEA).contains(other[place])
            guard isBare || isOtherAccent else { return false }
        }
        return true
    }

    /// Whether the word has letters, and only letters of French and hyphens.
    var isWord: Bool {
        count > 0 && !isTooLong
            && (0..<count).allSatisfy { place in
                let letter = self[place]
                return letter >= 0x61 && letter <= 0x7A || letter >= 0xE0 || letter == Letter.hyphen && place > 0
            }
    }

    /// The text of the word, in small letters.
    var text: String {
        var text = ""
        for place in 0..<min(count, Self.limit) { text.unicodeScalars.append(Unicode.Scalar(self[place])) }
        return text
    }

    /// A number that two equal spellings share, spread over all bits.
    @inline(__always)
    var fingerprint: UInt64 {
        var mixed = (low ^ 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        mixed = ((mixed ^ (mixed >> 29)) ^ middle) &* 0x94D0_49BB_1331_11EB
        mixed = ((mixed ^ (mixed >> 31)) ^ high ^ UInt64(truncatingIfNeeded: count) << 56) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ (mixed >> 32)
    }
}

extension Spelling: ExpressibleByStringLiteral {
    init(stringLiteral word: String) { self.init(word) }
}
