public import Gerance

/// The account of a mandate over the months, as it could have been: rents called, paid, paid late, paid too much or
/// returned, charges, works, calls of the *syndic*, fees, what is paid to the owner; deposits, a provision, tenants who
/// leave and others who come, mistakes that are taken back.
///
/// The same seed always tells the same story.
public struct AccountStory: Sendable {
    /// The mandate, with its dwellings.
    public let mandate: Mandate
    /// The leases of each dwelling: one, or two that follow each other.
    public let leases: [Lease]
    /// The number of the mandate, which decides how it is run.
    let number: Int
    /// The last day of the leases that end.
    let lastDays: [Lease.ID: CivilDate]
    var random: Generator
    private var next: FactNumber = 1
    var unpaid: [Lease.ID: Euros] = [:]
    var deposits: [Lease.ID: Euros] = [:]
    var provision = Euros.zero
    /// What the month before held, some of which is taken back.
    private(set) var recent: [Entry] = []

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
        self.number = number
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
        var lastDays: [Lease.ID: CivilDate] = [:]
        for (place, dwelling) in dwellings.enumerated() {
            let stays = Int.random(in: 6...60, using: &random)
            let first = try Self.lease("\(place + 1)", of: dwelling.id, from: "2023-01-01", number, &random)
            leases.append(first)
            // Who leaves within three years is followed by another tenant, one month later or at once.
            guard stays < 33, let leaving = mandate.effectiveFrom.adding(months: stays)?.adding(days: -1) else {
                continue
            }
            lastDays[first.id] = leaving
            let coming = leaving.adding(days: 1)?.adding(months: stays % 2) ?? leaving
            leases.append(try Self.lease("\(place + 1)-bis", of: dwelling.id, from: coming, number, &random))
        }
        self.leases = leases
        self.lastDays = lastDays
    }

    private static func lease(
        _ name: String, of dwelling: Dwelling.ID, from day: CivilDate, _ mandate: Int, _ random: inout Generator
    ) throws -> Lease {
        let rent = Euros(cents: Int64.random(in: 40_000...150_000, using: &random) / 500 * 500)
        return try Lease(
            id: try Lease.ID("B-\(mandate)-\(name)"), dwelling: dwelling,
            tenant: try Tenant(
                id: try Tenant.ID("T-\(mandate)-\(name)"), names: [.person(Person(familyName: "Salomon"))]),
            kind: .unfurnished, startsOn: day, rent: rent,
            charges: Euros(cents: Int64.random(in: 20...120, using: &random) * 100), deposit: rent)
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
    ///   - first: The first day of the month; months are asked for one after the other.
    ///   - payable: What the last statement left to pay to the owner.
    /// - Returns: What is to be recorded.
    /// - Throws: only where an amount exceeds the range.
    public mutating func month(from first: CivilDate, paying payable: Euros) throws -> [Entry] {
        var month = AccountMonth(of: mandate.id, from: first)
        for lease in leases { try live(lease, &month) }
        try runMandate(&month, payable)
        for entry in recent { try takeBack(entry, &month) }
        recent = month.postings.sorted { $0.day < $1.day }.map { day, posting in
            defer { next = next.next }
            return Entry(posting: posting, number: next, recordedOn: month.day(day))
        }
        return recent
    }
}
