/// What a look into the login register showed (*vérification dans Login*).
public enum LoginCheck: Hashable, Sendable {
    /// The register holds this address.
    case registered(EmailAddress)
    /// The register holds no address.
    case missing
    /// The register holds an address that does not work.
    case invalid
}

extension LoginCheck: Codable {
    private enum CodingKeys: String, CodingKey { case result, email }

    private enum Result: String, Codable { case registered, missing, invalid }

    /// Decodes a check; one that found an address names it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Result.self, forKey: .result) {
        case .registered: self = .registered(try container.decode(EmailAddress.self, forKey: .email))
        case .missing: self = .missing
        case .invalid: self = .invalid
        }
    }

    /// Encodes the result, and the address where one was found.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .registered(let email):
            try container.encode(Result.registered, forKey: .result)
            try container.encode(email, forKey: .email)
        case .missing: try container.encode(Result.missing, forKey: .result)
        case .invalid: try container.encode(Result.invalid, forKey: .result)
        }
    }
}
