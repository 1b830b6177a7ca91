// What is known of the lines, from an income year on, each with its source.

extension FormLine {
    /// The first income year that the data covers.
    ///
    /// In 2018 and 2019 the year's charges followed rules of transition to
    /// tax at source (loi 2016-1917, art. 60), which are not here.
    public static let firstYear = 2020

    /// The last income year whose printed notice (n° 50156) the data was compared with; later years are to be verified.
    public static let lastCheckedYear = 2022

    /// What is known of a line.
    public struct Row: Hashable, Sendable {
        /// The French label, shortened.
        public let label: String
        /// The article, the page of the BOFiP or the form that says so.
        public let source: String
        /// The income year from which it holds.
        public let since: Int
        /// Whether a source was read for it; `false` for what is to be verified on the form of the year.
        public let isConfirmed: Bool
    }

    /// What is known of the line for an income year; `nil` before ``firstYear``.
    public func row(in year: Int) -> Row? {
        Self.rows.last { $0.line == self && $0.row.since <= year }?.row
    }

    /// The flat sum of line 222 for each *local*, with its source; `nil` before ``firstYear``.
    ///
    /// It covers post, telephone, travel and software. That it is whole for a year begun or ended is to be verified.
    public static func flatCosts(in year: Int) -> (amount: Euros, source: String)? {
        flatAmounts.last { $0.since <= year }.map { ($0.amount, $0.source) }
    }

    private static let flatAmounts: [(since: Int, amount: Euros, source: String)] = [
        (2020, "20.00", "CGI, art. 31, I, 1° e ; BOI-RFPI-BASE-20-10, § 210")
    ]

    private static let rows: [(line: FormLine, row: Row)] = [
        read(.rents, "Loyers bruts encaissés", "CGI, art. 29 ; BOI-RFPI-BASE-10-10 ; BOI-RFPI-CHAMP-40"),
        read(.expensesBorneByTenant, "Dépenses mises par convention à la charge du locataire", "CGI, art. 29"),
        read(.otherReceipts, "Recettes brutes diverses", "CGI, art. 29 ; formulaire 2044, notice n° 50156"),
        read(.ownUse, "Valeur locative des propriétés dont le propriétaire se réserve la jouissance", "CGI, art. 30"),
        read(.receipts, "Total des recettes", "formulaire 2044, lignes 211 à 214"),
        read(.management, "Frais d'administration et de gestion", "CGI, art. 31, I, 1° e ; BOI-RFPI-BASE-20-10"),
        read(.flatCosts, "Autres frais de gestion", "CGI, art. 31, I, 1° e ; BOI-RFPI-BASE-20-10, § 210"),
        read(.insurance, "Primes d'assurance", "CGI, art. 31, I, 1° a bis"),
        read(.works, "Dépenses de réparation, d'entretien et d'amélioration", "CGI, art. 31, I, 1° a et b"),
        read(.unrecoveredCharges, "Charges récupérables non récupérées au départ du locataire", "BOI-RFPI-BASE-20-40"),
        read(.eviction, "Indemnités d'éviction, frais de relogement", "BOI-RFPI-BASE-20-20"),
        read(.propertyTax, "Taxes foncières, hors enlèvement des ordures ménagères", "BOI-RFPI-BASE-20-50"),
        verify(.specificDeductions, "Déductions spécifiques", "CGI, art. 31, I, 1°"),
        read(
            .condominiumProvisions, "Provisions pour charges de copropriété",
            "CGI, art. 31, I, 1° a quater ; BOI-RFPI-BASE-20-70, I"),
        read(
            .condominiumAdjustment, "Régularisation des provisions de l'année précédente",
            "CGI, art. 31, I, 1° a quater ; BOI-RFPI-BASE-20-70, II"),
        verify(.charges, "Total des frais et charges", "formulaire 2044, cadre 240"),
        verify(.interest, "Intérêts d'emprunt", "CGI, art. 31, I, 1° d ; formulaire 2044, cadre 250"),
        verify(.balance, "Ligne 215 moins ligne 240 moins ligne 250", "formulaire 2044, cadre 260"),
        verify(.reinstatement, "Réintégration du supplément de déduction", "formulaire 2044, cadre 260"),
        verify(.result, "Bénéfice ou déficit", "formulaire 2044, cadre 260"),
    ]

    private static func read(_ line: FormLine, _ label: String, _ source: String) -> (line: FormLine, row: Row) {
        (line, Row(label: label, source: source, since: firstYear, isConfirmed: true))
    }

    private static func verify(_ line: FormLine, _ label: String, _ source: String) -> (line: FormLine, row: Row) {
        (line, Row(label: label, source: source, since: firstYear, isConfirmed: false))
    }
}
