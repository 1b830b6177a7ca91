extension Passage {
    /// Praise for strong words and advantages, never where they are negated.
    func praiseRemarks(into remarks: inout [Remark]) {
        var end = -1
        for expression in expressions where expression.first > end {
            let places = expression.first...expression.last
            let subject: Finding.Subject
            switch expression.meaning {
            case .strongWord(let number): subject = .strongWord(profile.strongWords[number].name)
            case .advantage(let number): subject = .advantage(profile.advantages[number].name)
            default: continue
            }
            guard !isDenied(places), !isInLegalTerm(places), !isSomebodyElses(expression.first) else { continue }
            end = expression.last
            remarks.append(
                Remark(
                    rule: .praise, subject: subject, tokens: places, bytes: range(expression.first, expression.last),
                    confidence: 95))
        }
    }

    /// Whether words are denied: « aucune garantie », « sans garantie », « ne garantit pas », « pas de rendement ».
    private func isDenied(_ places: ClosedRange<Int>) -> Bool {
        let first = places.lowerBound
        for negation in grammar.negations where negation.kind != .restriction {
            if negation.first <= first, first <= negation.last { return true }
            let isClose = negation.last < first && first - negation.last <= 4
            if isClose, !(negation.last..<first).contains(where: { grammar.isBarrier($0) || tokens[$0].kind == .comma })
            {
                return true
            }
        }
        return (max(0, first - 3)..<first).contains { tokens[$0].function == .sans || tokens[$0].function == .aucun }
    }
}
