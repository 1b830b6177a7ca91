extension Journal {
    /// The identifier of a journal, chosen by the service: one for each owner, one for the agency.
    public typealias ID = Identifier<Journal>

    /// How far a journal goes: the number of its facts (*révision*).
    public struct Revision: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
        /// The number of facts, 0 or more.
        public let count: Int

        /// The revision of a journal without facts.
        public static let empty = Revision(unchecked: 0)

        /// Makes a revision; `nil` below 0.
        public init?(_ count: Int) {
            guard count >= 0 else { return nil }
            self.count = count
        }

        /// The revision of a journal that ends with a fact.
        public init(endingWith fact: FactNumber) { count = fact.value }

        init(unchecked count: Int) { self.count = count }

        /// The number of the fact that comes next.
        public var next: FactNumber { FactNumber(unchecked: count + 1) }

        /// The number of facts in digits.
        public var description: String { String(count) }

        /// Orders revisions by their number of facts.
        public static func < (left: Self, right: Self) -> Bool { left.count < right.count }

        /// Decodes a whole number from 0 on.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let count = try container.decode(Int.self)
            guard count >= 0 else {
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "Révision impossible : \(count). Un journal vide est à 0.")
            }
            self.count = count
        }

        /// Encodes the number of facts.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(count)
        }
    }

    /// How far the journal goes.
    public var revision: Revision { Revision(unchecked: facts.count) }
}

extension Journal.Revision: ExpressibleByIntegerLiteral {
    /// Makes a revision written in the source; a literal below 0 is a mistake of the program.
    public init(integerLiteral literal: Int) {
        precondition(literal >= 0, "Un journal vide est à la révision 0.")
        count = literal
    }
}

extension Journal {
    /// The fact of a number; `nil` for a number that the journal does not hold.
    func fact(_ number: FactNumber) -> Fact? {
        facts.indices.contains(number.value - 1) ? facts[number.value - 1] : nil
    }
}
