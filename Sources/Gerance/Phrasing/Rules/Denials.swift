extension Passage {
    /// Remarks on negations and restrictions.
    func denialRemarks(into remarks: inout [Remark]) {
        for negation in grammar.negations {
            var remark: Remark
            switch negation.kind {
            case .full, .bareNe: remark = self.remark(.negation, .negation, negation)
            case .non:
                remark = self.remark(.negation, .no, negation)
                remark.isGrave = profile.genre == .callScript && isReply(negation)
            case .restriction: remark = self.remark(.restriction, .restriction, negation)
            }
            if isSomebodyElses(negation.first) || isShelteredByLaw(negation.first) {
                remark.isGentle = true
            } else if negation.kind == .full {
                remark.corrections = antonymCorrections(of: negation)
            }
            remarks.append(remark)
        }
    }

    private func remark(_ rule: PhrasingRule, _ subject: Finding.Subject, _ negation: Negation) -> Remark {
        let first = negation.first
        let last = negation.last
        let whole = range(first, last)
        return Remark(
            rule: rule, subject: subject, tokens: first...last, bytes: whole, confidence: Int(negation.confidence))
    }

    /// Whether words are denied: « n'est pas incompétent », « aucune garantie », « loin d'être bâclé ».
    func isDenied(_ places: ClosedRange<Int>) -> Bool {
        let first = places.lowerBound
        for negation in grammar.negations where negation.kind != .restriction {
            if negation.first <= first, places.upperBound <= negation.last { return true }
            let isClose = negation.last < first && first - negation.last <= 4
            if isClose, !(negation.last..<first).contains(where: { grammar.isBarrier($0) || tokens[$0].kind == .comma })
            {
                return true
            }
        }
        return (max(0, first - 3)..<first).contains { place in
            switch tokens[place].function {
            case .pas, .jamais, .aucun, .rien, .sans: true
            default: spelling(place) == Self.far
            }
        }
    }

    private static let far: Spelling = "loin"

    /// Whether a *non* answers: it opens the sentence.
    private func isReply(_ negation: Negation) -> Bool { tokens[negation.first].shape.contains(.opensSentence) }

    /// Whether a term of law stands near: what it says, it has to say.
    func isShelteredByLaw(_ place: Int) -> Bool {
        guard profile.genre == .legal || profile.genre == .letter else { return false }
        let sentence = sentence(around: place)
        return legalTerms.contains { sentence.contains($0.lowerBound) }
    }

    /// « n'est pas complet » says « est en cours de constitution ».
    private func antonymCorrections(of negation: Negation) -> [Correction] {
        let first = negation.first
        guard tokens[first].function == .ne, tokens[negation.last].function == .pas, negation.last == first + 2,
            tokens[first + 1].traits.contains(.etre), tokens[first + 1].cells.meets(.present),
            negation.last + 1 < tokens.count, tokens[negation.last + 1].kind == .word
        else { return [] }
        var adjective = negation.last + 1
        if tokens[adjective].function == .encore, adjective + 1 < tokens.count { adjective += 1 }
        guard tokens[adjective].kind == .word,
            let wording = Antonyms.wording(insteadOf: entries[Int(tokens[adjective].entry)])
        else {
            return []
        }
        // « il n'est pas urgent de signer »: only another adjective fits before *de* and *que*.
        if adjective + 1 < tokens.count, [.de, .que].contains(tokens[adjective + 1].function), wording.contains(" ") {
            return []
        }
        let words = wording.split(separator: " ").map { String($0) }
        let edit = Edit(replacing: first...adjective, by: [.new(spelling(first + 1)), .words(words)], in: self)
        return edit.map { [$0.correction(isAutomatic: false)] } ?? []
    }
}

/// What to say instead of « ne pas être » and an adjective.
enum Antonyms {
    /// The affirmative wording, for an adjective in any inflection; only those that need no agreement.
    static func wording(insteadOf entry: WordEntry) -> String? {
        if let wording = table[entry.spelling] { return wording }
        // A wording that is an adjective itself would have to agree.
        var wording: String?
        BaseForms.forEach(of: entry.spelling) { base in
            if wording == nil, let known = table[base], known.contains(" ") { wording = known }
        }
        return wording
    }

    private static let table: [Spelling: String] = TableField(AntonymTable.table).lines.reduce(into: [:]) {
        let columns = $1.columns
        if columns.count == 2 { $0[columns[0].spelling] = columns[1].text }
    }
}
