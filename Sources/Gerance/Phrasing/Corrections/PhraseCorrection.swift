/// A wording of the phrase book, written for the words that it replaces.
struct PhraseCorrection {
    private let passage: Passage

    init(_ passage: Passage) { self.passage = passage }

    /// The correction that an entry offers for a match; nil where it cannot be written for sure.
    func correction(_ entry: PhraseBook.Entry, _ match: PhraseTrie.Match) -> Correction? {
        let around = Surroundings(of: match.first...match.last, in: passage)
        guard fits(entry, match, around) else { return nil }
        var words: [Edit.Word] = []
        for part in entry.wording {
            switch part {
            case .word(let word): words.append(.words([word]))
            case .copy:
                guard let slot = match.slot else { return nil }
                words += slot.map { .kept($0) }
            case .imperative:
                guard let slot = match.slot, let written = imperative(slot) else { return nil }
                words.append(.words([written]))
            case .present(let person):
                guard let slot = match.slot, let written = present(slot, person) else { return nil }
                words += written
            }
        }
        return Edit(replacing: match.first...match.last, by: words, in: passage)?
            .correction(isAutomatic: entry.isAutomatic && isSafe(entry, match, around))
    }

    /// Whether the wording is French where it would stand.
    private func fits(_ entry: PhraseBook.Entry, _ match: PhraseTrie.Match, _ around: Surroundings) -> Bool {
        if around.isAbsolute || around.refusesRequest && opensWithRequest(entry) { return false }
        // « appelez-moi ou à passer »: what is joined to an infinitive would have to change with it.
        if entry.conjugates, around.joinedInfinitives?.isEmpty != true { return false }
        guard around.asksForEtre, passage.tokens[match.first].function == .ne else { return true }
        guard case .word(let word) = entry.wording.first else { return false }
        return VerbLexicon.standard.isFormOfEtre(PatternText.firstWord(word))
    }

    /// Whether the wording says the same, whatever its sentence goes on to say.
    private func isSafe(_ entry: PhraseBook.Entry, _ match: PhraseTrie.Match, _ around: Surroundings) -> Bool {
        guard !passage.isSomebodyElses(match.first), !around.isCompletedBehind else { return false }
        if entry.rule == .past || entry.rule == .conditional, around.hasOtherPast { return false }
        return true
    }

    /// « Pensez à », « contactez-moi »; « souhaitez-vous » in place of « souhaiteriez-vous » asks.
    private func opensWithRequest(_ entry: PhraseBook.Entry) -> Bool {
        guard entry.rule != .conditional else { return false }
        guard case .word(let word) = entry.wording.first else { return entry.wording.first == .imperative }
        return VerbLexicon.standard.readings(of: PatternText.firstWord(word)).contains {
            $0.isExact && $0.cells.meets(Self.requests)
        }
    }

    /// « Pensez », « rassurez »: the second person plural of the imperative.
    private static let requests = Cells.imperative.intersection(.person(.secondPlural))

    /// The infinitive that ends a slot, as one verb of the tables.
    private func verb(_ slot: ClosedRange<Int>) -> Int? {
        let verbs = VerbLexicon.standard.verbs(named: passage.spelling(slot.upperBound))
        return verbs.count == 1 ? verbs.first : nil
    }

    /// « vous la remettre » in a person of the present: « vous la remets ».
    private func present(_ slot: ClosedRange<Int>, _ person: GrammaticalPerson) -> [Edit.Word]? {
        guard let verb = verb(slot), let form = VerbLexicon.standard.form(person.rawValue, of: verb) else { return nil }
        var words: [Edit.Word] = (slot.lowerBound..<slot.upperBound).map { place in
            passage.tokens[place].shape.contains(.elided)
                ? .words([Elision.whole(of: short(place)) ?? passage.text(place...place)]) : .kept(place)
        }
        // « se charger » said by somebody: « je me charge ».
        for place in words.indices where passage.tokens[slot.lowerBound + place].function == .se {
            let pronouns = ["me", "te", "se", "nous", "vous", "se"]
            words[place] = .words([pronouns[person.rawValue]])
        }
        words.append(.words([form.text]))
        return words
    }

    private func short(_ place: Int) -> Spelling {
        let spelling = passage.spelling(place)
        return spelling.prefix(spelling.count - 1)
    }

    /// « me contacter » as a request: « contactez-moi », or « contacte-moi » to whom one says *tu*.
    private func imperative(_ slot: ClosedRange<Int>) -> String? {
        let person: GrammaticalPerson = passage.profile.address == .vous ? .secondPlural : .secondSingular
        guard let verb = verb(slot), let index = VerbForm.imperative(person).index,
            let form = VerbLexicon.standard.form(index, of: verb)
        else { return nil }
        var text = form.text
        var objects: [FunctionWord] = []
        for place in slot.lowerBound..<slot.upperBound { objects.append(passage.tokens[place].function) }
        // The thing comes before the person: « remettez-le-moi »; y and en come last.
        let things = objects.filter { [.le, .la, .les].contains($0) }
        let people = objects.filter { [.me, .te, .se, .nous, .vous, .lui, .leur].contains($0) }
        let places = objects.filter { [.y, .en].contains($0) }
        guard things.count + people.count + places.count == objects.count, places.isEmpty || objects.count == 1 else {
            return nil
        }
        // « l'appeler »: le or la, and the request does not know which.
        for place in slot.lowerBound..<slot.upperBound
        where passage.tokens[place].function == .le && passage.tokens[place].shape.contains(.elided) {
            return nil
        }
        for object in things + people + places {
            switch object {
            case .me: text += "-moi"
            case .te: text += "-toi"
            case .se: text += person == .secondPlural ? "-vous" : "-toi"
            default: text += "-" + object.rawValue
            }
        }
        return text
    }
}
