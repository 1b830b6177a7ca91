/// A document of the owner's file.
public struct Document: Hashable, Sendable, Identifiable {
    /// The identifier of a document, chosen by the service before it is sent or archived.
    public typealias ID = Identifier<Document>

    /// Its identifier.
    public var id: ID
    /// What it is.
    public var content: Content
    /// Its title, where it has one beyond its kind.
    public var title: Label?
    /// The document that this one corrects and replaces.
    public var replaces: ID?

    /// Makes a document.
    public init(_ id: ID, _ content: Content, title: Label? = nil, replacing old: ID? = nil) {
        self.id = id
        self.content = content
        self.title = title
        replaces = old
    }

    /// What a document is, with what the process needs to know of it.
    public enum Content: Hashable, Sendable {
        /// A statement (*compte rendu de gérance*) of a mandate's account; the period ends on its cut-off (*arrêté*).
        case statement(of: Mandate.ID, Period)
        /// A tax recap (*récapitulatif des revenus fonciers*) of a civil year.
        case taxRecap(year: Int)
        /// A letter (*courrier*).
        case letter
        /// An invoice or a quote (*facture, devis*).
        case invoice
        /// A mandate (*mandat de gérance*).
        case mandate
        /// A lease (*bail*).
        case lease
        /// Any other.
        case other
    }
}

extension Document.Content {
    /// The content in French.
    public var name: String {
        switch self {
        case .statement: "compte rendu de gérance"
        case .taxRecap: "récapitulatif fiscal"
        case .letter: "courrier"
        case .invoice: "facture"
        case .mandate: "mandat"
        case .lease: "bail"
        case .other: "document"
        }
    }
}

// MARK: - Coding

extension Document: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, kind, title, replaces, mandate, period, year
    }

    private enum Kind: String, Codable {
        case statement, taxRecap, letter, invoice, mandate, lease, other
    }

    /// Decodes a document; a statement names its mandate and period, a tax recap its year.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        title = try container.decodeIfPresent(Label.self, forKey: .title)
        replaces = try container.decodeIfPresent(ID.self, forKey: .replaces)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .statement:
            content = .statement(
                of: try container.decode(Mandate.ID.self, forKey: .mandate),
                try container.decode(Period.self, forKey: .period))
        case .taxRecap: content = .taxRecap(year: try container.decode(Int.self, forKey: .year))
        case .letter: content = .letter
        case .invoice: content = .invoice
        case .mandate: content = .mandate
        case .lease: content = .lease
        case .other: content = .other
        }
    }

    /// Encodes a document flat, its content beside its identifier.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        switch content {
        case .statement(let mandate, let period):
            try container.encode(Kind.statement, forKey: .kind)
            try container.encode(mandate, forKey: .mandate)
            try container.encode(period, forKey: .period)
        case .taxRecap(let year):
            try container.encode(Kind.taxRecap, forKey: .kind)
            try container.encode(year, forKey: .year)
        case .letter: try container.encode(Kind.letter, forKey: .kind)
        case .invoice: try container.encode(Kind.invoice, forKey: .kind)
        case .mandate: try container.encode(Kind.mandate, forKey: .kind)
        case .lease: try container.encode(Kind.lease, forKey: .kind)
        case .other: try container.encode(Kind.other, forKey: .kind)
        }
        try container.encodeIfPresent(title, forKey: .title)
        try container.encodeIfPresent(replaces, forKey: .replaces)
    }
}
