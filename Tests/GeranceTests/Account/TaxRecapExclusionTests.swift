import Gerance
import GeranceTestKit
import Testing

@Suite("taxRecap.complete: what is not property income is left out, with the reason")
struct TaxRecapExclusionTests {
    /// A year of a dwelling that is let under one kind of lease.
    private func year(_ kind: Lease.Kind, taxed: Bool = false) throws -> TaxRecap {
        var book = try AccountBook(leases: [], dwellings: [try Sample.dwelling(1)])
        try book.add(as: "B-7", kind, from: "2025-03-01")
        try book.record(
            """
            2026-01-05 rentCalled 700.00 B-7
            2026-01-05 rentReceived 700.00 B-7
            2026-01-06 repairs 90.00 L-1
            2026-01-07 fee 48.00 L-1 taxHelp
            2026-01-08 improvements 300.00 L-1
            2026-01-09 ownerInsurance 120.00
            2026-01-10 depositReceived 700.00 B-7
            """)
        let statement = try book.account.close(on: "2026-01-31")
        return try book.recap(
            2026, statements: [statement],
            TaxRecap.Supplement(interest: ["L-1": "500.00"], taxedLeases: taxed ? ["B-7"] : []))
    }

    @Test(
        "Furnished letting is business profits: nothing of it is declared",
        arguments: [.furnished, .mobility] as [Lease.Kind])
    func furnished(kind: Lease.Kind) throws {
        let recap = try year(kind)
        #expect(recap.properties.isEmpty)
        #expect(recap.result.exact == .zero)
        #expect(recap.leftOut == ["L-1 B-7 furnished"])
        // Rent, repair, fixed fee, improvement and insurance; the fees of the rate: management and works; interest.
        #expect(recap.undeclared.filter { $0.reason == .furnished }.count == 5 + 2 + 1)
        #expect(recap.whereabouts(of: 1) == ["called"])
        #expect(recap.whereabouts(of: 7) == ["deposit"])
        #expect(recap.undeclared.allSatisfy { !$0.reason.sentence.isEmpty })
    }

    @Test("Its look-alikes are declared", arguments: [.unfurnished, .commercial, .other] as [Lease.Kind])
    func bare(kind: Lease.Kind) throws {
        let recap = try year(kind)
        #expect(recap["L-1"]?[.rents]?.exact == "700.00")
        #expect(recap["L-1"]?[.flatCosts]?.exact == "20.00")
        #expect(recap["L-1"]?[.insurance]?.exact == "120.00")
        #expect(recap["L-1"]?[.interest]?.exact == "500.00")
        #expect(recap.exclusions.isEmpty)
        #expect(recap.notes.contains(.commercialLease("B-7")) == (kind == .commercial))
        #expect(recap.notes.contains(.otherLease("B-7")) == (kind == .other))
        // Repairs count everywhere, improvements on dwellings alone.
        #expect(recap["L-1"]?[.works]?.exact == (kind == .commercial ? "90.00" : "390.00"))
        #expect(recap.whereabouts(of: 5) == [kind == .commercial ? "businessImprovement" : "224"])
    }

    @Test("A rent that bears VAT is left out: postings do not tell the VAT apart")
    func taxed() throws {
        let recap = try year(.commercial, taxed: true)
        #expect(recap.properties.isEmpty)
        #expect(recap.leftOut == ["L-1 B-7 taxedRent"])
    }

    @Test("Bare until June, furnished from July: the lease decides for its rents, the day for the rest")
    func mixed() throws {
        var book = try AccountBook(leases: [1])
        try book.add(as: "B-7", .furnished, from: "2026-07-01")
        try book.record(
            """
            2026-06-05 rentReceived 780.00 B-1
            2026-06-30 repairs 10.00 L-1
            2026-07-01 repairs 20.00 L-1
            2026-07-05 rentReceived 900.00 B-7
            2026-08-05 rentReceived 100.00 B-1
            2026-08-06 repairs 10.00 L-1 back=2
            """)
        let recap = try book.recap()
        #expect(recap["L-1"]?[.rents]?.postings == [1, 5])
        #expect(recap["L-1"]?[.works]?.postings == [2, 6])
        #expect(recap["L-1"]?[.works]?.exact == .zero)
        #expect(recap["L-1"]?[.flatCosts]?.exact == "20.00")
        #expect(recap.whereabouts(of: 3) == ["furnished"])
        #expect(recap.whereabouts(of: 4) == ["furnished"])
        #expect(recap.leftOut == ["L-1 B-7 furnished"])
        #expect(recap.notes.contains(.mixedYear("L-1")))
        // The year after, nothing of it is property income but what the former tenant still pays.
        try book.record(line: "2027-02-01 rentReceived 50.00 B-1")
        #expect(
            try book.recap(2027).figures(.dwelling("L-1")) == """
                211 50.00 50
                215 50.00 50
                240 0.00 0
                261 50.00 50
                263 50.00 50
                """)
    }

    @Test("A dwelling without a lease counts as let bare, to be verified")
    func unknown() throws {
        var book = try AccountBook(leases: [])
        try book.record(line: "2026-01-06 repairs 90.00 L-1")
        let recap = try book.recap()
        #expect(recap["L-1"]?[.works]?.exact == "90.00")
        #expect(recap.notes.contains(.leaseUnknown("L-1")))
    }

    @Test("What concerns several dwellings together stands apart; with one that is left out, it waits")
    func common() throws {
        var book = try AccountBook()
        try book.record(line: "2026-01-06 ownerInsurance 90.00")
        let apart = try book.recap()
        #expect(apart[.common("M-1")]?[.insurance]?.exact == "90.00")
        #expect(apart.notes.contains(.commonToAllocate("M-1")))
        // -20.00 - 20.00 - 90.00
        #expect(apart.result.exact == "-130.00")
        try book.add("L-2", as: "B-8", .furnished, from: "2025-01-01")
        #expect(try book.recap().whereabouts(of: 1) == ["commonToMixed"])
        try book.add("L-1", as: "B-9", .furnished, from: "2025-01-01")
        #expect(try book.recap().whereabouts(of: 1) == ["furnished"])
    }

    @Test("What was declared, and is given back once a dwelling is let furnished, comes off the same line")
    func commonGivenBack() throws {
        var book = try AccountBook()
        try book.add("L-2", as: "B-8", .furnished, from: "2027-01-01")
        try book.record(
            """
            2026-01-06 ownerInsurance 90.00
            2027-02-01 ownerInsurance 30.00 back=1
            2027-02-02 ownerInsurance 95.00
            """)
        #expect(try book.recap(2026).whereabouts(of: 1) == ["223"])
        #expect(try book.recap(2027).whereabouts(of: 2) == ["223"])
        #expect(try book.recap(2027).amount(of: 2) == "-30.00")
        #expect(try book.recap(2027).whereabouts(of: 3) == ["commonToMixed"])
    }

    @Test("Overseas: departments by the same form, other territories to be verified")
    func territories() throws {
        var notes: [TaxRecap.Note] = []
        for (number, (postcode, city)) in [("69003", "Lyon"), ("97400", "Saint-Denis"), ("98800", "Nouméa")]
            .enumerated()
        {
            let place = try Dwelling(
                id: try Dwelling.ID("L-\(number + 1)"), label: "T2", kind: .apartment,
                address: try PostalAddress(lines: ["1 rue"], postcode: try Postcode(postcode), city: try Label(city)))
            let recap = try AccountBook(leases: [], dwellings: [place]).recap()
            #expect(recap.properties.first?[.flatCosts]?.exact == "20.00")
            notes += recap.notes.filter {
                switch $0 {
                case .overseas, .ownTax: true
                default: false
                }
            }
        }
        #expect(notes == [.overseas("L-2", .reunion), .ownTax("L-3", .nouvelleCaledonie)])
    }
}
