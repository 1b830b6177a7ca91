/// The VAT of a management fee (*TVA*), which follows where the dwelling stands and when the fee falls due.
///
/// Services connected with a building are taxed where it stands (Code général des impôts, art. 259 A 2°). That the rule
/// holds between the mainland and the overseas departments as well is to be verified for each agency.
public enum ValueAddedTax: Hashable, Sendable {
    /// A rate.
    case rate(Rate)
    /// The territory has no French VAT; taxes of its own are outside this library.
    case none

    /// The tax on a net amount, rounded half away from zero to the cent.
    public func tax(on net: Euros) -> Euros {
        switch self {
        case .rate(let rate): net.at(rate)
        case .none: .zero
        }
    }

    /// Rates, each from a day on; before 2014 the library has no data.
    private static let rows: [(territories: [Territory], from: CivilDate, tax: ValueAddedTax, source: String)] = [
        ([.mainland, .alsaceMoselle, .corsica], "2014-01-01", .rate("20%"), "CGI, art. 278"),
        ([.guadeloupe, .martinique, .reunion], "2014-01-01", .rate("8.5%"), "CGI, art. 296"),
        ([.guyane, .mayotte], "2014-01-01", .none, "CGI, art. 294"),
        (
            [
                .saintPierreEtMiquelon, .saintBarthelemy, .saintMartin, .wallisEtFutuna, .polynesieFrancaise,
                .nouvelleCaledonie,
            ], "2014-01-01", .none, "hors du territoire de la TVA française"
        ),
    ]

    /// The VAT of management fees in a territory on a day.
    ///
    /// - Throws: ``Fault/beforeData(_:)`` for a day before 1 January 2014.
    public init(in territory: Territory, on day: CivilDate) throws(Fault) {
        guard let row = Self.row(territory, day) else { throw .beforeData(day) }
        self = row.tax
    }

    /// The article that gives the VAT of a territory on a day; `nil` before the data begins.
    public static func source(in territory: Territory, on day: CivilDate) -> String? { row(territory, day)?.source }

    private static func row(
        _ territory: Territory, _ day: CivilDate
    ) -> (territories: [Territory], from: CivilDate, tax: ValueAddedTax, source: String)? {
        rows.last { $0.from <= day && $0.territories.contains(territory) }
    }

    /// Why no VAT can be named.
    public enum Fault: ValueFault {
        /// The day comes before the data.
        case beforeData(CivilDate)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .beforeData(let day): "Aucun taux de TVA n'est connu au \(day) : les taux commencent au 2014-01-01."
            }
        }
    }
}

extension ValueAddedTax: Codable {
    /// Decodes a rate, or nothing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = container.decodeNil() ? .none : .rate(try container.decode(Rate.self))
    }

    /// Encodes a rate, or null.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .rate(let rate): try container.encode(rate)
        case .none: try container.encodeNil()
        }
    }
}
