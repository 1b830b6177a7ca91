/// Negations: *ne* with its second part, its second part alone, *non*; and what looks like one.
extension Grammar {
    /// Finds the negations and restrictions of the paragraph.
    mutating func findNegations() {
        var consumed = -1
        for place in tokens.indices where tokens[place].kind == .word {
            guard place > consumed else { continue }
            switch tokens[place].function {
            case .ne: consumed = max(consumed, readNe(place))
            case .pas: readPas(place)
            case .plus: consumed = max(consumed, readPlus(place))
            case .jamais: readJamais(place)
            case .rien: readRien(place)
            case .aucun: readAucun(place)
            case .non: consumed = max(consumed, readNon(place))
            case .ni: readNi(place)
            case .guere, .nullement: add(Negation(kind: .full, first: place, last: place))
            case .personne: readPersonne(place)
            default: break
            }
        }
    }

    // MARK: Ne

    /// Reads a *ne*; says up to where its negation goes.
    private mutating func readNe(_ place: Int) -> Int {
        if function(place + 1) == .importe || !isBeforeVerb(place) { return place + 1 }
        var verbs = 0
        var next = place + 1
        var last = -1
        var restricting = -1
        scan: while next < tokens.count, next <= place + 16 {
            let token = tokens[next]
            if isBarrier(next) { break }
            if token.kind == .word {
                switch token.function {
                case .pas, .guere, .nullement:
                    last = next
                    break scan
                // « n'a jamais rien dit », « ne voit plus personne »: one chain.
                case .jamais, .rien:
                    last = next
                case .plus where last < 0:
                    last = next
                case .aucun:
                    last = next
                    break scan
                case .ni:
                    if last < 0 { last = next }
                    break scan
                case .nul, .nulle:
                    // Not « le bail n'est nul que si », an adjective.
                    guard token.classes.contains(.determiner), !tokens[next - 1].traits.contains(.etre) else { break }
                    if last < 0 { last = function(next + 1) == .part ? next + 1 : next }
                    break scan
                case .mot, .goutte:
                    guard last < 0, tokens[next - 1].cells.meets(Cells.finite.union(.infinitive)) else { break }
                    last = next
                    break scan
                case .personne where !followsDeterminer(next):
                    last = next
                    break scan
                case .point where last < 0 && !followsDeterminer(next):
                    last = next
                    break scan
                case .que where restricting < 0 && verbs > 0:
                    restricting = next
                    if last < 0 { break scan }
                case .ne:
                    break scan
                default: break
                }
                if token.cells.meets(Cells.finite.union(.infinitive)), !token.classes.contains(.clitic) { verbs += 1 }
                if last >= 0, next >= last + 3 { break }
            } else if token.kind == .comma, verbs > 1 || last >= 0 {
                break
            }
            next += 1
        }
        if last >= 0 {
            let isRestricted = tokens[last].function == .plus && restricting == last + 1
            add(
                Negation(
                    kind: isRestricted ? .restriction : .full, first: place, last: isRestricted ? restricting : last))
            return isRestricted ? restricting : last
        }
        if let subject = negativeSubject(of: place) {
            add(Negation(kind: .full, first: subject, last: place))
            return place
        }
        if isExpletive(place) { return place }
        if restricting >= 0 {
            add(Negation(kind: .restriction, first: place, last: restricting))
            return restricting
        }
        add(Negation(kind: .bareNe, first: place, last: place, confidence: 70))
        return place
    }

    /// Whether a verb or its pronouns follow, as behind every *ne*; not in « rock n'roll ».
    private func isBeforeVerb(_ place: Int) -> Bool {
        guard let next = word(place + 1) else { return true }
        return next.function != .other || !next.cells.isEmpty || !next.classes.meets([.noun, .adjective, .unknown])
    }

    /// « personne ne », « rien ne », « aucun locataire n' », « ni l'un ni l'autre ne »: where the negative word stands.
    private func negativeSubject(of place: Int) -> Int? {
        var left = place - 1
        var found: Int?
        while left >= max(0, place - 9), !isBarrier(left) {
            switch function(left) {
            case .personne, .rien, .aucun, .jamais: return function(left - 1) == .plus ? left - 1 : left
            case .nul, .nulle, .guere, .pas: return left
            case .ni: found = left
            default: break
            }
            left -= 1
        }
        return found
    }

    /// Whether *ne* follows a negative word, which then is read with it.
    private func isBeforeNe(_ place: Int) -> Bool {
        var right = place + 1
        while right < min(tokens.count, place + 10), !isBarrier(right) {
            if function(right) == .ne { return true }
            if tokens[right].cells.meets(.finite), tokens[right].classes.isEmpty,
                !tokens[right].cells.meets(.pastParticiple)
            {
                return false
            }
            right += 1
        }
        return false
    }

    /// Whether a negative word opens the clause of a *ne*, with no comma between them: « jamais je ne signe ».
    private func isSubject(_ place: Int) -> Bool {
        let end = min(tokens.count, place + 10)
        guard let ne = (place + 1..<max(end, place + 1)).first(where: { function($0) == .ne }) else { return false }
        return isBeforeNe(place) && !tokens[place..<ne].contains { $0.kind == .comma }
    }

    /// A *ne* that denies nothing: « avant que l'acte ne soit », « plus simple qu'il n'y paraît », « je crains qu'il ne parte ».
    private func isExpletive(_ place: Int) -> Bool {
        var left = place - 1
        while left >= max(0, place - 12), !isBarrier(left) {
            if function(left) == .que {
                var before = left - 1
                while before >= max(0, left - 10), !isBarrier(before) {
                    switch function(before) {
                    case .avant, .moins, .peur, .crainte, .sans, .plus, .mieux, .meilleur, .pire, .autre, .davantage,
                        .plutot, .doute, .peu:
                        return true
                    default: break
                    }
                    if tokens[before].traits.contains(.fears) { return true }
                    before -= 1
                }
                return false
            }
            left -= 1
        }
        return false
    }

    // MARK: The second part alone

    private mutating func readPas(_ place: Int) {
        // « pas un voisin ne se plaint »
        if function(place + 1) == .un, isSubject(place) { return }
        if followsDeterminer(place), function(place - 1) != .si, !isBeforeInfinitive(place) {
            guard let before = word(place - 1), before.classes.contains(.preposition),
                !before.classes.contains(.determiner), before.function != .aWithAccent
            else { return }
        }
        // « pas à pas »
        if function(place + 1) == .aWithAccent, function(place + 2) == .pas { return }
        if function(place - 1) == .aWithAccent, function(place - 2) == .pas { return }
        add(Negation(kind: .full, first: place, last: place, confidence: 95))
    }

    private func isBeforeInfinitive(_ place: Int) -> Bool {
        guard let next = word(place + 1) else { return false }
        return next.cells.contains(.infinitive)
    }

    /// *Plus* alone denies where *aucun*, *rien* or *personne* follows, and in « y a plus de place », « il répond plus ».
    private mutating func readPlus(_ place: Int) -> Int {
        switch function(place + 1) {
        case .aucun, .rien, .personne, .jamais:
            // « plus personne ne répond »
            if isSubject(place + 1) { return place }
            add(Negation(kind: .full, first: place, last: place + 1, confidence: 90))
            return place + 1
        default: break
        }
        guard let before = word(place - 1) else { return place }
        let ends = place + 1 >= tokens.count || tokens[place + 1].kind != .word
        // « y a plus de place » denies; « il y a plus de place » compares.
        let isHave = before.traits.contains(.avoir) && function(place - 2) == .y && function(place - 3) != .il
        let isMore =
            place + 2 < tokens.count
            && (tokens[place + 2].kind == .number || tokens[place + 2].classes.contains(.numeral))
        if isHave, function(place + 1) == .de, !isMore {
            add(Negation(kind: .full, first: place, last: place, confidence: 75))
        } else if ends || function(place + 1) == .depuis, before.cells.meets(.present), before.classes.isEmpty,
            !before.cells.meets(.pastParticiple)
        {
            add(Negation(kind: .full, first: place, last: place, confidence: 75))
        }
        return place
    }

    private mutating func readJamais(_ place: Int) {
        switch function(place - 1) {
        case .si, .aWithAccent, .que: return
        default: break
        }
        if isSubject(place) { return }
        add(Negation(kind: .full, first: place, last: place, confidence: 90))
    }

    private mutating func readRien(_ place: Int) {
        switch function(place - 1) {
        case .un, .pour, .de, .que, .aWithAccent, .sans: return
        default: break
        }
        if function(place + 1) == .que || isAfterSans(place) || isBeforeNe(place) { return }
        add(Negation(kind: .full, first: place, last: place, confidence: 85))
    }

    private mutating func readAucun(_ place: Int) {
        if isAfterSans(place) || isBeforeNe(place) { return }
        add(Negation(kind: .full, first: place, last: place, confidence: 85))
    }

    private mutating func readNi(_ place: Int) {
        if isAfterSans(place) || isBeforeNe(place) { return }
        // One finding for « ni ... ni » and « pas ... ni ».
        if let last = negations.last, last.kind != .restriction, !hasBarrier(from: last.last, to: place) { return }
        add(Negation(kind: .full, first: place, last: place, confidence: 85))
    }

    /// *Personne* alone denies as the subject that opens a sentence: « Personne répond ».
    private mutating func readPersonne(_ place: Int) {
        guard tokens[place].shape.contains(.opensSentence), let next = word(place + 1), next.cells.meets(.finite) else {
            return
        }
        add(Negation(kind: .full, first: place, last: place, confidence: 75))
    }

    private func hasBarrier(from first: Int, to last: Int) -> Bool {
        last - first > 60 || (first..<last).contains { isBarrier($0) }
    }

    /// *Non* that answers or denies; not the one of hesitation, « ah non », « non mais », « ouais non ».
    private mutating func readNon(_ place: Int) -> Int {
        var last = place
        while function(last + 1) == .non || word(last + 1) == nil && function(last + 2) == .non && !isEnd(last + 1) {
            last += function(last + 1) == .non ? 1 : 2
        }
        if function(last + 1) == .plus {
            add(Negation(kind: .non, first: place, last: last + 1, confidence: 90))
            return last + 1
        }
        let isHesitation =
            last > place || [.euh, .ben].contains(function(place - 1)) || [.euh, .ben].contains(function(last + 1))
            || function(last + 1) == .mais && tokens[last].end + 1 >= tokens[last + 1].start
        let isTag =
            place > 0 && tokens[place - 1].kind == .comma && last + 1 < tokens.count
            && tokens[last + 1].kind == .question
        // « Clemens non Papa »
        let isInName =
            word(place - 1)?.shape.contains(.capital) == true
            && word(place - 1)?.shape.contains(.opensSentence) == false
            && word(last + 1)?.shape.contains(.capital) == true
        if !isHesitation, !isTag, !isInName { add(Negation(kind: .non, first: place, last: last, confidence: 90)) }
        return last
    }

    private func isEnd(_ place: Int) -> Bool { place >= tokens.count || isBarrier(place) }

    private func isAfterSans(_ place: Int) -> Bool {
        var left = place - 1
        while left >= max(0, place - 6), !isBarrier(left) {
            if function(left) == .sans { return true }
            left -= 1
        }
        return false
    }
}
