/// A part of a text, in the three units in which programs count it.
///
/// All three begin and end between two characters.
public struct TextRange: Hashable, Sendable {
    /// In UTF-8 bytes.
    public let utf8: Range<Int>
    /// In UTF-16 code units, as JavaScript and editors count.
    public let utf16: Range<Int>
    /// In Unicode scalars, as Python counts.
    public let scalars: Range<Int>
}

/// Counts scalars and UTF-16 units up to byte offsets.
struct TextCounter {
    private(set) var utf8 = 0
    private(set) var utf16 = 0
    private(set) var scalars = 0

    /// Goes on to a byte offset.
    mutating func advance(to offset: Int, in bytes: [UInt8]) {
        guard offset > utf8 else { return }
        var leads = 0
        var long = 0
        for byte in bytes[utf8..<offset] {
            leads &+= byte & 0xC0 == 0x80 ? 0 : 1
            long &+= byte >= 0xF0 ? 1 : 0
        }
        utf8 = offset
        scalars += leads
        utf16 += leads + long
    }

    /// The counter at an offset before this one.
    func back(to offset: Int, in bytes: [UInt8]) -> TextCounter {
        var counter = self
        for place in offset..<utf8 {
            let byte = bytes[place]
            counter.scalars -= byte & 0xC0 == 0x80 ? 0 : 1
            counter.utf16 -= (byte & 0xC0 == 0x80 ? 0 : 1) + (byte >= 0xF0 ? 1 : 0)
        }
        counter.utf8 = offset
        return counter
    }
}
