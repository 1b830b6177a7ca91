/// A tense or a mood of the French verb (*temps, mode*), simple forms only.
public enum Tense: String, Codable, CaseIterable, Hashable, Sendable {
    /// *Présent de l'indicatif*: « nous envoyons ».
    case present
    /// *Imparfait*: « nous envoyions ».
    case imperfect
    /// *Passé simple*: « nous envoyâmes ».
    case simplePast
    /// *Futur simple*: « nous enverrons ».
    case future
    /// *Conditionnel présent*: « nous enverrions ».
    case conditional
    /// *Subjonctif présent*: « que nous envoyions ».
    case subjunctive
    /// *Subjonctif imparfait*: « que nous envoyassions ».
    case pastSubjunctive
    /// *Impératif*: « envoyez ».
    case imperative
    /// *Infinitif*: « envoyer ».
    case infinitive
    /// *Participe présent*: « envoyant ».
    case presentParticiple
    /// *Participe passé*: « envoyé ».
    case pastParticiple
}

/// The person of a verb form, with its number.
public enum GrammaticalPerson: Int, Codable, CaseIterable, Hashable, Sendable {
    /// First person singular: *je*.
    case firstSingular
    /// Second person singular: *tu*.
    case secondSingular
    /// Third person singular: *il*, *elle*, *on*.
    case thirdSingular
    /// First person plural: *nous*.
    case firstPlural
    /// Second person plural, and of politeness: *vous*.
    case secondPlural
    /// Third person plural: *ils*, *elles*.
    case thirdPlural
}

/// The gender and number with which a past participle agrees.
public enum Agreement: Int, Codable, CaseIterable, Hashable, Sendable {
    /// Masculine singular: « signé ».
    case masculineSingular
    /// Masculine plural: « signés ».
    case masculinePlural
    /// Feminine singular: « signée ».
    case feminineSingular
    /// Feminine plural: « signées ».
    case femininePlural
}

/// One place in the table of a verb's forms: a tense with its person, or a participle with its agreement.
public enum VerbForm: Hashable, Sendable {
    /// A form of a tense that has six persons; no verb has one of the infinitive or of a participle.
    case finite(Tense, GrammaticalPerson)
    /// A form of the imperative: *tu*, *nous* or *vous*; no verb has another person.
    case imperative(GrammaticalPerson)
    /// The infinitive.
    case infinitive
    /// The present participle.
    case presentParticiple
    /// The past participle.
    case pastParticiple(Agreement)

    /// The tense of the form.
    public var tense: Tense {
        switch self {
        case .finite(let tense, _): tense
        case .imperative: .imperative
        case .infinitive: .infinitive
        case .presentParticiple: .presentParticiple
        case .pastParticiple: .pastParticiple
        }
    }

    /// The person of the form; nil for the infinitive and the participles.
    public var person: GrammaticalPerson? {
        switch self {
        case .finite(_, let person), .imperative(let person): person
        case .infinitive, .presentParticiple, .pastParticiple: nil
        }
    }
}
