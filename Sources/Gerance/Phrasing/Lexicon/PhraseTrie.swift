/// Expressions of several words, found in running text word by word.
///
/// A node is what has been read of some expressions; an edge leads on by a word as it is written, by a word in any of its
/// inflections, or by a slot: an infinitive with its pronouns, a noun group.
struct PhraseTrie: Sendable {
    private var vocabulary = SpellingIndex(minimumCapacity: 4_096)
    /// From a node and a word to the next node.
    private var edges = HashTable(minimumCapacity: 16_384)
    private var nodes: [Node] = [Node()]
    /// For each verb of the lexicon, the number of its infinitive in the vocabulary.
    private var wordsOfVerbs: [Int32] = []
    /// The edge of a comma, which some expressions have inside; -1 where none has.
    private var comma: Int32 = -1
    /// How many words of the vocabulary are joined with their verbs.
    private var joinedWords = 0
    /// For each number of an expression, the next one that ends at the same node.
    private var nextAtNode: [Int32] = []

    private struct Node: Sendable {
        var firstEntry: Int32 = -1
        var infinitive: Int32 = -1
        var nounGroup: Int32 = -1
        /// One bit for each edge, by its key: a word without its bit leads nowhere.
        var edges: UInt64 = 0
    }

    /// How many expressions the trie holds.
    var count: Int { nextAtNode.count }

    /// Ends an expression at a node; several patterns may share a number.
    mutating func finish(_ node: Int, number: Int) {
        while nextAtNode.count <= number { nextAtNode.append(-1) }
        guard node > 0 else { return }
        var last = nodes[node].firstEntry
        while last >= 0 {
            if last == Int32(number) { return }
            last = nextAtNode[Int(last)]
        }
        nextAtNode[number] = nodes[node].firstEntry
        nodes[node].firstEntry = Int32(number)
    }

    /// Joins the verbs of the vocabulary with their forms, once all expressions are in.
    mutating func joinVerbs() {
        let lexicon = VerbLexicon.standard
        if wordsOfVerbs.isEmpty { wordsOfVerbs = [Int32](repeating: -1, count: lexicon.entries.count) }
        comma = vocabulary.find(",").map { Int32($0 * 2 + 1) } ?? -1
        let known = joinedWords
        joinedWords = vocabulary.count
        vocabulary.forEach { word, number in
            guard number >= known else { return }
            guard word.last(0) == UInt8(ascii: "r") || word.last(1) == UInt8(ascii: "r") else { return }
            for verb in lexicon.verbs(named: word) { wordsOfVerbs[verb] = number }
        }
    }

    /// The node to which a word leads, exactly as written or in any inflection.
    mutating func child(of node: Int, _ word: Spelling, isInflected: Bool) -> Int {
        let (place, _) = vocabulary.insert(word, number: Int32(vocabulary.count))
        let key = Int32(vocabulary.number(at: place) * 2 + (isInflected ? 1 : 0))
        let edge = Self.edge(node, key)
        let known = edges[edge]
        if known >= 0 { return Int(known) }
        nodes.append(Node())
        nodes[node].edges |= Self.bit(key)
        edges[edge] = Int32(nodes.count - 1)
        return nodes.count - 1
    }

    /// The node behind a slot: an infinitive with its pronouns, or a noun group.
    mutating func slot(of node: Int, isInfinitive: Bool) -> Int {
        let known = isInfinitive ? nodes[node].infinitive : nodes[node].nounGroup
        if known >= 0 { return Int(known) }
        nodes.append(Node())
        let slot = Int32(nodes.count - 1)
        if isInfinitive { nodes[node].infinitive = slot } else { nodes[node].nounGroup = slot }
        return Int(slot)
    }
}

// MARK: - Finding

extension PhraseTrie {
    /// The edges by which a word of a text can lead on: as it is written, and by its base forms.
    ///
    /// -1 where there is none.
    struct Keys: Sendable {
        fileprivate var edges = FiveNumbers()
        /// The nodes to which the word leads from the root, the first ones first.
        fileprivate var starts = FiveNumbers()

        /// Whether an expression begins with the word.
        var isStart: Bool { starts.first >= 0 }
    }

    /// Up to five numbers that are not negative.
    fileprivate struct FiveNumbers: Sendable {
        private var numbers: (Int32, Int32, Int32, Int32, Int32) = (-1, -1, -1, -1, -1)

        var first: Int32 { numbers.0 }

        /// Takes a number in, unless it is known or five are.
        mutating func add(_ number: Int32) {
            for place in 0..<5 {
                if self[place] == number { return }
                if self[place] < 0 {
                    self[place] = number
                    return
                }
            }
        }

        subscript(place: Int) -> Int32 {
            @inline(__always) get {
                switch place {
                case 0: numbers.0
                case 1: numbers.1
                case 2: numbers.2
                case 3: numbers.3
                default: numbers.4
                }
            }
            set {
                switch place {
                case 0: numbers.0 = newValue
                case 1: numbers.1 = newValue
                case 2: numbers.2 = newValue
                case 3: numbers.3 = newValue
                default: numbers.4 = newValue
                }
            }
        }
    }

    /// An expression found in a text.
    struct Match: Sendable {
        let number: Int
        let first: Int
        let last: Int
        /// The tokens that fill the slot, if the expression has one.
        var slot: ClosedRange<Int>?
    }

    /// What leads on from a word, which is worked out once for each distinct word of a text.
    func keys(of entry: WordEntry) -> Keys {
        var keys = Keys()
        if let number = vocabulary.find(entry.spelling) {
            keys.edges.add(Int32(number * 2))
            keys.edges.add(Int32(number * 2 + 1))
        }
        BaseForms.forEach(of: entry.spelling) { base in
            if let number = vocabulary.find(base) { keys.edges.add(Int32(number * 2 + 1)) }
        }
        addVerb(entry.verbs.0, to: &keys)
        addVerb(entry.verbs.1, to: &keys)
        for place in 0..<5 where keys.edges[place] >= 0 {
            let node = step(from: 0, by: keys.edges[place])
            if node > 0 { keys.starts.add(Int32(node)) }
        }
        return keys
    }

    private func addVerb(_ verb: Int32, to keys: inout Keys) {
        guard verb >= 0, wordsOfVerbs[Int(verb)] >= 0 else { return }
        keys.edges.add(wordsOfVerbs[Int(verb)] * 2 + 1)
    }

    /// The node to which a key leads; not positive where it leads nowhere.
    @inline(__always)
    private func step(from node: Int, by key: Int32) -> Int {
        guard key >= 0, nodes[node].edges & Self.bit(key) != 0 else { return -1 }
        return Int(edges[Self.edge(node, key)])
    }

    @inline(__always)
    private static func bit(_ key: Int32) -> UInt64 {
        1 << UInt64(truncatingIfNeeded: (UInt32(bitPattern: key) &* 0x9E37_79B1) >> 26)
    }

    /// The hash of an edge.
    @inline(__always)
    private static func edge(_ node: Int, _ key: Int32) -> UInt64 {
        (UInt64(truncatingIfNeeded: node) << 32 | UInt64(UInt32(bitPattern: key)) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    }

    /// Finds the expressions that begin at a token.
    func matches(at place: Int, in tokens: [Token], keys: [Keys], into found: inout [Match]) {
        let own = keys[Int(tokens[place].entry)]
        for number in 0..<5 {
            let node = Int(own.starts[number])
            if node < 0 { break }
            walk(node, from: place, place + 1, tokens, keys, nil, &found)
        }
    }

    private func walk(
        _ node: Int, from first: Int, _ place: Int, _ tokens: [Token], _ keys: [Keys], _ slot: ClosedRange<Int>?,
        _ found: inout [Match]
    ) {
        var entry = nodes[node].firstEntry
        while entry >= 0 {
            found.append(Match(number: Int(entry), first: first, last: place - 1, slot: slot))
            entry = nextAtNode[Int(entry)]
        }
        guard place < tokens.count, place - first < 24 else { return }
        if tokens[place].kind == .comma {
            let next = step(from: node, by: comma)
            if next > 0 { walk(next, from: first, place + 1, tokens, keys, slot, &found) }
            return
        }
        guard tokens[place].kind == .word else { return }
        if nodes[node].edges != 0 {
            let own = keys[Int(tokens[place].entry)]
            for number in 0..<5 {
                let key = own.edges[number]
                if key < 0 { break }
                let next = step(from: node, by: key)
                if next > 0 { walk(next, from: first, place + 1, tokens, keys, slot, &found) }
            }
        }
        guard slot == nil else { return }
        if nodes[node].infinitive >= 0, let end = tokens.infinitiveGroup(at: place) {
            walk(Int(nodes[node].infinitive), from: first, end + 1, tokens, keys, place...end, &found)
        }
        if nodes[node].nounGroup >= 0, let end = tokens.nounGroup(at: place) {
            walk(Int(nodes[node].nounGroup), from: first, end + 1, tokens, keys, place...end, &found)
        }
    }
}

extension [Token] {
    /// The end of an infinitive with the pronouns before it, « vous la remettre ».
    fileprivate func infinitiveGroup(at place: Int) -> Int? {
        var next = place
        while next < count, next <= place + 3, self[next].kind == .word {
            if self[next].cells.contains(.infinitive) { return next }
            guard self[next].classes.contains(.clitic) else { return nil }
            next += 1
        }
        return nil
    }

    /// The end of a noun group with its determiner, « la quittance de mars ».
    fileprivate func nounGroup(at place: Int) -> Int? {
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
