/// Expressions of several words, found in running text word by word.
///
/// A node is what has been read of some expressions; an edge leads on by a word as it is written, by a word in any of its
/// inflections, or by a slot: an infinitive with its pronouns, a noun group.
struct PhraseTrie: Sendable {
    private var vocabulary = SpellingIndex(minimumCapacity: 4_096)
    private var edges = EdgeTable()
    private var nodes: [Node] = [Node()]
    /// For each number of an expression, the next one that ends at the same node.
    private var nextAtNode: [Int32] = []

    private struct Node: Sendable {
        var firstEntry: Int32 = -1
        var infinitive: Int32 = -1
        var nounGroup: Int32 = -1
        var hasEdges = false
    }

    /// How many expressions the trie holds.
    var count: Int { nextAtNode.count }

    /// Adds an expression. Numbers count up from 0, in the order of adding; several sequences may share one.
    mutating func insert(_ elements: [PhraseElement], number: Int) {
        var node = 0
        for element in elements { node = child(of: node, element) }
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

    private mutating func child(of node: Int, _ element: PhraseElement) -> Int {
        switch element {
        case .word(let word): child(of: node, key: key(word, isInflected: false))
        case .inflected(let word): child(of: node, key: key(word, isInflected: true))
        case .infinitive: slot(of: node, \.infinitive)
        case .nounGroup: slot(of: node, \.nounGroup)
        }
    }

    private mutating func child(of node: Int, key: Int32) -> Int {
        if let known = edges.find(node, key) { return known }
        nodes.append(Node())
        nodes[node].hasEdges = true
        edges.insert(node, key, target: nodes.count - 1)
        return nodes.count - 1
    }

    private mutating func slot(of node: Int, _ slot: WritableKeyPath<Node, Int32>) -> Int {
        if nodes[node][keyPath: slot] < 0 {
            nodes.append(Node())
            nodes[node][keyPath: slot] = Int32(nodes.count - 1)
        }
        return Int(nodes[node][keyPath: slot])
    }

    private mutating func key(_ word: Spelling, isInflected: Bool) -> Int32 {
        let (place, _) = vocabulary.insert(word, number: Int32(vocabulary.count))
        return Int32(vocabulary.number(at: place) * 2 + (isInflected ? 1 : 0))
    }
}

/// One element of an expression.
enum PhraseElement: Hashable, Sendable {
    /// A word, exactly as it is written.
    case word(Spelling)
    /// A word, in any inflection.
    case inflected(Spelling)
    /// An infinitive, with the pronouns before it.
    case infinitive
    /// A noun group, with its determiner.
    case nounGroup
}

// MARK: - Finding

extension PhraseTrie {
    /// The edges by which a word of a text can lead on.
    struct Keys: Sendable {
        fileprivate var exact: Int32 = -1
        fileprivate var inflected: (Int32, Int32, Int32, Int32) = (-1, -1, -1, -1)
        /// Whether an expression begins with the word.
        fileprivate(set) var isStart = false
    }

    /// An expression found in a text.
    struct Match: Sendable {
        let number: Int
        let first: Int
        let last: Int
        /// The tokens that fill the slots, in order.
        var slots: [ClosedRange<Int>] = []
    }

    /// What leads on from a word, which is worked out once for each distinct word of a text.
    func keys(of entry: WordEntry) -> Keys {
        var keys = Keys()
        if let number = vocabulary.find(entry.spelling) {
            keys.exact = Int32(number * 2)
            add(Int32(number * 2 + 1), to: &keys)
        }
        BaseForms.visit(entry) { base in
            if let number = vocabulary.find(base) { add(Int32(number * 2 + 1), to: &keys) }
        }
        keys.isStart = isStart(keys)
        return keys
    }

    private func add(_ key: Int32, to keys: inout Keys) {
        let known = keys.inflected
        if known.0 == key || known.1 == key || known.2 == key || known.3 == key { return }
        if known.0 < 0 {
            keys.inflected.0 = key
        } else if known.1 < 0 {
            keys.inflected.1 = key
        } else if known.2 < 0 {
            keys.inflected.2 = key
        } else if known.3 < 0 {
            keys.inflected.3 = key
        }
    }

    private func isStart(_ keys: Keys) -> Bool {
        var found = false
        follow(0, keys) { _ in found = true }
        return found
    }

    private func follow(_ node: Int, _ keys: Keys, _ visit: (Int) -> Void) {
        if keys.exact >= 0, let next = edges.find(node, keys.exact) { visit(next) }
        let inflected = keys.inflected
        if inflected.0 >= 0, let next = edges.find(node, inflected.0) { visit(next) }
        if inflected.1 >= 0, let next = edges.find(node, inflected.1) { visit(next) }
        if inflected.2 >= 0, let next = edges.find(node, inflected.2) { visit(next) }
        if inflected.3 >= 0, let next = edges.find(node, inflected.3) { visit(next) }
    }

    /// Finds the expressions that begin at a token, of each number the longest.
    func matches(at place: Int, in tokens: [Token], keys: [Keys], into found: inout [Match]) {
        walk(0, from: place, place, tokens, keys, [], &found)
    }

    private func walk(
        _ node: Int, from first: Int, _ place: Int, _ tokens: [Token], _ keys: [Keys], _ slots: [ClosedRange<Int>],
        _ found: inout [Match]
    ) {
        var entry = nodes[node].firstEntry
        while entry >= 0 {
            found.append(Match(number: Int(entry), first: first, last: place - 1, slots: slots))
            entry = nextAtNode[Int(entry)]
        }
        guard place < tokens.count, tokens[place].kind == .word, place - first < 24 else { return }
        if nodes[node].hasEdges {
            follow(node, keys[Int(tokens[place].entry)]) {
                walk($0, from: first, place + 1, tokens, keys, slots, &found)
            }
        }
        if nodes[node].infinitive >= 0, let end = tokens.infinitiveGroup(at: place) {
            walk(Int(nodes[node].infinitive), from: first, end + 1, tokens, keys, slots + [place...end], &found)
        }
        if nodes[node].nounGroup >= 0, let end = tokens.nounGroup(at: place) {
            walk(Int(nodes[node].nounGroup), from: first, end + 1, tokens, keys, slots + [place...end], &found)
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

/// A hash table from a node and a word to the next node.
private struct EdgeTable: Sendable {
    private var keys: [UInt64] = Array(repeating: .max, count: 8_192)
    private var targets: [Int32] = Array(repeating: -1, count: 8_192)
    private var used = 0

    @inline(__always)
    private func slot(_ key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count - 1)
        while keys[slot] != key, keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    @inline(__always)
    func find(_ node: Int, _ word: Int32) -> Int? {
        let slot = slot(UInt64(node) << 32 | UInt64(UInt32(bitPattern: word)))
        return keys[slot] == .max ? nil : Int(targets[slot])
    }

    mutating func insert(_ node: Int, _ word: Int32, target: Int) {
        if used * 2 > keys.count {
            let old = zip(keys, targets).filter { $0.0 != .max }
            let size = keys.count * 2
            keys = Array(repeating: .max, count: size)
            targets = Array(repeating: -1, count: size)
            for (key, target) in old {
                let slot = slot(key)
                keys[slot] = key
                targets[slot] = target
            }
        }
        let slot = slot(UInt64(node) << 32 | UInt64(UInt32(bitPattern: word)))
        keys[slot] = UInt64(node) << 32 | UInt64(UInt32(bitPattern: word))
        targets[slot] = Int32(target)
        used += 1
    }
}
