// Strings and numbers, byte by byte.

extension JSONReader {
    /// Reads a string whose opening quotation mark comes next.
    mutating func string() throws(JSONFault) -> String {
        offset += 1
        var text: [UInt8] = []
        var plain = offset
        while let byte = byte {
            switch byte {
            case UInt8(ascii: "\""):
                text += bytes[plain..<offset]
                offset += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text += bytes[plain..<offset]
                offset += 1
                text += Character(try escaped()).utf8
                plain = offset
            case 0..<0x20: throw .unexpected(at: offset)
            default: offset += 1
            }
        }
        throw .unexpected(at: offset)
    }

    /// Reads what stands behind a backslash.
    private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
        guard let letter = byte else { throw .unexpected(at: offset) }
        offset += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try scalar()
        default: throw .unexpected(at: offset - 1)
        }
    }

    /// Reads the four digits behind `\u`, and the other half where they are the first of a surrogate pair.
    private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
        let start = offset
        var value = try fourHexDigits()
        if (0xD800...0xDBFF).contains(value), byte == UInt8(ascii: "\\") {
            offset += 1
            guard byte == UInt8(ascii: "u") else { throw .unexpected(at: start) }
            offset += 1
            let low = try fourHexDigits()
            guard (0xDC00...0xDFFF).contains(low) else { throw .unexpected(at: start) }
            value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else { throw .unexpected(at: start) }
        return scalar
    }

    private mutating func fourHexDigits() throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw .unexpected(at: offset)
            }
            value = value << 4 + UInt32(digit)
            offset += 1
        }
        return value
    }

    /// Reads a number.
    mutating func number() throws(JSONFault) -> JSONValue {
        let start = offset
        if byte == UInt8(ascii: "-") { offset += 1 }
        let hasLeadingZero = byte == UInt8(ascii: "0")
        let whole = try digits()
        guard !hasLeadingZero || whole == 1 else { throw .unexpected(at: start) }
        var isWhole = true
        if byte == UInt8(ascii: ".") {
            offset += 1
            _ = try digits()
            isWhole = false
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            offset += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { offset += 1 }
            _ = try digits()
            isWhole = false
        }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        if isWhole, let number = Int(text) { return .integer(number) }
        return .decimal(text)
    }

    /// Takes digits; how many, one at least.
    private mutating func digits() throws(JSONFault) -> Int {
        let start = offset
        while let byte = byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
        guard offset > start else { throw .unexpected(at: offset) }
        return offset - start
    }
}
