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
        guard !text.isEmpty else { throw .empty }
        guard text.utf8.count <= 64 else { throw .tooLong(Excerpt(text)) }
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .illegalCharacter(Excerpt(text)) }
        description = text
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
    /// More than 64 bytes.
    case tooLong(Excerpt)
    /// A space, an accent, a control character.
    case illegalCharacter(Excerpt)

    /// The French sentence that explains the fault.
    public var description: String {
        switch self {
        case .empty:
            "Identifiant vide : il compte de 1 à 64 caractères."
        case .tooLong(let text):
            "Identifiant trop long : \(text). Il compte 64 caractères au plus."
        case .illegalCharacter(let text):
            "Identifiant illisible : \(text). Il s'écrit en lettres sans accent, chiffres et signes, sans espace."
        }
    }
}
