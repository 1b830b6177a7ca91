/// What a word may be besides a form of a verb.
struct WordClasses: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// *Le, un, ce, mon, chaque*: what opens a noun group.
    static let determiner = WordClasses(rawValue: 1 << 0)
    /// *Je, tu, il, elle, on, ce, ça, cela, qui*: what a finite verb follows.
    static let subject = WordClasses(rawValue: 1 << 1)
    /// *Nous* and *vous*: subject, object or after a preposition.
    static let nousVous = WordClasses(rawValue: 1 << 2)
    /// *Me, le, lui, y, en*: what stands between subject and verb.
    static let clitic = WordClasses(rawValue: 1 << 3)
    static let preposition = WordClasses(rawValue: 1 << 4)
    /// *Et, ou, mais, ni, car, donc*.
    static let coordinator = WordClasses(rawValue: 1 << 5)
    /// *Que, si, quand, comme*: what opens a clause.
    static let subordinator = WordClasses(rawValue: 1 << 6)
    /// *Qui, que, dont, où, lequel*.
    static let relative = WordClasses(rawValue: 1 << 7)
    static let adverb = WordClasses(rawValue: 1 << 8)
    static let noun = WordClasses(rawValue: 1 << 9)
    static let adjective = WordClasses(rawValue: 1 << 10)
    static let numeral = WordClasses(rawValue: 1 << 11)
    static let interjection = WordClasses(rawValue: 1 << 12)
    static let firstName = WordClasses(rawValue: 1 << 13)
    static let masculine = WordClasses(rawValue: 1 << 14)
    static let feminine = WordClasses(rawValue: 1 << 15)
    static let plural = WordClasses(rawValue: 1 << 16)
    /// *Hier, jadis*: what says that the time is past.
    static let pastTime = WordClasses(rawValue: 1 << 17)
    /// *Demain, bientôt*: what says that the time is to come.
    static let futureTime = WordClasses(rawValue: 1 << 18)
    /// Written short, with a full stop that ends no sentence: *M., av., tél.*
    static let abbreviation = WordClasses(rawValue: 1 << 19)
    /// *Moi, toi, eux, celui, ceux*: what stands alone for a noun group.
    static let tonic = WordClasses(rawValue: 1 << 20)
    /// *Beaucoup, peu, trop, assez*: how much.
    static let quantity = WordClasses(rawValue: 1 << 21)
    static let month = WordClasses(rawValue: 1 << 22)
    static let weekday = WordClasses(rawValue: 1 << 23)
    /// Found in no table at all.
    static let unknown = WordClasses(rawValue: 1 << 24)
    /// *M., Mme, Maître*: a person's name follows.
    static let title = WordClasses(rawValue: 1 << 25)
    /// *An, jour, fois, matin*: a length or a part of time.
    static let timeUnit = WordClasses(rawValue: 1 << 26)
    /// *Possible, utile, heureux*: « que » and a subjunctive follow.
    static let judging = WordClasses(rawValue: 1 << 27)

    @inline(__always)
    func meets(_ other: WordClasses) -> Bool { rawValue & other.rawValue != 0 }

    /// The names of the classes in the tables.
    static let names: [(name: String, classes: WordClasses)] = [
        ("det", .determiner), ("subj", .subject), ("nv", .nousVous), ("cl", .clitic), ("prep", .preposition),
        ("co", .coordinator), ("sub", .subordinator), ("rel", .relative), ("adv", .adverb), ("noun", .noun),
        ("adj", .adjective), ("num", .numeral), ("intj", .interjection), ("m", .masculine), ("f", .feminine),
        ("pl", .plural),
        ("past", .pastTime), ("future", .futureTime), ("abbr", .abbreviation), ("tonic", .tonic), ("qty", .quantity),
        ("month", .month), ("day", .weekday), ("title", .title), ("time", .timeUnit),
    ]
}
