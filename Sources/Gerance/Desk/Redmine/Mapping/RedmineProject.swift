/// The project in which tickets are opened: its identifier, `gerance`, or its number, `12`.
///
/// An identifier has 1 to 100 lower-case letters without accent, digits, hyphens and underscores, not digits alone, which
/// are the project's number. It is the one in the address of the project's page.
public struct RedmineProject: TextValue {
    /// The identifier or the number.
    public let description: String

    /// Reads an identifier or a number.
    ///
    /// - Throws: ``Fault``.
    public init(_ text: String) throws(Fault) {
        let bytes = text[...].utf8
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= 100 else { throw .tooLong(Excerpt(text)) }
        guard bytes.allSatisfy(Self.isLegal) else { throw .illegalCharacter(Excerpt(text)) }
        if WholeNumber.areDigits(bytes) {
            guard WholeNumber.isWritten(bytes), let value = WholeNumber.value(of: bytes),
                RedmineID(Int(clamping: value)) != nil
            else { throw .wrongNumber(Excerpt(text)) }
        }
        description = text
    }

    private static func isLegal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// What is wrong with a project.
    public enum Fault: ValueFault {
        /// No character at all.
        case empty
        /// More than 100 characters.
        case tooLong(Excerpt)
        /// A capital letter, an accent, a space, a sign.
        case illegalCharacter(Excerpt)
        /// Digits alone that are no number that Redmine gives.
        case wrongNumber(Excerpt)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .empty:
                "Projet Redmine vide : indiquez son identifiant, celui de l'adresse de sa page."
            case .tooLong(let text):
                "Projet Redmine trop long : \(text). Son identifiant compte 100 caractères au plus."
            case .illegalCharacter(let text):
                "Projet Redmine illisible : \(text). Son identifiant s'écrit en minuscules sans accent, chiffres, - et _."
            case .wrongNumber(let text):
                "Numéro de projet impossible : \(text). Il va de 1 à 2147483647, sans zéro devant."
            }
        }
    }
}

extension RedmineProject: ExpressibleByStringLiteral {
    /// Makes a project written in the source; a literal that is none is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(Fault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
