/// The French numbering plan as far as it tells territories and kinds of lines apart.
///
/// Country codes and prefixes as ARCEP assigns them (*la numérotation outre-mer*), read in November 2026.
enum FrenchNumberingPlan {
    /// What a number with a country code turns out to be.
    enum Reading {
        /// Not of the French plan.
        case foreign
        /// French, in E.164.
        case french(String)
        /// French by its country code, with too few or too many digits.
        case wrongLength
        /// Of another territory than the country code says.
        case otherTerritory
    }

    /// The country code of the nine digits that follow the 0, and the territory, where their prefix is overseas.
    private static func overseas(_ number: Substring) -> (code: String, territory: Territory)? {
        switch number.prefix(3) {
        case "590", "690", "691": ("590", .guadeloupe)
        case "594", "694": ("594", .guyane)
        case "596", "696", "697": ("596", .martinique)
        case "262", "263", "692", "693": ("262", .reunion)
        case "269", "639": ("262", .mayotte)
        case "268": ("262", number.hasPrefix("2688") ? .reunion : .mayotte)
        case "508": ("508", .saintPierreEtMiquelon)
        case "598", "708", "709": overseasByLongPrefix(number)
        default: nil
        }
    }

    /// The ranges that several territories share, told apart by the fourth digit or the fifth.
    private static func overseasByLongPrefix(_ number: Substring) -> (code: String, territory: Territory)? {
        switch number.prefix(5) {
        case "59870"..."59879", "70900"..."70904": ("590", .guadeloupe)
        case "59880"..."59889", "70930"..."70933": ("594", .guyane)
        case "59890"..."59899", "70910"..."70913": ("596", .martinique)
        case "70920"..."70923": ("262", .reunion)
        case "70935"..."70937": ("262", .mayotte)
        case "70840"..."70859": ("508", .saintPierreEtMiquelon)
        default: nil
        }
    }

    /// The number in E.164 of the nine digits that follow the 0.
    static func international(_ number: Substring) -> String {
        guard let code = overseas(number)?.code else { return "+33" + number }
        // Saint-Pierre-et-Miquelon has numbers of six digits, dialled from elsewhere in France behind 0508.
        return "+" + code + (number.hasPrefix("508") ? number.dropFirst(3) : number)
    }

    /// Reads the digits of a number with its country code.
    static func reading(of digits: Substring) -> Reading {
        let code = digits.prefix(digits.hasPrefix("33") ? 2 : 3)
        let number = digits.dropFirst(code.count)
        switch code {
        case "33", "590", "594", "596", "262":
            // Many write the 0 that is dialled inside the country behind the country code.
            let national = number.count == 10 && number.hasPrefix("0") ? number.dropFirst() : number
            guard national.count == 9, !national.hasPrefix("0") else { return .wrongLength }
            if code == "33" { return .french(international(national)) }
            // Ranges of 08, 09 and 0709 are opened over time: only a known other territory is refused.
            let isOpen = national.hasPrefix("8") || national.hasPrefix("9") || national.hasPrefix("709")
            guard let known = overseas(national)?.code ?? (isOpen ? String(code) : nil), known == code else {
                return .otherTerritory
            }
            return .french("+" + code + national)
        case "508", "681": return number.count == 6 || number.count == 9 ? .french("+" + digits) : .wrongLength
        case "687": return number.count == 6 ? .french("+" + digits) : .wrongLength
        case "689": return number.count == 8 || number.count == 9 ? .french("+" + digits) : .wrongLength
        default: return .foreign
        }
    }
}

// MARK: - What a number says

extension FrenchNumberingPlan {
    /// The territory whose plan a number in E.164 belongs to.
    static func territory(of number: String) -> Territory? {
        let (code, rest) = parts(of: number)
        return switch code {
        case "33": .mainland
        case "590": .guadeloupe
        case "594": .guyane
        case "596": .martinique
        // Réunion and Mayotte share their code; 08 and 09 do not tell which.
        case "262": overseas(rest)?.territory
        case "508": .saintPierreEtMiquelon
        case "681": .wallisEtFutuna
        case "687": .nouvelleCaledonie
        case "689": .polynesieFrancaise
        default: nil
        }
    }

    /// The kind of line behind a number in E.164.
    static func kind(of number: String) -> PhoneNumber.Kind {
        let (code, rest) = parts(of: number)
        switch (code, rest.first) {
        case ("681", "8") where rest.count == 6: return .mobile
        case ("687", "2"), ("687", "3"), ("687", "4"): return rest.hasPrefix("36") ? .special : .landline
        case ("687", "5"), ("687", "7"), ("687", "9"): return .mobile
        case ("687", "8"): return rest.hasPrefix("88") ? .landline : .mobile
        case ("689", "4") where rest.count == 8: return .landline
        case ("689", "8") where rest.count == 8: return .mobile
        // Lines and mobiles share prefixes: 4 and 5 in Saint-Pierre-et-Miquelon, 72 in Wallis-et-Futuna.
        case ("508", _) where rest.count == 6, ("681", _), ("687", _), ("689", _): return .unknown
        case (nil, _): return .unknown
        case (_, "8"): return .special
        case (_, "6"): return .mobile
        case (_, "7"): return "3456789".contains(rest.dropFirst().first ?? "0") || code != "33" ? .mobile : .unknown
        default: return .landline
        }
    }

    /// The number as people of its territory write it.
    static func formatted(_ number: String) -> String {
        let (code, rest) = parts(of: number)
        switch code {
        case nil: return number
        case "33": return inPairs("0" + rest)
        case "508", "681", "687", "689": break
        default:
            // Overseas numbers in 08 and 09 would be read as the mainland's without their country code.
            if international(rest) == number { return "0\(rest.prefix(3)) " + inPairs(rest.dropFirst(3)) }
        }
        return "+\(number.dropFirst().prefix(3)) " + inPairs(rest)
    }

    private static func inPairs(_ digits: some StringProtocol) -> String {
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            // An odd number of digits begins with the group of three.
            if index > 1, (index - digits.count).isMultiple(of: 2) { grouped += " " }
            grouped.append(digit)
        }
        return grouped
    }

    private static func parts(of number: String) -> (code: Substring?, rest: Substring) {
        let digits = number.dropFirst()
        let code = digits.prefix(digits.hasPrefix("33") ? 2 : 3)
        switch code {
        case "33", "590", "594", "596", "262", "508", "681", "687", "689": return (code, digits.dropFirst(code.count))
        default: return (nil, digits)
        }
    }
}
