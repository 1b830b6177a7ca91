/// A letter to an owner, written and ready to go (*courrier au propriétaire*).
///
/// Its texts are set as French sets them: no-break spaces before the double signs and inside « », in dates and amounts, and
/// the curved apostrophe. Its JSON has one key for each property.
public struct OwnerLetter: Hashable, Sendable, Codable {
    /// Which standard letter it is.
    public let kind: LetterKind.ID
    /// How it is laid out.
    public let form: Form
    /// Where it is written.
    public let place: String
    /// The day on which it is written.
    public let date: CivilDate
    /// The agency's name and address, a line each.
    public let sender: [String]
    /// The addressees and their address, a line each.
    public let addressee: [String]
    /// What it is about.
    public let subject: String
    /// How it addresses the owner, « Madame », without the comma behind it.
    public let salutation: String
    /// What it says.
    public let body: [Block]
    /// The closing formula.
    public let closing: String
    /// The name, the function and the agency of who signs, a line each.
    public let signature: [String]
    /// What goes with it.
    public let enclosures: [String]
    /// The slip that the owner signs and sends back, a line each; empty where there is none.
    public let slip: [String]
    /// What the law has the agency say of itself.
    ///
    /// Décret 72-678, art. 92.
    public let mentions: LegalMentions

    init(_ template: some LetterTemplate, from correspondence: Correspondence, _ mentions: LegalMentions) {
        let kind = type(of: template).kind
        self.kind = kind.id
        form = kind.form
        place = correspondence.place.description.typeset
        date = correspondence.date
        let agency = correspondence.agency
        sender = ([agency.name.description] + agency.address.formatted.split(separator: "\n").map(String.init))
            .map(\.typeset)
        addressee = correspondence.envelope.map(\.typeset)
        subject = template.subject.typeset
        salutation = correspondence.salutation
        body = (template.body(in: correspondence) + [.paragraph(correspondence.reachingUs)]).map(\.typeset)
        closing =
            switch kind.form {
            case .letter: "Nous vous prions d'agréer, \(salutation), nos salutations distinguées.".typeset
            case .message: "Bien cordialement,"
            }
        signature = correspondence.signature.map(\.typeset)
        enclosures = template.enclosures.map(\.typeset)
        slip = template.slip(in: correspondence).map(\.typeset)
        self.mentions = mentions
    }

    /// How a letter is laid out.
    public enum Form: String, Codable, CaseIterable, Hashable, Sendable {
        /// On paper or as a document: with the agency's and the owner's addresses, a place and a date (*lettre*).
        case letter
        /// As an e-mail or a message in the client space (*message*).
        case message
    }

    /// A part of what a letter says.
    public enum Block: Hashable, Sendable {
        /// A paragraph.
        case paragraph(String)
        /// A list.
        case items([String])
        /// Lines one under the other: figures, a slip to sign.
        case lines([String])
    }
}

extension OwnerLetter.Block {
    var typeset: Self {
        switch self {
        case .paragraph(let text): .paragraph(text.typeset)
        case .items(let items): .items(items.map(\.typeset))
        case .lines(let lines): .lines(lines.map(\.typeset))
        }
    }
}

extension OwnerLetter.Block: Codable {
    private enum CodingKeys: String, CodingKey { case paragraph, items, lines }

    /// Decodes a block from its one key: `paragraph`, `items` or `lines`.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        if let text = try values.decodeIfPresent(String.self, forKey: .paragraph) {
            self = .paragraph(text)
        } else if let items = try values.decodeIfPresent([String].self, forKey: .items) {
            self = .items(items)
        } else {
            self = .lines(try values.decode([String].self, forKey: .lines))
        }
    }

    /// Encodes a block under the key that says which it is.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .paragraph(let text): try values.encode(text, forKey: .paragraph)
        case .items(let items): try values.encode(items, forKey: .items)
        case .lines(let lines): try values.encode(lines, forKey: .lines)
        }
    }
}

// MARK: - Text

extension OwnerLetter {
    /// The whole letter as text, paragraphs divided by an empty line, UTF-8, without a line break at its end.
    ///
    /// A message begins with its subject; a letter with both addresses, the place and the day.
    public var plainText: String {
        var parts: [String] = []
        if form == .letter {
            parts += [sender.joined(separator: "\n"), addressee.joined(separator: "\n")]
            parts.append("\(place), le \(date.longName)".typeset)
        }
        parts.append(wording)
        if !enclosures.isEmpty {
            let title = enclosures.count > 1 ? "Pièces jointes" : "Pièce jointe"
            parts.append("\(title) : \(enclosures.joined(separator: " ; "))".typeset)
        }
        if !slip.isEmpty { parts.append(slip.joined(separator: "\n")) }
        parts.append(mentions.sentences.map(\.typeset).joined(separator: "\n"))
        return parts.joined(separator: "\n\n")
    }

    /// What the letter says in words, from its subject to its signature: what the phrasing checker reads.
    ///
    /// Names and addresses stay outside: the post has them in capitals, and they are nobody's wording.
    public var wording: String {
        let parts =
            ["Objet : \(subject)".typeset, salutation + ","] + body.map(\.text)
            + [closing, signature.joined(separator: "\n")]
        return parts.joined(separator: "\n\n")
    }
}

extension OwnerLetter.Block {
    /// The block as text: a dash before each item.
    public var text: String {
        switch self {
        case .paragraph(let text): text
        case .items(let items): items.map { "– \($0)" }.joined(separator: "\n")
        case .lines(let lines): lines.joined(separator: "\n")
        }
    }
}
