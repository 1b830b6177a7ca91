/// Why a port did not do what it was asked (*échec d'un port*).
///
/// Every method of every port throws this error and no other: an adapter keeps the error of its own system in
/// ``underlying``, and says by the ``code`` what may be done about it. Two errors are equal where their codes and
/// explanations are.
public struct PortError: Error, Sendable, CustomStringConvertible {
    /// What may be done about it.
    public let code: Code
    /// What happened, for the log and for people.
    public let explanation: String
    /// The error of the system behind the port, where there is one.
    public let underlying: (any Error)?

    /// Makes an error.
    public init(_ code: Code, _ explanation: String, underlying: (any Error)? = nil) {
        self.code = code
        self.explanation = explanation
        self.underlying = underlying
    }

    /// What may be done about a failure; these three are all there are.
    public enum Code: String, Codable, CaseIterable, Hashable, Sendable {
        /// The work may be done or not: a time-out, a lost answer, a system that is down. Asked again **with the same key**,
        /// the port does it once.
        case retry
        /// Nothing was done, since something else was done before: the journal has grown, the key stands for another
        /// request. Who asks looks again first.
        case conflict
        /// Nothing was done, and asking again changes nothing until something else does: a refused address, a missing right.
        case never

        /// The code in French.
        public var name: String {
            switch self {
            case .retry: "à redemander"
            case .conflict: "à relire d'abord"
            case .never: "refus"
            }
        }
    }

    /// What may be done about it, in French, and what happened.
    public var description: String { "\(code.name) : \(explanation)" }
}

extension PortError: Hashable {
    /// Whether the codes and the explanations are equal.
    public static func == (left: Self, right: Self) -> Bool {
        left.code == right.code && left.explanation == right.explanation
    }

    /// Hashes the code and the explanation.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(explanation)
    }
}
