/// What stands around words that are to be replaced, so far as it decides what may take their place (*contexte*).
struct Surroundings {
    private let passage: Passage
    private let tokens: [Token]
    private let places: ClosedRange<Int>

    init(of places: ClosedRange<Int>, in passage: Passage) {
        self.passage = passage
        self.places = places
        tokens = passage.tokens
    }

    // MARK: Before

    /// The token right before.
    private var before: Token? { passage.grammar.word(places.lowerBound - 1) }

    /// Whether a request cannot begin here, since a subject or « que » stands before: « vous n'hésitez pas à ».
    var refusesRequest: Bool {
        before.map { $0.classes.meets([.subject, .nousVous, .subordinator, .relative]) } ?? false
    }

    /// Whether « ce » stands before, which goes with *être* and with no other verb.
    var asksForEtre: Bool { before?.function == .ce }

    // MARK: Behind

    /// Whether « du tout » stands behind.
    var isAbsolute: Bool {
        passage.grammar.function(places.upperBound + 1) == .du
            && passage.grammar.function(places.upperBound + 2) == .tout
    }

    /// Whether a noun or pronoun at the end has its complement behind it: « aucun problème majeur ».
    var isCompletedBehind: Bool {
        guard let next = passage.grammar.word(places.upperBound + 1), !next.shape.contains(.enclitic) else {
            return false
        }
        let last = tokens[places.upperBound]
        if next.function == .que { return last.function != .que }
        guard last.classes.contains(.noun) || last.function == .rien || last.function == .personne else { return false }
        return next.classes.contains(.adjective) || next.cells.meets(.pastParticiple)
    }

    /// Whether the sentence has a past or a conditional besides: « si vous étiez d'accord ».
    var hasOtherPast: Bool {
        let sentence = passage.sentence(around: places.lowerBound)
        return passage.grammar.groups.contains { group in
            guard sentence.contains(group.first), !places.contains(group.first) else { return false }
            return switch group.kind {
            case .imperfect, .pluperfect, .conditional, .pastConditional: true
            default: false
            }
        }
    }

    /// The infinitives behind that are joined to the words: « et vous envoyer ».
    ///
    /// Nil where one of them may hang on something else, « aider à vendre et louer », or where « à » or « de » joins it.
    var joinedInfinitives: [Int]? {
        var joined: [Int] = []
        var isClear = true
        for place in passage.sentence(around: places.upperBound) where place > places.upperBound {
            let token = tokens[place]
            if token.cells.contains(.infinitive), token.kind == .word {
                var opener = place - 1
                while opener > places.upperBound, tokens[opener].classes.meets([.clitic, .nousVous]) { opener -= 1 }
                if isJoint(opener) {
                    joined.append(place)
                } else {
                    isClear = false
                    if opener > places.upperBound, isJoint(opener - 1) || isDenial(opener) { joined.append(place) }
                }
            } else if token.cells.meets(.finite) && !isJoint(place) || token.classes.meets([.subordinator, .relative]) {
                break
            }
        }
        return isClear || joined.isEmpty ? joined : nil
    }

    /// Whether a token joins what is behind it to what is before: « et », « ou », « puis », a comma.
    private func isJoint(_ place: Int) -> Bool {
        guard place > places.upperBound else { return false }
        return tokens[place].kind == .comma || [.et, .ou, .ni].contains(tokens[place].function)
            || passage.spelling(place) == Self.then
    }

    private static let then: Spelling = "puis"

    private func isDenial(_ place: Int) -> Bool {
        [.ne, .pas, .plus, .jamais, .rien].contains(tokens[place].function)
    }
}
