/// One line of text for people: a name, a subject, a reason.
///
/// 1 to 200 characters once the spaces around it are taken off, no control character.
public struct Label: TextValue {
    /// The number of Unicode scalars that a label holds at most.
    public static let limit = 200

    /// The text, without spaces around it.
    public let description: String

    /// Reads a label; spaces around the text are dropped.
    ///
    /// - Throws: ``TextFault``.
    public init(_ text: String) throws(TextFault) {
        description = try TextFault.checked(text, limit: Self.limit, allowing: { _ in false })
    }
}

/// Several lines of text for people: a summary, a message, the script of a greeting.
///
/// 1 to 20,000 characters once the spaces around it are taken off; line breaks and tabs are kept, other control
/// characters are refused.
public struct Prose: TextValue {
    /// The number of Unicode scalars that a text holds at most.
    public static let limit = 20_000

    /// The text, without spaces around it.
    public let description: String

    /// Reads a text; spaces and line breaks around it are dropped.
    ///
    /// - Throws: ``TextFault``.
    public init(_ text: String) throws(TextFault) {
        description = try TextFault.checked(text, limit: Self.limit) { $0 == "\n" || $0 == "\r" || $0 == "\t" }
    }
}

extension Label: ExpressibleByStringLiteral {
    /// Makes a label written in the source; a literal that is no label is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(TextFault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}

extension Prose: ExpressibleByStringLiteral {
    /// Makes a text written in the source; a literal that is no such text is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(TextFault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}

/// What is wrong with a text for people.
public enum TextFault: ValueFault {
    /// Nothing but spaces.
    case empty
    /// More characters than the limit.
    case tooLong(Excerpt, limit: Int)
    /// A character that has no glyph and could act on what displays it.
    case controlCharacter(Excerpt)

    /// The French sentence that explains the fault.
    public var description: String {
        switch self {
        case .empty: "Texte vide : il est attendu au moins un caractère."
        case .tooLong(let text, let limit): "Texte trop long : \(text). Il compte \(limit) caractères au plus."
        case .controlCharacter(let text): "Caractère de contrôle dans \(text) : le texte doit être lisible."
        }
    }

    static func checked(
        _ text: String,
        limit: Int,
        allowing isAllowed: (Unicode.Scalar) -> Bool
    ) throws(TextFault) -> String {
        // A text is measured by its bytes first: what is far too long is refused without being walked through.
        guard text.utf8.count <= limit * 4 else { throw .tooLong(Excerpt(text), limit: limit) }
        let scalars = text.unicodeScalars
        for scalar in scalars where scalar.isControl && !isAllowed(scalar) {
            throw .controlCharacter(Excerpt(text))
        }
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { throw .empty }
        let trimmed = scalars[first...last]
        guard trimmed.count <= limit else { throw .tooLong(Excerpt(text), limit: limit) }
        return String(trimmed)
    }
}
