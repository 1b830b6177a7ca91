/// A span of civil days, both ends included (*période*): the quarter of a statement, a year.
public struct Period: Hashable, Sendable {
    /// The first day.
    public let from: CivilDate
    /// The last day, on or after the first.
    public let to: CivilDate

    /// Makes a period.
    ///
    /// - Throws: ``Fault/reversed(from:to:)`` when the last day comes before the first.
    public init(from: CivilDate, to: CivilDate) throws(Fault) {
        guard from <= to else { throw .reversed(from: from, to: to) }
        self.from = from
        self.to = to
    }

    init(unchecked from: CivilDate, _ to: CivilDate) {
        self.from = from
        self.to = to
    }

    /// What is wrong with a period.
    public enum Fault: ValueFault {
        /// The last day comes before the first.
        case reversed(from: CivilDate, to: CivilDate)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .reversed(let from, let to): "La période se termine le \(to), avant son début le \(from)."
            }
        }
    }
}

extension Period: Codable {
    private enum CodingKeys: String, CodingKey { case from, to }

    /// Decodes the two days and checks their order.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let from = try container.decode(CivilDate.self, forKey: .from)
        let to = try container.decode(CivilDate.self, forKey: .to)
        do throws(Fault) {
            try self.init(from: from, to: to)
        } catch {
            throw DecodingError.dataCorruptedError(
                forKey: .to, in: container, debugDescription: error.description)
        }
    }
}
