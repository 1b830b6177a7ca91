/// Numbers, signs, addresses, comments and what stands beyond ASCII.
extension Tokenizer {
    private mutating func add(_ kind: Token.Kind, _ start: Int, _ end: Int) {
        var shape: Token.Shape = isInQuote ? .quoted : []
        if let last = tokens.last, Int(last.end) == start { shape.insert(.attached) }
        if kind == .number || kind == .opaque { opensSentence = false }
        tokens.append(
            Token(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), kind: kind, shape: shape,
                function: .other, classes: [], cells: [], traits: [], entry: -1))
    }

    private mutating func addStop(_ kind: Token.Kind, _ start: Int, _ end: Int) -> Int {
        add(kind, start, end)
        opensSentence = true
        return end
    }

    /// « 12 », « 1 284,37 » as its groups, « 12/03/2024 », « 20h30 », « 3e ».
    mutating func readNumber(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var end = start
        while end < limit {
            switch bytes[end] {
            case 0x30...0x39, 0x61...0x7A, 0x41...0x5A: end += 1
            case 0x2C, 0x2E, 0x2F, 0x3A, 0x2D:
                guard end + 1 < limit, bytes[end + 1] >= 0x30, bytes[end + 1] <= 0x39 else {
                    add(.number, start, end)
                    return end
                }
                end += 1
            default:
                add(.number, start, end)
                return end
            }
        }
        add(.number, start, end)
        return end
    }

    /// A line break is a space, but where a list item begins.
    mutating func readLineEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var place = start + 1
        while place < limit, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
        guard place + 1 < limit else { return place }
        let isItem: Bool
        switch bytes[place] {
        case 0x2D, 0x2A, 0x2B: isItem = bytes[place + 1] == 0x20
        case 0x3E: isItem = true
        case 0x30...0x39:
            isItem =
                bytes[place + 1] == 0x29 || bytes[place + 1] == 0x2E && place + 2 < limit && bytes[place + 2] == 0x20
        case 0xE2:
            isItem =
                place + 2 < limit && bytes[place + 1] == 0x80 && (bytes[place + 2] == 0xA2 || bytes[place + 2] == 0x93)
        default: isItem = false
        }
        return isItem ? addStop(.lineEnd, start, start + 1) : place
    }

    mutating func readSign(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        let next = start + 1 < limit ? bytes[start + 1] : 0x20
        switch bytes[start] {
        case 0x2E: return readFullStop(bytes, start, next, limit)
        case 0x2C: add(.comma, start, start + 1)
        case 0x3B: add(.semicolon, start, start + 1)
        case 0x3A:
            if next == 0x2F, start + 2 < limit, bytes[start + 2] == 0x2F, tokens.last.map({ Int($0.end) }) == start {
                return readAddress(bytes, start, limit, joining: 1)
            }
            add(.colon, start, start + 1)
        case 0x21: return addStop(.exclamation, start, start + 1)
        case 0x3F: return addStop(.question, start, start + 1)
        case 0x22:
            add(isInQuote ? .closeQuote : .openQuote, start, start + 1)
            isInQuote.toggle()
        case 0x28, 0x5B: add(.openBracket, start, start + 1)
        case 0x29, 0x5D: add(.closeBracket, start, start + 1)
        case 0x2D: add(.dash, start, start + 1)
        case 0x2F: add(.slash, start, start + 1)
        case 0x40: return readMailAddress(bytes, start, limit)
        case 0x3C where next == 0x21: return readComment(bytes, start, limit)
        default: add(.symbol, start, start + 1)
        }
        return start + 1
    }

    /// `<!-- ... -->`: a comment of HTML or Markdown, which is no text.
    private mutating func readComment(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        guard !lacksCommentEnd, start + 3 < limit, bytes[start + 2] == 0x2D, bytes[start + 3] == 0x2D else {
            add(.symbol, start, start + 1)
            return start + 1
        }
        var end = start + 4
        while end + 2 < limit, !(bytes[end] == 0x2D && bytes[end + 1] == 0x2D && bytes[end + 2] == 0x3E) { end += 1 }
        guard end + 2 < limit else {
            lacksCommentEnd = true
            add(.symbol, start, start + 1)
            return start + 1
        }
        add(.opaque, start, end + 3)
        return end + 3
    }

    /// A full stop ends a sentence, but after an abbreviation, an initial, or inside a name of a site.
    private mutating func readFullStop(_ bytes: [UInt8], _ start: Int, _ next: UInt8, _ limit: Int) -> Int {
        if next == 0x2E {
            var end = start + 2
            while end < limit, bytes[end] == 0x2E { end += 1 }
            return addStop(.ellipsis, start, end)
        }
        if let last = tokens.last, Int(last.end) == start, last.kind == .word {
            if last.entry >= 0, entries[Int(last.entry)].spelling == "www" {
                return readAddress(bytes, start, limit, joining: 1)
            }
            let isInitial =
                last.shape.contains(.capital) && last.entry >= 0 && entries[Int(last.entry)].spelling.count == 1
            if last.classes.contains(.abbreviation) || isInitial || (next | 0x20) >= 0x61 && (next | 0x20) <= 0x7A {
                add(.symbol, start, start + 1)
                return start + 1
            }
        }
        return addStop(.stop, start, start + 1)
    }

    /// A web address: the signs up to the next space, with the tokens before that belong to it.
    private mutating func readAddress(_ bytes: [UInt8], _ place: Int, _ limit: Int, joining count: Int) -> Int {
        var end = place
        while end < limit, bytes[end] > 0x20, bytes[end] != 0x3C, bytes[end] != 0x3E, bytes[end] != 0x22,
            bytes[end] < 0x80
        {
            end += 1
        }
        while end > place + 1, [0x2E, 0x2C, 0x3B, 0x29, 0x21, 0x3F, 0x3A].contains(bytes[end - 1]) { end -= 1 }
        var start = place
        for _ in 0..<count { if let last = tokens.popLast() { start = Int(last.start) } }
        add(.opaque, start, end)
        return end
    }

    /// An e-mail address, with the words, numbers and signs before its « @ ».
    private mutating func readMailAddress(_ bytes: [UInt8], _ place: Int, _ limit: Int) -> Int {
        var start = place
        var end = place + 1
        while end < limit, isAddressByte(bytes[end]) { end += 1 }
        while end > place + 1, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
        guard end > place + 1 else {
            add(.symbol, place, place + 1)
            return place + 1
        }
        while let last = tokens.last, Int(last.end) == start, last.canStandInAddress,
            last.kind != .symbol || isAddressByte(bytes[start - 1])
        {
            start = Int(last.start)
            tokens.removeLast()
        }
        add(.opaque, start, end)
        return end
    }

    private func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2D, 0x5F, 0x2B: true
        default: false
        }
    }

    /// A scalar beyond ASCII: a letter, a space, a quotation mark, a dash, or a symbol.
    mutating func readBeyondASCII(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        let lead = bytes[start]
        let second = start + 1 < limit ? bytes[start + 1] : 0
        let third = start + 2 < limit ? bytes[start + 2] : 0
        let length = min(lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, limit - start)
        switch (lead, second, third) {
        case (0xC2, 0xA0, _), (0xC2, 0x85, _), (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF), (0xEF, 0xBB, 0xBF),
            (0xC2, 0xAD, _), (0xE3, 0x80, 0x80):
            return start + length
        case (0xC2, 0xAB, _), (0xE2, 0x80, 0x9C):
            add(.openQuote, start, start + length)
            isInQuote = true
        case (0xC2, 0xBB, _), (0xE2, 0x80, 0x9D):
            isInQuote = false
            add(.closeQuote, start, start + length)
        case (0xE2, 0x80, 0xA6): return addStop(.ellipsis, start, start + length)
        case (0xE2, 0x80, 0x90...0x95): add(.dash, start, start + length)
        case (0xC3, 0x97, _), (0xC3, 0xB7, _): add(.symbol, start, start + length)
        case (0xCC...0xCD, _, _): return start + length
        case (0xCA, 0xBC, _): add(.symbol, start, start + length)
        case (0xC3...0xE1, _, _), (0xE3...0xED, _, _): return readWord(bytes, start, limit)
        default: add(.symbol, start, start + length)
        }
        return start + length
    }
}

extension Token {
    /// Whether the token may stand before the « @ » of an address.
    fileprivate var canStandInAddress: Bool {
        switch kind {
        case .word, .number, .opaque, .dash: true
        case .symbol, .stop: end - start == 1
        default: false
        }
    }
}
