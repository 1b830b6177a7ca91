/// Who stands in a contract (*partie*): a person or an organisation.
///
/// Its JSON has one key, which says which of the two: `{"person":{"familyName":"Martin"}}`,
/// `{"organisation":{"name":"SCI des Trois-Îlets"}}`.
public enum Party: Hashable, Sendable {
    /// A natural person.
    case person(Person)
    /// A company, an association, an undivided estate.
    case organisation(Organisation)

    /// The whole name as a letter writes it.
    public var fullName: String {
        switch self {
        case .person(let person): person.fullName
        case .organisation(let organisation): organisation.name.description
        }
    }
}

extension Party: Codable {
    private enum CodingKeys: CodingKey {
        case person, organisation
    }

    /// Decodes the one of the two that is there.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let person = try values.decodeIfPresent(Person.self, forKey: .person)
        let organisation = try values.decodeIfPresent(Organisation.self, forKey: .organisation)
        switch (person, organisation) {
        case (let person?, nil): self = .person(person)
        case (nil, let organisation?): self = .organisation(organisation)
        default: throw Fault.notExactlyOne.decodingError(in: decoder)
        }
    }

    /// Encodes the party under the key that says which of the two it is.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .person(let person): try values.encode(person, forKey: .person)
        case .organisation(let organisation): try values.encode(organisation, forKey: .organisation)
        }
    }
}

extension Party {
    /// What is wrong with the JSON of a party; a party made by the program cannot be wrong.
    private enum Fault: ValueFault {
        /// A person and an organisation, or neither.
        case notExactlyOne

        var description: String {
            "Une partie est soit une personne (« person »), soit une organisation (« organisation »)."
        }
    }
}
