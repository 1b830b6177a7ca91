/// A verb with its auxiliary, read in its sentence (*groupe verbal*).
struct VerbGroup: Sendable {
    /// The tense that the group has as a whole.
    var kind: Kind
    /// The first and the last token: the auxiliary, and the participle or infinitive.
    var first: Int
    var last: Int
    /// How sure the reading is, in hundredths.
    var confidence: UInt8 = 99

    /// A tense, simple or compound.
    enum Kind: Sendable {
        /// *Imparfait*: « nous attendions ».
        case imperfect
        /// *Passé simple*: « il paya ».
        case simplePast
        /// *Subjonctif imparfait*: « qu'il fût ».
        case pastSubjunctive
        /// *Passé composé*, *subjonctif passé*: « nous avons reçu », « il est venu ».
        case compoundPast
        /// *Plus-que-parfait*, *passé antérieur*: « nous avions reçu ».
        case pluperfect
        /// *Infinitif passé*: « avoir reçu ».
        case pastInfinitive
        /// *Participe composé*: « ayant reçu ».
        case compoundParticiple
        /// *Passé récent*: « il vient de payer ».
        case recentPast
        /// *Futur simple*: « nous enverrons ».
        case future
        /// *Futur antérieur*: « nous aurons reçu ».
        case futurePerfect
        /// *Futur proche*: « nous allons envoyer ».
        case nearFuture
        /// « Il est sur le point de signer ».
        case imminentFuture
        /// *Conditionnel présent*: « nous pourrions ».
        case conditional
        /// *Conditionnel passé*: « nous aurions reçu ».
        case pastConditional
    }
}

/// A negation or a restriction, read in its sentence.
struct Negation: Sendable {
    var kind: Kind
    /// The first and the last token: *ne* and its second part, or the word that stands alone.
    var first: Int
    var last: Int
    var confidence: UInt8 = 99

    enum Kind: Sendable {
        /// *Ne* with *pas*, *plus*, *jamais*, *aucun*...; or such a word alone.
        case full
        /// *Ne* alone that denies: « nous ne pouvons ».
        case bareNe
        /// The word *non*.
        case non
        /// *Ne ... que*: « il ne reste que deux visites ».
        case restriction
    }
}
