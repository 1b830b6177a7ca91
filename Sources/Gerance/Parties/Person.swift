/// A natural person (*personne physique*), by name.
public struct Person: Hashable, Sendable, Codable {
    /// How the person is addressed; `nil` where it is not known or not wanted.
    public var civility: Civility?
    /// The given name.
    public var givenName: Label?
    /// The family name.
    public var familyName: Label

    /// Makes a person.
    public init(civility: Civility? = nil, givenName: Label? = nil, familyName: Label) {
        self.civility = civility
        self.givenName = givenName
        self.familyName = familyName
    }

    /// The whole name as a letter writes it: `Madame Jeanne Martin`.
    public var fullName: String {
        [civility?.name, givenName?.description, familyName.description].compactMap { $0 }.joined(separator: " ")
    }
}

/// How a person is addressed (*civilité*).
public enum Civility: String, Codable, CaseIterable, Hashable, Sendable {
    case madame, monsieur

    /// The title in full: letters never abbreviate it.
    public var name: String {
        switch self {
        case .madame: "Madame"
        case .monsieur: "Monsieur"
        }
    }
}

/// A company, an association, an undivided estate (*personne morale, indivision*), by name.
public struct Organisation: Hashable, Sendable, Codable {
    /// The name, with the legal form where it is part of it: `SCI des Trois-Îlets`.
    public var name: Label
    /// Who speaks for it, the managing partner of an SCI.
    public var representative: Person?

    /// Makes an organisation.
    public init(name: Label, representative: Person? = nil) {
        self.name = name
        self.representative = representative
    }
}
