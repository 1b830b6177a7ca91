extension HolidayRule {
    /// The text by which a day is a holiday.
    enum Source: String {
        /// The national list. Whit Monday never left it: the law of 30 June 2004 made it a day of work by default
        /// until 2008, not an ordinary day.
        case labourCode = "Code du travail, art. L. 3133-1"
        /// By commune for Good Friday: those with a Protestant or a mixed church. Taken here for all.
        case alsaceMoselle = "Code du travail, art. L. 3134-13 (ordonnance du 16 août 1892)"
        case abolition = "Code du travail, art. L. 3422-2 ; décret n° 83-1003 du 23 novembre 1983"
        /// Added by the decree of 2012, with 27 May for Saint-Martin.
        case abolition2012 = "Décret n° 2012-553 du 23 avril 2012"
        /// The code had misprinted 28 March; the circulars of 2018 and 2019 settled 28 May.
        case saintMartin2018 = "Délibération territoriale du 5 novembre 2015 ; circulaire du 3 mai 2019"
        case polynesie = "Code du travail de la Polynésie française, liste des jours fériés"
        case polynesie2025 = "Loi du pays adoptée le 6 mai 2025 (20 novembre au lieu du 29 juin)"
        case nouvelleCaledonie = "Code du travail de Nouvelle-Calédonie, liste des jours fériés"
        case wallisEtFutuna = "Accord interprofessionnel territorial de Wallis-et-Futuna ; arrêté annuel"
        /// No text: what many employers of the territory keep.
        case custom = "Usage local"
    }

    private static let carnival = TerritorySet(.martinique, .guadeloupe, .guyane)

    /// Every line of the law and of custom.
    ///
    /// A change of the law ends a line and begins another; none is removed, so that a past day keeps what it was.
    static let all: [HolidayRule] = [
        HolidayRule(.newYear, .everywhere, .fixed(month: 1, day: 1), .labourCode),
        HolidayRule(.easterMonday, .everywhere, .easter(1), .labourCode),
        HolidayRule(.labourDay, .everywhere, .fixed(month: 5, day: 1), .labourCode),
        HolidayRule(.victoryDay, .everywhere, .fixed(month: 5, day: 8), .labourCode),
        HolidayRule(.ascension, .everywhere, .easter(39), .labourCode),
        HolidayRule(.whitMonday, .everywhere, .easter(50), .labourCode),
        HolidayRule(.nationalDay, .everywhere, .fixed(month: 7, day: 14), .labourCode),
        HolidayRule(.assumption, .everywhere, .fixed(month: 8, day: 15), .labourCode),
        HolidayRule(.allSaints, .everywhere, .fixed(month: 11, day: 1), .labourCode),
        HolidayRule(.armistice, .everywhere, .fixed(month: 11, day: 11), .labourCode),
        HolidayRule(.christmas, .everywhere, .fixed(month: 12, day: 25), .labourCode),

        HolidayRule(.goodFriday, .init(.alsaceMoselle), .easter(-2), .alsaceMoselle),
        HolidayRule(.saintStephen, .init(.alsaceMoselle), .fixed(month: 12, day: 26), .alsaceMoselle),

        HolidayRule(.abolitionOfSlavery, .init(.reunion), .fixed(month: 12, day: 20), .abolition),
        HolidayRule(.abolitionOfSlavery, .init(.mayotte), .fixed(month: 4, day: 27), since: 1984, .abolition),
        HolidayRule(.abolitionOfSlavery, .init(.martinique), .fixed(month: 5, day: 22), since: 1984, .abolition),
        HolidayRule(.abolitionOfSlavery, .init(.guadeloupe), .fixed(month: 5, day: 27), since: 1984, .abolition),
        HolidayRule(.abolitionOfSlavery, .init(.guyane), .fixed(month: 6, day: 10), since: 1984, .abolition),
        HolidayRule(
            .abolitionOfSlavery, .init(.saintBarthelemy), .fixed(month: 10, day: 9), since: 2012, .abolition2012),
        HolidayRule(
            .abolitionOfSlavery, .init(.saintMartin), .fixed(month: 5, day: 27), since: 2012, through: 2017,
            .abolition2012),
        HolidayRule(
            .abolitionOfSlavery, .init(.saintMartin), .fixed(month: 5, day: 28), since: 2018, .saintMartin2018),

        HolidayRule(.gospelDay, .init(.polynesieFrancaise), .fixed(month: 3, day: 5), .polynesie),
        HolidayRule(.goodFriday, .init(.polynesieFrancaise), .easter(-2), .polynesie),
        HolidayRule(
            .autonomyDay, .init(.polynesieFrancaise), .fixed(month: 6, day: 29), since: 1985, through: 2024,
            .polynesie),
        HolidayRule(
            .matarii, .init(.polynesieFrancaise), .fixed(month: 11, day: 20), since: 2025, .polynesie2025),
        HolidayRule(.citizenshipDay, .init(.nouvelleCaledonie), .fixed(month: 9, day: 24), .nouvelleCaledonie),
        HolidayRule(.saintPeterChanel, .init(.wallisEtFutuna), .fixed(month: 4, day: 28), .wallisEtFutuna),
        HolidayRule(.saintsPeterAndPaul, .init(.wallisEtFutuna), .fixed(month: 6, day: 29), .wallisEtFutuna),
        HolidayRule(.territoryDay, .init(.wallisEtFutuna), .fixed(month: 7, day: 29), .wallisEtFutuna),

        HolidayRule(.carnivalMonday, carnival, .easter(-48), .custom),
        HolidayRule(.shroveTuesday, carnival, .easter(-47), .custom),
        HolidayRule(.ashWednesday, carnival, .easter(-46), .custom),
        HolidayRule(.midLent, .init(.martinique, .guadeloupe), .easter(-24), .custom),
        HolidayRule(.goodFriday, carnival, .easter(-2), .custom),
        HolidayRule(
            .schoelcherDay, .init(.martinique, .guadeloupe, .saintMartin), .fixed(month: 7, day: 21),
            .custom),
        HolidayRule(.allSouls, carnival, .fixed(month: 11, day: 2), .custom),
    ]
}
