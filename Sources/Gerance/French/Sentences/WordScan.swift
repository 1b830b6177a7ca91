/// One word of a text while it is read: its spelling, and how many of its letters are capitals.
struct WordScan {
    var spelling = Spelling()
    /// Where the word ends, in bytes.
    private(set) var end: Int
    private(set) var letters = 0
    private(set) var capitals = 0
    private(set) var startsWithCapital = false

    /// Reads the word that begins at a place.
    @inline(__always)
    init(_ bytes: [UInt8], from start: Int, to limit: Int) {
        end = start
        scan(bytes, limit)
    }

    /// Reads on behind an apostrophe or a hyphen.
    mutating func resume(_ bytes: [UInt8], at place: Int, to limit: Int, after sign: UInt8? = nil) {
        if let sign { spelling.append(sign) }
        end = place
        scan(bytes, limit)
    }

    @inline(__always)
    private mutating func scan(_ bytes: [UInt8], _ limit: Int) {
        while end < limit {
            let byte = bytes[end]
            if byte >= 0x61 && byte <= 0x7A {
                spelling.append(byte)
                letters += 1
                end += 1
            } else if byte >= 0x41 && byte <= 0x5A {
                spelling.append(byte | 0x20)
                if letters == 0 { startsWithCapital = true }
                letters += 1
                capitals += 1
                end += 1
            } else if byte < 0x80 || !scanBeyondASCII(bytes, byte, limit) {
                return
            }
        }
    }

    /// Reads a scalar beyond ASCII if it belongs to a word; says whether it does.
    private mutating func scanBeyondASCII(_ bytes: [UInt8], _ lead: UInt8, _ limit: Int) -> Bool {
        let second = end + 1 < limit ? bytes[end + 1] : 0
        switch lead {
        case 0xC3 where second != 0x97 && second != 0xB7: break
        case 0xCA where second == 0xBC: return false
        case 0xC4...0xCB, 0xCE...0xE1, 0xE3...0xED: break
        case 0xCC, 0xCD:
            // A combining accent changes the letter before it, and is none itself.
            spelling.accentLast(by: lead == 0xCC ? second : 0)
            end += min(2, limit - end)
            return true
        case 0xC2 where second == 0xAD:
            end += 2
            return true
        default: return false
        }
        let letter = LetterScan(bytes, at: end)
        spelling.append(letter.first)
        if let second = letter.second { spelling.append(second) }
        let isCapital = lead == 0xC3 ? second < 0xA0 : lead == 0xC5 ? second == 0x92 || second == 0xB8 : false
        if isCapital {
            if letters == 0 { startsWithCapital = true }
            capitals += 1
        }
        letters += 1
        end += min(letter.length, limit - end)
        return true
    }
}
