/// Reads JSON strictly (RFC 8259): what is not in the grammar is refused, and no input traps or grows without bound.
///
/// Refused as well: text behind the document, a byte order mark, a half of a surrogate pair, a key that an object has twice.
/// Keys that differ only in the way their accents are composed count as one, as Swift's strings do.
struct JSONReader {
    /// The number of bytes that a document holds at most; the longest ticket with its notes is far shorter.
    static let sizeLimit = 8 << 20
    /// How deep arrays and objects stand in each other at most; a ticket's are four deep.
    static let depthLimit = 32

    let bytes: [UInt8]
    var offset = 0
    private var depth = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Reads a document.
    static func read(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
        guard bytes.count <= sizeLimit else { throw .tooLarge(limit: sizeLimit) }
        // Decoding replaces what is no UTF-8: the bytes come back as they were only where there was nothing to replace.
        guard String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes) else { throw .notUTF8 }
        var reader = JSONReader(bytes)
        let value = try reader.value()
        guard reader.next() == nil else { throw .unexpected(at: reader.offset) }
        return value
    }

    /// Skips white space; the byte after it.
    mutating func next() -> UInt8? {
        while let byte = byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
        return byte
    }

    /// The byte that comes next.
    var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func value() throws(JSONFault) -> JSONValue {
        guard let first = next() else { throw .unexpected(at: offset) }
        switch first {
        case UInt8(ascii: "{"): return .object(try nested { reader throws(JSONFault) in try reader.members() })
        case UInt8(ascii: "["): return .array(try nested { reader throws(JSONFault) in try reader.elements() })
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw .unexpected(at: offset)
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        for letter in word.description.utf8 {
            guard byte == letter else { throw .unexpected(at: offset) }
            offset += 1
        }
        return value
    }

    /// Reads what stands between two brackets, the first of which comes next.
    private mutating func nested<Content>(
        _ content: (inout JSONReader) throws(JSONFault) -> Content
    ) throws(JSONFault) -> Content {
        guard depth < Self.depthLimit else { throw .tooDeep(at: offset) }
        depth += 1
        offset += 1
        let value = try content(&self)
        depth -= 1
        return value
    }

    private mutating func elements() throws(JSONFault) -> [JSONValue] {
        var elements: [JSONValue] = []
        guard next() != UInt8(ascii: "]") else {
            offset += 1
            return elements
        }
        repeat { elements.append(try value()) } while try isFollowed(until: UInt8(ascii: "]"))
        return elements
    }

    private mutating func members() throws(JSONFault) -> [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        guard next() != UInt8(ascii: "}") else {
            offset += 1
            return members
        }
        repeat {
            guard next() == UInt8(ascii: "\"") else { throw .unexpected(at: offset) }
            let start = offset
            let key = try string()
            guard next() == UInt8(ascii: ":") else { throw .unexpected(at: offset) }
            offset += 1
            guard members.updateValue(try value(), forKey: key) == nil else { throw .duplicateKey(at: start) }
        } while try isFollowed(until: UInt8(ascii: "}"))
        return members
    }

    /// Whether a comma comes next, and not the closing bracket; takes either.
    private mutating func isFollowed(until bracket: UInt8) throws(JSONFault) -> Bool {
        let found = next()
        guard found == UInt8(ascii: ",") || found == bracket else { throw .unexpected(at: offset) }
        offset += 1
        return found != bracket
    }
}
