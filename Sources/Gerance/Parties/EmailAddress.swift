/// An e-mail address (*adresse électronique*), in the part of RFC 5321 that people use.
///
/// The local part is kept as it was typed, since only the receiving server may read it; the domain is folded to lower
/// case. Two addresses that differ by case alone are equal, because no server in use tells them apart and a duplicate
/// must be seen: `Jeanne@example.fr` equals `jeanne@example.fr`. Accents, quoted local parts and IP addresses are refused.
public struct EmailAddress: Sendable {
    /// The address as it is written in a message, `Jeanne.Martin@example.fr`.
    public let description: String
    /// What is compared: the whole address in lower case.
    private let folded: String

    /// Reads an address.
    ///
    /// - Throws: ``Fault``. Spaces and line breaks are refused too, even around the address: an address with a line
    ///   break could add a header to a message.
    public init(_ text: String) throws(Fault) {
        guard !text.isEmpty else { throw .empty }
        guard text.utf8.count <= 254 else { throw .tooLong(Excerpt(text)) }
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .illegalCharacter(Excerpt(text)) }
        let parts = text[...].utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw .notOneAtSign(Excerpt(text)) }
        guard Self.isLocalPart(parts[0]) else { throw .wrongLocalPart(Excerpt(text)) }
        guard HostName.isValid(parts[1]) else { throw .wrongDomain(Excerpt(text)) }
        description = String(Substring(parts[0])) + "@" + String(Substring(parts[1])).lowercased()
        // Most addresses are written small: one text then serves twice.
        let small = description.lowercased()
        folded = small == description ? description : small
    }

    /// Whether the bytes are a *dot-atom* of RFC 5322, 3.2.3, of 1 to 64 bytes.
    private static func isLocalPart(_ bytes: Substring.UTF8View) -> Bool {
        guard (1...64).contains(bytes.count) else { return false }
        let atoms = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return atoms.allSatisfy { atom in
            !atom.isEmpty && atom.allSatisfy { HostName.isLetterOrDigit($0) || "!#$%&'*+/=?^_`{|}~-".utf8.contains($0) }
        }
    }

    /// What is wrong with an e-mail address.
    public enum Fault: ValueFault {
        /// No character at all.
        case empty
        /// More than 254 bytes (RFC 5321, 4.5.3.1.3).
        case tooLong(Excerpt)
        /// A space, an accent, a control character.
        case illegalCharacter(Excerpt)
        /// No @, or several.
        case notOneAtSign(Excerpt)
        /// What stands before the @ is empty, too long, or misplaces a dot.
        case wrongLocalPart(Excerpt)
        /// What stands after the @ is no domain.
        case wrongDomain(Excerpt)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .empty:
                "Adresse électronique vide : elle s'écrit comme nom@exemple.fr."
            case .tooLong(let text):
                "Adresse électronique trop longue : \(text). Elle compte 254 caractères au plus."
            case .illegalCharacter(let text):
                "Adresse électronique illisible : \(text). Elle s'écrit sans accent et sans espace."
            case .notOneAtSign(let text):
                "Adresse électronique illisible : \(text). Elle contient un signe @ et un seul."
            case .wrongLocalPart(let text):
                "Adresse électronique illisible : \(text). Vérifiez ce qui précède le signe @."
            case .wrongDomain(let text):
                "Adresse électronique illisible : \(text). Vérifiez ce qui suit le signe @."
            }
        }
    }
}

extension EmailAddress: TextValue {
    /// Whether two addresses reach the same mailbox, whatever their case.
    public static func == (left: Self, right: Self) -> Bool { left.folded == right.folded }

    /// Hashes what is compared.
    public func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

extension EmailAddress: ExpressibleByStringLiteral {
    /// Makes an address written in the source; a literal that is no address is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(Fault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
