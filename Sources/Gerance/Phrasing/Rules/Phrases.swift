extension Passage {
    /// Puts the wordings of the phrase book on the remarks that they answer, and adds remarks where there is none.
    func phraseRemarks(into remarks: inout [Remark]) {
        var end = -1
        for expression in longestPhrases() where expression.first > end {
            guard case .phrase(let number) = expression.meaning else { continue }
            let entry = PhraseBook.standard[number]
            let places = expression.first...expression.last
            guard !isSomebodyElses(expression.first),
                let correction = PhraseCorrection(self).correction(entry, expression.match)
            else { continue }
            end = expression.last
            var isKnown = false
            for index in remarks.indices
            where remarks[index].tokens.overlaps(places) && remarks[index].rule.isAnsweredByPhrases {
                isKnown = true
                remarks[index].corrections = [correction]
            }
            guard !isKnown else { continue }
            remarks.append(
                Remark(
                    rule: entry.rule.isReadByGrammar ? .formula : entry.rule, subject: .formula, tokens: places,
                    bytes: range(expression.first, expression.last), confidence: 85, corrections: [correction]))
        }
    }

    /// The matches of the phrase book, the longest at each place, the first entry where two are as long.
    private func longestPhrases() -> [Expression] {
        var longest: [Expression] = []
        for expression in expressions {
            guard case .phrase(let number) = expression.meaning else { continue }
            if let last = longest.last, last.first == expression.first {
                guard case .phrase(let known) = last.meaning else { continue }
                if expression.last > last.last || expression.last == last.last && number < known {
                    longest[longest.count - 1] = expression
                }
            } else {
                longest.append(expression)
            }
        }
        return longest
    }

    /// Remarks on words and expressions that doubt, delay or sadden.
    func toneRemarks(into remarks: inout [Remark]) {
        for expression in expressions {
            let places = expression.first...expression.last
            var remark: Remark
            switch expression.meaning {
            case .uncertainty:
                remark = Remark(
                    rule: .uncertainty, subject: .expression, tokens: places,
                    bytes: range(expression.first, expression.last),
                    confidence: 80)
            case .negative(let isMild, let alternative):
                remark = Remark(
                    rule: .formula, subject: .expression, tokens: places,
                    bytes: range(expression.first, expression.last),
                    confidence: isMild ? 60 : 80)
                remark.isGentle = isMild
                if let alternative, expression.first == expression.last, !isInflected(expression.first),
                    !isDenied(places)
                {
                    remark.corrections = corrections(
                        of: expression.first, lexicon.alternatives[alternative].words.map { $0.text })
                }
            default: continue
            }
            guard !remarks.contains(where: { $0.rule != .praise && $0.covers(remark) }),
                !isInLegalTerm(places), !isPartOfDay(places), !isName(places), !isToDoSomething(places)
            else {
                continue
            }
            if isSomebodyElses(expression.first) {
                remark.isGentle = true
                remark.corrections = []
            }
            remarks.append(remark)
        }
    }

    /// « la nuit » harms nobody.
    private func isPartOfDay(_ places: ClosedRange<Int>) -> Bool {
        places.count == 1 && tokens[places.lowerBound].classes.contains(.timeUnit)
    }

    /// « je vous invite à préciser la date » is no date « à préciser ».
    private func isToDoSomething(_ places: ClosedRange<Int>) -> Bool {
        guard tokens[places.lowerBound].function == .aWithAccent, tokens[places.upperBound].cells.contains(.infinitive),
            let next = grammar.word(places.upperBound + 1)
        else { return false }
        return next.classes.contains(.determiner)
    }

    private func isInflected(_ place: Int) -> Bool {
        tokens[place].classes.meets([.plural, .feminine]) || tokens[place].cells.meets(.finite)
    }

    /// An affirmative wording in place of a negative word, where it fits.
    private func corrections(of place: Int, _ wording: [String]) -> [Correction] {
        // « le mauvais état »: behind a determiner no « à améliorer » can stand.
        if let before = grammar.word(place - 1), before.classes.contains(.determiner),
            tokens[place].classes.contains(.adjective) || wording.first.map(Self.prepositions.contains) == true
        {
            return []
        }
        let edit = Edit(replacing: place...place, by: [.words(wording)], in: self)
        return edit.map { [$0.correction(isAutomatic: false)] } ?? []
    }

    private static let prepositions: Set<String> = ["à", "en", "au", "hors", "de"]

    /// Whether words belong to a term of law: « garantie des loyers impayés » is no complaint.
    func isInLegalTerm(_ places: ClosedRange<Int>) -> Bool {
        legalTerms.contains { $0.overlaps(places) }
    }
}

extension PhrasingRule {
    /// Whether grammar alone finds what the rule speaks of.
    fileprivate var isReadByGrammar: Bool {
        switch self {
        case .negation, .past, .future, .conditional: true
        default: false
        }
    }

    /// Whether a wording of the phrase book answers a remark of the rule.
    fileprivate var isAnsweredByPhrases: Bool {
        switch self {
        case .criticism, .shouting, .praise: false
        default: true
        }
    }
}
