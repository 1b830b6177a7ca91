/// A telephone number (*numéro de téléphone*), French or foreign, kept as ITU-T E.164 writes it: `+596696123456`.
///
/// Spaces, dots, hyphens, slashes, parentheses, a `(0)` and the prefix `00` are read as people write them. Overseas
/// numbers have their own country codes: `0696 12 34 56` and `+33 696 12 34 56` both become `+596696123456`.
/// A French number is checked against the numbering plan of ARCEP as far as it tells territories apart, so that new
/// ranges do not make it wrong; of a foreign number only the length is checked.
public struct PhoneNumber: TextValue {
    /// The number in E.164, `+596696123456`.
    public let description: String

    /// Reads a number, with its country code or as it is dialled in France.
    ///
    /// - Throws: ``Fault``. Numbers of two to six digits that exist inside France alone (15, 3639) are refused, as are
    ///   the numbers of Saint-Pierre-et-Miquelon and the Pacific without their country code.
    public init(_ text: String) throws(Fault) {
        guard !text.isEmpty else { throw .empty }
        guard text.utf8.count <= 64 else { throw .tooLong(Excerpt(text)) }
        guard let dialled = DialledDigits(text) else { throw .illegalCharacter(Excerpt(text)) }
        switch dialled.form {
        case .national(let digits):
            guard digits.utf8.first == UInt8(ascii: "0") else { throw .noCountryCode(Excerpt(text)) }
            guard digits.utf8.count == 10 else { throw .wrongLength(Excerpt(text)) }
            description = FrenchNumberingPlan.international(digits.dropFirst())
        case .international(let digits):
            guard (8...15).contains(digits.utf8.count), digits.utf8.first != UInt8(ascii: "0") else {
                throw .wrongLength(Excerpt(text))
            }
            switch FrenchNumberingPlan.reading(of: digits) {
            case .foreign: description = "+" + digits
            case .french(let number): description = number
            case .wrongLength: throw .wrongLength(Excerpt(text))
            case .otherTerritory: throw .wrongCountryCode(Excerpt(text))
            }
        }
    }

    /// What kind of line answers.
    public var kind: Kind { FrenchNumberingPlan.kind(of: description) }

    /// The territory whose numbering plan the number belongs to; `nil` abroad.
    ///
    /// The mainland's plan covers Corsica and Alsace-Moselle, Guadeloupe's covers Saint-Barthélemy and Saint-Martin.
    /// A number says nothing of where its holder is, nor, for a mobile one, of where he lives.
    public var territory: Territory? { FrenchNumberingPlan.territory(of: description) }

    /// The number as it is written in France: `06 12 34 56 78`, `0696 12 34 56`.
    ///
    /// With its country code where it cannot be dialled without: `+508 41 12 34`, `+442071838750`.
    public var formatted: String { FrenchNumberingPlan.formatted(description) }

    /// What kind of line answers a number.
    @nonexhaustive
    public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        /// A fixed line (*ligne fixe*), the ones in 09 included.
        case landline
        /// A mobile (*portable*).
        case mobile
        /// A number of another tariff (*numéro spécial*): 08.
        case special
        /// A foreign number, or a range of the French plan that does not tell.
        case unknown
    }

    /// What is wrong with a telephone number.
    public enum Fault: ValueFault {
        /// No character at all.
        case empty
        /// Far more characters than any number has.
        case tooLong(Excerpt)
        /// Something else than digits and the signs that set them apart.
        case illegalCharacter(Excerpt)
        /// Neither a 0 nor a country code in front.
        case noCountryCode(Excerpt)
        /// Too few or too many digits for its country code.
        case wrongLength(Excerpt)
        /// An overseas country code before a number of another territory, as in `+590 696 12 34 56`.
        case wrongCountryCode(Excerpt)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .empty:
                "Numéro de téléphone vide : il s'écrit comme 0696 12 34 56."
            case .tooLong(let text):
                "Numéro de téléphone trop long : \(text). Il compte 15 chiffres au plus."
            case .illegalCharacter(let text):
                "Numéro de téléphone illisible : \(text). Il s'écrit en chiffres, comme 0696 12 34 56."
            case .noCountryCode(let text):
                "Numéro de téléphone incomplet : \(text). Il commence par 0, ou par + et l'indicatif du pays."
            case .wrongLength(let text):
                "Numéro de téléphone \(text) : le nombre de chiffres ne convient pas à cet indicatif."
            case .wrongCountryCode(let text):
                "Numéro de téléphone \(text) : ce numéro n'appartient pas au territoire de cet indicatif."
            }
        }
    }
}

extension PhoneNumber: ExpressibleByStringLiteral {
    /// Makes a number written in the source; a literal that is no number is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(Fault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
