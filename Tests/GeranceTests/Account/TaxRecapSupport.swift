import Gerance
import GeranceTestKit

extension AccountBook {
    /// The recap of a year of the account.
    func recap(
        _ year: Int = 2026, statements: [Statement] = [], of owner: Owner? = nil,
        _ supplement: TaxRecap.Supplement = TaxRecap.Supplement()
    ) throws -> TaxRecap {
        try TaxRecap(
            of: [account], statements: statements, owner: try owner ?? Sample.owner(), year: year,
            supplement: supplement)
    }

    /// An account whose dwelling L-1 stands in Lyon, with statements each quarter from 2025 on.
    static func lyon(leases: [Int] = [1]) throws -> AccountBook {
        let flat = try Dwelling(
            id: "L-1", label: "T2, 3e étage", kind: .apartment,
            address: try PostalAddress(lines: ["8 rue Paul-Bert"], postcode: "69003", city: "Lyon"))
        return try AccountBook(
            of: try Sample.mandate(on: [flat], from: "2025-01-01", rhythm: .quarterly), leases: leases)
    }

    /// Takes a lease of a dwelling.
    mutating func add(
        _ dwelling: Dwelling.ID = "L-1", as id: Lease.ID, _ kind: Lease.Kind, from day: CivilDate
    ) throws {
        try account.add(
            try Lease(
                id: id, dwelling: dwelling, tenant: try Sample.lease(1).tenant, kind: kind, startsOn: day,
                rent: "700.00", charges: "50.00"))
    }
}

extension TaxRecap {
    /// The lines of a property, each with its cents and its whole euros.
    func figures(_ place: Place) -> String {
        (self[place]?.entries ?? []).map { "\($0.line.number) \($0.exact) \($0.rounded.cents / 100)" }
            .joined(separator: "\n")
    }

    /// Where a posting is: its lines, and the reasons for which it is left out.
    func whereabouts(of number: FactNumber) -> [String] {
        let onLines = properties.flatMap(\.entries).filter { $0.postings.contains(number) }.map {
            String($0.line.number)
        }
        return onLines + undeclared.filter { $0.source.number == number }.map(\.reason.rawValue)
    }

    /// What a posting counts for.
    func amount(of number: FactNumber) -> Euros? {
        let sources = properties.flatMap(\.entries).flatMap(\.sources) + undeclared.map(\.source)
        return sources.first { $0.number == number }?.amount
    }

    /// The dwellings left out: which, by which lease, and why.
    var leftOut: [String] { exclusions.map { "\($0.dwelling) \($0.lease) \($0.reason.rawValue)" } }

    /// Where it differs from the statements: posting, line, amount, day of moving, year of the statement.
    var differing: [String] {
        differences.map { "\($0.number) \($0.line.number) \($0.amount) \($0.movedOn) \($0.statedIn)" }
    }
}
