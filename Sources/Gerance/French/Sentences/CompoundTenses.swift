/// Tenses made of several words: an auxiliary and a participle, *aller* or *venir de* and an infinitive.
extension Grammar {
    /// Joins the verbs of the paragraph with their auxiliaries, and keeps those that are past, future or conditional.
    mutating func findVerbGroups() {
        for place in tokens.indices {
            let cells = tokens[place].cells
            guard cells.meets(.grouped), tokens[place].kind == .word else { continue }
            let traits = tokens[place].traits
            if traits.contains(.avoir), !cells.isSubset(of: .pastParticiple), readAvoir(place) { continue }
            if traits.contains(.etre), !cells.isSubset(of: .pastParticiple), readEtre(place) { continue }
            if traits.contains(.aller), cells.meets(.present), !cells.meets(.subjunctive), readNearFuture(place) {
                continue
            }
            if traits.contains(.venir), cells.meets(.present), readRecentPast(place) { continue }
            readSimple(place)
        }
    }

    // MARK: Simple tenses

    private mutating func readSimple(_ place: Int) {
        let cells = tokens[place].cells
        let confidence: UInt8 =
            tokens[place].shape.contains(.approximate) ? 85 : tokens[place].shape.contains(.guessed) ? 75 : 99
        guard let kind = cells.simpleKind else { return }
        if tokens[place].shape.contains(.guessed), cells == Cells(index: 8), !agrees(place, .imperfect) { return }
        add(VerbGroup(kind: kind, first: place, last: place, confidence: confidence))
    }

    // MARK: Avoir

    private mutating func readAvoir(_ place: Int) -> Bool {
        guard let participle = participle(after: place, auxiliary: .avoir), let kind = tokens[place].cells.compoundKind
        else { return false }
        add(VerbGroup(kind: kind, first: place, last: participle, confidence: 98))
        return true
    }

    // MARK: Etre

    private mutating func readEtre(_ place: Int) -> Bool {
        if isOnThePointOf(place) { return true }
        guard let participle = participle(after: place, auxiliary: .etre) else { return false }
        guard isReflexive(place) || isMotion(participle) else {
            // A passive: its tense is that of être itself.
            guard let kind = tokens[place].cells.simpleKind else { return true }
            add(VerbGroup(kind: kind, first: place, last: participle))
            return true
        }
        guard let kind = tokens[place].cells.compoundKind else { return false }
        add(VerbGroup(kind: kind, first: place, last: participle, confidence: 97))
        return true
    }

    private func isMotion(_ participle: Int) -> Bool {
        tokens[participle].traits.meets([.movesWithEtre, .movesWithEither])
    }

    /// Whether a reflexive pronoun stands before *être*: « s'est », « nous nous sommes », « je me suis ».
    private func isReflexive(_ place: Int) -> Bool {
        let cells = tokens[place].cells
        let persons = [Cells.present, .subjunctive, .imperfect, .simplePast, .future, .conditional, .pastSubjunctive]
            .reduce(UInt64(0)) { $0 | cells.persons(of: $1) }
        var left = place - 1
        if function(left) == .y || function(left) == .en { left -= 1 }
        switch function(left) {
        case .se: return true
        case .me: return persons & 0b1 != 0
        case .te: return persons & 0b10 != 0
        case .nous:
            return persons & 0b1000 != 0
                && (isDoubled(.nous, left)
                    || function(place + 1) == .nous && tokens[place + 1].shape.contains(.enclitic))
        case .vous:
            return persons & 0b10000 != 0
                && (isDoubled(.vous, left)
                    || function(place + 1) == .vous && tokens[place + 1].shape.contains(.enclitic))
        default: return false
        }
    }

    private func isDoubled(_ word: FunctionWord, _ place: Int) -> Bool {
        function(place - 1) == word || function(place - 1) == .ne && function(place - 2) == word
    }

    /// Reads « est sur le point de signer ».
    private mutating func isOnThePointOf(_ place: Int) -> Bool {
        guard tokens[place].cells.meets(.present) else { return false }
        var next = place + 1
        while let token = word(next), next < place + 3, token.classes.contains(.adverb), token.function != .point {
            next += 1
        }
        guard function(next) == .sur, function(next + 1) == .le, function(next + 2) == .point,
            function(next + 3) == .de,
            let infinitive = infinitive(after: next + 3)
        else { return false }
        add(VerbGroup(kind: .imminentFuture, first: place, last: infinitive, confidence: 90))
        return true
    }

    // MARK: Aller and venir

    private mutating func readNearFuture(_ place: Int) -> Bool {
        guard let infinitive = infinitive(after: place) else { return false }
        // « allez vous reposer », « allons visiter »: an imperative.
        let persons = tokens[place].cells.persons(of: .present)
        if persons & 0b011000 != 0, persons & subjectPersons(of: place) == 0 { return false }
        add(VerbGroup(kind: .nearFuture, first: place, last: infinitive, confidence: 92))
        return true
    }

    private mutating func readRecentPast(_ place: Int) -> Bool {
        var next = place + 1
        while let token = word(next), next < place + 4,
            token.shape.contains(.enclitic) || token.classes.contains(.adverb)
        { next += 1 }
        guard function(next) == .de, let infinitive = infinitive(after: next) else { return false }
        add(VerbGroup(kind: .recentPast, first: place, last: infinitive, confidence: 90))
        return true
    }

    /// Whether two words make an adverb: « sans doute », « d'abord », « de nouveau ».
    private func isAdverbOfTwoWords(_ place: Int) -> Bool {
        if function(place) == .sans { return function(place + 1) == .doute }
        guard function(place) == .de, let next = word(place + 1), !next.cells.contains(.infinitive) else {
            return false
        }
        return next.classes.meets([.adverb, .adjective]) && !next.classes.contains(.determiner)
    }

    /// The infinitive behind a verb, with only pronouns and adverbs between them.
    private func infinitive(after place: Int) -> Int? {
        var next = place + 1
        while next < tokens.count, next <= place + 5 {
            let token = tokens[next]
            guard token.kind == .word else { return nil }
            if token.cells.contains(.infinitive), !token.classes.contains(.determiner) { return next }
            let passes =
                token.shape.contains(.enclitic) || token.classes.meets([.clitic, .adverb, .nousVous])
                || token.function == .tous || token.function == .tout || token.function == .rien
            if passes {
                next += 1
            } else {
                guard isAdverbOfTwoWords(next) else { return nil }
                next += 2
            }
        }
        return nil
    }
}

// MARK: - Looking for the participle

extension Grammar {
    /// The participle that an auxiliary has, to its right: at most eight words on, over adverbs, pronouns that hang on the
    /// verb, short groups such as « de nouveau », and what stands between two commas.
    private func participle(after place: Int, auxiliary: VerbTraits) -> Int? {
        var next = place + 1
        var budget = 8
        var been: Int?
        while next < tokens.count, budget > 0 {
            let token = tokens[next]
            switch token.kind {
            case .word: break
            case .comma:
                guard let after = closingComma(from: next) else { return been }
                next = after + 1
                budget -= 1
                continue
            case .openBracket, .openQuote:
                next += 1
                budget -= 1
                continue
            default: return been
            }
            if token.shape.contains(.enclitic) {
                next += 1
                continue
            }
            if isParticiple(next, of: place, auxiliary, been: been) {
                // « a été loué », « a eu fini »: the participle of an auxiliary, and the one that it carries.
                let isBeen = token.traits.meets([.etre, .avoir]) && auxiliary == .avoir
                guard isBeen, been == nil else { return next }
                been = next
                next += 1
                budget = min(budget, 5)
                continue
            }
            guard let step = filler(next, after: place) else { return been }
            next += step
            budget -= 1
        }
        return been
    }

    private func isParticiple(_ place: Int, of auxiliary: Int, _ kind: VerbTraits, been: Int?) -> Bool {
        let token = tokens[place]
        guard token.cells.meets(.pastParticiple) || token.function == .du else {
            // « a ete vire »: without accents, the participle looks like the present.
            return lacksAccents && been != nil && token.cells.contains(Cells(index: 2)) && token.classes.isEmpty
        }
        switch token.function {
        case .other, .ete, .passe: break
        case .du: return kind == .avoir && infinitive(after: place) != nil
        case .vue:
            return kind == .etre || function(auxiliary - 1) == .le || function(auxiliary - 1) == .se
                || function(auxiliary - 1) == .que
        // « il s'est tu »
        case .tu: return kind == .etre && function(auxiliary - 1) == .se && !token.shape.contains(.enclitic)
        default: return false
        }
        guard kind == .avoir, been == nil else { return true }
        // « avoir » with a noun: « a droit », « a vue sur », « a besoin ». A participle in the feminine or the plural
        // agrees with an object before the verb.
        if token.classes.contains(.noun), !token.cells.contains(Cells(index: 47)) {
            return hasObject(before: auxiliary)
        }
        return true
    }

    /// Whether an object with which a participle may agree stands before the auxiliary.
    private func hasObject(before place: Int) -> Bool {
        var left = place - 1
        while left >= 0, left >= place - 5 {
            switch function(left) {
            case .que, .le, .la, .les, .nous, .vous, .me, .te, .se, .quel, .en: return true
            default: left -= 1
            }
        }
        return false
    }

    /// How many tokens a filler at a place takes; nil where the search ends.
    private func filler(_ place: Int, after auxiliary: Int) -> Int? {
        let token = tokens[place]
        switch token.function {
        case .pas, .plus, .jamais, .rien, .point, .guere, .nullement, .tout, .tous, .meme, .bien, .mal, .peu, .trop,
            .deja, .encore, .toujours, .aussi, .presque, .hier, .aujourdhui, .seulement, .depuis, .soi, .eux, .lui,
            .elle, .elles, .quasi, .personne:
            return 1
        case .un: return timeGroup(place)
        case .de where function(place - 1) == .tout && function(place + 1) == .suite: return 2
        case .de:
            // « de nouveau », « d'ailleurs », « d'abord »: adverbs made with *de*.
            guard let next = word(place + 1), next.classes.meets([.adverb, .adjective]) || next.function == .ailleurs,
                !next.classes.contains(.determiner)
            else { return nil }
            return 2
        default: break
        }
        if token.classes.contains(.adverb), !token.classes.meets([.preposition, .subordinator]) { return 1 }
        if token.classes.contains(.interjection) { return 1 }
        if token.classes.contains(.preposition) { return prepositionGroup(place) }
        if token.classes.meets([.determiner, .numeral]) { return timeGroup(place) }
        if token.classes.contains(.tonic) { return 1 }
        return nil
    }

    /// « par ailleurs », « en partie », « dans la foulée », « en 2009 »: a preposition, up to three words, and then the
    /// participle.
    private func prepositionGroup(_ place: Int) -> Int? {
        switch function(place) {
        case .de, .du, .des, .que: return nil
        default: break
        }
        let isContracted = tokens[place].classes.contains(.determiner)
        var sawDeterminer = isContracted
        for length in 2...4 {
            guard place + length < tokens.count else { return nil }
            let last = tokens[place + length - 1]
            // « dans cette doctrine compliquée » is no group of the kind.
            if last.classes.meets([.determiner, .numeral]), !last.classes.contains(.clitic) { sawDeterminer = true }
            if length == 2, last.classes.contains(.determiner) { sawDeterminer = true }
            if sawDeterminer, length > 2 || isContracted, !last.classes.contains(.timeUnit), last.function != .plupart,
                last.function != .suite, last.function != .part
            {
                continue
            }
            guard last.kind == .word || last.kind == .number, !last.cells.meets(.infinitive),
                !last.classes.meets([.relative, .subordinator, .coordinator])
            else { return nil }
            let next = tokens[place + length]
            guard next.kind == .word else { continue }
            let after =
                next.cells.meets(.pastParticiple) && next.function == .other && !last.classes.contains(.determiner)
            let adverb =
                next.function == .ete
                || next.classes.contains(.adverb) && place + length + 1 < tokens.count
                    && tokens[place + length + 1].cells.meets(.pastParticiple)
            if after || adverb { return length }
        }
        return nil
    }

    /// « un jour », « cette année », « ce matin », « deux fois »: a time between the auxiliary and its participle.
    private func timeGroup(_ place: Int) -> Int? {
        for length in 1...3 {
            guard let token = word(place + length) else { return nil }
            if token.classes.contains(.timeUnit) { return length + 1 }
            if token.function == .peu { return length + 1 }
            guard token.classes.meets([.adjective, .numeral, .determiner]) else { return nil }
        }
        return nil
    }

    /// The comma that closes an insertion opened by another, at most eight tokens on.
    private func closingComma(from place: Int) -> Int? {
        var next = place + 1
        while next < tokens.count, next <= place + 9 {
            if tokens[next].kind == .comma { return next }
            if isBarrier(next) { return nil }
            if next > place + 4, tokens[next].cells.meets(.finite), tokens[next].classes.isEmpty,
                !tokens[next].cells.meets([.pastParticiple, .infinitive])
            {
                return nil
            }
            next += 1
        }
        return nil
    }
}

extension Cells {
    /// Forms that may begin a group.
    fileprivate static let grouped: Cells = Cells.finite.union([.infinitive, .presentParticiple])

    /// The tense of a form by itself, where it is past, future or conditional and nothing else.
    fileprivate var simpleKind: VerbGroup.Kind? {
        if meets(.present) || meets(.imperative) { return nil }
        if meets(.conditional) { return .conditional }
        if meets(.future) { return .future }
        if meets(.imperfect) { return .imperfect }
        if meets(.simplePast) { return .simplePast }
        if meets(.pastSubjunctive) { return .pastSubjunctive }
        return nil
    }

    /// The tense that an auxiliary and a participle make.
    fileprivate var compoundKind: VerbGroup.Kind? {
        if meets(Cells.present.union(.subjunctive).union(.imperative)) { return .compoundPast }
        if meets(.conditional) { return .pastConditional }
        if meets(.future) { return .futurePerfect }
        if meets(.past) { return .pluperfect }
        if meets(.infinitive) { return .pastInfinitive }
        if meets(.presentParticiple) { return .compoundParticiple }
        return nil
    }
}
