/// From future, near future and state passives to the present, with what stands around the verb (*réécriture*).
struct PresentTense {
    private let passage: Passage
    private let tokens: [Token]

    init(_ passage: Passage) {
        self.passage = passage
        tokens = passage.tokens
    }

    /// The corrections of a verb group; empty where none keeps the meaning for sure.
    func corrections(of group: VerbGroup) -> [Correction] {
        let correction: Correction? =
            switch group.kind {
            case .future: future(group)
            case .nearFuture: nearFuture(group)
            case .compoundPast: statePassive(group)
            case .conditional: politeConditional(group)
            default: nil
            }
        return correction.map { [$0] } ?? []
    }

    // MARK: Future

    /// « enverrai » becomes « envoie ».
    private func future(_ group: VerbGroup) -> Correction? {
        let place = group.first
        // « j'irai voir » would become a near future, which says the same again.
        if tokens[place].traits.contains(.aller), passage.grammar.word(place + 1)?.cells.contains(.infinitive) == true {
            return nil
        }
        guard let (entry, person) = reading(place, .future), let form = present(of: entry, person) else { return nil }
        guard let edit = Edit(replacing: place...place, by: [.new(form)], in: passage) else { return nil }
        return edit.correction(isAutomatic: keepsMeaning(place, person, isState: isState(place)))
    }

    /// « vais vous envoyer » becomes « vous envoie ».
    private func nearFuture(_ group: VerbGroup) -> Correction? {
        let place = group.first
        let persons = tokens[place].cells.persons(of: .present)
        guard persons.nonzeroBitCount == 1, let person = GrammaticalPerson(rawValue: persons.trailingZeroBitCount),
            let entry = infinitiveEntry(group.last), let form = present(of: entry, person)
        else { return nil }
        var pronouns: [Edit.Word] = []
        var adverbs: [Edit.Word] = []
        for next in (place + 1)..<group.last {
            let token = tokens[next]
            guard !token.shape.contains(.enclitic) else { return nil }
            switch token.function {
            case .pas, .plus, .jamais, .rien, .guere, .point, .tout, .tous: return nil
            default: break
            }
            if token.classes.meets([.clitic, .nousVous]) {
                pronouns.append(.kept(next))
            } else {
                adverbs.append(.kept(next))
            }
        }
        let words = pronouns + [.new(form)] + adverbs
        guard let edit = Edit(replacing: place...group.last, by: words, in: passage),
            let joined = Surroundings(of: place...group.last, in: passage).joinedInfinitives
        else { return nil }
        // « je vais chercher les clés » may be a way to go.
        let isMotion = Self.errands.contains(passage.spelling(group.last))
        let isAutomatic = !isMotion && keepsMeaning(place, person, isState: isState(group.last))
        return continued(edit.correction(isAutomatic: isAutomatic), to: joined, person)
    }

    /// Puts the infinitives that are joined to a near future into the present too: « et vous envoyer le bail ».
    private func continued(_ first: Correction, to joined: [Int], _ person: GrammaticalPerson) -> Correction? {
        var text = first.text
        var end = first.bytes.upperBound
        for place in joined {
            guard let entry = infinitiveEntry(place), let form = present(of: entry, person),
                Elision.opensWithVowel(form) == Elision.opensWithVowel(passage.spelling(place)),
                !tokens[place].shape.contains(.capitals), end <= Int(tokens[place].start)
            else { return nil }
            text += String(decoding: passage.bytes[end..<Int(tokens[place].start)], as: UTF8.self) + form.text
            end = Int(tokens[place].end)
        }
        return Correction(text: text, bytes: first.bytes.lowerBound..<end, isAutomatic: first.isAutomatic)
    }

    /// What one goes to do: *aller* may be a motion before it.
    private static let errands = HashTable(
        "chercher voir visiter rencontrer récupérer déposer porter prendre acheter poster retirer constater")

    /// Whether the present says the same as the future: a thing that the writer or the reader does; something else only
    /// where the sentence says when.
    private func keepsMeaning(_ place: Int, _ person: GrammaticalPerson, isState: Bool) -> Bool {
        let sentence = passage.sentence(around: place)
        if passage.grammar.groups.contains(where: { $0.kind == .futurePerfect && sentence.contains($0.first) }) {
            return false
        }
        if passage.grammar.negations.contains(where: { abs($0.first - place) <= 4 && sentence.contains($0.first) }) {
            return false
        }
        switch person {
        case .thirdSingular, .thirdPlural: return false
        case .firstSingular, .secondSingular, .firstPlural, .secondPlural:
            return !isState || sentence.contains { tokens[$0].classes.contains(.futureTime) }
        }
    }

    private func isState(_ place: Int) -> Bool { tokens[place].traits.meets([.etre, .avoir, .pouvoir, .devoir]) }

    // MARK: Past and conditional

    /// « a été signé » becomes « est signé »: the act has led to the state.
    private func statePassive(_ group: VerbGroup) -> Correction? {
        let place = group.first
        guard tokens[place].traits.contains(.avoir), tokens[place].cells.meets(.present) else { return nil }
        guard let been = (place + 1..<group.last).first(where: { tokens[$0].function == .ete }), been < group.last
        else {
            return nil
        }
        let persons = tokens[place].cells.persons(of: .present)
        let forms = ["suis", "es", "est", "sommes", "êtes", "sont"]
        guard persons.nonzeroBitCount == 1 else { return nil }
        var words: [Edit.Word] = [.new(Spelling(forms[persons.trailingZeroBitCount]))]
        for next in (place + 1)..<been {
            guard tokens[next].classes.contains(.adverb), !tokens[next].shape.contains(.enclitic),
                tokens[next].function == .other
                    || tokens[next].function == .bien
            else { return nil }
            words.append(.kept(next))
        }
        return Edit(replacing: place...been, by: words, in: passage)?.correction(isAutomatic: false)
    }

    /// « je souhaiterais » becomes « je souhaite », « pourriez-vous » « pouvez-vous ».
    private func politeConditional(_ group: VerbGroup) -> Correction? {
        let place = group.first
        guard let (entry, person) = reading(place, .conditional) else { return nil }
        let infinitive = VerbLexicon.standard.infinitive(of: entry).text
        let polite: String
        switch (infinitive, person) {
        case ("vouloir", .firstSingular), ("vouloir", .firstPlural), ("aimer", .firstSingular), ("aimer", .firstPlural):
            polite = "souhaiter"
        case ("souhaiter", .firstSingular), ("souhaiter", .firstPlural), ("préférer", .firstSingular),
            ("préférer", .firstPlural), ("désirer", .firstSingular), ("désirer", .firstPlural):
            polite = infinitive
        case ("pouvoir", .secondPlural) where place + 1 < tokens.count && tokens[place + 1].shape.contains(.enclitic),
            ("pouvoir", .secondSingular) where place + 1 < tokens.count && tokens[place + 1].shape.contains(.enclitic):
            polite = infinitive
        default: return nil
        }
        guard let verb = VerbLexicon.standard.verbs(named: Spelling(polite)).first, let form = present(of: verb, person)
        else {
            return nil
        }
        let around = Surroundings(of: place...place, in: passage)
        // « j'aimerais mieux » is a thing of its own; « ... si c'était possible » asks for its conditional.
        guard ![.mieux, .bien].contains(passage.grammar.function(place + 1)) else { return nil }
        return Edit(replacing: place...place, by: [.new(form)], in: passage)?
            .correction(isAutomatic: !around.hasOtherPast)
    }

    // MARK: Forms

    /// The one verb and person that a form has in a tense; nil where it may be several verbs with different presents.
    private func reading(_ place: Int, _ tense: Cells) -> (entry: Int, person: GrammaticalPerson)? {
        let lexicon = VerbLexicon.standard
        let readings = lexicon.readings(of: passage.spelling(place)).filter {
            $0.isExact && $0.cells.meets(tense) && !lexicon.entries[$0.entry].isVariant
        }
        guard let reading = readings.first, readings.count == 1 else { return nil }
        let persons = reading.cells.persons(of: tense)
        let subject = passage.grammar.subjectPersons(of: place)
        let fitting = persons.nonzeroBitCount == 1 ? persons : persons & subject
        guard fitting.nonzeroBitCount == 1, let person = GrammaticalPerson(rawValue: fitting.trailingZeroBitCount)
        else {
            return nil
        }
        return (reading.entry, person)
    }

    private func infinitiveEntry(_ place: Int) -> Int? {
        let verbs = VerbLexicon.standard.verbs(named: passage.spelling(place))
        return verbs.count == 1 ? verbs.first : nil
    }

    private func present(of entry: Int, _ person: GrammaticalPerson) -> Spelling? {
        VerbLexicon.standard.form(person.rawValue, of: entry)
    }
}
