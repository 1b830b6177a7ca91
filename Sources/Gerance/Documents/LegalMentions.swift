/// What every document, contract and letter of the agency says of the agency itself (*mentions légales*).
///
/// Décret 72-678, art. 92: the number of the professional card and the place that issued it; the name, the address and the
/// activity; the name and the address of the guarantor, whom a manager of property always has (loi 70-9, art. 3, 2°).
/// A value of this type has them all.
public struct LegalMentions: Hashable, Sendable, Codable {
    /// The agency's name.
    public let name: Label
    /// What it does.
    public let activity: Label
    /// Its address.
    public let address: PostalAddress
    /// The number of its professional card.
    public let cardNumber: Label
    /// Who issued the card.
    public let cardIssuer: Label
    /// Who guarantees the funds that it holds.
    public let guarantor: Guarantor

    /// Takes the mentions from what is known of an agency.
    ///
    /// - Throws: ``LetterFault/legalMentionsMissing(_:)`` with everything that is missing: the guarantor, or the number of
    ///   a card whose text has no digit, as « en cours ».
    public init(of agency: Agency) throws(LetterFault) {
        var missing: [Mention] = []
        if !agency.professionalCard.number.description.utf8.contains(where: { (0x30...0x39).contains($0) }) {
            missing.append(.cardNumber)
        }
        if agency.guarantor == nil { missing += [.guarantorName, .guarantorAddress] }
        guard let guarantor = agency.guarantor, missing.isEmpty else { throw .legalMentionsMissing(missing) }
        name = agency.name
        activity = agency.activity
        address = agency.address
        cardNumber = agency.professionalCard.number
        cardIssuer = agency.professionalCard.issuer
        self.guarantor = guarantor
    }

    /// The mentions as the foot of a letter shows them, a sentence each.
    public var sentences: [String] {
        let amount = guarantor.amount.map { ", à hauteur de \($0.formatted)" } ?? ""
        return [
            "\(name) – \(activity) – \(address.onOneLine).",
            "Carte professionnelle n° \(cardNumber), délivrée par \(issuer).",
            "Garantie financière : \(guarantor.name), \(guarantor.address.onOneLine)\(amount).",
        ]
    }

    /// « la CCI de la Martinique »: a chamber takes its article.
    private var issuer: String {
        let issuer = cardIssuer.description
        return ["CCI", "Chambre"].contains { issuer.hasPrefix($0) } ? "la \(issuer)" : issuer
    }

    /// The mentions that a text lacks, as a letter that somebody wrote by hand.
    ///
    /// Spaces, line breaks, the two apostrophes and the case of letters make no difference.
    public func missing(in text: String) -> [Mention] {
        let folded = Self.folded(text)
        return Mention.allCases.filter { mention in
            words(of: mention).contains { !folded.contains(Self.folded($0)) }
        }
    }

    /// What has to stand in a text for a mention to be there.
    private func words(of mention: Mention) -> [String] {
        switch mention {
        case .agencyName: [name.description]
        case .agencyAddress: address.formatted.split(separator: "\n").map(String.init)
        case .activity: [activity.description]
        case .cardNumber: [cardNumber.description]
        case .cardIssuer: [cardIssuer.description]
        case .guarantorName: [guarantor.name.description]
        case .guarantorAddress: guarantor.address.formatted.split(separator: "\n").map(String.init)
        }
    }

    private static func folded(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars where !scalar.properties.isWhitespace {
            kept.append(scalar == "’" ? "'" : scalar)
        }
        return String(kept)
    }

    /// One of the mentions.
    public enum Mention: String, Codable, CaseIterable, Hashable, Sendable {
        case agencyName, agencyAddress, activity, cardNumber, cardIssuer, guarantorName, guarantorAddress

        /// The mention in French, with its article.
        public var label: String {
            switch self {
            case .agencyName: "le nom de l'agence"
            case .agencyAddress: "l'adresse de l'agence"
            case .activity: "l'activité de l'agence"
            case .cardNumber: "le numéro de la carte professionnelle"
            case .cardIssuer: "le lieu de délivrance de la carte professionnelle"
            case .guarantorName: "le nom du garant"
            case .guarantorAddress: "l'adresse du garant"
            }
        }
    }
}

extension PostalAddress {
    /// The address on one line: « 12 rue Victor Schoelcher, 97200 Fort-de-France ».
    var onOneLine: String { formatted.split(separator: "\n").joined(separator: ", ") }
}
