/// Every verb of the tables, ready to be asked both ways: what a form may be, and how a verb is conjugated.
///
/// A verb is a radical and a model of endings. No form is stored: a word is cut at every place where what follows is an
/// ending of some model, and what stands before it is looked up as a radical. Both lookups leave accents aside, so that a
/// word written without its accents still finds its verb; such a reading is marked.
struct VerbLexicon: Sendable {
    /// One verb, or a second spelling of one.
    struct Entry: Sendable {
        let radical: Spelling
        let model: UInt16
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
    /// From the letters of a radical, accents aside, to the last verb that has it.
    private var radicals = HashTable(minimumCapacity: 9_000)
    private var lastWithRadical: [Int32] = []
    private var nextWithRadical: [Int32] = []
    /// From the letters of an ending, the last one first and accents aside, to its first place.
    ///
    /// The ends of endings are in it too, without a place: where a word has another end, no ending is longer.
    private var endings = HashTable(minimumCapacity: 9_000)
    private var firstPlaces: [Int32] = []
    private var places: [EndingPlace] = []

    /// Where an ending stands: in which model, for which forms.
    private struct EndingPlace: Sendable {
        let model: UInt16
        /// Forms with one ending, accents included.
        var cells: Cells
        /// The next place of an ending with the same letters.
        let next: Int32
    }

    /// The verbs of the tables.
    static let standard = VerbLexicon(irregular: IrregularVerbs.families, regular: VerbList.all)

    /// Builds the lexicon of some families and of the regular verbs of some lists, their infinitives divided by spaces.
    init(irregular: [IrregularVerbs.Family], regular lists: [String]) {
        entries.reserveCapacity(9_000)
        nextWithRadical.reserveCapacity(9_000)
        lastWithRadical.reserveCapacity(9_000)
        firstPlaces.reserveCapacity(9_000)
        places.reserveCapacity(6_000)
        let traits = KnownTraits()
        var named = HashTable(minimumCapacity: 1_024)
        var open: [(ending: Spelling, model: Int)] = []
        for family in irregular {
            let model = add(family.parts)
            let ending = models[model].infinitive
            for prefix in family.prefixes {
                let infinitive = prefix.appending(ending)
                _ = named.add(infinitive)
                add(prefix, model, traits[infinitive], isVariant: family.isVariant)
            }
            if family.isOpen { open.append((ending, model)) }
        }
        let second = add(RegularVerbs.secondGroup)
        let first = add(RegularVerbs.Alternation().parts)
        var alternations = AlternationModels()
        for list in lists {
            for infinitive in SpellingList(list) where !named.contains(infinitive) {
                let known = traits[infinitive]
                if infinitive.last(0) == UInt8(ascii: "r"), infinitive.last(1) == UInt8(ascii: "e") {
                    if RegularVerbs.mayAlternate(infinitive) {
                        add(infinitive, first, &alternations, known)
                    } else {
                        add(infinitive.prefix(infinitive.count - 2), first, known, isVariant: false)
                    }
                } else if let family = open.first(where: { infinitive.hasSuffix($0.ending) }) {
                    let radical = infinitive.prefix(infinitive.count - family.ending.count)
                    add(radical, family.model, known, isVariant: false)
                } else if infinitive.last(0) == UInt8(ascii: "r") {
                    add(infinitive.prefix(infinitive.count - 2), second, known, isVariant: false)
                }
            }
        }
    }

    /// Adds a verb of the first group; `first` is the model of « aimer ».
    private mutating func add(
        _ infinitive: Spelling, _ first: Int, _ known: inout AlternationModels, _ traits: VerbTraits
    ) {
        let (written, variant) = RegularVerbs.alternations(of: infinitive)
        let radical = infinitive.prefix(infinitive.count - written.infinitiveLength)
        add(radical, model(of: written, first, &known), traits, isVariant: false)
        guard let variant else { return }
        let second = infinitive.prefix(infinitive.count - variant.infinitiveLength)
        add(second, model(of: variant, first, &known), traits, isVariant: true)
    }

    /// The model of an alternation, made where no verb before had it.
    private mutating func model(
        of alternation: RegularVerbs.Alternation, _ first: Int, _ known: inout AlternationModels
    ) -> Int {
        guard alternation.changes else { return first }
        let (number, isNew) = known.keys.add(alternation.key)
        if isNew { known.models.append(add(alternation.parts)) }
        return known.models[number]
    }

    private mutating func add(_ radical: Spelling, _ model: Int, _ traits: VerbTraits, isVariant: Bool) {
        var hash = LetterHash()
        hash.add(radical.plain)
        let (number, isNew) = radicals.add(hash.value)
        nextWithRadical.append(isNew ? -1 : lastWithRadical[number])
        if isNew {
            lastWithRadical.append(Int32(entries.count))
        } else {
            lastWithRadical[number] = Int32(entries.count)
        }
        entries.append(Entry(radical: radical, model: UInt16(model), traits: traits, isVariant: isVariant))
    }

    private mutating func add(_ parts: PrincipalParts) -> Int {
        let model = parts.model
        models.append(model)
        for (cell, ending) in model.endings.enumerated() {
            guard let ending else { continue }
            var hash = LetterHash()
            let plain = ending.plain
            for place in 0..<plain.count { hash.add(plain.last(place)) }
            if let number = endings.find(hash.value) {
                add(ending, cell, number)
            } else {
                addEnds(of: plain, hash)
                add(ending, cell, addEnd(hash))
            }
        }
        return models.count - 1
    }

    /// Makes the ends of an ending known, the longest first: the ends of a known end are known.
    private mutating func addEnds(of ending: Spelling, _ hash: LetterHash) {
        var hash = hash
        for place in 0..<ending.count {
            hash.remove(ending[place])
            let known = firstPlaces.count
            if addEnd(hash) < known { return }
        }
    }

    private mutating func addEnd(_ hash: LetterHash) -> Int {
        let (number, isNew) = endings.add(hash.value)
        if isNew { firstPlaces.append(-1) }
        return number
    }

    private mutating func add(_ ending: Spelling, _ cell: Int, _ number: Int) {
        // The places of one model come together, the last model's first.
        let first = firstPlaces[number]
        var place = first
        while place >= 0, Int(places[Int(place)].model) == models.count - 1 {
            if self.ending(of: places[Int(place)]) == ending {
                places[Int(place)].cells.insert(Cells(index: cell))
                return
            }
            place = places[Int(place)].next
        }
        firstPlaces[number] = Int32(places.count)
        places.append(
            EndingPlace(model: UInt16(models.count - 1), cells: Cells(index: cell), next: first))
    }
}

/// The models that alternations have got.
private struct AlternationModels {
    var keys = HashTable(minimumCapacity: 128)
    var models: [Int] = []
}

/// The traits of verbs, by their infinitives.
private struct KnownTraits {
    private var verbsWithTraits = HashTable(minimumCapacity: 256)
    private var traits: [VerbTraits] = []

    init() {
        for (trait, verbs) in VerbTraits.members {
            for verb in SpellingList(verbs) {
                let (number, isNew) = verbsWithTraits.add(verb)
                if isNew { traits.append(trait) } else { traits[number].insert(trait) }
            }
        }
    }

    subscript(infinitive: Spelling) -> VerbTraits { verbsWithTraits.find(infinitive).map { traits[$0] } ?? [] }
}

// MARK: - Verbs outside the tables

extension VerbLexicon {
    /// The model by which a verb that the tables do not name is conjugated; nil where its ending says none.
    func regularModel(of infinitive: Spelling) -> Int? {
        let parts: PrincipalParts
        if infinitive.hasSuffix("er") {
            parts = RegularVerbs.alternations(of: infinitive).written.parts
        } else if infinitive.hasSuffix("ir") {
            parts = RegularVerbs.secondGroup
        } else {
            return nil
        }
        return models.firstIndex(of: parts.model)
    }
}

// MARK: - Asking

extension VerbLexicon {
    /// What a word may be as a form of a verb, exact readings only where there is one.
    func readings(of word: Spelling) -> [Reading] {
        var found: [Reading] = []
        var isExact = false
        visitReadings(of: word) { reading in
            if reading.isExact, !isExact {
                isExact = true
                found.removeAll()
            }
            if reading.isExact == isExact { found.append(reading) }
        }
        return found
    }

    /// Visits every reading of a word, exact or not.
    func visitReadings(of word: Spelling, _ visit: (Reading) -> Void) {
        guard word.count > 0, !word.isTooLong else { return }
        let plain = word.plain
        var radical = LetterHash()
        radical.add(plain)
        var ending = LetterHash()
        for cut in stride(from: plain.count, through: 0, by: -1) {
            if cut < plain.count {
                let letter = plain[cut]
                radical.remove(letter)
                ending.add(letter)
            }
            guard let end = endings.find(ending.value) else { return }
            let first = firstPlaces[end]
            guard first >= 0, let key = radicals.find(radical.value) else { continue }
            var number = lastWithRadical[key]
            while number >= 0 {
                visitReadings(of: word, Int(number), first, visit)
                number = nextWithRadical[Int(number)]
            }
        }
    }

    /// Visits the readings of a word as a form of one verb, given the places of what stands behind its radical.
    private func visitReadings(of word: Spelling, _ number: Int, _ first: Int32, _ visit: (Reading) -> Void) {
        let entry = entries[number]
        var place = first
        while place >= 0 {
            let ending = places[Int(place)]
            place = ending.next
            guard ending.model == entry.model else { continue }
            let form = entry.radical.appending(self.ending(of: ending))
            if word == form {
                visit(Reading(entry: number, cells: ending.cells, isExact: true))
            } else if word.mayBeMistakenFor(form) {
                let cells = ending.cells.subtracting([.simplePast, .pastSubjunctive])
                if !cells.isEmpty { visit(Reading(entry: number, cells: cells, isExact: false)) }
            }
        }
    }

    /// The ending at a place, accents included.
    private func ending(of place: EndingPlace) -> Spelling {
        models[Int(place.model)].endings[place.cells.rawValue.trailingZeroBitCount] ?? Spelling()
    }

    /// The infinitive of a verb.
    func infinitive(of entry: Int) -> Spelling {
        entries[entry].radical.appending(models[Int(entries[entry].model)].infinitive)
    }

    /// A form of a verb; nil where the verb has none.
    func form(_ cell: Int, of entry: Int) -> Spelling? {
        models[Int(entries[entry].model)].endings[cell].map { entries[entry].radical.appending($0) }
    }

    /// Whether a word is a finite form of *être*.
    func isFormOfEtre(_ word: Spelling) -> Bool {
        readings(of: word).contains { entries[$0.entry].traits.contains(.etre) && $0.cells.meets(.finite) }
    }

    /// The verbs with an infinitive, written exactly so, second spellings left out.
    func verbs(named infinitive: Spelling) -> [Int] {
        readings(of: infinitive).filter { $0.cells.contains(.infinitive) && $0.isExact && !entries[$0.entry].isVariant }
            .map { $0.entry }
    }
}
