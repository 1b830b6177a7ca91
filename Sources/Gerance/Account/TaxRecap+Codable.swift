// A recap as JSON: one key for each property. A place is `{"dwelling":"L-1"}` or `{"mandate":"M-1"}`, an origin has its `kind`.

extension TaxRecap: Codable {
    private enum CodingKeys: CodingKey {
        case owner, year, properties, exclusions, undeclared, differences, notes, result
    }

    /// Decodes a recap and adds it up again, line by line, before it is one.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        owner = try values.decode(Owner.self, forKey: .owner)
        year = try values.decode(Int.self, forKey: .year)
        properties = try values.decode([Property].self, forKey: .properties)
        exclusions = try values.decode([Exclusion].self, forKey: .exclusions)
        undeclared = try values.decode([Undeclared].self, forKey: .undeclared)
        differences = try values.decode([Difference].self, forKey: .differences)
        notes = try values.decode([Note].self, forKey: .notes)
        result = try values.decode(Figure.self, forKey: .result)
        do throws(Fault) {
            for property in properties { try property.checkSums() }
            guard try Figure(summing: .result, of: properties) == result else { throw .inexactResult(result.exact) }
        } catch {
            throw error.decodingError(in: decoder)
        }
    }

    /// Encodes each property under its name.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(owner, forKey: .owner)
        try values.encode(year, forKey: .year)
        try values.encode(properties, forKey: .properties)
        try values.encode(exclusions, forKey: .exclusions)
        try values.encode(undeclared, forKey: .undeclared)
        try values.encode(differences, forKey: .differences)
        try values.encode(notes, forKey: .notes)
        try values.encode(result, forKey: .result)
    }
}

extension TaxRecap.Property {
    /// Checks that each line is the sum of its sources, and each total that of its lines.
    fileprivate func checkSums() throws(TaxRecap.Fault) {
        let sources = entries.lazy.filter { $0.line.role != .total }.map { ($0.line, $0.sources) }
        let lines = Dictionary(sources, uniquingKeysWith: +)
        guard try TaxRecap.Fault.checked(try TaxRecap.entries(of: lines)) == entries else { throw .inexact(place) }
    }
}

extension TaxRecap.Place: Codable {
    private enum CodingKeys: CodingKey { case dwelling, mandate }

    /// Decodes a place from its one key: `dwelling` or `mandate`.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        if let dwelling = try values.decodeIfPresent(Dwelling.ID.self, forKey: .dwelling) {
            self = .dwelling(dwelling)
        } else {
            self = .common(try values.decode(Mandate.ID.self, forKey: .mandate))
        }
    }

    /// Encodes a place under the key that says which it is.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .dwelling(let id): try values.encode(id, forKey: .dwelling)
        case .common(let id): try values.encode(id, forKey: .mandate)
        }
    }
}

extension TaxRecap.Origin: Codable {
    private enum Kind: String, Codable {
        case posting, ratedFee, flatCosts, recoverableShare, nonDeductibleShare, creditKept, unrecovered, interest
    }

    private enum CodingKeys: CodingKey { case kind, number, category, mandate, fee, period, base, lease }

    /// Decodes an origin from its kind and what it names.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        switch try values.decode(Kind.self, forKey: .kind) {
        case .posting:
            self = .posting(
                try values.decode(FactNumber.self, forKey: .number),
                try values.decode(Posting.Category.self, forKey: .category))
        case .ratedFee:
            self = .ratedFee(
                try values.decode(Mandate.ID.self, forKey: .mandate),
                try values.decode(FeeTerm.Kind.self, forKey: .fee), try values.decode(Period.self, forKey: .period),
                base: try values.list(.base))
        case .flatCosts: self = .flatCosts
        case .recoverableShare: self = .recoverableShare
        case .nonDeductibleShare: self = .nonDeductibleShare
        case .creditKept: self = .creditKept
        case .unrecovered: self = .unrecovered(try values.decode(Lease.ID.self, forKey: .lease))
        case .interest: self = .interest
        }
    }

    /// Encodes the kind of the origin and what it names.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(kind, forKey: .kind)
        switch self {
        case .posting(let number, let category):
            try values.encode(number, forKey: .number)
            try values.encode(category, forKey: .category)
        case .ratedFee(let mandate, let fee, let period, let base):
            try values.encode(mandate, forKey: .mandate)
            try values.encode(fee, forKey: .fee)
            try values.encode(period, forKey: .period)
            try values.encode(list: base, .base)
        case .unrecovered(let lease): try values.encode(lease, forKey: .lease)
        case .flatCosts, .recoverableShare, .nonDeductibleShare, .creditKept, .interest: break
        }
    }

    private var kind: Kind {
        switch self {
        case .posting: .posting
        case .ratedFee: .ratedFee
        case .flatCosts: .flatCosts
        case .recoverableShare: .recoverableShare
        case .nonDeductibleShare: .nonDeductibleShare
        case .creditKept: .creditKept
        case .unrecovered: .unrecovered
        case .interest: .interest
        }
    }
}
