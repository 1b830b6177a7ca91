/// A French territory, as far as its clock, its holidays and its postcodes differ.
///
/// Corsica and Alsace-Moselle keep the mainland's clock; they stand apart for their VAT rates and their holidays.
public enum Territory: String, Codable, CaseIterable, Hashable, Sendable {
    /// The mainland without Alsace-Moselle and Corsica (*métropole*).
    case mainland
    /// Bas-Rhin, Haut-Rhin and Moselle.
    case alsaceMoselle
    /// Corse-du-Sud and Haute-Corse.
    case corsica
    /// Guadeloupe, 971.
    case guadeloupe
    /// Martinique, 972.
    case martinique
    /// Guyane, 973.
    case guyane
    /// La Réunion, 974.
    case reunion
    /// Saint-Pierre-et-Miquelon, 975.
    case saintPierreEtMiquelon
    /// Mayotte, 976.
    case mayotte
    /// Saint-Barthélemy, 97133.
    case saintBarthelemy
    /// Saint-Martin, 97150.
    case saintMartin
    /// Wallis-et-Futuna, 986.
    case wallisEtFutuna
    /// Polynésie française (Tahiti and the Society Islands), 987.
    case polynesieFrancaise
    /// Nouvelle-Calédonie, 988.
    case nouvelleCaledonie

    /// The territory's name in French.
    public var name: String {
        switch self {
        case .mainland: "France métropolitaine"
        case .alsaceMoselle: "Alsace-Moselle"
        case .corsica: "Corse"
        case .guadeloupe: "Guadeloupe"
        case .martinique: "Martinique"
        case .guyane: "Guyane"
        case .reunion: "La Réunion"
        case .saintPierreEtMiquelon: "Saint-Pierre-et-Miquelon"
        case .mayotte: "Mayotte"
        case .saintBarthelemy: "Saint-Barthélemy"
        case .saintMartin: "Saint-Martin"
        case .wallisEtFutuna: "Wallis-et-Futuna"
        case .polynesieFrancaise: "Polynésie française"
        case .nouvelleCaledonie: "Nouvelle-Calédonie"
        }
    }
}
