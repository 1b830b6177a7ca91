/// A French verb, conjugated (*verbe*).
///
/// ```swift
/// let send = Verb("envoyer")
/// send?.form(.finite(.future, .firstPlural))          // "enverrons"
/// Verb.readings(of: "enverrons").map { $0.verb }      // [envoyer]
/// ```
///
/// Some 7,900 verbs are known by name; another one in `-er` or `-ir` is conjugated as its ending says. Forms are written
/// in classical spelling, and read in that of 1990 too.
public struct Verb: Hashable, Sendable {
    /// The infinitive, in small letters.
    public let infinitive: String
    private let entry: Int?
    private let model: Int
    private let radical: Spelling

    /// Finds a verb by its infinitive, without *se*: « méfier ».
    ///
    /// Nil where the text is no infinitive: an unknown verb of the first or second group is conjugated like its peers.
    public init?(_ infinitive: String) {
        let spelling = Spelling(infinitive)
        let lexicon = VerbLexicon.standard
        if let entry = lexicon.verbs(named: spelling).first {
            self.init(entry: entry, in: lexicon)
        } else {
            guard spelling.isWord, let model = lexicon.regularModel(of: spelling) else { return nil }
            let ending = lexicon.models[model].infinitive
            guard spelling.count > ending.count else { return nil }
            self.init(spelling, entry: nil, model, radical: spelling.prefix(spelling.count - ending.count))
        }
    }

    init(entry: Int, in lexicon: VerbLexicon = .standard) {
        let verb = lexicon.entries[entry]
        self.init(lexicon.infinitive(of: entry), entry: entry, Int(verb.model), radical: verb.radical)
    }

    private init(_ infinitive: Spelling, entry: Int?, _ model: Int, radical: Spelling) {
        self.infinitive = infinitive.text
        self.entry = entry
        self.model = model
        self.radical = radical
    }

    /// Whether the verb is one of the tables.
    public var isKnown: Bool { entry != nil }

    /// A form of the verb, in small letters; nil where the verb does not have it (*verbe défectif*).
    public func form(_ form: VerbForm) -> String? { spelling(form)?.text }

    func spelling(_ form: VerbForm) -> Spelling? {
        guard let index = form.index else { return nil }
        return VerbLexicon.standard.models[model].endings[index].map { radical.appending($0) }
    }

    /// Whether *je*, *ne*, *le* and the like keep their vowel before the verb, though it begins with an h: « je heurte ».
    public var hasAspiratedH: Bool {
        entry.map { VerbLexicon.standard.entries[$0].traits.contains(.hasAspiratedH) } ?? false
    }
}

extension Verb: CustomStringConvertible {
    /// The infinitive.
    public var description: String { infinitive }
}

// MARK: - From a form to its verb

extension Verb {
    /// One thing that a word may be as a form of a verb.
    public struct Reading: Hashable, Sendable {
        /// The verb.
        public let verb: Verb
        /// The form.
        public let form: VerbForm
        /// Whether the word is written as the form is; accents are missing or other where it is not.
        public let isExact: Bool
    }

    /// Everything that a word may be as a form of a verb of the tables, capitals aside; empty where it is none.
    ///
    /// Where the word is no form as it stands, the forms from which it differs by accents alone: `recu` is `reçu`.
    public static func readings(of word: String) -> [Reading] {
        let lexicon = VerbLexicon.standard
        return lexicon.readings(of: Spelling(word)).flatMap { reading in
            reading.cells.indices.compactMap { index in
                VerbForm(index: index).map {
                    Reading(verb: Verb(entry: reading.entry, in: lexicon), form: $0, isExact: reading.isExact)
                }
            }
        }
    }
}
