/// The address of a page of the web (*adresse web*), such as the one where an owner registers for the client space.
///
/// `https` only: the page asks for a password. Scheme and host are folded to lower case, the rest is kept as typed.
public struct WebAddress: TextValue {
    /// The address, `https://client.example.fr/inscription`.
    public let description: String

    /// Reads an address of at most 2,000 bytes.
    ///
    /// - Throws: ``Fault``. An address with a user name before the host is refused: it shows one site and opens another.
    public init(_ text: String) throws(Fault) {
        guard !text.isEmpty else { throw .empty }
        guard text.utf8.count <= 2000 else { throw .tooLong(Excerpt(text)) }
        guard text.utf8.allSatisfy(Self.isLegal) else { throw .illegalCharacter(Excerpt(text)) }
        let scheme = "https://"
        guard text.prefix(scheme.count).lowercased() == scheme else { throw .notSecure(Excerpt(text)) }
        let afterScheme = text.dropFirst(scheme.count)
        let authority = afterScheme.prefix { !"/?#".contains($0) }
        let host = authority.prefix { $0 != ":" }
        let port = authority.dropFirst(host.count)
        guard HostName.isValid(host.utf8), port.isEmpty || Self.isPort(port.dropFirst().utf8) else {
            throw .wrongHost(Excerpt(text))
        }
        description = scheme + host.lowercased() + afterScheme.dropFirst(host.count)
    }

    /// Whether RFC 3986 lets the byte stand in an address; what else one would write is percent-encoded.
    private static func isLegal(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}".utf8.contains(byte)
    }

    private static func isPort(_ digits: Substring.UTF8View) -> Bool {
        guard WholeNumber.isWritten(digits), let port = WholeNumber.value(of: digits) else { return false }
        return (1...65_535).contains(port)
    }

    /// What is wrong with a web address.
    public enum Fault: ValueFault {
        /// No character at all.
        case empty
        /// More than 2,000 bytes.
        case tooLong(Excerpt)
        /// A space, an accent, a control character.
        case illegalCharacter(Excerpt)
        /// The address does not begin with `https://`.
        case notSecure(Excerpt)
        /// What follows `https://` is no public host name, or its port is no port.
        case wrongHost(Excerpt)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .empty:
                "Adresse web vide : elle s'écrit comme https://client.exemple.fr/inscription."
            case .tooLong(let text):
                "Adresse web trop longue : \(text). Elle compte 2000 caractères au plus."
            case .illegalCharacter(let text):
                "Adresse web illisible : \(text). Elle s'écrit sans accent et sans espace."
            case .notSecure(let text):
                "Adresse web non sécurisée : \(text). Elle commence par https://."
            case .wrongHost(let text):
                "Adresse web illisible : \(text). Vérifiez le nom du site, comme client.exemple.fr."
            }
        }
    }
}

extension WebAddress: ExpressibleByStringLiteral {
    /// Makes an address written in the source; a literal that is no address is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(Fault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
