extension Passage {
    /// Remarks on capitals and repeated signs.
    func shoutingRemarks(into remarks: inout [Remark]) {
        var place = 0
        while place < tokens.count {
            switch tokens[place].kind {
            case .exclamation, .question: place = readSigns(place, &remarks)
            case .word where tokens[place].shape.contains(.capitals): place = readCapitals(place, &remarks)
            default: place += 1
            }
        }
    }

    // MARK: Signs

    /// Reads a run of signs: « !! », « ?! ».
    private func readSigns(_ first: Int, _ remarks: inout [Remark]) -> Int {
        var last = first
        while last + 1 < tokens.count, tokens[last + 1].kind == .exclamation || tokens[last + 1].kind == .question {
            last += 1
        }
        guard last > first else { return first + 1 }
        let asks = tokens[first...last].contains { $0.kind == .question }
        let bytes = Int(tokens[first].start)..<Int(tokens[last].end)
        let isOthers = isSomebodyElses(first)
        var remark = Remark(
            rule: .shouting, subject: .signs, tokens: first...last,
            bytes: bytes.lowerBound..<min(bytes.upperBound, bytes.lowerBound + Remark.longest), confidence: 98)
        remark.isGentle = isOthers
        if !isOthers {
            remark.corrections = [
                Correction(text: asks ? "?" : ".", bytes: withSpaceBefore(bytes, asks), isAutomatic: true)
            ]
        }
        remarks.append(remark)
        return last + 1
    }

    /// A full stop takes the space that stood before « ! ».
    private func withSpaceBefore(_ range: Range<Int>, _ asks: Bool) -> Range<Int> {
        guard !asks, range.lowerBound > 0 else { return range }
        var start = range.lowerBound
        if bytes[start - 1] == 0x20 {
            start -= 1
        } else if start > 1, bytes[start - 2] == 0xC2, bytes[start - 1] == 0xA0 {
            start -= 2
        } else if start > 2, bytes[start - 3] == 0xE2, bytes[start - 2] == 0x80, bytes[start - 1] == 0xAF {
            start -= 3
        }
        return start..<range.upperBound
    }

    // MARK: Capitals

    /// A run of words in capitals: what is known of French shouts, acronyms and names do not.
    private func readCapitals(_ first: Int, _ remarks: inout [Remark]) -> Int {
        var last = first
        while last + 1 < tokens.count, tokens[last + 1].kind == .word, isCapitals(last + 1) { last += 1 }
        let next = last + 1
        let run = first...last
        let shouted = run.filter { isShouted($0) }
        guard !shouted.isEmpty, !isLineInCapitals(run),
            shouted.count * 2 >= run.filter({ tokens[$0].end - tokens[$0].start > 3 }).count,
            !isHeading(run), !isNamed(run)
        else { return next }
        // « IL FAUT »: the short words before belong to it.
        var start = shouted.first ?? first
        while start > first, !tokens[start - 1].classes.contains(.unknown),
            !Capitals.acronyms.contains(spelling(start - 1))
        {
            start -= 1
        }
        let end = shouted.last ?? last
        var remark = Remark(
            rule: .shouting, subject: .capitals, tokens: start...end, bytes: range(start, end),
            confidence: run.count > 1 ? 92 : 85)
        if isSomebodyElses(first) {
            remark.isGentle = true
        } else {
            remark.corrections = [correction(of: run)]
        }
        remarks.append(remark)
        return next
    }

    private func isCapitals(_ place: Int) -> Bool {
        let shape = tokens[place].shape
        return shape.contains(.capitals) || shape.contains(.capital) && tokens[place].end - tokens[place].start <= 2
    }

    /// Whether a word in capitals is one that French has in small letters.
    private func isShouted(_ place: Int) -> Bool {
        let token = tokens[place]
        let word = spelling(place)
        guard token.shape.contains(.capitals), word.count >= 3 || token.shape.contains(.elided) else { return false }
        if token.shape.contains(.elided) { return false }
        if Capitals.acronyms.contains(word) || word.isRomanNumeral { return false }
        let isKnown =
            !token.classes.contains(.unknown) && !(token.classes.isEmpty && token.cells.isEmpty)
            || token.classes.contains(.adverb)
            || !entries[Int(token.entry)].cells.isEmpty && !token.shape.contains(.guessed)
        guard isKnown, !token.classes.contains(.firstName), !token.classes.contains(.title) else { return false }
        return word.count >= 4 || token.function == .pas || token.function == .non
    }

    /// Whether it is a name or a code: « Mme MARTIN », « Jean PETIT », « (PAS) ».
    private func isNamed(_ run: ClosedRange<Int>) -> Bool {
        let before = run.lowerBound - 1
        if before >= 0 {
            let token = tokens[before]
            if token.classes.contains(.title)
                || token.kind == .symbol && before > 0 && tokens[before - 1].classes.contains(.title)
            {
                return true
            }
            if run.count == 1, token.kind == .word, token.shape.contains(.capital), !token.shape.contains(.capitals),
                !token.shape.contains(.opensSentence)
            {
                return true
            }
            if token.kind == .openBracket, run.upperBound + 1 < tokens.count,
                tokens[run.upperBound + 1].kind == .closeBracket
            {
                return true
            }
        }
        let after = run.upperBound + 1
        // « REPLACE 2 », « ACTIVE(S) »: a code, a form.
        if run.count == 1, after < tokens.count,
            tokens[after].kind == .number
                || tokens[after].kind == .openBracket && tokens[after].shape.contains(.attached)
                || tokens[after].kind == .dash && tokens[after].shape.contains(.attached)
        {
            return true
        }
        return run.count == 1 && after < tokens.count && tokens[after].kind == .word
            && tokens[after].shape.contains(.capital)
            && !tokens[after].shape.contains(.capitals) && tokens[after].classes.contains(.unknown)
    }

    /// Whether the paragraph is one line in capitals without a sentence: the title of a section.
    private func isLineInCapitals(_ run: ClosedRange<Int>) -> Bool {
        guard run.count > 1 || tokens.count <= 2 else { return false }
        guard !tokens.contains(where: { $0.kind == .exclamation || $0.kind == .question }) else { return false }
        let words = tokens.filter { $0.kind == .word }
        let endsSentence = tokens.last.map { $0.kind == .stop } ?? false
        return !endsSentence && words.count <= 30
            && words.allSatisfy { $0.shape.contains(.capitals) || $0.shape.contains(.elided) || $0.end - $0.start <= 2 }
    }

    /// Whether it is a heading: « OBJET : », « COMPTE RENDU DE GÉRANCE » alone on its line.
    private func isHeading(_ run: ClosedRange<Int>) -> Bool {
        let words = run.map { spelling($0).text }.joined(separator: " ")
        guard Capitals.headings.contains(words) else { return false }
        let before = run.lowerBound - 1
        let opensLine = before < 0 || tokens[before].kind == .lineEnd || opensLineInBytes(run.lowerBound)
        return opensLine
    }

    private func opensLineInBytes(_ place: Int) -> Bool {
        let start = Int(tokens[place].start)
        return start == 0 || bytes[start - 1] == 0x0A
    }

    /// The words in small letters, the first with its capital where it opens a sentence; acronyms and names stay.
    ///
    /// It is for the author to confirm where the words may be a name: « la résidence LE PARC », « DUPONT IMMOBILIER ».
    private func correction(of places: ClosedRange<Int>) -> Correction {
        let start = Int(tokens[places.lowerBound].start)
        let end = Int(tokens[places.upperBound].end)
        var text = ""
        var place = start
        for number in places {
            let token = tokens[number]
            text += String(decoding: bytes[place..<Int(token.start)], as: UTF8.self)
            var word = String(decoding: bytes[token.range], as: UTF8.self)
            if !staysInCapitals(number) { word = word.lowercased() }
            if token.shape.contains(.opensSentence) { word = word.prefix(1).uppercased() + word.dropFirst() }
            text += word
            place = Int(token.end)
        }
        let isOpen = follows(aNoun: places.lowerBound) || places.contains { mayBeName($0) }
        return Correction(text: text, bytes: start..<end, isAutomatic: !isOpen)
    }

    /// « la résidence LE PARC », unlike « c'est URGENT ».
    private func follows(aNoun place: Int) -> Bool {
        guard let before = grammar.word(place - 1) else { return false }
        return before.classes.contains(.noun) && !before.cells.meets(.finite)
    }

    private func staysInCapitals(_ place: Int) -> Bool {
        let token = tokens[place]
        return Capitals.acronyms.contains(spelling(place)) && token.function == .other || mayBeName(place)
    }

    private func mayBeName(_ place: Int) -> Bool {
        let token = tokens[place]
        guard !Capitals.acronyms.contains(spelling(place)) else { return false }
        return token.classes.contains(.firstName)
            || token.classes.contains(.unknown) && !token.classes.contains(.adverb)
    }
}

/// What stands in capitals and does not shout.
enum Capitals {
    static let acronyms = TableField(CapitalsLexicon.acronyms).expressions
        .reduce(into: HashTable(minimumCapacity: 1_024)) { _ = $0.add($1.spelling) }
    static let headings: Set<String> = Set(
        TableField(CapitalsLexicon.headings).expressions.map { heading in
            heading.words.map { $0.spelling.text }.joined(separator: " ")
        })
}

extension Spelling {
    /// Whether it is a number in Roman figures: « XIV », « II ».
    fileprivate var isRomanNumeral: Bool {
        (0..<min(count, Spelling.limit)).allSatisfy { [0x69, 0x76, 0x78, 0x6C, 0x63, 0x64, 0x6D].contains(self[$0]) }
    }
}
