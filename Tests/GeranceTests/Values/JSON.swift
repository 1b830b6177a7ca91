import Foundation

/// JSON as the tests write and read it, with its keys in order.
enum JSON {
    static func text(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func read<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    /// The French sentence with which a text is refused; `nil` when it is read.
    static func refusal<Value: Decodable>(of type: Value.Type, from text: String) -> String? {
        do {
            _ = try read(type, from: text)
            return nil
        } catch DecodingError.dataCorrupted(let context) {
            return context.debugDescription
        } catch {
            return "\(error)"
        }
    }
}

/// Texts that no value may read, whatever it is: huge, or able to act on what displays them.
enum Hostile {
    /// A text without a character; `IBAN("")` itself would be a literal, which traps.
    static let nothing = ""
    static let huge = String(repeating: "1", count: 10_000_000)
    static let texts = ["\u{0}", "\u{1B}[2J", "1\n2", "\u{202E}1", "１", "\u{FEFF}1", huge]
}
