/// What grammar needs to know of a few verbs besides their forms.
struct VerbTraits: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    static let avoir = VerbTraits(rawValue: 1 << 0)
    static let etre = VerbTraits(rawValue: 1 << 1)
    static let aller = VerbTraits(rawValue: 1 << 2)
    static let venir = VerbTraits(rawValue: 1 << 3)
    /// Compound tenses with *être*, always: « est venu » is past.
    static let movesWithEtre = VerbTraits(rawValue: 1 << 4)
    /// Compound tenses with *être* or *avoir*: « est passé » is past, « a passé » too.
    static let movesWithEither = VerbTraits(rawValue: 1 << 5)
    /// Followed by an expletive *ne*: « je crains qu'il ne parte ».
    static let fears = VerbTraits(rawValue: 1 << 6)
    static let devoir = VerbTraits(rawValue: 1 << 7)
    static let pouvoir = VerbTraits(rawValue: 1 << 8)
    /// Begins with an aspirated h: no elision before it.
    static let hasAspiratedH = VerbTraits(rawValue: 1 << 9)
    /// Asks for the subjunctive behind *que*: « il faut que », « je souhaite que ».
    static let asksForSubjunctive = VerbTraits(rawValue: 1 << 10)

    @inline(__always)
    func meets(_ other: VerbTraits) -> Bool { rawValue & other.rawValue != 0 }

    /// The verbs of each trait.
    static let members: [(trait: VerbTraits, verbs: String)] = [
        (.avoir, "avoir"), (.etre, "être"), (.aller, "aller"), (.venir, "venir"),
        (.devoir, "devoir"), (.pouvoir, "pouvoir"),
        (
            .movesWithEtre,
            """
            aller arriver décéder devenir intervenir mourir naître parvenir partir provenir redevenir renaître repartir
            rester retomber revenir survenir tomber venir advenir échoir éclore bienvenir
            """
        ),
        (
            .movesWithEither,
            """
            descendre monter passer rentrer retourner sortir entrer remonter redescendre ressortir convenir apparaître
            accourir paraître réapparaître repasser demeurer disparaître
            """
        ),
        (
            .asksForSubjunctive,
            """
            falloir vouloir souhaiter demander attendre craindre aimer préférer exiger ordonner permettre empêcher éviter
            proposer désirer regretter douter accepter apprécier admettre veiller redouter suggérer refuser interdire
            déplorer supposer
            """
        ),
        (.fears, "craindre redouter appréhender trembler empêcher éviter douter nier contester désespérer"),
        (
            .hasAspiratedH,
            """
            hacher haïr hâler haleter hancher handicaper hanter happer haranguer harasser harceler harnacher
            harponner hasarder hâter hausser haver héler hennir hérisser heurter hisser hocher honnir houspiller hucher
            huer hululer hurler hachurer haler hiérarchiser hoqueter houer housser humer
            """
        ),
    ]
}
