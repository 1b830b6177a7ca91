/// What grammar says of one paragraph: its verb groups and its negations.
///
/// A word that may be several things is settled first, by ordered rules (``settleHomographs()``); then verbs are
/// joined with their auxiliaries, and negations with their second parts. Every look to the left or to the right has a
/// bound, so that the time is linear in the text, whatever the text.
struct Grammar: Sendable {
    /// The tokens of the paragraph.
    var tokens: [Token] = []
    /// The verb groups that are past, future or conditional, in the order of the text.
    private(set) var groups: [VerbGroup] = []
    /// The negations and restrictions, in the order of the text.
    private(set) var negations: [Negation] = []
    /// Whether the paragraph tells a story in the simple past, so that « il finit » is past too.
    var isNarrative = false
    /// Whether the paragraph is written without accents, as some messages are.
    var lacksAccents = false

    /// Reads the tokens.
    mutating func read() {
        groups.removeAll(keepingCapacity: true)
        negations.removeAll(keepingCapacity: true)
        settleHomographs()
        findVerbGroups()
        findNegations()
    }

    mutating func add(_ group: VerbGroup) { groups.append(group) }

    mutating func add(_ negation: Negation) { negations.append(negation) }
}

// MARK: - Looking around

extension Grammar {
    /// Whether a token ends a sentence or a clause that nothing is read across.
    @inline(__always)
    func isBarrier(_ place: Int) -> Bool {
        switch tokens[place].kind {
        case .stop, .exclamation, .question, .semicolon, .lineEnd: true
        case .ellipsis: place + 1 >= tokens.count || tokens[place + 1].shape.contains(.capital)
        default: false
        }
    }

    /// The token at a place, if it is a word.
    @inline(__always)
    func word(_ place: Int) -> Token? {
        guard place >= 0, place < tokens.count, tokens[place].kind == .word else { return nil }
        return tokens[place]
    }

    /// The word that rules name at a place; `other` where there is none.
    @inline(__always)
    func function(_ place: Int) -> FunctionWord {
        place >= 0 && place < tokens.count ? tokens[place].function : .other
    }

    /// The persons that a subject pronoun stands for, the first singular lowest.
    func persons(of token: Token) -> UInt64 {
        switch token.function {
        case .je: 0b00_0001
        case .tu: 0b00_0010
        case .il, .elle, .on, .ca, .cela, .ce: 0b00_0100
        case .nous: 0b00_1000
        case .vous: 0b01_0000
        case .ils, .elles: 0b10_0000
        case .qui: 0b11_1111
        case .te where token.shape.contains(.elided): 0b00_0010
        default: 0
        }
    }

    /// The persons of the pronouns right before a verb, objects between them and *ne* skipped; of those behind it with
    /// a hyphen too.
    func subjectPersons(of place: Int) -> UInt64 {
        var found: UInt64 = 0
        if tokens[place].shape.contains(.glued) { found |= 0b000101 }
        var left = place - 1
        while left >= 0, left >= place - 5, tokens[left].kind == .word {
            let token = tokens[left]
            let subject = persons(of: token)
            if subject != 0 {
                found |= subject
                if token.classes.contains(.subject) { break }
            } else if token.function != .ne && !token.classes.contains(.clitic) {
                break
            }
            left -= 1
        }
        var right = place + 1
        while right < tokens.count, right <= place + 3, tokens[right].shape.contains(.enclitic) {
            found |= persons(of: tokens[right])
            right += 1
        }
        return found
    }

    /// Whether one of some pronouns agrees with a tense of a verb form.
    func agrees(_ place: Int, _ tense: Cells) -> Bool {
        let cells = tokens[place].cells
        let persons = subjectPersons(of: place)
        for shift in stride(from: UInt64(0), to: 42, by: 6) {
            let part = (cells.rawValue & tense.rawValue) >> shift & 0b11_1111
            if part & persons != 0 { return true }
        }
        return false
    }

    /// Whether the word opens a noun group or stands in one: a determiner, a numeral or a preposition is before it,
    /// adjectives between them skipped.
    func followsDeterminer(_ place: Int) -> Bool {
        var left = place - 1
        while left >= max(0, place - 3), tokens[left].kind == .word {
            let classes = tokens[left].classes
            if classes.meets([.determiner, .numeral]) {
                // « le lui », « nous les » before a verb are pronouns.
                guard classes.contains(.clitic), left > 0 else { return true }
                let before = tokens[left - 1]
                return !(before.classes.meets([.subject, .nousVous, .clitic]) || before.function == .ne)
            }
            if classes.contains(.preposition), !classes.contains(.clitic) { return true }
            guard classes.contains(.adjective) else { return false }
            left -= 1
        }
        return left >= 0 && tokens[left].kind == .number
    }
}
