/// The number under which Redmine keeps a ticket, a status, a tracker, a user or a custom field.
///
/// 1 to 2,147,483,647: Redmine's own databases hold no larger one.
public struct RedmineID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The number.
    public let value: Int

    /// The numbers that Redmine gives.
    public static let range = 1...2_147_483_647

    /// Makes a number; `nil` outside of ``range``.
    public init?(_ value: Int) {
        guard Self.range.contains(value) else { return nil }
        self.value = value
    }

    /// The number in digits.
    public var description: String { String(value) }

    /// Orders by size.
    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension RedmineID: ExpressibleByIntegerLiteral {
    /// Makes a number written in the source; a literal outside of ``range`` is a mistake of the program.
    public init(integerLiteral literal: Int) {
        precondition(Self.range.contains(literal), "Un numéro de Redmine va de 1 à 2147483647.")
        value = literal
    }
}

extension RedmineID: Codable {
    /// Decodes a whole number of ``range``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let value = try container.decode(Int.self)
        guard let number = RedmineID(value) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "Numéro impossible dans Redmine : \(value). Il va de 1 à 2147483647.")
        }
        self = number
    }

    /// Encodes the number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}

// MARK: - Tickets

extension RedmineID {
    /// The number of a ticket; its identifier is that number in digits.
    init?(_ ticket: Ticket.ID) {
        let digits = ticket.description[...].utf8
        guard WholeNumber.isWritten(digits), let value = WholeNumber.value(of: digits) else { return nil }
        self.init(Int(clamping: value))
    }

    /// The identifier of the ticket of this number.
    var ticket: Ticket.ID { Ticket.ID(self) }
}

extension Identifier where Thing == Ticket {
    /// The identifier of the ticket of a number.
    fileprivate init(_ number: RedmineID) { description = number.description }
}
