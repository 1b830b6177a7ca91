/// Expressions of several words, found in running text word by word.
///
/// A node is what has been read of some expressions; an edge leads on by a word as it is written, by a word in any of its
/// inflections, or by a slot: an infinitive with its pronouns, a noun group.
struct PhraseTrie: Sendable {
    private var vocabulary = HashTable(minimumCapacity: 3_000)
    /// Each node but the first, by the node and the step that lead to it: the step's number is that of the node, less one.
    private var steps = HashTable(minimumCapacity: 16_000)
    private var nodes: [Node] = [Node()]
    /// For each verb of the lexicon, the number of its infinitive in the vocabulary.
    private var wordsOfVerbs: [Int32] = []
    /// The edge of a comma, which some expressions have inside.
    private var comma = Edge.none
    /// The words that may be infinitives and are not joined with their verbs yet, with their numbers.
    private var newInfinitives: [(word: Spelling, number: Int32)] = []
    /// The ends of expressions: the number of one, and the end before it at the same node, -1 where there is none.
    private var ends: [(number: Int32, before: Int32)] = []

    private struct Node: Sendable {
        var lastEnd: Int32 = -1
        /// One bit for each edge: what has not its bit here leads nowhere.
        var edges: UInt64 = 0
    }

    /// What leads on from a node: a word or a slot.
    struct Edge: Hashable, Sendable {
        fileprivate let number: Int32

        fileprivate init(number: Int32) { self.number = number }

        /// A word, by its number in the vocabulary.
        fileprivate init(word: Int, isInflected: Bool) { number = Int32(word * 2 + (isInflected ? 1 : 0)) }

        /// What leads nowhere.
        fileprivate static let none = Edge(number: -1)
        static let infinitive = Edge(number: -2)
        static let nounGroup = Edge(number: -3)
    }

    init() {
        nodes.reserveCapacity(16_000)
        ends.reserveCapacity(8_000)
    }

    /// Ends an expression at a node; several patterns may share a number.
    mutating func finish(_ node: Int, number: Int) {
        guard node > 0 else { return }
        var last = nodes[node].lastEnd
        while last >= 0 {
            if ends[Int(last)].number == Int32(number) { return }
            last = ends[Int(last)].before
        }
        ends.append((Int32(number), nodes[node].lastEnd))
        nodes[node].lastEnd = Int32(ends.count - 1)
    }

    /// Joins the verbs of the vocabulary with their forms, once all expressions are in.
    mutating func joinVerbs() {
        let lexicon = VerbLexicon.standard
        if wordsOfVerbs.isEmpty { wordsOfVerbs = [Int32](repeating: -1, count: lexicon.entries.count) }
        comma = vocabulary.find(",").map { Edge(word: $0, isInflected: true) } ?? .none
        for (word, number) in newInfinitives {
            for verb in lexicon.verbs(named: word) { wordsOfVerbs[verb] = number }
        }
        newInfinitives = []
    }

    /// The edge of a word, exactly as written or in any inflection.
    mutating func edge(of word: Spelling, isInflected: Bool) -> Edge {
        let (number, isNew) = vocabulary.add(word)
        if isNew, word.last(0) == UInt8(ascii: "r") || word.last(1) == UInt8(ascii: "r") {
            newInfinitives.append((word, Int32(number)))
        }
        return Edge(word: number, isInflected: isInflected)
    }

    /// The node to which an edge leads.
    mutating func child(of node: Int, by edge: Edge) -> Int {
        let (number, isNew) = steps.add(Self.step(node, edge))
        if isNew {
            nodes.append(Node())
            nodes[node].edges |= edge.bit
        }
        return number + 1
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
            let node = step(from: 0, by: Edge(number: keys.edges[place]))
            if node > 0 { keys.starts.add(Int32(node)) }
        }
        return keys
    }

    private func addVerb(_ verb: Int32, to keys: inout Keys) {
        guard verb >= 0, wordsOfVerbs[Int(verb)] >= 0 else { return }
        keys.edges.add(wordsOfVerbs[Int(verb)] * 2 + 1)
    }

    /// The node to which an edge leads; -1 where it leads nowhere.
    @inline(__always)
    private func step(from node: Int, by edge: Edge) -> Int {
        guard edge != .none, nodes[node].edges & edge.bit != 0 else { return -1 }
        return steps.find(Self.step(node, edge)).map { $0 + 1 } ?? -1
    }

    /// The hash of a step from a node: no two steps share it.
    @inline(__always)
    private static func step(_ node: Int, _ edge: Edge) -> UInt64 {
        (UInt64(truncatingIfNeeded: node) << 32 | UInt64(UInt32(bitPattern: edge.number))) &* 0x9E37_79B9_7F4A_7C15
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
        var end = nodes[node].lastEnd
        while end >= 0 {
            found.append(Match(number: Int(ends[Int(end)].number), first: first, last: place - 1, slot: slot))
            end = ends[Int(end)].before
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
                let edge = Edge(number: own.edges[number])
                if edge == .none { break }
                let next = step(from: node, by: edge)
                if next > 0 { walk(next, from: first, place + 1, tokens, keys, slot, &found) }
            }
        }
        guard slot == nil else { return }
        let (infinitive, nounGroup) = (step(from: node, by: .infinitive), step(from: node, by: .nounGroup))
        if infinitive > 0, let end = tokens.infinitiveGroup(at: place) {
            walk(infinitive, from: first, end + 1, tokens, keys, place...end, &found)
        }
        if nounGroup > 0, let end = tokens.nounGroup(at: place) {
            walk(nounGroup, from: first, end + 1, tokens, keys, place...end, &found)
        }
    }
}

extension PhraseTrie.Edge {
    /// The edge's bit in a node.
    @inline(__always)
    fileprivate var bit: UInt64 {
        1 << UInt64(truncatingIfNeeded: (UInt32(bitPattern: number) &* 0x9E37_79B1) >> 26)
    }
}
