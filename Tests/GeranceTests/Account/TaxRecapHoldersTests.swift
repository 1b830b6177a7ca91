import Gerance
import GeranceTestKit
import Testing

@Suite("taxRecap.complete: what each of several holders declares")
struct TaxRecapHoldersTests {
    private func person(_ name: Label) -> Party { .person(Person(familyName: name)) }

    private func owner(_ holders: [Holder]) throws -> Owner {
        try Owner(id: "O-9", name: "Indivision Montout", holders: holders)
    }

    private func book() throws -> AccountBook {
        var book = try AccountBook(leases: [1], dwellings: [try Sample.dwelling(1)])
        try book.record(
            """
            2026-01-05 rentReceived 100.00 B-1
            2026-01-06 condominiumRefund 0.02 L-1
            """)
        return book
    }

    @Test("Three in thirds: to the cent by largest remainder, the first named first, each rounding his own lines")
    func thirds() throws {
        let owner = try owner(["A", "B", "C"].map { Holder(person($0), share: "1/3") })
        let parts = try book().recap(of: owner).parts()
        #expect(parts.map { $0.properties[0][.rents]?.exact } == ["33.34", "33.33", "33.33"])
        #expect(parts.map { $0.properties[0][.flatCosts]?.exact } == ["6.67", "6.67", "6.66"])
        #expect(parts.map { $0.properties[0][.condominiumAdjustment]?.exact } == ["0.01", "0.01", "0.00"])
        // 33.34 - (6.67 - 0.01) = 26.68; 33.33 - 6.66 = 26.67; 33.33 - 6.66 = 26.67; together 80.02
        #expect(parts.map(\.result.exact) == ["26.68", "26.67", "26.67"])
        #expect(parts.map(\.result.rounded) == ["26.00", "26.00", "26.00"])
        #expect(try book().recap(of: owner).result.exact == "80.02")
    }

    @Test("The usufructuary declares all, the bare owners nothing")
    func usufruct() throws {
        let owner = try owner([
            Holder(person("A"), right: .usufruct), Holder(person("B"), right: .bare, share: "1/2"),
            Holder(person("C"), right: .bare, share: "1/2"),
        ])
        let parts = try book().recap(of: owner).parts()
        #expect(parts.map(\.result.exact) == ["80.02", "0.00", "0.00"])
        #expect(parts.map(\.holder) == owner.holders)
    }

    @Test("The parts of each line make the line", arguments: 1...40)
    func whole(seed: UInt64) throws {
        var random = Generator(seed: seed)
        var book = try AccountBook()
        for category in ["rentReceived", "occupationIndemnity"] {
            try book.record(
                line: "2026-01-05 \(category) \(Euros(cents: Int64.random(in: 1...500_000, using: &random))) B-1")
        }
        for category in ["repairs", "propertyTax", "condominiumRefund"] {
            try book.record(
                line: "2026-01-06 \(category) \(Euros(cents: Int64.random(in: 1...500_000, using: &random))) L-1")
        }
        let cut = Int.random(in: 1...996, using: &random)
        let shares = [try Fraction(cut, of: 1000), "3/1000", try Fraction(997 - cut, of: 1000)]
        let recap = try book.recap(of: try owner(shares.map { Holder(person("A"), share: $0) }))
        let parts = try recap.parts()
        for (place, property) in recap.properties.enumerated() {
            for entry in property.entries {
                let cents = parts.compactMap { $0.properties[place][entry.line]?.exact.cents }
                #expect(cents.count == 3)
                #expect(cents.reduce(0, +) == entry.exact.cents)
            }
        }
        #expect(parts.map(\.result.exact.cents).reduce(0, +) == recap.result.exact.cents)
    }

    @Test("A company files another form, and the recap says so")
    func company() throws {
        let company = Party.organisation(Organisation(name: "SCI des Trois-Îlets"))
        let recap = try book().recap(of: try owner([Holder(company)]))
        #expect(recap.notes.contains(.company(company)))
        #expect(!(try book().recap().notes.contains(.company(company))))
    }
}
