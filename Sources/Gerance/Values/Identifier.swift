/// The identifier of one kind of thing: an `Owner.ID` never stands where a `Mandate.ID` is meant.
///
/// 1 to 64 visible ASCII characters, chosen by the service that uses the library; compared byte for byte.
public struct Identifier<Thing>: TextValue, Comparable {
    /// The identifier's text.
    public let description: String

    /// Reads an identifier.
    ///
    /// - Throws: ``IdentifierFault`` when `text` is empty, longer than 64 bytes, or holds a space or anything else than
    ///   visible ASCII.
    public init(_ text: String) throws(IdentifierFault) {
        description = try IdentifierFault.checked(text, limit: 64)
    }

    /// Orders identifiers by their bytes.
    public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

extension Identifier: ExpressibleByStringLiteral {
    /// Makes an identifier written in the source; a literal that is no identifier is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(IdentifierFault) {
            try self.init(literal)
        } catch {
            preconditionFailure(error.description)
        }
    }
}

/// What is wrong with an identifier.
public enum IdentifierFault: ValueFault {
    /// No character at all.
    case empty
    /// More bytes than it holds at most.
    case tooLong(Excerpt, limit: Int)
    /// A space, an accent, a control character.
    case illegalCharacter(Excerpt)

    /// The French sentence that explains the fault.
    public var description: String {
        switch self {
        case .empty:
            "Identifiant vide : il compte au moins un caractère."
        case .tooLong(let text, let limit):
            "Identifiant trop long : \(text). Il compte \(limit) caractères au plus."
        case .illegalCharacter(let text):
            "Identifiant illisible : \(text). Il s'écrit en lettres sans accent, chiffres et signes, sans espace."
        }
    }

    static func checked(_ text: String, limit: Int) throws(IdentifierFault) -> String {
        guard !text.isEmpty else { throw .empty }
        guard text.utf8.count <= limit else { throw .tooLong(Excerpt(text), limit: limit) }
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .illegalCharacter(Excerpt(text)) }
        return text
    }
}
