/// The verbs of the first two groups, whose model follows from their infinitive.
enum RegularVerbs {
    /// How a verb of the first group alternates at the end of its stem.
    struct Alternation: Hashable {
        /// The end of the stem that changes, as it stands in the infinitive.
        var strong = ""
        /// The same before a mute `e`: « je lève », « je jette ».
        var mute = ""
        /// The same in the future: « je lèverai », and « je céderai » in classical spelling.
        var future = ""
        /// Whether `c` or `g` is soft.
        var isSoft = false

        /// The parts behind the radical, which ends before what changes.
        var parts: PrincipalParts {
            PrincipalParts(
                infinitive: strong + "er", singular: [mute + "e", mute + "es", mute + "e"], plural: strong, third: mute,
                future: future + "er", simplePast: strong + "a", participle: strong + "é", isSoft: isSoft)
        }
    }

    /// The parts of the second group, « finir ».
    static let secondGroup = PrincipalParts(
        infinitive: "ir", singular: ["is", "is", "it"], plural: "iss", third: "iss", future: "ir", simplePast: "i",
        participle: "i")

    /// How a verb in `-er` alternates, and how it may be written besides.
    static func alternations(of infinitive: Spelling) -> (written: Alternation, variant: Alternation?) {
        let stem = infinitive.prefix(infinitive.count - 2)
        let last = stem.last(0)
        if last == UInt8(ascii: "y") {
            let vowel = stem.last(1)
            guard vowel == UInt8(ascii: "a") || vowel == UInt8(ascii: "o") || vowel == UInt8(ascii: "u") else {
                return (Alternation(), nil)
            }
            let changed = Alternation(strong: "y", mute: "i", future: "i")
            return (changed, vowel == UInt8(ascii: "a") ? Alternation(strong: "y", mute: "y", future: "y") : nil)
        }
        guard !isBorrowed(infinitive) else { return (Alternation(), nil) }
        let isSoft = last == UInt8(ascii: "c") || last == UInt8(ascii: "g")
        let cluster = consonants(endingIn: stem)
        let vowel = stem.last(cluster.count)
        if vowel == 0xE9, cluster.count > 0 {
            return (
                Alternation(
                    strong: "é" + cluster.text, mute: "è" + cluster.text, future: "é" + cluster.text, isSoft: isSoft),
                nil
            )
        }
        if vowel == UInt8(ascii: "e"), cluster.count > 0 {
            let grave = Alternation(
                strong: "e" + cluster.text, mute: "è" + cluster.text, future: "è" + cluster.text, isSoft: isSoft)
            guard cluster == "l" || cluster == "t", !takesGrave(infinitive) else { return (grave, nil) }
            let double = "e" + cluster.text + cluster.text
            return (Alternation(strong: "e" + cluster.text, mute: double, future: double), grave)
        }
        if isSoft {
            let letter = stem.dropping(stem.count - 1).text
            return (Alternation(strong: letter, mute: letter, future: letter, isSoft: true), nil)
        }
        return (Alternation(), nil)
    }

    /// The consonants that end a stem, where the vowel before them is open to the change of `e` and `é`: one consonant,
    /// or two that begin a syllable; empty otherwise.
    private static func consonants(endingIn stem: Spelling) -> Spelling {
        let last = stem.last(0)
        let before = stem.last(1)
        guard stem.count > 1, !Letter.isVowel(last) || last == UInt8(ascii: "u") else { return Spelling() }
        if last == UInt8(ascii: "u") {
            guard before == UInt8(ascii: "q") || before == UInt8(ascii: "g") else { return Spelling() }
            return stem.dropping(stem.count - 2)
        }
        guard last != UInt8(ascii: "x") else { return Spelling() }
        if Letter.isVowel(before) { return stem.dropping(stem.count - 1) }
        let openers: [UInt8] = Array("bcdfgptv".utf8)
        let opensTwo =
            (last == UInt8(ascii: "r") || last == UInt8(ascii: "l")) && openers.contains(before)
            || last == UInt8(ascii: "h") && before == UInt8(ascii: "c")
            || last == UInt8(ascii: "n") && before == UInt8(ascii: "g")
        return opensTwo ? stem.dropping(stem.count - 2) : Spelling()
    }

    /// Whether a verb comes from English with a stem that stays as it is: « je briefe », « nous joggons ».
    private static func isBorrowed(_ infinitive: Spelling) -> Bool { borrowed.contains(infinitive) }

    private static let borrowed: Set<Spelling> = Set(
        """
        briefer débriefer interviewer jogger blogger vlogger logger débugger flagger tagger podcaster speeder squeezer
        tweeter retweeter
        """.split { $0 == " " || $0 == "\n" }.map { Spelling($0) })

    /// Whether a verb in `-eler` or `-eter` takes a grave accent rather than a double consonant, in classical spelling.
    private static func takesGrave(_ infinitive: Spelling) -> Bool { grave.contains(infinitive) }

    private static let grave: Set<Spelling> = Set(
        """
        celer ciseler congeler déceler décongeler dégeler démanteler écarteler geler harceler marteler modeler peler
        receler recongeler regeler remodeler surgeler acheter racheter corseter crocheter fileter fureter haleter
        bégueter préacheter encasteler
        """.split { $0 == " " || $0 == "\n" }.map { Spelling($0) })
}
