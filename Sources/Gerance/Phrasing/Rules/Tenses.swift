extension Passage {
    /// Remarks on past, future and conditional.
    func tenseRemarks(into remarks: inout [Remark]) {
        for group in grammar.groups {
            var remark = Remark(
                rule: group.kind.rule, subject: .tense(group.kind.name), tokens: group.first...group.last,
                bytes: range(group.first, group.last), confidence: Int(group.confidence))
            if isSomebodyElses(group.first) { remark.isGentle = true }
            if remark.rule == .past, let reason = reasonForPast(group) {
                remark.isGentle = true
                remark.subject = .datedPast(reason)
            }
            if !remark.isGentle { remark.corrections = PresentTense(self).corrections(of: group) }
            remarks.append(remark)
        }
    }

    /// Whether a token stands in a quotation.
    func isSomebodyElses(_ place: Int) -> Bool { tokens[place].shape.contains(.quoted) }

    /// Why a past may have to stay: a date in its sentence, a term of law; nil where nothing says so.
    private func reasonForPast(_ group: VerbGroup) -> String? {
        let sentence = sentence(around: group.first)
        let near = max(sentence.lowerBound, group.first - 14)...min(sentence.upperBound, group.last + 14)
        if near.contains(where: { isPastDate($0) }) { return "une date" }
        return legalTerms.contains { near.contains($0.lowerBound) } ? "un terme juridique" : nil
    }

    /// Whether a token dates what is said in the past: « le 3 mai », « en 2024 », « hier », « depuis », « il y a deux ans ».
    private func isPastDate(_ place: Int) -> Bool {
        let token = tokens[place]
        if token.classes.meets([.pastTime, .month]) || isLast(place) { return true }
        if token.kind == .number {
            let length = token.end - token.start
            let isYear = length == 4 && bytes[Int(token.start)] <= 0x32 && bytes[Int(token.start)] >= 0x31
            let isDate = length >= 8 && bytes[token.range].contains(0x2F)
            return isYear || isDate
        }
        switch token.function {
        case .depuis: return true
        case .y:
            return place > 0 && tokens[place - 1].function == .il && place + 1 < tokens.count
                && tokens[place + 1].traits.contains(.avoir) && isDuration(place + 2)
        case .le: return place + 1 < tokens.count && tokens[place + 1].kind == .number && isDayNumber(place + 1)
        default: return token.classes.contains(.weekday)
        }
    }

    /// Whether a part of time lies behind: « la semaine dernière », « le mois passé ».
    private func isLast(_ place: Int) -> Bool {
        guard tokens[place].classes.contains(.timeUnit), let next = grammar.word(place + 1) else { return false }
        return Self.lasts.contains(spelling(place + 1)) && !next.shape.contains(.enclitic)
    }

    private static let lasts: Set<Spelling> = ["dernier", "dernière", "derniers", "dernières", "passé", "passée"]

    private func isDuration(_ place: Int) -> Bool {
        (place..<min(place + 3, tokens.count)).contains { tokens[$0].classes.contains(.timeUnit) }
    }

    private func isDayNumber(_ place: Int) -> Bool { tokens[place].end - tokens[place].start <= 3 }
}

extension VerbGroup.Kind {
    /// The rule that the tense falls under.
    var rule: PhrasingRule {
        switch self {
        case .imperfect, .simplePast, .pastSubjunctive, .compoundPast, .pluperfect, .pastInfinitive,
            .compoundParticiple,
            .recentPast:
            .past
        case .future, .futurePerfect, .nearFuture, .imminentFuture: .future
        case .conditional, .pastConditional: .conditional
        }
    }

    /// The tense as French grammar names it.
    var name: String {
        switch self {
        case .imperfect: "imparfait"
        case .simplePast: "passé simple"
        case .pastSubjunctive: "subjonctif imparfait"
        case .compoundPast: "passé composé"
        case .pluperfect: "plus-que-parfait"
        case .pastInfinitive: "infinitif passé"
        case .compoundParticiple: "participe composé"
        case .recentPast: "passé récent"
        case .future: "futur simple"
        case .futurePerfect: "futur antérieur"
        case .nearFuture: "futur proche"
        case .imminentFuture: "futur imminent"
        case .conditional: "conditionnel présent"
        case .pastConditional: "conditionnel passé"
        }
    }
}
