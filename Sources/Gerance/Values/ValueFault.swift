/// What is wrong with a value that was refused at construction.
///
/// Every value of the field has a fault type of its own, nested in it (`IBAN.Fault`, `CivilDate.Fault`), whose cases
/// carry the refused value, and whose `description` is a French sentence for the person who typed it.
public protocol ValueFault: Error, Hashable, Sendable, CustomStringConvertible {}

/// A value that is written as one text, everywhere and in one canonical way.
///
/// Conforming types are `Codable` as that text. Decoding goes through the checked initialiser, so a decoded value is
/// as sound as a constructed one; a refused text becomes a `DecodingError.dataCorrupted` with the fault's sentence.
public protocol TextValue: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What can be wrong with a text.
    associatedtype Fault: ValueFault

    /// Reads the value from its text.
    ///
    /// - Throws: the fault that names what is wrong with `text`.
    init(_ text: String) throws(Fault)
}

extension TextValue {
    /// Decodes the text and reads the value from it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do throws(Fault) {
            try self.init(text)
        } catch {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
        }
    }

    /// Encodes the canonical text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
