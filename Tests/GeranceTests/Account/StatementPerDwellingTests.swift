import Gerance
import GeranceTestKit
import Testing

@Suite("statement.perDwelling: the activity of each dwelling and of each tenant")
struct StatementPerDwellingTests {
    @Test("Each dwelling has its part, in the mandate's order, with what is its own and nothing else")
    func dwellings() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-01-02 rentCalled 1150.00 B-2
            2026-01-03 rentCalled 780.00 B-1
            2026-01-04 rentReceived 1150.00 B-2
            2026-01-05 rentReceived 780.00 B-1
            2026-01-06 repairs 90.00 L-2
            2026-01-07 insuranceIndemnity 55.00 L-1
            2026-01-08 ownerInsurance 130.00
            """)
        let statement = try book.account.statement(on: "2026-01-31")
        #expect(statement.dwellings.map(\.dwelling) == ["L-1", "L-2"])
        #expect(statement.dwellings.map { $0.tenants.map(\.lease) } == [["B-1"], ["B-2"]])
        #expect(statement.dwellings.map { $0.tenants[0].called.map(\.amount) } == [["780.00"], ["1150.00"]])
        #expect(statement.dwellings.map { $0.tenants[0].received.map(\.number) } == [[4], [3]])
        #expect(statement.dwellings.map { $0.paid.map(\.number) } == [[], [5]])
        #expect(statement.dwellings.map { $0.received.map(\.number) } == [[6], []])
        #expect(statement.dwellings.map { $0.fees.map(\.kind) } == [[.management], [.management, .worksSupervision]])
        #expect(statement.common.paid.map(\.number) == [7])
    }

    @Test("A dwelling of two tenants in a month shows both, the earlier lease first; who has nothing is left out")
    func tenants() throws {
        var book = try AccountBook(leases: [1])
        let former = try Sample.lease(1)
        let next = try Lease(
            id: "B-3", dwelling: former.dwelling, tenant: former.tenant, kind: .unfurnished, startsOn: "2026-01-15",
            rent: "800.00")
        let gone = try Lease(
            id: "B-0", dwelling: former.dwelling, tenant: former.tenant, kind: .unfurnished, startsOn: "2020-01-01",
            rent: "700.00")
        for lease in [next, gone] { try book.account.add(lease) }
        try book.record(
            """
            2026-01-15 rentCalled 412.90 B-3
            2026-01-15 rentReceived 100.00 B-1
            """)
        let statement = try book.account.statement(on: "2026-01-31")
        #expect(statement.dwellings[0].tenants.map(\.lease) == ["B-1", "B-3"])
        #expect(statement.dwellings[0].tenants.map(\.due) == ["0.00", "412.90"])
        #expect(statement.dwellings[0].tenants.map(\.credit) == ["100.00", "0.00"])
    }

    @Test(
        "What is owed stands by its age: on the day itself, after 30, 60 and 90 days",
        arguments: [
            ("2026-02-01", "toCome"), ("2026-01-31", "30"), ("2026-01-01", "30"), ("2025-12-31", "60"),
            ("2025-12-02", "60"), ("2025-12-01", "90"), ("2025-11-02", "90"), ("2025-11-01", "older"),
        ] as [(CivilDate, String)])
    func arrears(dueOn day: CivilDate, bucket: String) throws {
        var book = try AccountBook()
        try book.record(line: "2026-01-31 rentCalled 10.00 B-1 moved=\(day)")
        let arrears = try book.account.statement(on: "2026-01-31").dwellings[0].tenants[0].arrears
        let ages = [
            "toCome": arrears.toCome, "30": arrears.upTo30Days, "60": arrears.upTo60Days, "90": arrears.upTo90Days,
            "older": arrears.older,
        ]
        #expect(ages.filter { $0.value != .zero } == [bucket: "10.00"])
    }

    @Test("A receipt settles the oldest call of its kind, whatever the order of recording")
    func oldestFirst() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-01-05 rentCalled 100.00 B-1 moved=2026-01-01
            2026-01-06 rentCalled 100.00 B-1 moved=2025-12-01
            2026-01-07 chargesCalled 30.00 B-1 moved=2025-11-01
            2026-01-08 rentReceived 150.00 B-1
            """)
        let ledger = try #require(book.account.balances.tenants["B-1"])
        #expect(ledger.openCalls.map(\.number) == [3, 1])
        #expect(ledger.openCalls.map(\.left) == ["30.00", "50.00"])
    }
}
