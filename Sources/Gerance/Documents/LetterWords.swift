// Words that several letters share.

extension Tenant {
    /// The names as a sentence lists them: « Madame Rose Salomon et Monsieur Luc Salomon ».
    var fullNames: String { names.map(\.fullName).joinedInFrench }

    /// « votre locataire », « vos locataires ».
    var noun: String { choose("votre locataire", "vos locataires") }

    /// The tenant at the start of a sentence: « Votre locataire, Madame Rose Salomon, ».
    var subject: String { "\(choose("Votre locataire", "Vos locataires")), \(fullNames)," }

    /// The word for one tenant, or the one for several.
    func choose(_ one: String, _ several: String) -> String { names.count > 1 ? several : one }
}

extension Dwelling {
    /// What the owner lets: « votre appartement », « votre maison ».
    var noun: String {
        switch kind {
        case .apartment: "votre appartement"
        case .house: "votre maison"
        case .parking: "votre stationnement"
        case .commercial: "votre local commercial"
        case .other: "votre bien"
        }
    }

    /// The dwelling as a letter names it: « votre appartement (T3, 1 rue des Alizés, 97200 Fort-de-France) ».
    var fullName: String { "\(noun) (\(label), \(address.onOneLine))" }
}

extension [String] {
    /// « a, b et c ».
    var joinedInFrench: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " et " + last
    }

    /// The items of a list as French writes them: a semicolon behind each, a full stop behind the last.
    var asItems: [String] {
        enumerated().map { $0.element + ($0.offset == count - 1 ? "." : " ;") }
    }
}

extension String {
    /// The text with a capital at its start.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension Period {
    /// « du 1er juillet au 30 septembre 2026 », « du 1er au 31 octobre 2026 ».
    var inWords: String {
        let words = from.name.split(separator: " ")
        let shown = from.year != to.year ? 3 : from.month != to.month ? 2 : 1
        return "du \(words.prefix(shown).joined(separator: " ")) au \(to.name)"
    }
}
