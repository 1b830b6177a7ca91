/// What may fill the slots of expressions.
extension [Token] {
    /// The end of an infinitive with the pronouns before it, « vous la remettre ».
    func infinitiveGroup(at place: Int) -> Int? {
        var next = place
        while next < count, next <= place + 3, self[next].kind == .word {
            if self[next].cells.contains(.infinitive) { return next }
            guard self[next].classes.contains(.clitic) else { return nil }
            next += 1
        }
        return nil
    }

    /// The end of a noun group with its determiner, « la quittance de mars ».
    func nounGroup(at place: Int) -> Int? {
        guard self[place].classes.contains(.determiner) else { return nil }
        var next = place + 1
        while next < count, next <= place + 8 {
            let token = self[next]
            let isOfGroup =
                token.kind == .number
                || token.kind == .word
                    && !token.classes.meets([.clitic, .subject, .subordinator, .relative, .coordinator])
                    && (token.classes.meets([.noun, .adjective, .unknown]) || token.function == .de
                        || token.function == .du
                        || token.cells.meets(.pastParticiple))
            guard isOfGroup else { break }
            next += 1
        }
        // « de » alone belongs to what follows.
        while next - 1 > place, self[next - 1].function == .de || self[next - 1].function == .du { next -= 1 }
        return next - 1 > place ? next - 1 : nil
    }
}
