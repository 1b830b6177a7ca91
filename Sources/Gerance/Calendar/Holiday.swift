/// A holiday (*jour férié*) of at least one French territory; on which days, ``Territory`` says.
///
/// A *legal* holiday stands in the law of its territory; a *customary* one (*jour chômé d'usage*) is kept there by many
/// employers, and an agency chooses. The raw value is stable. The feasts of Mayotte that follow the moon (Miradj,
/// Idi-el-Fitri, Idi-el-Kabir, Maoulid) cannot be computed: an agency declares them as closures, year by year.
@nonexhaustive
public enum Holiday: String, Codable, CaseIterable, Hashable, Sendable {
    // The national list.
    case newYear, easterMonday, labourDay, victoryDay, ascension, whitMonday
    case nationalDay, assumption, allSaints, armistice, christmas
    // Those of some territories, through the year.
    case carnivalMonday, shroveTuesday, ashWednesday, gospelDay, midLent, goodFriday, saintPeterChanel
    case abolitionOfSlavery, autonomyDay, saintsPeterAndPaul, schoelcherDay, territoryDay, citizenshipDay
    case allSouls, matarii, saintStephen

    /// The holiday's name in French.
    public var name: String {
        switch self {
        case .newYear: "Jour de l'an"
        case .easterMonday: "Lundi de Pâques"
        case .labourDay: "Fête du Travail"
        case .victoryDay: "Victoire de 1945"
        case .ascension: "Ascension"
        case .whitMonday: "Lundi de Pentecôte"
        case .nationalDay: "Fête nationale"
        case .assumption: "Assomption"
        case .allSaints: "Toussaint"
        case .armistice: "Armistice de 1918"
        case .christmas: "Noël"
        case .carnivalMonday: "Lundi gras"
        case .shroveTuesday: "Mardi gras"
        case .ashWednesday: "Mercredi des Cendres"
        case .gospelDay: "Arrivée de l'Évangile"
        case .midLent: "Mi-carême"
        case .goodFriday: "Vendredi saint"
        case .saintPeterChanel: "Saint-Pierre-Chanel"
        case .abolitionOfSlavery: "Abolition de l'esclavage"
        case .autonomyDay: "Fête de l'autonomie"
        case .saintsPeterAndPaul: "Saints-Pierre-et-Paul"
        case .schoelcherDay: "Fête de Victor Schœlcher"
        case .territoryDay: "Fête du Territoire"
        case .citizenshipDay: "Fête de la Citoyenneté"
        case .allSouls: "Jour des morts"
        case .matarii: "Matari'i"
        case .saintStephen: "Saint-Étienne"
        }
    }
}

/// What is wrong with a question about holidays.
public enum HolidayFault: ValueFault {
    /// The year is outside ``Territory/holidayYears``.
    case yearOutsideData(Int)

    /// The French sentence that explains the fault.
    public var description: String {
        switch self {
        case .yearOutsideData(let year):
            "Les jours fériés sont connus de \(Territory.holidayYears.lowerBound) à "
                + "\(Territory.holidayYears.upperBound), pas pour l'année \(year)."
        }
    }
}
