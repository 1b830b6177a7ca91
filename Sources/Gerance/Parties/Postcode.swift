/// A French postcode (*code postal*), five digits; it says in which territory a place lies.
///
/// Not to be confused with the INSEE code of a commune: 97200 is the postcode of Fort-de-France, 97201 the INSEE code
/// of L'Ajoupa-Bouillon.
public struct Postcode: TextValue, Comparable {
    /// The five digits.
    public let description: String
    /// The territory, by the prefix.
    ///
    /// A few communes are served from the neighbouring department, so this is the default, not the law of the place.
    public let territory: Territory

    /// Reads five digits without spaces.
    ///
    /// - Throws: ``Fault``.
    public init(_ text: String) throws(Fault) {
        let bytes = text[...].utf8
        guard bytes.count == 5, WholeNumber.areDigits(bytes), let number = WholeNumber.value(of: bytes) else {
            throw .unreadable(Excerpt(text))
        }
        guard !(98_000...98_099).contains(number) else { throw .monaco(Excerpt(text)) }
        guard let territory = Self.territory(of: number) else { throw .unassigned(Excerpt(text)) }
        description = text
        self.territory = territory
    }

    /// The territory of the first two digits, or three overseas; `nil` for military, business and unassigned prefixes.
    ///
    /// Saint-Barthélemy and Saint-Martin keep the postcodes they had as communes of Guadeloupe.
    private static func territory(of number: UInt64) -> Territory? {
        switch number {
        case 97_133: .saintBarthelemy
        case 97_150: .saintMartin
        case 97_100...97_199: .guadeloupe
        case 97_200...97_299: .martinique
        case 97_300...97_399: .guyane
        case 97_400...97_499: .reunion
        case 97_500...97_599: .saintPierreEtMiquelon
        case 97_600...97_699: .mayotte
        case 98_600...98_699: .wallisEtFutuna
        case 98_700...98_799: .polynesieFrancaise
        case 98_800...98_899: .nouvelleCaledonie
        case 20_000...20_999: .corsica
        case 57_000...57_999, 67_000...68_999: .alsaceMoselle
        case 1000...95_999: .mainland
        default: nil
        }
    }

    /// Orders postcodes by their digits.
    public static func < (left: Self, right: Self) -> Bool { left.description < right.description }

    /// What is wrong with a postcode.
    public enum Fault: ValueFault {
        /// The text is not five digits.
        case unreadable(Excerpt)
        /// No French territory has the prefix: 00 is military, 96 and 99 are not assigned.
        case unassigned(Excerpt)
        /// The postcode is of Monaco, which shares the French plan and is another country.
        case monaco(Excerpt)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .unreadable(let text):
                "Code postal illisible : \(text). Il s'écrit en cinq chiffres, comme 97200."
            case .unassigned(let text):
                "Code postal inconnu : \(text). Il ne désigne aucun territoire français."
            case .monaco(let text):
                "Le code postal \(text) est à Monaco : l'adresse s'écrit comme une adresse à l'étranger."
            }
        }
    }
}

extension Postcode: ExpressibleByStringLiteral {
    /// Makes a postcode written in the source; a literal that is no postcode is a mistake of the program.
    public init(stringLiteral literal: String) {
        do throws(Fault) { try self.init(literal) } catch { preconditionFailure(error.description) }
    }
}
