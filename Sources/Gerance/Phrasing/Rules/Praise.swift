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
            case .signatureLine: subject = .signatureLine
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
}
