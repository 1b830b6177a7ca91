/// The verbs of the first two groups, whose model follows from their infinitive.
enum RegularVerbs {
    /// How a verb of the first group alternates at the end of its stem.
    struct Alternation {
        var kind = Kind.none
        /// The consonants behind the vowel that changes.
        var cluster = Spelling()
        /// Whether `c` or `g` is soft.
        var isSoft = false

        enum Kind: UInt64 {
            /// « aimer »: the stem stays.
            case none
            /// « lever, je lève ».
            case grave
            /// « céder, je cède, je céderai ».
            case acute
            /// « jeter, je jette ».
            case double
            /// « nettoyer, je nettoie ».
            case yToI
        }

        /// Whether the stem changes at all.
        var changes: Bool { kind != .none || isSoft }

        /// A number that two equal alternations share.
        var key: UInt64 { cluster.fingerprint &+ (kind.rawValue << 1 | (isSoft ? 1 : 0)) }

        /// How many letters of the infinitive stand behind the radical.
        var infinitiveLength: Int {
            switch kind {
            case .none: cluster.count + 2
            case .grave, .acute, .double: cluster.count + 3
            case .yToI: 3
            }
        }

        /// The parts behind the radical, which ends before what changes.
        var parts: PrincipalParts {
            func behind(_ vowel: Spelling) -> Spelling { vowel.appending(cluster) }
            let (strong, mute, future): (Spelling, Spelling, Spelling) =
                switch kind {
                case .none: (cluster, cluster, cluster)
                case .grave: (behind("e"), behind("è"), behind("è"))
                case .acute: (behind("é"), behind("è"), behind("é"))
                case .double: (behind("e"), behind("e").appending(cluster), behind("e").appending(cluster))
                case .yToI: ("y", "i", "i")
                }
            let singular = mute.appending("e")
            return PrincipalParts(
                infinitive: strong.appending("er"), singular: [singular, singular.appending("s"), singular],
                plural: strong,
                third: mute, future: future.appending("er"), simplePast: strong.appending("a"),
                participle: strong.appending("é"), isSoft: isSoft)
        }
    }

    /// The parts of the second group, « finir ».
    static let secondGroup = PrincipalParts(
        infinitive: "ir", singular: ["is", "is", "it"], plural: "iss", third: "iss", future: "ir", simplePast: "i",
        participle: "i")

    /// Whether a verb in `-er` may alternate, by the letters before the ending; most do not.
    static func mayAlternate(_ infinitive: Spelling) -> Bool {
        switch infinitive.last(2) {
        case UInt8(ascii: "c"), UInt8(ascii: "g"), UInt8(ascii: "y"): true
        default: isOpen(infinitive.last(3)) || isOpen(infinitive.last(4))
        }
    }

    /// Whether a vowel changes with what follows: `e` and `é`.
    private static func isOpen(_ vowel: UInt8) -> Bool { vowel == UInt8(ascii: "e") || vowel == 0xE9 }

    /// How a verb in `-er` alternates, and how it may be written besides.
    static func alternations(of infinitive: Spelling) -> (written: Alternation, variant: Alternation?) {
        let stem = infinitive.prefix(infinitive.count - 2)
        let last = stem.last(0)
        let vowelBefore = stem.last(1)
        if last == UInt8(ascii: "y") {
            switch vowelBefore {
            case UInt8(ascii: "a"): return (Alternation(kind: .yToI), Alternation())
            case UInt8(ascii: "o"), UInt8(ascii: "u"): return (Alternation(kind: .yToI), nil)
            default: return (Alternation(), nil)
            }
        }
        let isSoft = last == UInt8(ascii: "c") || last == UInt8(ascii: "g")
        let length = consonants(endingIn: stem)
        let vowel = stem.last(length)
        let isOpen = length > 0 && isOpen(vowel)
        guard isSoft || isOpen, !borrowed.contains(infinitive) else { return (Alternation(), nil) }
        guard isOpen else { return (Alternation(cluster: stem.dropping(stem.count - 1), isSoft: true), nil) }
        let cluster = stem.dropping(stem.count - length)
        if vowel == 0xE9 { return (Alternation(kind: .acute, cluster: cluster, isSoft: isSoft), nil) }
        let grave = Alternation(kind: .grave, cluster: cluster, isSoft: isSoft)
        let mayDouble = length == 1 && (last == UInt8(ascii: "l") || last == UInt8(ascii: "t"))
        guard mayDouble, !takesGrave.contains(infinitive) else { return (grave, nil) }
        return (Alternation(kind: .double, cluster: cluster), grave)
    }

    /// How many consonants end a stem, where the vowel before them is open to the change of `e` and `é`.
    ///
    /// That is one consonant, or two that begin a syllable; zero otherwise.
    private static func consonants(endingIn stem: Spelling) -> Int {
        let last = stem.last(0)
        let before = stem.last(1)
        guard stem.count > 1, last != UInt8(ascii: "x") else { return 0 }
        if last == UInt8(ascii: "u") { return before == UInt8(ascii: "q") || before == UInt8(ascii: "g") ? 2 : 0 }
        if Letter.isVowel(last) { return 0 }
        if Letter.isVowel(before) { return 1 }
        switch (before, last) {
        case (UInt8(ascii: "c"), UInt8(ascii: "h")), (UInt8(ascii: "g"), UInt8(ascii: "n")): return 2
        case (let opener, UInt8(ascii: "r")), (let opener, UInt8(ascii: "l")): return beginsSyllable(opener) ? 2 : 0
        default: return 0
        }
    }

    private static func beginsSyllable(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "b"), UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "g"),
            UInt8(ascii: "p"), UInt8(ascii: "t"), UInt8(ascii: "v"):
            true
        default: false
        }
    }

    /// Verbs from English whose stem stays as it is: « je briefe », « nous joggons ».
    private static let borrowed = HashTable(
        "briefer débriefer interviewer jogger vlogger logger débugger flagger tagger speeder squeezer tweeter retweeter"
    )

    /// Verbs in `-eler` and `-eter` that take a grave accent in classical spelling, and no double consonant.
    private static let takesGrave = HashTable(
        """
        celer ciseler congeler déceler décongeler dégeler démanteler écarteler geler harceler marteler modeler peler
        receler recongeler regeler remodeler surgeler acheter racheter corseter crocheter fileter fureter haleter
        bégueter préacheter encasteler
        """)
}
