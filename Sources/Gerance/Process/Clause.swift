/// One rule of the written process, with the words that say it (*clause du process*).
///
/// The clauses of the source document are the static members `Clause.contactManagerOnly`, `Clause.replyLimit`, ...;
/// ``Clause/all`` lists them in the order of the process. An agency writes its own with ``init(id:title:kind:addressee:)``.
public struct Clause: Hashable, Sendable, Identifiable {
    /// The identifier, by which a reader finds the rule, its tests and its row in `Documentation/Process.md`.
    public let id: ID
    /// What the clause asks, in a few French words.
    public let title: String
    /// How the clause binds.
    public let kind: Kind
    /// Whom the clause addresses.
    public let addressee: Addressee
    /// The words of the source document; empty for an agency's own clause.
    public let quotations: [Quotation]

    /// Makes an agency's own clause.
    public init(id: ID, title: Label, kind: Kind, addressee: Addressee) {
        self.init(id, title.description, kind, addressee)
    }

    init(_ id: ID, _ title: String, _ kind: Kind, _ addressee: Addressee, _ quotations: Quotation...) {
        self.id = id
        self.title = title
        self.kind = kind
        self.addressee = addressee
        self.quotations = quotations
    }

    /// How a clause binds.
    public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        /// Someone owes an action, by a time.
        case duty
        /// Something must never happen.
        case ban
        /// Who may do something.
        case right
        /// Advice: reported, never blocking.
        case preference
        /// What a document or a message must hold.
        case content
        /// What a thing is.
        case definition
    }

    /// Whom a clause addresses.
    public enum Addressee: String, Codable, CaseIterable, Hashable, Sendable {
        /// The owner's manager (*gestionnaire*).
        case manager
        /// The accounting department (*service comptabilité*).
        case accounting
        /// Whoever works for the agency.
        case everyone
    }

    /// Words of the source document, exactly as they stand there, with the number of their line.
    public struct Quotation: Hashable, Sendable {
        /// The line of the source document, from 1.
        public let line: Int
        /// The exact words, slips included.
        public let text: String

        init(_ line: Int, _ text: String) {
            self.line = line
            self.text = text
        }
    }

    /// Every clause of the written process, in its order.
    public static let all: [Clause] = contact + language + documents + requests
}

// MARK: - Identity

extension Clause {
    /// The identifier of a clause, `reply.limit`.
    ///
    /// Every duty is found by its clause; the identifier therefore keeps a number made of its text, by which it is
    /// compared and hashed at once.
    public struct ID: TextValue, Comparable {
        private let identifier: Identifier<Clause>
        let number: UInt64

        /// Reads an identifier of 1 to 64 visible ASCII characters.
        ///
        /// - Throws: ``IdentifierFault``.
        public init(_ text: String) throws(IdentifierFault) {
            identifier = try Identifier(text)
            // FNV-1a.
            number = text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        }

        /// The identifier's text.
        public var description: String { identifier.description }

        /// Whether two identifiers have the same text.
        public static func == (left: ID, right: ID) -> Bool {
            left.number == right.number && left.identifier == right.identifier
        }

        /// Hashes the number of the text.
        public func hash(into hasher: inout Hasher) { hasher.combine(number) }

        /// Orders identifiers by their bytes.
        public static func < (left: ID, right: ID) -> Bool { left.identifier < right.identifier }
    }
}

extension Clause.ID: ExpressibleByStringLiteral {
    /// Makes an identifier written in the source; a literal that is no identifier is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(IdentifierFault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
