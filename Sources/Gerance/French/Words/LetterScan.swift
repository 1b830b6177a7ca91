/// One scalar of a text, read as letters.
struct LetterScan {
    /// The letter; ``Letter/foreign`` where it is no letter of French.
    var first: UInt8
    /// The second letter of `œ` and `æ`.
    var second: UInt8?
    /// How many bytes the scalar takes.
    let length: Int

    /// Reads the scalar at a place of well-formed UTF-8; the place is that of its first byte.
    @inline(__always)
    init<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes, at place: Int) where Bytes.Index == Int {
        let byte = bytes[place]
        second = nil
        if byte < 0x80 {
            first = byte | (byte >= 0x41 && byte <= 0x5A ? 0x20 : 0)
            length = 1
        } else if place + 1 < bytes.endIndex, bytes[place + 1] & 0xC0 != 0x80 {
            // Not well formed: the lead byte stands alone.
            first = Letter.foreign
            length = 1
        } else if byte == 0xC3, place + 1 < bytes.endIndex {
            length = 2
            switch bytes[place + 1] {
            case 0x86, 0xA6:
                first = UInt8(ascii: "a")
                second = UInt8(ascii: "e")
            case 0x97, 0xB7, 0x9F: first = Letter.foreign
            case let next where next < 0xA0: first = next + 0x60
            case let next: first = next + 0x40
            }
        } else if byte == 0xC5, place + 1 < bytes.endIndex, bytes[place + 1] == 0x92 || bytes[place + 1] == 0x93 {
            first = UInt8(ascii: "o")
            second = UInt8(ascii: "e")
            length = 2
        } else if byte == 0xC5, place + 1 < bytes.endIndex, bytes[place + 1] == 0xB8 {
            first = 0xFF
            length = 2
        } else {
            first = Letter.foreign
            length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        }
    }
}
