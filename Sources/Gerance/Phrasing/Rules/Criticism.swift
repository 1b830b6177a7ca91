extension Passage {
    /// Remarks on criticism of a colleague, an agency, a provider or a tenant.
    func criticismRemarks(into remarks: inout [Remark]) {
        var end = -1
        for expression in criticisms() where expression.first > end {
            let places = expression.first...expression.last
            guard !isDenied(places), !isName(places), !isLegalTerm(places) else { continue }
            let target = target(near: places)
            switch expression.meaning {
            case .strongCriticism:
                guard !isWarningAboutFraud(places), !isOfJurisdiction(places) else { continue }
            case .weakCriticism(let kind):
                guard isSaidOfSomebody(places, kind) else { continue }
            case .blamedDeed(let isStrong):
                guard isDone(places), isStrong || hasSubject(before: places.lowerBound) else { continue }
            default: continue
            }
            end = expression.last
            var remark = Remark(
                rule: .criticism, subject: .criticism(of: target.map { text($0) }), tokens: places,
                bytes: range(expression.first, expression.last), confidence: target == nil ? 80 : 92)
            remark.isGentle = isSomebodyElses(expression.first)
            remarks.append(remark)
        }
    }

    /// The matches that may be criticism, the longest at each place; a word may be noun and adjective.
    private func criticisms() -> [Expression] {
        var longest: [Expression] = []
        for expression in expressions {
            switch expression.meaning {
            case .strongCriticism, .weakCriticism, .blamedDeed: break
            default: continue
            }
            guard let last = longest.last, last.first == expression.first else {
                longest.append(expression)
                continue
            }
            if expression.last < last.last { continue }
            while let known = longest.last, known.first == expression.first, known.last < expression.last {
                longest.removeLast()
            }
            longest.append(expression)
        }
        return longest
    }

    /// Whether a term of law holds all the words: « faute grave », but not « de mauvaise foi », said of somebody.
    private func isLegalTerm(_ places: ClosedRange<Int>) -> Bool {
        legalTerms.contains { $0.lowerBound <= places.lowerBound && places.upperBound <= $0.upperBound }
    }

    /// A capital inside a sentence makes a name of a word: « rue du Brigand ».
    func isName(_ places: ClosedRange<Int>) -> Bool {
        let token = tokens[places.lowerBound]
        return places.count == 1 && token.shape.contains(.capital) && !token.shape.contains(.opensSentence)
            && !token.shape.contains(.capitals) && grammar.word(places.lowerBound - 1) != nil
    }

    /// « arnaque au faux RIB »: a warning, not a reproach.
    private func isWarningAboutFraud(_ places: ClosedRange<Int>) -> Bool {
        let next = places.upperBound + 1
        guard next < tokens.count else { return false }
        switch tokens[next].function {
        case .au, .aux, .aWithAccent:
            return tokens[places.upperBound].classes.contains(.noun)
                || tokens[places.upperBound].classes.contains(.unknown)
        default: return false
        }
    }

    /// « le tribunal se déclare incompétent »: a term of procedure.
    private func isOfJurisdiction(_ places: ClosedRange<Int>) -> Bool {
        let first = places.lowerBound
        return (max(0, first - 6)..<first).contains { Self.jurisdictions.contains(spelling($0)) }
    }

    private static let jurisdictions: Set<Spelling> = ["tribunal", "juge", "juridiction", "cour", "déclare", "déclaré"]

    /// The targets named in the sentence.
    private func target(near places: ClosedRange<Int>) -> ClosedRange<Int>? {
        let sentence = sentence(around: places.lowerBound)
        var best: ClosedRange<Int>?
        for target in targets where sentence.contains(target.lowerBound) && !places.contains(target.lowerBound) {
            // The longest name of somebody: « ancien syndic », not « syndic ».
            if let best, best.contains(target.lowerBound), target.upperBound <= best.upperBound { continue }
            if target.upperBound < places.lowerBound || best == nil { best = target }
        }
        return best
    }

    private func isTarget(_ place: Int) -> Bool { targets.contains { $0.contains(place) } }

    /// Whether a word that may be neutral is said of somebody: it stands beside a target, or a target is the subject of the
    /// verb before it.
    private func isSaidOfSomebody(_ places: ClosedRange<Int>, _ kind: PhrasingLexicon.Meaning.WordKind) -> Bool {
        let first = places.lowerBound
        let last = places.upperBound
        switch kind {
        case .adjective:
            if last + 1 < tokens.count, isTarget(last + 1) { return !isThing(last + 2) || isTarget(last + 2) }
            if first > 0, isTarget(first - 1) { return true }
            // « mauvaise isolation », « chaudière défaillante »: said of a thing.
            if isThing(last + 1) || isThing(first - 1) && !isAfterComma(first) { return false }
            return isPredicate(first)
        case .noun:
            // « un incapable », « des amateurs »; « amateur de belles pierres » is praise.
            guard last + 1 >= tokens.count || tokens[last + 1].function != .de || isTarget(last + 2) else {
                return false
            }
            guard first > 0, tokens[first - 1].classes.meets([.determiner, .adjective]) else { return false }
            return isPredicate(first) || hasTarget(before: first, within: 10) && isOfTarget(first)
        case .adverb: return hasTarget(before: first, within: 8)
        case .expression: return hasTarget(before: first, within: 10)
        }
    }

    private func isAfterComma(_ place: Int) -> Bool { place > 0 && tokens[place - 1].kind == .comma }

    private func isThing(_ place: Int) -> Bool {
        guard place >= 0, place < tokens.count, tokens[place].kind == .word else { return false }
        return tokens[place].classes.contains(.noun) && !tokens[place].cells.meets(.finite) && !isTarget(place)
            && !tokens[place].classes.contains(.adjective)
    }

    /// « est », « semble », « s'est montré » before it, its adverbs and its determiner, with a target as the subject; or a
    /// comma behind a target: « L'ancien gestionnaire, négligent ».
    private func isPredicate(_ place: Int) -> Bool {
        var left = place - 1
        while left >= max(0, place - 4), tokens[left].kind == .word {
            let token = tokens[left]
            if token.cells.meets(.finite), !token.classes.contains(.adverb) || token.traits.contains(.etre) {
                return hasSubject(before: left)
            }
            guard
                token.classes.meets([.adverb, .determiner, .adjective, .quantity, .coordinator])
                    || token.cells.meets(.pastParticiple)
            else { break }
            left -= 1
        }
        // « tenue par des amateurs »
        if left >= 0, tokens[left].function == .par { return hasTarget(before: left, within: 8) }
        if left >= 0, tokens[left].kind == .comma { return left > 0 && hasTarget(before: left, within: 3) }
        return false
    }

    private func isOfTarget(_ place: Int) -> Bool {
        var left = place - 1
        while left >= max(0, place - 6) {
            if tokens[left].cells.meets(.finite) || tokens[left].function == .de || tokens[left].kind == .comma {
                return true
            }
            left -= 1
        }
        return false
    }

    /// Whether a target, or a pronoun behind one, is the subject of the verb at a place.
    private func hasSubject(before place: Int) -> Bool {
        var left = place - 1
        while left >= max(0, place - 5), tokens[left].kind == .word,
            tokens[left].function == .ne || tokens[left].classes.contains(.clitic)
                || tokens[left].traits.meets([.avoir, .etre])
        {
            left -= 1
        }
        guard left >= 0, tokens[left].kind == .word || tokens[left].kind == .comma else { return false }
        switch tokens[left].function {
        case .il, .elle, .ils, .elles, .qui, .on: return hasTarget(before: left, within: 14)
        // *Je*, *nous* and *vous* are none of those who are criticised here.
        case .je, .tu, .nous, .vous: return false
        default: return isTarget(left) || hasTarget(before: left, within: 3)
        }
    }

    private func hasTarget(before place: Int, within distance: Int) -> Bool {
        targets.contains { target in
            target.upperBound < place && place - target.upperBound <= distance
                && !(target.upperBound..<place).contains { grammar.isBarrier($0) }
        }
    }

    /// Whether a doing is told or reproached, and not forbidden or advised: not an infinitive behind a preposition.
    private func isDone(_ places: ClosedRange<Int>) -> Bool {
        let token = tokens[places.lowerBound]
        if places.count > 1, token.cells.isEmpty { return true }
        if token.cells.isSubset(of: .infinitive), let before = grammar.word(places.lowerBound - 1) {
            return !before.classes.contains(.preposition)
        }
        // « les mentions » are no lies: a noun is read as a verb where its subject stands before it.
        return !token.cells.isEmpty && !token.classes.meets([.noun, .adjective])
            || grammar.agrees(places.lowerBound, .finite)
    }
}
