/// A postal address (*adresse postale*), in France or abroad, without the name of who lives there.
///
/// In France it has a checked postcode. Abroad it has a country, and its locality stands as that country writes it,
/// `1000 Bruxelles`. Its JSON names a `country` only abroad:
/// `{"lines":["4 rue Blénac"],"postcode":"97200","city":"Fort-de-France"}`.
public struct PostalAddress: Hashable, Sendable {
    /// The number of lines above the locality that an address holds at most.
    public static let lineLimit = 5

    /// The lines above the locality: building, street, place called.
    public let lines: [Label]
    /// The postcode; `nil` abroad.
    public let postcode: Postcode?
    /// The city; abroad, the whole line of the locality.
    public let city: Label
    /// The country; `nil` for France.
    public let country: Label?

    /// Makes an address in France.
    ///
    /// - Throws: ``Fault/wrongNumberOfLines(_:)`` unless there are 1 to ``lineLimit`` lines.
    public init(lines: [Label], postcode: Postcode, city: Label) throws(Fault) {
        try Self.check(lines)
        self.lines = lines
        self.postcode = postcode
        self.city = city
        country = nil
    }

    /// Makes an address abroad, Monaco included.
    ///
    /// - Throws: ``Fault/wrongNumberOfLines(_:)``, or ``Fault/franceWithoutPostcode`` when the country is France.
    public init(lines: [Label], locality: Label, country: Label) throws(Fault) {
        try Self.check(lines)
        guard country.description.lowercased() != "france" else { throw .franceWithoutPostcode }
        self.lines = lines
        postcode = nil
        city = locality
        self.country = country
    }

    private static func check(_ lines: [Label]) throws(Fault) {
        guard (1...lineLimit).contains(lines.count) else { throw .wrongNumberOfLines(lines.count) }
    }

    /// The French territory; `nil` abroad.
    public var territory: Territory? { postcode?.territory }

    /// The address as it stands on an envelope, one line under the other, the country last and in capitals.
    public var formatted: String {
        let locality = postcode.map { "\($0) \(city)" } ?? city.description
        let all = lines.map(\.description) + [locality] + (country.map { [$0.description.uppercased()] } ?? [])
        return all.joined(separator: "\n")
    }

    /// What is wrong with an address.
    public enum Fault: ValueFault {
        /// No line above the locality, or more than ``PostalAddress/lineLimit``.
        case wrongNumberOfLines(Int)
        /// The country is France, and no postcode says where.
        case franceWithoutPostcode
        /// Both a French postcode and a foreign country.
        case postcodeAbroad(Postcode, country: Label)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .wrongNumberOfLines(let count):
                "Adresse de \(count) ligne(s) : il en faut de 1 à \(PostalAddress.lineLimit) au-dessus de la ville."
            case .franceWithoutPostcode:
                "Adresse en France sans code postal : il est nécessaire."
            case .postcodeAbroad(let postcode, let country):
                "L'adresse porte à la fois le code postal français \(postcode) et le pays « \(country) »."
            }
        }
    }
}

extension PostalAddress: Codable {
    private enum CodingKeys: CodingKey {
        case lines, postcode, city, country
    }

    /// Decodes an address and checks it as the initialisers do.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let lines = try values.decode([Label].self, forKey: .lines)
        let postcode = try values.decodeIfPresent(Postcode.self, forKey: .postcode)
        let city = try values.decode(Label.self, forKey: .city)
        let country = try values.decodeIfPresent(Label.self, forKey: .country)
        do throws(Fault) {
            switch (postcode, country) {
            case (let postcode?, nil): try self.init(lines: lines, postcode: postcode, city: city)
            case (nil, let country?): try self.init(lines: lines, locality: city, country: country)
            case (nil, nil): throw .franceWithoutPostcode
            case (let postcode?, let country?): throw .postcodeAbroad(postcode, country: country)
            }
        } catch {
            throw error.decodingError(in: decoder)
        }
    }
}
