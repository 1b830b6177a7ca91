extension WorkingCalendar {
    /// Days on which the agency is closed for once (*fermeture exceptionnelle*): a week in August, a moon feast.
    public struct Closure: Hashable, Sendable {
        /// The first closed day.
        public let first: CivilDate
        /// The last closed day, included.
        public let last: CivilDate
        /// Why the agency is closed, for people.
        public let reason: Label

        /// Closes the agency from one day through another.
        ///
        /// - Throws: ``Fault/reversed(first:last:)`` when the last day is before the first.
        public init(from first: CivilDate, through last: CivilDate, reason: Label) throws(Fault) {
            guard first <= last else { throw .reversed(first: first, last: last) }
            self.first = first
            self.last = last
            self.reason = reason
        }

        /// Closes the agency for one day.
        public init(on day: CivilDate, reason: Label) {
            first = day
            last = day
            self.reason = reason
        }

        /// What is wrong with a closure.
        public enum Fault: ValueFault {
            /// The last day is before the first.
            case reversed(first: CivilDate, last: CivilDate)

            /// The French sentence that explains the fault.
            public var description: String {
                switch self {
                case .reversed(let first, let last):
                    "La fermeture qui commence le \(first.name) ne peut pas finir avant, le \(last.name)."
                }
            }
        }

        /// The days of closures given by their first day, those that overlap or follow each other put together.
        static func days(of closures: [Closure]) -> [ClosedRange<CivilDate>] {
            var days: [ClosedRange<CivilDate>] = []
            for closure in closures {
                if let open = days.last, open.upperBound.dayNumber + 1 >= closure.first.dayNumber {
                    days[days.count - 1] = open.lowerBound...max(open.upperBound, closure.last)
                } else {
                    days.append(closure.first...closure.last)
                }
            }
            return days
        }
    }
}

// MARK: - Codable

extension WorkingCalendar.Closure: Codable {
    private enum CodingKeys: CodingKey {
        case first, last, reason
    }

    /// Decodes the closure and checks it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let first = try container.decode(CivilDate.self, forKey: .first)
        let last = try container.decode(CivilDate.self, forKey: .last)
        let reason = try container.decode(Label.self, forKey: .reason)
        do throws(Fault) {
            try self.init(from: first, through: last, reason: reason)
        } catch {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: error.description))
        }
    }
}
