public import Gerance

/// The account of a mandate over the months, as it could have been: rents called, paid, paid late, paid too much or
/// returned, charges, works, calls of the *syndic*, fees, what is paid to the owner.
///
/// The same seed always tells the same story.
public struct AccountStory: Sendable {
    /// The mandate, with its dwellings.
    public let mandate: Mandate
    /// A lease for each dwelling.
    public let leases: [Lease]
    private var random: Generator
    private var next: FactNumber = 1
    private var unpaid: [Lease.ID: Euros] = [:]

    /// Something to record.
    public struct Entry: Sendable {
        /// The posting.
        public let posting: Posting
        /// Its number.
        public let number: FactNumber
        /// The day of recording.
        public let recordedOn: CivilDate
    }

    /// Begins the story of a mandate.
    ///
    /// - Throws: only where an identifier cannot be made.
    public init(mandate number: Int, dwellings count: Int, seed: UInt64) throws {
        random = Generator(seed: seed &+ UInt64(number) &* 7919)
        let dwellings = try (1...count).map { try Self.dwelling(number, $0) }
        let reserve = Euros(cents: [0, 10_000, 30_000][number % 3])
        mandate = try Mandate(
            id: try Mandate.ID("M-\(number)"), registerNumber: number, registeredOn: "2023-12-15",
            signedOn: "2023-12-15", effectiveFrom: "2024-01-01", term: MandateTerm(firmMonths: 120),
            dwellings: dwellings, powers: [.collect, .payExpenses], mayReceiveFunds: true,
            feeTerms: [
                try FeeTerm(kind: .management, price: .rate("7.2%", of: .collectedAll), payer: .owner),
                try FeeTerm(kind: .worksSupervision, price: .rate("3%", of: .works), payer: .owner),
                try FeeTerm(kind: .taxHelp, price: .amount("48.00"), payer: .owner),
            ], accounts: try AccountsTerms(rhythm: .monthly), reserve: reserve, depositHeldBy: .manager)
        var leases: [Lease] = []
        for (place, dwelling) in dwellings.enumerated() {
            let rent = Euros(cents: Int64.random(in: 40_000...150_000, using: &random) / 500 * 500)
            let tenant = try Tenant(
                id: try Tenant.ID("T-\(number)-\(place + 1)"), names: [.person(Person(familyName: "Salomon"))])
            leases.append(
                try Lease(
                    id: try Lease.ID("B-\(number)-\(place + 1)"), dwelling: dwelling.id, tenant: tenant,
                    kind: .unfurnished, startsOn: "2023-01-01", rent: rent,
                    charges: Euros(cents: Int64.random(in: 20...120, using: &random) * 100), deposit: rent))
        }
        self.leases = leases
    }

    private static func dwelling(_ mandate: Int, _ place: Int) throws -> Dwelling {
        let towns: [(postcode: Postcode, city: Label)] = [
            ("97200", "Fort-de-France"), ("75011", "Paris"), ("97300", "Cayenne"),
        ]
        let town = towns[mandate % towns.count]
        return try Dwelling(
            id: try Dwelling.ID("L-\(mandate)-\(place)"), label: try Label("Appartement \(place)"), kind: .apartment,
            address: try PostalAddress(
                lines: [try Label("\(place) rue des Alizés")], postcode: town.postcode, city: town.city))
    }

    /// What a month holds, in the order of recording.
    ///
    /// - Parameters:
    ///   - first: The first day of the month.
    ///   - payable: What the last statement left to pay to the owner.
    /// - Returns: What is to be recorded.
    /// - Throws: only where an amount exceeds the range.
    public mutating func month(from first: CivilDate, paying payable: Euros) throws -> [Entry] {
        var entries: [(day: Int, posting: Posting)] = []
        func day(_ number: Int) -> CivilDate { first.adding(days: number - 1) ?? first }
        func add(
            _ number: Int, _ category: Posting.Category, _ amount: Euros, dwelling: Dwelling.ID? = nil,
            lease: Lease.ID? = nil, fee: FeeTerm.Kind? = nil
        ) throws {
            guard amount > .zero else { return }
            entries.append(
                (
                    number,
                    try Posting(
                        category, amount, on: mandate.id, movedOn: day(number), dwelling: dwelling, lease: lease,
                        fee: fee)
                ))
        }
        for lease in leases {
            try add(1, .rentCalled, lease.rent, lease: lease.id)
            try add(1, .chargesCalled, lease.charges, lease: lease.id)
            let late = unpaid[lease.id] ?? .zero
            try add(3, .rentReceived, late, lease: lease.id)
            let paid = try rentPaid(lease.rent)
            unpaid[lease.id] = max(.zero, try lease.rent.subtracting(paid))
            try add(Int.random(in: 4...12, using: &random), .rentReceived, paid, lease: lease.id)
            try add(Int.random(in: 4...12, using: &random), .chargesReceived, lease.charges, lease: lease.id)
            if Int.random(in: 0..<12, using: &random) == 0 {
                try add(
                    Int.random(in: 10...26, using: &random), .repairs,
                    Euros(cents: Int64.random(in: 4_000...90_000, using: &random)), dwelling: lease.dwelling)
            }
            if first.month % 3 == 1 {
                try add(
                    15, .condominiumCharges, Euros(cents: Int64.random(in: 9_000...60_000, using: &random)),
                    dwelling: lease.dwelling)
            }
        }
        if first.month == 10 { try add(18, .propertyTax, "912.00") }
        if first.month == 3 { try add(20, .fee, "48.00", dwelling: mandate.dwellings[0].id, fee: .taxHelp) }
        try add(10, .balancePaid, payable)
        return entries.sorted { $0.day < $1.day }.map { entry in
            defer { next = next.next }
            return Entry(posting: entry.posting, number: next, recordedOn: day(entry.day))
        }
    }

    /// All of it, nearly always; a part; too much; nothing.
    private mutating func rentPaid(_ rent: Euros) throws -> Euros {
        switch Int.random(in: 0..<20, using: &random) {
        case 0: .zero
        case 1: Euros(cents: rent.cents / 2)
        case 2: try rent.adding("25.00")
        default: rent
        }
    }
}
