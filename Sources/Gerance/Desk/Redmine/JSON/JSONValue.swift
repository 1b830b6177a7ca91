/// A JSON document (RFC 8259), as far as tickets need it: keys without order, whole numbers, and other numbers as written.
indirect enum JSONValue: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// A number without fraction or exponent that an `Int` holds.
    case integer(Int)
    /// Any other number, as it is written: nothing is rounded.
    case decimal(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// What stands under a key; `nil` where this is no object, or has no such key.
    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    /// The elements; `nil` where this is no array.
    var elements: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The text; `nil` where this is no string.
    var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The number; `nil` where this is no whole number that an `Int` holds.
    var integer: Int? {
        guard case .integer(let number) = self else { return nil }
        return number
    }

    /// The answer to a question; `nil` where this is neither `true` nor `false`.
    var boolean: Bool? {
        guard case .boolean(let answer) = self else { return nil }
        return answer
    }
}

/// Why a text is no JSON document that can be read.
enum JSONFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// More bytes than are read.
    case tooLarge(limit: Int)
    /// Bytes that are no UTF-8.
    case notUTF8
    /// Arrays and objects one in another, deeper than are read.
    case tooDeep(at: Int)
    /// An object has a key twice: which one counts would be a guess.
    case duplicateKey(at: Int)
    /// What stands at an offset, counted in bytes from 0, may not stand there.
    case unexpected(at: Int)

    /// The French words that say where the document breaks off.
    var description: String {
        switch self {
        case .tooLarge(let limit): "elle compte plus de \(limit) octets"
        case .notUTF8: "elle n'est pas écrite en UTF-8"
        case .tooDeep(let offset): "trop de niveaux à l'octet \(offset)"
        case .duplicateKey(let offset): "un champ y est deux fois, à l'octet \(offset)"
        case .unexpected(let offset): "ce n'est pas du JSON à l'octet \(offset)"
        }
    }
}
