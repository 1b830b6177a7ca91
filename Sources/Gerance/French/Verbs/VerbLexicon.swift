/// Every verb of the tables, ready to be asked both ways: what a form may be, and how a verb is conjugated.
///
/// A verb is a radical and a model of endings. No form is stored: a word is cut at every place where what follows is an
/// ending of some model, and what stands before it is looked up as a radical. Both lookups leave accents aside, so that a
/// word written without its accents still finds its verb; such a reading is marked.
struct VerbLexicon: Sendable {
    /// One verb, or a second spelling of one.
    struct Entry: Sendable {
        let radical: Spelling
        let model: Int
        let traits: VerbTraits
        let isVariant: Bool
    }

    /// One reading of a word as a verb form.
    struct Reading: Hashable, Sendable {
        let entry: Int
        let cells: Cells
        /// Whether the word is written as the form is, accents included.
        let isExact: Bool
    }

    private(set) var entries: [Entry] = []
    private(set) var models: [ConjugationModel] = []
    private var radicals = SpellingIndex()
    private var nextWithRadical: [Int32] = []
    private var endings = SpellingIndex()
    /// For each ending without accents, where it stands in the models.
    private var places: [[EndingPlace]] = []

    private struct EndingPlace: Sendable {
        let model: UInt16
        let exact: Spelling
        var cells: Cells
    }

    /// The verbs of the tables.
    static let standard = VerbLexicon(irregular: IrregularVerbs.families, regular: VerbList.all)

    /// Builds the lexicon of some families and of the regular verbs of some lists, their infinitives divided by spaces.
    init(irregular: [IrregularVerbs.Family], regular lists: [String]) {
        var named: Set<Spelling> = []
        var traits: [Spelling: VerbTraits] = [:]
        for (trait, verbs) in VerbTraits.members {
            for verb in verbs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                traits[Spelling(verb), default: []].insert(trait)
            }
        }
        var open: [(ending: Spelling, model: Int)] = []
        for family in irregular {
            let model = add(family.parts)
            let ending = models[model].infinitive
            for prefix in family.prefixes {
                let radical = Spelling(prefix)
                let infinitive = radical.appending(ending)
                named.insert(infinitive)
                add(radical, model, traits[infinitive] ?? [], isVariant: family.isVariant)
            }
            if family.isOpen { open.append((ending, model)) }
        }
        var alternations: [RegularVerbs.Alternation: Int] = [:]
        let second = add(RegularVerbs.secondGroup)
        for list in lists {
            for infinitive in SpellingList(list) where !named.contains(infinitive) {
                let known = traits.isEmpty ? [] : traits[infinitive] ?? []
                if infinitive.hasSuffix("er") {
                    let (written, variant) = RegularVerbs.alternations(of: infinitive)
                    add(infinitive, written, &alternations, known, isVariant: false)
                    if let variant { add(infinitive, variant, &alternations, known, isVariant: true) }
                } else if let family = open.first(where: { infinitive.hasSuffix($0.ending) }) {
                    add(
                        infinitive.prefix(infinitive.count - family.ending.count), family.model, known,
                        isVariant: false)
                } else if infinitive.hasSuffix("ir") {
                    add(infinitive.prefix(infinitive.count - 2), second, known, isVariant: false)
                }
            }
        }
    }

    private mutating func add(
        _ infinitive: Spelling, _ alternation: RegularVerbs.Alternation,
        _ known: inout [RegularVerbs.Alternation: Int], _ traits: VerbTraits, isVariant: Bool
    ) {
        let model: Int
        if let index = known[alternation] {
            model = index
        } else {
            model = add(alternation.parts)
            known[alternation] = model
        }
        let radical = infinitive.prefix(infinitive.count - models[model].infinitive.count)
        add(radical, model, traits, isVariant: isVariant)
    }

    private mutating func add(_ radical: Spelling, _ model: Int, _ traits: VerbTraits, isVariant: Bool) {
        let number = entries.count
        entries.append(Entry(radical: radical, model: model, traits: traits, isVariant: isVariant))
        let (place, isNew) = radicals.insert(radical.plain, number: Int32(number))
        nextWithRadical.append(isNew ? -1 : Int32(radicals.number(at: place)))
        if !isNew { radicals.setNumber(Int32(number), at: place) }
    }

    private mutating func add(_ parts: PrincipalParts) -> Int {
        let model = parts.model
        let number = models.count
        models.append(model)
        for (cell, ending) in model.endings.enumerated() {
            guard let ending else { continue }
            let (place, isNew) = endings.insert(ending.plain, number: Int32(places.count))
            if isNew { places.append([]) }
            let group = endings.number(at: place)
            let known = places[group].firstIndex { $0.model == UInt16(number) && $0.exact == ending }
            if let known {
                places[group][known].cells.insert(Cells(index: cell))
            } else {
                places[group].append(EndingPlace(model: UInt16(number), exact: ending, cells: Cells(index: cell)))
            }
        }
        return number
    }
}

// MARK: - Verbs outside the tables

extension VerbLexicon {
    /// The model by which a verb that the tables do not name is conjugated; nil where its ending says none.
    func regularModel(of infinitive: Spelling) -> Int? {
        let peers: [Spelling] =
            infinitive.hasSuffix("er") ? [peer(of: infinitive)] : infinitive.hasSuffix("ir") ? ["finir"] : []
        return peers.first.flatMap { verbs(named: $0).first }.map { entries[$0].model }
    }

    /// A verb of the tables that alternates as another one in `-er` does.
    private func peer(of infinitive: Spelling) -> Spelling {
        let (written, _) = RegularVerbs.alternations(of: infinitive)
        let match = entries.indices.first { number in
            // « aller » and « envoyer » are peers of no verb: their ending is longer than what alternates.
            let known = self.infinitive(of: number)
            return models[entries[number].model].infinitive == Spelling(written.parts.infinitive)
                && RegularVerbs.alternations(of: known).written == written && !entries[number].isVariant
        }
        return match.map { self.infinitive(of: $0) } ?? "aimer"
    }
}

// MARK: - Asking

extension VerbLexicon {
    /// What a word may be as a form of a verb, exact readings only where there is one.
    func readings(of word: Spelling) -> [Reading] {
        guard word.count > 0, !word.isTooLong else { return [] }
        var found: [Reading] = []
        let plain = word.plain
        for cut in stride(from: plain.count, through: max(0, plain.count - Self.longestEnding), by: -1) {
            guard let group = endings.find(plain.dropping(cut)) else { continue }
            guard let first = radicals.find(plain.prefix(cut)) else { continue }
            var number = first
            while number >= 0 {
                let entry = entries[number]
                for place in places[group] where Int(place.model) == entry.model {
                    let form = entry.radical.appending(place.exact)
                    if form == word {
                        found.append(Reading(entry: number, cells: place.cells, isExact: true))
                    } else if word.mayBeMistakenFor(form) {
                        let cells = place.cells.subtracting([.simplePast, .pastSubjunctive])
                        if !cells.isEmpty { found.append(Reading(entry: number, cells: cells, isExact: false)) }
                    }
                }
                number = Int(nextWithRadical[number])
            }
        }
        let exact = found.filter { $0.isExact }
        return exact.isEmpty ? found : exact
    }

    /// The longest ending of a model, in letters.
    private static let longestEnding = 16

    /// The infinitive of a verb.
    func infinitive(of entry: Int) -> Spelling {
        entries[entry].radical.appending(models[entries[entry].model].infinitive)
    }

    /// A form of a verb; nil where the verb has none.
    func form(_ cell: Int, of entry: Int) -> Spelling? {
        models[entries[entry].model].endings[cell].map { entries[entry].radical.appending($0) }
    }

    /// The verbs with an infinitive, written exactly so, second spellings left out.
    func verbs(named infinitive: Spelling) -> [Int] {
        readings(of: infinitive).filter { $0.cells.contains(.infinitive) && $0.isExact && !entries[$0.entry].isVariant }
            .map { $0.entry }
    }
}
