/// Several territories, as one number.
struct TerritorySet: OptionSet, Sendable {
    let rawValue: UInt16

    static let everywhere = TerritorySet(rawValue: .max)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(_ territories: Territory...) {
        rawValue = territories.reduce(0) { $0 | Self($1).rawValue }
    }

    init(_ territory: Territory) {
        rawValue =
            switch territory {
            case .mainland: 1
            case .alsaceMoselle: 1 << 1
            case .corsica: 1 << 2
            case .guadeloupe: 1 << 3
            case .martinique: 1 << 4
            case .guyane: 1 << 5
            case .reunion: 1 << 6
            case .saintPierreEtMiquelon: 1 << 7
            case .mayotte: 1 << 8
            case .saintBarthelemy: 1 << 9
            case .saintMartin: 1 << 10
            case .wallisEtFutuna: 1 << 11
            case .polynesieFrancaise: 1 << 12
            case .nouvelleCaledonie: 1 << 13
            }
    }
}
