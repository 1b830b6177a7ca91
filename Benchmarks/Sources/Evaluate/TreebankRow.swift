/// One row of a CoNLL-U table: a word, or several words written as one.
struct TreebankRow {
    let index: Substring
    let form: Substring
    let lemma: String
    let tag: Substring
    let features: [Substring: Substring]
    let head: Int
    let relation: Substring

    init(_ line: Substring) {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        index = columns[0]
        form = columns[1]
        lemma = columns[2].lowercased()
        tag = columns[3]
        var features: [Substring: Substring] = [:]
        if columns[5] != "_" {
            for feature in columns[5].split(separator: "|") {
                let pair = feature.split(separator: "=", maxSplits: 1)
                if pair.count == 2 { features[pair[0]] = pair[1] }
            }
        }
        self.features = features
        head = Int(columns[6]) ?? 0
        relation = columns[7]
    }

    /// A sentence with its marks; nil where the words do not stand in the text one after the other.
    static func sentence(_ text: [UInt8], _ rows: [TreebankRow]) -> GoldSentence? {
        guard let spans = align(text, rows) else { return nil }
        var sentence = GoldSentence(text: text)
        var negated: [Int: [(form: String, range: Range<Int>)]] = [:]
        var order: [Int] = []
        for row in rows {
            guard let number = Int(row.index), let span = spans[number] else { continue }
            let form = row.form.lowercased()
            sentence.forms.append((form, span))
            if row.features["Polarity"] == "Neg" {
                let group = row.relation.hasPrefix("advmod") ? row.head : number
                if negated[group] == nil { order.append(group) }
                negated[group, default: []].append((form, span))
            }
            if row.features["PronType"] == "Neg" { sentence.open.append((.negation, span)) }
            row.addTense(span, form, to: &sentence)
        }
        for group in order {
            let words = negated[group] ?? []
            let forms = Set(words.map(\.form))
            if forms.isSubset(of: ["ne", "n'", "n’"]) || !forms.isDisjoint(with: ["que", "qu'", "qu’"]) {
                sentence.open += words.map { (.negation, $0.range) }
            } else {
                sentence.marks.append(
                    GoldSentence.Mark(kind: .negation, places: words.map(\.range), form: words[0].form))
            }
        }
        return sentence
    }

    private func addTense(_ span: Range<Int>, _ form: String, to sentence: inout GoldSentence) {
        guard tag == "VERB" || tag == "AUX" else { return }
        let mood = features["Mood"]
        let tense = features["Tense"]
        let verbForm = features["VerbForm"]
        let isAuxiliary = relation.hasPrefix("aux:tense")
        let isPresentAuxiliary =
            isAuxiliary
            && ((mood == "Ind" || mood == "Sub") && tense == "Pres" || verbForm == "Inf" || verbForm == "Part")
        func mark(_ kind: GoldSentence.Kind) {
            sentence.marks.append(GoldSentence.Mark(kind: kind, places: [span], form: form))
        }
        if mood == "Cnd" {
            mark(.conditional)
        } else if tense == "Fut" {
            mark(.future)
        } else if mood != nil, tense == "Imp" || tense == "Past" {
            mark(.past)
        } else if isPresentAuxiliary {
            mark(.past)
        } else if mood == "Ind", tense == "Pres", lemma == "aller" || lemma == "venir" {
            sentence.open.append((lemma == "aller" ? .future : .past, span))
        }
    }

    /// Where each word stands in the text.
    private static func align(_ text: [UInt8], _ rows: [TreebankRow]) -> [Int: Range<Int>]? {
        var spans: [Int: Range<Int>] = [:]
        var place = 0
        var covered = 0
        for row in rows where !row.index.contains(".") {
            let bounds = row.index.split(separator: "-").compactMap { Int($0) }
            guard let first = bounds.first, let last = bounds.last else { return nil }
            if first <= covered { continue }
            let form = Array(row.form.utf8)
            guard let found = position(of: form, in: text, from: place) else { return nil }
            for word in first...last { spans[word] = found..<found + form.count }
            place = found + form.count
            if bounds.count > 1 { covered = last }
        }
        return spans
    }

    private static func position(of form: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        var place = start
        while place + form.count <= text.count {
            if text[place..<place + form.count].elementsEqual(form) { return place }
            place += 1
        }
        return nil
    }
}
