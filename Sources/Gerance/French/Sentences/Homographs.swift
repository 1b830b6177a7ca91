/// Words that are a past, future or conditional form by their spelling and often something else, settled by ordered
/// rules. The first rule that speaks decides.
extension Grammar {
    /// Takes away the readings that the context rules out.
    mutating func settleHomographs() {
        var accents = 0
        var approximations = 0
        var storyTenses = 0
        for token in tokens where token.kind == .word {
            if token.shape.contains(.accented) { accents += 1 }
            if token.shape.contains(.approximate) { approximations += 1 }
            if token.cells.isSurelySimplePast, token.classes.isEmpty, !token.shape.contains(.capital) {
                storyTenses += 1
            }
        }
        lacksAccents = accents == 0 && approximations > 0
        isNarrative = storyTenses > 0
        for place in tokens.indices where tokens[place].cells.meets(.settled) {
            settle(place)
        }
    }

    private mutating func settle(_ place: Int) {
        let token = tokens[place]
        if dropsNames(place) { return }
        if token.traits.meets([.avoir, .etre]) {
            settleAuxiliary(place)
            return
        }
        if token.function != .other, token.function != .passe {
            // « point », « plus », « mot »: never the verb.
            if !token.cells.meets(.past) || !agrees(place, .past) { tokens[place].cells = [] }
            return
        }
        if token.classes.meets([.noun, .adjective, .adverb, .interjection, .preposition]) { settleNoun(place) }
        settleSimplePast(place)
        settlePluralOfImperfect(place)
        settleImperfectOfFirstPersons(place)
    }

    /// A capital inside a sentence begins a name, and a name is no verb: « Cala », « Mont Réal ».
    private mutating func dropsNames(_ place: Int) -> Bool {
        let shape = tokens[place].shape
        if shape.contains(.capital), tokens[place].classes.contains(.firstName) {
            tokens[place].cells = []
            return true
        }
        guard shape.contains(.capital), !shape.contains(.opensSentence) else { return false }
        if shape.contains(.capitals), tokens[place].end - tokens[place].start > 3 { return false }
        if place > 0 {
            switch tokens[place - 1].kind {
            case .openQuote, .colon, .dash, .lineEnd, .openBracket: return false
            default: break
            }
        }
        if tokens[place].traits.meets([.etre, .avoir]), tokens[place].classes.isEmpty, place + 1 < tokens.count,
            tokens[place + 1].shape.contains(.enclitic)
        {
            return false
        }
        tokens[place].cells = []
        return true
    }

    private mutating func settleAuxiliary(_ place: Int) {
        let token = tokens[place]
        switch token.function {
        case .ete:
            // The season stands behind a determiner or a preposition: « cet été », « en été ».
            if followsDeterminer(place) || place > 0 && [.en, .le].contains(tokens[place - 1].function) {
                tokens[place].cells = []
            }
        case .est:
            if place > 0, tokens[place - 1].function == .le, tokens[place - 1].shape.contains(.elided), place > 1,
                !tokens[place - 2].classes.meets([.subject, .relative, .clitic, .nousVous])
            {
                let next = word(place + 1)
                if next?.cells.meets(.pastParticiple) != true { tokens[place].cells = [] }
            }
        default:
            let isFirstPluralImperfect = token.cells == Cells(index: 9) && token.traits.contains(.avoir)
            // « ne fût-ce que »
            if token.cells == Cells(index: 38), function(place + 1) == .ce { tokens[place].cells = [] }
            if isFirstPluralImperfect, subjectPersons(of: place) & 0b1000 == 0 {
                // « les avions », « des avions »: nous is far.
                tokens[place].cells = []
            } else if token.isAuxiliaryThatIsNoun, word(place - 1)?.classes.meets([.determiner, .numeral]) == true,
                followsDeterminer(place), !agrees(place, .finite)
            {
                // « un fût », « l'aura », « les sommes », « un avoir », « l'as »
                if function(place - 1) == .le, tokens[place - 1].shape.contains(.elided), hasParticipleNear(place) {
                    return
                }
                tokens[place].cells = []
            }
        }
    }

    /// Whether a participle stands right behind an auxiliary: « l'aura vu », « l'avoir reçu ».
    private func hasParticipleNear(_ place: Int) -> Bool {
        for next in place + 1..<place + 3 {
            if let token = word(next), token.cells.meets(.pastParticiple) || token.function == .pas { return true }
        }
        return false
    }

    /// A word that is a noun or an adjective too is a verb where a pronoun before it agrees.
    private mutating func settleNoun(_ place: Int) {
        let token = tokens[place]
        let disputed = token.cells.intersection(.disputed)
        guard !disputed.isEmpty else { return }
        if agrees(place, disputed) {
            tokens[place].classes = []
        } else {
            tokens[place].cells.subtract(.disputed)
        }
    }

    /// « il finit », « je mis », « elles virent »: the simple past against the present and the participle.
    private mutating func settleSimplePast(_ place: Int) {
        let cells = tokens[place].cells
        guard cells.meets(.simplePast) else { return }
        if cells.meets(Cells.present.union(.pastParticiple)) {
            let isFirstOrSecond = cells.persons(of: .simplePast) & 0b000011 != 0
            if isFirstOrSecond, cells.persons(of: .simplePast) & 0b100100 == 0 {
                if cells.meets(.present) || subjectPersons(of: place) & 0b000011 == 0 {
                    tokens[place].cells.subtract(.simplePast)
                }
            } else if cells.meets(.present) {
                // « ils durent partir », where « les travaux durent »
                let isDuty =
                    tokens[place].traits.contains(.devoir) && word(place + 1)?.cells.contains(.infinitive) == true
                if isDuty || isTold(place) && !tokens[place].classes.meets([.noun, .adjective]) {
                    tokens[place].cells.subtract(.present)
                } else {
                    tokens[place].cells.subtract(.simplePast)
                }
            }
        }
    }

    /// Whether the sentence around a verb is told in the past: by a simple past or an imperfect, and no present.
    private func isTold(_ place: Int) -> Bool {
        var past = false
        for step in [-1, 1] {
            var next = place + step
            while next >= 0, next < tokens.count, abs(next - place) <= 40, !isBarrier(next) {
                let cells = tokens[next].cells
                if tokens[next].classes.isEmpty, !tokens[next].shape.contains(.capital), !cells.isEmpty {
                    if cells.isSurelySimplePast || cells.subtracting(.imperfect).isEmpty { past = true }
                    if cells.subtracting(.present.union(.imperative).union(.subjunctive)).isEmpty { return false }
                }
                next += step
            }
        }
        return past
    }

    /// « -ions » and « -iez »: the imperfect, unless something asks for the subjunctive.
    private mutating func settlePluralOfImperfect(_ place: Int) {
        let cells = tokens[place].cells
        let plural = Cells(index: 9).union(Cells(index: 10))
        guard cells.meets(plural), cells.meets(.subjunctive) else { return }
        if subjectPersons(of: place) & 0b011000 == 0 || asksForSubjunctive(place) {
            tokens[place].cells.subtract(.past)
        } else {
            tokens[place].cells.subtract(.subjunctive)
            // « nous allions » is a form of aller before it is one of allier.
            if tokens[place].traits.contains(.aller) { tokens[place].cells.subtract([.present, .imperative]) }
        }
    }

    /// Whether *que* and a word that asks for the subjunctive stand before a verb, in its clause.
    private func asksForSubjunctive(_ place: Int) -> Bool {
        var left = place - 1
        let limit = max(0, place - 14)
        while left >= limit, !isBarrier(left) {
            if tokens[left].function == .que, left > limit, tokens[left - 1].classes.contains(.coordinator) {
                left -= 1
                continue
            }
            if tokens[left].function == .que {
                if word(left - 1)?.classes.contains(.judging) == true { return true }
                var before = left - 1
                while before >= max(0, left - 4), !isBarrier(before) {
                    let token = tokens[before]
                    if token.traits.contains(.asksForSubjunctive) && !token.cells.isEmpty { return true }
                    switch token.function {
                    case .afin, .pour, .avant, .bien, .sans, .condition, .jusque, .moins, .sorte, .peur, .crainte,
                        .puisque:
                        return true
                    default: break
                    }
                    before -= 1
                }
                // « Que vous choisissiez l'un ou l'autre »
                return tokens[left].shape.contains(.opensSentence) || left > 0 && tokens[left - 1].kind == .comma
            }
            if tokens[left].function == .puisque, tokens[left].shape.contains(.elided) { return true }
            left -= 1
        }
        return false
    }

    /// « -ais » is a noun or an adjective unless *je* or *tu* is near: « frais », « jamais », « anglais ».
    private mutating func settleImperfectOfFirstPersons(_ place: Int) {
        let cells = tokens[place].cells
        guard cells.meets(.imperfect), cells.persons(of: .imperfect) & 0b111100 == 0 else { return }
        if cells.meets(.present) || followsDeterminer(place) && subjectPersons(of: place) & 0b11 == 0 {
            tokens[place].cells.subtract(.imperfect)
        }
    }
}

extension Token {
    /// Whether a form of an auxiliary is also a noun: « un avoir », « les êtres », « l'aura », « les sommes », « un fût »,
    /// « les étais ».
    fileprivate var isAuxiliaryThatIsNoun: Bool {
        if cells.contains(.infinitive) || cells == Cells(index: 3) || cells == Cells(index: 1) { return true }
        if traits.contains(.etre), cells == [Cells(index: 6), Cells(index: 7)] { return true }
        return traits.contains(.avoir) ? cells == Cells(index: 20) : cells == Cells(index: 38)
    }
}

extension Cells {
    /// Readings that matter: all but the infinitive.
    fileprivate static let settled: Cells = [
        .imperfect, .simplePast, .pastSubjunctive, .future, .conditional, .pastParticiple, .present, .subjunctive,
    ]
    /// Readings that a noun or an adjective of the same spelling disputes.
    fileprivate static let disputed: Cells = [.imperfect, .simplePast, .pastSubjunctive, .future, .conditional]

    /// Whether the form is a simple past of the third person and nothing else.
    fileprivate var isSurelySimplePast: Bool {
        persons(of: .simplePast) & 0b100100 != 0 && subtracting([.simplePast, .pastSubjunctive]).isEmpty
    }
}
