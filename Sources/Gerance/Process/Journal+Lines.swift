extension Journal {
    /// Reads a journal from JSON Lines: UTF-8, one fact a line, empty lines ignored, ended by line feeds with or without
    /// carriage returns.
    ///
    /// The library brings no JSON decoder of its own; the service passes one, as Foundation's:
    ///
    ///     let decoder = JSONDecoder()
    ///     let journal = try Journal(lines: bytes) { line in try decoder.decode(Fact.self, from: Data(line.utf8)) }
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - decode: Decodes one line.
    /// - Throws: ``LineError`` at the first line that is no fact.
    public init(
        lines bytes: some Sequence<UInt8>, decodedBy decode: (String) throws -> Fact
    ) throws(LineError) {
        var facts: [Fact] = []
        var line: [UInt8] = []
        var number = 1
        var iterator = bytes.makeIterator()
        while true {
            let byte = iterator.next()
            if let byte, byte != 0x0A {
                guard line.count < LineError.limit else { throw LineError(line: number, fault: .tooLong) }
                line.append(byte)
                continue
            }
            if let fact = try Self.fact(in: line, number: number, decode) { facts.append(fact) }
            if byte == nil { break }
            line.removeAll(keepingCapacity: true)
            number += 1
        }
        self.init(facts)
    }

    private static func fact(
        in line: [UInt8], number: Int, _ decode: (String) throws -> Fact
    ) throws(LineError) -> Fact? {
        var bytes = line[...]
        if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        if bytes.last == 0x0D { bytes = bytes.dropLast() }
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
        // Decoding repairs what is not UTF-8, so that the text then has other bytes.
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.elementsEqual(bytes) else { throw LineError(line: number, fault: .notUTF8) }
        do {
            return try decode(text)
        } catch let error as DecodingError {
            throw LineError(line: number, fault: LineError.Fault(error))
        } catch {
            throw LineError(line: number, fault: .notJSON)
        }
    }
}

/// What is wrong with a line of a journal.
public struct LineError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// What is wrong with it.
    public let fault: Fault

    /// The number of bytes that a line holds at most: one mebibyte.
    public static let limit = 1 << 20

    /// What is wrong with a line.
    @nonexhaustive
    public enum Fault: Hashable, Sendable {
        /// It is longer than ``LineError/limit``.
        case tooLong
        /// Its bytes are not UTF-8.
        case notUTF8
        /// It is not a JSON object.
        case notJSON
        /// A value that every such fact has is not there.
        case missing(field: String)
        /// A value is of another type than expected.
        case mistyped(field: String)
        /// A value is wrong; the explanation is French.
        case invalid(field: String, explanation: String)
    }

    /// The French sentence that explains the error.
    public var description: String { "Ligne \(line) : \(fault.explanation)" }
}

extension LineError.Fault {
    /// The French sentence that explains the fault.
    public var explanation: String {
        switch self {
        case .tooLong: "la ligne dépasse \(LineError.limit) octets."
        case .notUTF8: "les octets ne sont pas de l'UTF-8."
        case .notJSON: "la ligne n'est pas un objet JSON."
        case .missing(let field): "il manque le champ « \(field) »."
        case .mistyped(let field): "le champ « \(field) » n'est pas du type attendu."
        case .invalid(let field, let explanation): "champ « \(field) » : \(explanation)"
        }
    }

    fileprivate init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context): self = .missing(field: Self.path(context.codingPath + [key]))
        case .valueNotFound(_, let context), .typeMismatch(_, let context):
            // A whole line of another type is JSON, but no object.
            self = context.codingPath.isEmpty ? .notJSON : .mistyped(field: Self.path(context.codingPath))
        case .dataCorrupted(let context):
            self =
                context.codingPath.isEmpty
                ? .notJSON
                : .invalid(field: Self.path(context.codingPath), explanation: context.debugDescription)
        @unknown default: self = .notJSON
        }
    }

    /// The way to a field as people write it, `owner.holders[0].share`.
    private static func path(_ keys: [any CodingKey]) -> String {
        keys.reduce(into: "") { path, key in
            if let place = key.intValue {
                path += "[\(place)]"
            } else {
                path += path.isEmpty ? key.stringValue : "." + key.stringValue
            }
        }
    }
}
