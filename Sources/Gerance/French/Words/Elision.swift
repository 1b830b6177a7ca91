/// Words that lose their vowel before another (*élision*): *je, ne, le, que* and their like.
enum Elision {
    /// The word as it stands before another: « je » before « paie », « j' » before « envoie ».
    ///
    /// The apostrophe is the one given, so that a text keeps its own.
    static func write(_ word: String, before next: Spelling, aspirated: Bool = false, apostrophe: String = "’")
        -> String
    {
        guard let short = short(of: Spelling(word), before: next), opensWithVowel(next, aspirated: aspirated) else {
            return word
        }
        let elided = short.text
        guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return elided + apostrophe }
        return elided.prefix(1).uppercased() + elided.dropFirst() + apostrophe
    }

    /// Whether a word makes the one before it lose its vowel.
    static func opensWithVowel(_ word: Spelling, aspirated: Bool = false) -> Bool {
        guard word.count > 0, !aspirated else { return false }
        let first = word[0]
        if first == UInt8(ascii: "h") { return !AspiratedWords.contain(word) }
        if first == UInt8(ascii: "y") {
            return word.count == 1 || !Letter.isVowel(word[1]) || elidesBeforeGlide.contains(word)
        }
        return Letter.isVowel(first) && !keepsVowelBefore.contains(word)
    }

    /// « le onze », « le oui »: words before which nothing is elided.
    private static let keepsVowelBefore = HashTable("onze onzième oui ouistiti uhlan")

    /// « d'yeux », « l'Yonne », where « le yaourt » keeps its vowel.
    private static let elidesBeforeGlide = HashTable("yeux yeuse yonne york")

    /// The letters that are left of an elided word; nil where it is not elided, as *si* is before *il* alone.
    static func short(of word: Spelling, before next: Spelling) -> Spelling? {
        guard word.count <= 7, let number = shorts.find(word) else { return nil }
        switch number {
        case 0: return next == il || next == ils ? word.prefix(1) : nil
        // « ç'a été », « ç'aurait »
        case 1 where next.count > 0 && Letter.plain(next[0]) == UInt8(ascii: "a"): return cedilla
        default: return word.prefix(word.count - 1)
        }
    }

    private static let il: Spelling = "il"
    private static let ils: Spelling = "ils"
    private static let cedilla: Spelling = "ç"

    private static let shorts = HashTable("si ce je ne me te se le la de que jusque lorsque puisque quoique")

    /// The whole word that an elided one stands for, without its apostrophe; nil for « l' », which is *le* or *la*, and
    /// for « s' » before *il*, which is *si*.
    static func whole(of short: Spelling) -> String? {
        switch short.text {
        case "j": "je"
        case "n": "ne"
        case "m": "me"
        case "t": "te"
        case "s": "se"
        case "d": "de"
        case "c", "ç": "ce"
        case "qu": "que"
        case "jusqu": "jusque"
        case "lorsqu": "lorsque"
        case "puisqu": "puisque"
        case "quoiqu": "quoique"
        default: nil
        }
    }
}

/// Words whose first h keeps the vowel before it (*h aspiré*).
enum AspiratedWords {
    /// Whether a word begins with an aspirated h: one of the table, or a form of a verb that does.
    static func contain(_ word: Spelling) -> Bool {
        guard word.count > 0, word[0] == UInt8(ascii: "h") else { return false }
        if starts.contains(where: { word.hasPrefix($0) }) { return !muteStarts.contains { word.hasPrefix($0) } }
        let verbs = VerbLexicon.standard
        return verbs.readings(of: word).contains {
            $0.isExact && verbs.entries[$0.entry].traits.contains(.hasAspiratedH)
        }
    }

    /// The beginnings of such words; longer words of the same family share them.
    private static let starts: [Spelling] = SpellingList(
        """
        hâbl hach hack haddock hagard haï haie haill haine hais hait hâl halag halal hale halèn halèt hall halo halt
        hamac hamburg hameau hamp hamster hanch hand hangar hann hant happ harang haras harass harcel harcèl hard
        harem hargn haricot harnach harnais harp hasard hashtag hât haub hauss haut hav hayon heaum hennir héraut
        herch hériss hérisson hern héron héros hers hêtr heurt hi-fi hibou hic hideu hiérarch hip-hop hippie hiss hit
        hobby hoch hockey hold holland homard home hongr honni hont hooligan hoquet hord hors hot-dog hotline hott
        houblon houil houl houpp hourd hourra hous houx hublot huch hué huguenot huis-clos huit hulul hun huppe
        hurl hussard hutte
        """
    ).map { $0 }

    /// Longer words that begin like them with a mute h: « l'haleine », « l'halogène », « l'huitre ».
    private static let muteStarts: [Spelling] = SpellingList("halein halluc haltèr haltér halog huitr").map { $0 }
}
