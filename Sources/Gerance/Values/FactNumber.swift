/// The number of a fact in its journal: 1 for the first, then one more for each, without gap or repetition.
///
/// Like the register of mandates, a journal is numbered line by line, so that a missing, repeated or reordered line
/// shows at once. Facts refer to earlier facts by this number: an answer names the message that it answers.
public struct FactNumber: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    /// The number, from 1.
    public let value: Int

    /// The number of a journal's first fact.
    public static let first = FactNumber(unchecked: 1)

    /// Makes a number; `nil` below 1.
    public init?(_ value: Int) {
        guard value >= 1 else { return nil }
        self.value = value
    }

    init(unchecked value: Int) { self.value = value }

    /// The number of the fact after this one.
    public var next: FactNumber { FactNumber(unchecked: value + 1) }

    /// The number in digits.
    public var description: String { String(value) }

    /// Orders facts as their journal does.
    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }

    /// Decodes a whole number from 1 on.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let value = try Self.wholeNumber(in: container)
        guard value >= 1, value < Int.max else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "Numéro de fait impossible : \(value). Le premier porte le numéro 1.")
        }
        self.value = value
    }

    /// Foundation's decoder refuses a fraction by an error of its own, which names no field; this one does.
    private static func wholeNumber(in container: any SingleValueDecodingContainer) throws -> Int {
        do {
            return try container.decode(Int.self)
        } catch let error as DecodingError {
            throw error
        } catch {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "Numéro de fait illisible : c'est un nombre entier, 1 pour le premier."
            )
        }
    }

    /// Encodes the number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}

extension FactNumber: ExpressibleByIntegerLiteral {
    /// Makes a number written in the source; a literal below 1 is a mistake of the program.
    public init(integerLiteral literal: Int) {
        precondition(literal >= 1, "Le premier fait porte le numéro 1.")
        value = literal
    }
}
