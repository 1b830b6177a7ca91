import Gerance
import GeranceTestKit
import Testing

@Suite("taxRecap.complete: no recap is made of what does not fit together")
struct TaxRecapFaultTests {
    static let vacancy = try? Period(from: "2024-08-01", to: "2024-09-01")
    static let adjustment = try? CondominiumAdjustment(
        of: "L-1", year: 2026, provisions: "1.00", deductible: "1.00", recoverable: "0.00")
    static let elsewhere = try? CondominiumAdjustment(
        of: "L-9", year: 2026, provisions: "1.00", deductible: "1.00", recoverable: "0.00")

    static let supplements: [(TaxRecap.Supplement, TaxRecap.Fault)] = [
        (.init(adjustments: [elsewhere].compactMap { $0 }), .unknownDwelling("L-9")),
        (.init(adjustments: [adjustment, adjustment].compactMap { $0 }), .adjustmentTwice("L-1", 2026)),
        (.init(vacancies: [vacancy].compactMap { $0 }.map { .init(of: "L-9", $0) }), .unknownDwelling("L-9")),
        // The lease B-1 begins on the last day.
        (.init(vacancies: [vacancy].compactMap { $0 }.map { .init(of: "L-1", $0) }), .vacancyInLease("L-1", "B-1")),
        (.init(unrecovered: [.init(of: "B-9", leftOn: "2026-05-31", "1.00")]), .unknownLease("B-9")),
        (.init(unrecovered: [.init(of: "B-1", leftOn: "2026-05-31", "0.00")]), .notAboveZero("0.00")),
        (.init(interest: ["L-9": "1.00"]), .unknownDwelling("L-9")),
        (.init(interest: ["L-1": "-1.00"]), .notAboveZero("-1.00")),
        (.init(taxedLeases: ["B-9"]), .unknownLease("B-9")),
        (.init(choices: [9: .notDeclared]), .unknownPosting(9)),
        // A rent is a rent, and money paid is no receipt.
        (.init(choices: [1: .notDeclared]), .choiceNotAllowed(1, .rentReceived, .notDeclared)),
        (.init(choices: [1: .line(.otherReceipts)]), .choiceNotAllowed(1, .rentReceived, .line(.otherReceipts))),
        (.init(choices: [2: .line(.rents)]), .choiceNotAllowed(2, .otherPaid, .line(.rents))),
        (.init(choices: [2: .line(.result)]), .choiceNotAllowed(2, .otherPaid, .line(.result))),
    ]

    private func book() throws -> AccountBook {
        var book = try AccountBook()
        try book.record(
            """
            2026-01-05 rentReceived 780.00 B-1
            2026-01-06 otherPaid 12.00 L-1
            """)
        return book
    }

    @Test("What is said of something unknown, twice, or against its nature is refused by name", arguments: supplements)
    func supplement(given: TaxRecap.Supplement, fault: TaxRecap.Fault) throws {
        #expect(throws: fault) { try book().recap(2026, given) }
        #expect(!fault.description.isEmpty)
    }

    @Test(
        "A year before the data, or outside the calendar",
        arguments: [
            (2019, .beforeData(2019)), (2018, .beforeData(2018)), (0, .noSuchYear(0)), (10_000, .noSuchYear(10_000)),
        ] as [(Int, TaxRecap.Fault)])
    func years(year: Int, fault: TaxRecap.Fault) throws {
        #expect(throws: fault) { try book().recap(year) }
        #expect(!fault.description.isEmpty)
    }

    @Test("The first and the last year are taken", arguments: [2020, 9999])
    func taken(year: Int) throws {
        #expect(try book().recap(year).year == year)
    }

    @Test("An account twice, a number twice, statements of another mandate or that overlap")
    func accounts() throws {
        let (account, owner) = (try book().account, try Sample.owner())
        #expect(throws: TaxRecap.Fault.accountTwice("M-1")) {
            try TaxRecap(of: [account, account], owner: owner, year: 2026)
        }
        var other = Account(of: try Sample.mandate("M-2", on: [try Sample.dwelling(3)]))
        let statement = try other.statement(on: "2026-01-31")
        #expect(throws: TaxRecap.Fault.otherMandate("M-2")) {
            try TaxRecap(of: [account], statements: [statement], owner: owner, year: 2026)
        }
        let (short, long) = (try account.statement(on: "2026-01-31"), try account.statement(on: "2026-02-28"))
        #expect(throws: TaxRecap.Fault.statementsOverlap("M-1", short.period, long.period)) {
            try TaxRecap(of: [account], statements: [short, long], owner: owner, year: 2026)
        }
        try other.record(
            try Posting(.contribution, "1.00", on: "M-2", movedOn: "2026-01-02"), as: 2, on: "2026-01-02")
        #expect(throws: TaxRecap.Fault.numberTwice(2)) {
            try TaxRecap(of: [account, other], owner: owner, year: 2026)
        }
    }

    @Test("Sums too large are refused, and none is wrapped")
    func overflow() throws {
        var book = try AccountBook()
        let most = Euros(cents: .max)
        try book.record(
            """
            2026-01-05 rentReceived \(most) B-1
            2026-01-06 rentReceived \(most) B-2
            """)
        #expect(throws: TaxRecap.Fault.self) { try book.recap() }
    }
}
