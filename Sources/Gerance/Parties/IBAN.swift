/// An international bank account number (*IBAN*, ISO 13616).
///
/// Checked as far as a text can be: the country's length, the two check digits (ISO 7064, modulo 97), and for France
/// and Monaco the key of the *RIB* within. Overseas accounts carry the code FR. Spaces are dropped, letters put in
/// capitals. ``description`` is the whole number; what goes into a log or a letter is ``masked``.
public struct IBAN: TextValue {
    /// The number without spaces, `FR1420041010050500013M02606`.
    public let description: String

    /// Reads a number, with or without spaces.
    ///
    /// - Throws: ``Fault``, the first that applies in the order of its cases.
    public init(_ text: String) throws(Fault) {
        guard !text.isEmpty else { throw .empty }
        guard text.utf8.count <= 128 else { throw .tooLong(Excerpt(text)) }
        let iban = Self.withoutSpaces(text)
        let bytes = iban[...].utf8
        guard bytes.allSatisfy(HostName.isLetterOrDigit) else { throw .illegalCharacter(Excerpt(text)) }
        guard let length = Self.length(ofCountry: iban.prefix(2)) else { throw .unknownCountry(Excerpt(text)) }
        guard bytes.count == length else {
            throw .wrongLength(Excerpt(text), expected: length, found: bytes.count)
        }
        let checkDigits = bytes.dropFirst(2).prefix(2)
        guard WholeNumber.areDigits(checkDigits), let check = WholeNumber.value(of: checkDigits),
            (2...98).contains(check), Self.remainder(bytes) == 1
        else { throw .wrongCheckDigits(Excerpt(text)) }
        if iban.hasPrefix("FR") || iban.hasPrefix("MC") {
            guard RIB.isWellFormed(bytes.dropFirst(4)) else { throw .malformedRIB(Excerpt(text)) }
            guard RIB.hasRightKey(bytes.dropFirst(4)) else { throw .wrongRIBKey(Excerpt(text)) }
        }
        description = iban
    }

    /// The two letters of the country of the account, `FR` overseas as well.
    public var country: String { String(description.prefix(2)) }

    /// The number in groups of four, as it stands on paper: `FR14 2004 1010 0505 0001 3M02 606`.
    public var formatted: String { Self.inGroupsOfFour(description) }

    /// The number with all but the country and the last four characters hidden: `FR•• •••• •••• •••• •••• •••2 606`.
    public var masked: String {
        Self.inGroupsOfFour(
            description.prefix(2) + String(repeating: "•", count: description.count - 6) + description.suffix(4))
    }

    private static func inGroupsOfFour(_ text: String) -> String {
        var grouped = ""
        for (index, character) in text.enumerated() {
            if index > 0, index % 4 == 0 { grouped += " " }
            grouped.append(character)
        }
        return grouped
    }

    private static func withoutSpaces(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar != " " && scalar != "\u{A0}" && scalar != "\u{202F}" {
            kept.append(scalar)
        }
        let iban = String(kept)
        // Only ASCII letters have a capital here: "ß" would become "SS" and pass for two of them.
        return iban.utf8.allSatisfy { $0 < 0x80 } ? iban.uppercased() : iban
    }

    /// The number modulo 97, its first four characters moved to the end, letters counted from A = 10 to Z = 35.
    private static func remainder(_ iban: Substring.UTF8View) -> Int {
        var remainder = 0
        for byte in [iban.dropFirst(4), iban.prefix(4)].joined() {
            let isDigit = byte <= UInt8(ascii: "9")
            let value = Int(byte) - (isDigit ? Int(UInt8(ascii: "0")) : Int(UInt8(ascii: "A")) - 10)
            remainder = (remainder * (isDigit ? 10 : 100) + value) % 97
        }
        return remainder
    }

    /// What is wrong with an IBAN.
    public enum Fault: ValueFault {
        /// No character at all.
        case empty
        /// Far more characters than any IBAN has.
        case tooLong(Excerpt)
        /// Something else than letters, digits and spaces.
        case illegalCharacter(Excerpt)
        /// The first two letters are no country of the registry.
        case unknownCountry(Excerpt)
        /// The country's numbers have another length, in characters.
        case wrongLength(Excerpt, expected: Int, found: Int)
        /// The check digits refuse the number: most often a character was mistyped or two were swapped.
        case wrongCheckDigits(Excerpt)
        /// The French or Monegasque number has letters where the RIB has digits.
        case malformedRIB(Excerpt)
        /// The check digits agree, and the key of the RIB refuses the account number.
        case wrongRIBKey(Excerpt)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .empty:
                "IBAN vide : il commence par deux lettres et deux chiffres, comme FR14."
            case .tooLong(let text):
                "IBAN trop long : \(text). Il compte 34 caractères au plus."
            case .illegalCharacter(let text):
                "IBAN illisible : \(text). Il s'écrit en lettres sans accent et en chiffres."
            case .unknownCountry(let text):
                "IBAN d'un pays inconnu : \(text). Il commence par les deux lettres du pays, comme FR."
            case .wrongLength(let text, let expected, let found):
                "IBAN de \(found) caractères : \(text). Ce pays en veut \(expected)."
            case .wrongCheckDigits(let text):
                "IBAN erroné : \(text). Ses chiffres de contrôle ne correspondent pas ; vérifiez chaque caractère."
            case .malformedRIB(let text):
                "IBAN erroné : \(text). La banque, le guichet et la clé RIB s'écrivent en chiffres."
            case .wrongRIBKey(let text):
                "IBAN erroné : \(text). La clé RIB, ses deux derniers chiffres, ne correspond pas au compte."
            }
        }
    }
}

extension IBAN: ExpressibleByStringLiteral {
    /// Makes a number written in the source; a literal that is no IBAN is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(Fault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
