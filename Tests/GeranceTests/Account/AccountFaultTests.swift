import Gerance
import GeranceTestKit
import Testing

@Suite("The owner's account refuses what cannot be, and stays as it was")
struct AccountFaultTests {
    static let usual = """
        2026-01-01 rentCalled 780.00 B-1
        2026-01-05 rentReceived 780.00 B-1
        2026-01-06 rentReceived 780.00 B-1 back=2
        2026-01-07 depositReceived 500.00 B-1
        2026-01-08 provisionConstituted 100.00
        """

    @Test(
        "A posting that does not follow is refused by name",
        arguments: [
            ("2026-01-09 repairs 1.00 L-9", .unknownDwelling("L-9")),
            ("2026-01-09 rentReceived 1.00 B-9", .unknownLease("B-9")),
            ("2026-01-09 rentReceived 1.00 B-1 L-2", .leaseElsewhere("B-1", dwelling: "L-2")),
            ("2026-01-07 repairs 1.00 L-1", .recordedBefore("2026-01-07", "2026-01-08")),
            ("2026-01-09 rentReceived 1.00 B-1 back=9", .reversesUnknown(9)),
            ("2026-01-09 chargesReceived 1.00 B-1 back=2", .reversesOther(2)),
            ("2026-01-09 rentReceived 1.00 B-2 back=2", .reversesOther(2)),
            ("2026-01-09 rentReceived 1.00 B-1 back=3", .reversesOther(3)),
            ("2026-01-09 rentReceived 0.01 B-1 back=2", .reversesTooMuch(2, left: "0.00", "0.01")),
            ("2026-01-09 rentCalled 780.01 B-1 back=1", .reversesTooMuch(1, left: "780.00", "780.01")),
            ("2026-01-09 depositReturned 500.01 B-1", .depositNotHeld("B-1", "500.01")),
            ("2026-01-09 depositKeptForDamage 1.00 B-2", .depositNotHeld("B-2", "1.00")),
            ("2026-01-09 provisionUsed 100.01", .provisionNotHeld("100.01")),
            ("2026-01-09 fee 10.00 litigation", .feeNotInMandate(.litigation)),
            ("2026-01-09 fee 300.00 letting", .feeNotInMandate(.letting)),
            ("2026-01-09 fee 48.01 taxHelp", .feeOtherThanInMandate(.taxHelp, "48.01")),
            ("2026-01-09 fee 48.00 taxHelp moved=2013-12-31", .vat(.beforeData("2013-12-31"))),
            ("2036-01-01 repairs 1.00 L-1", .mandateEnded("M-1", on: "2035-12-31", "2036-01-01")),
            ("2036-01-01 rentCalled 1.00 B-1", .mandateEnded("M-1", on: "2035-12-31", "2036-01-01")),
        ] as [(String, Account.Fault)])
    func refused(line: String, fault: Account.Fault) throws {
        var book = try AccountBook()
        try book.record(Self.usual)
        let before = book.account
        #expect(throws: fault) { try book.record(line: line) }
        #expect(book.account == before)
        #expect(!fault.description.isEmpty)
    }

    @Test(
        "Its look-alike is taken",
        arguments: [
            "2026-01-09 repairs 1.00 L-1", "2026-01-09 rentReceived 1.00 B-1 L-1", "2026-01-08 repairs 1.00 L-1",
            "2026-01-09 rentCalled 780.00 B-1 back=1", "2026-01-09 rentCalled 0.01 B-1 back=1",
            "2026-01-09 depositReturned 500.00 B-1", "2026-01-09 depositKeptForDamage 500.00 B-1",
            "2026-01-09 provisionUsed 100.00", "2026-01-09 fee 48.00 taxHelp",
            "2026-01-09 fee 48.00 taxHelp moved=2014-01-01", "2035-12-31 repairs 1.00 L-1",
            // After the end of the mandate: what is settled still moves.
            "2036-01-01 rentReceived 1.00 B-1", "2036-01-01 balancePaid 1.00", "2036-01-01 depositReturned 1.00 B-1",
        ])
    func taken(line: String) throws {
        var book = try AccountBook()
        try book.record(Self.usual)
        try book.record(line: line)
        #expect(book.account.movements.count == 6)
    }

    @Test("A posting is of this mandate, and its number rises")
    func order() throws {
        var account = try AccountBook().account
        let posting = try Posting(.contribution, "1.00", on: "M-1", movedOn: "2026-01-02")
        try account.record(posting, as: 4, on: "2026-01-02")
        #expect(throws: Account.Fault.numberNotRising(4, after: 4)) {
            try account.record(posting, as: 4, on: "2026-01-02")
        }
        let elsewhere = try Posting(.contribution, "1.00", on: "M-2", movedOn: "2026-01-02")
        #expect(throws: Account.Fault.otherMandate("M-2")) { try account.record(elsewhere, as: 5, on: "2026-01-02") }
        #expect(throws: Account.Fault.otherMandate("M-2")) { try account.amend(try Sample.mandate("M-2")) }
        #expect(throws: Account.Fault.unknownDwelling("L-3")) { try account.add(try Sample.lease(3)) }
    }

    @Test("What exceeds the range is refused, and nothing is half done")
    func overflow() throws {
        let most = Euros(cents: .max)
        var account = try AccountBook().account
        try account.record(try Posting(.contribution, most, on: "M-1", movedOn: "2026-01-02"), as: 1, on: "2026-01-02")
        let before = account
        #expect(throws: Account.Fault.amount(.sumTooLarge(most, "0.01"))) {
            try account.record(
                try Posting(.contribution, "0.01", on: "M-1", movedOn: "2026-01-02"), as: 2, on: "2026-01-02")
        }
        #expect(account == before)
    }

    @Test(
        "A posting has an amount above zero, a lease where it concerns a tenant, and a kind where it is a fee",
        arguments: [
            (.repairs, "0.00", nil, nil, .notAboveZero("0.00")), (.repairs, "-1.00", nil, nil, .notAboveZero("-1.00")),
            (.rentCalled, "1.00", nil, nil, .leaseMissing(.rentCalled)),
            (.repairs, "1.00", "B-1", nil, .leaseNotConcerned(.repairs)),
            (.fee, "1.00", nil, nil, .feeKindMismatch(.fee)),
            (.repairs, "1.00", nil, .taxHelp, .feeKindMismatch(.repairs)),
        ] as [(Posting.Category, Euros, Lease.ID?, FeeTerm.Kind?, Posting.Fault)])
    func postings(
        category: Posting.Category, amount: Euros, lease: Lease.ID?, fee: FeeTerm.Kind?, fault: Posting.Fault
    ) {
        #expect(throws: fault) {
            try Posting(category, amount, on: "M-1", movedOn: "2026-01-01", lease: lease, fee: fee)
        }
    }

    /// The account in February, January being closed.
    private func february() throws -> Account {
        var book = try AccountBook()
        _ = try book.account.close(on: "2026-01-31")
        return book.account
    }

    @Test(
        "A period that begins in a closed one, or later than the open one, is refused",
        arguments: [("2026-01-01", true), ("2026-01-31", true), ("2026-02-02", false)] as [(CivilDate, Bool)])
    func neighbours(from: CivilDate, overlaps: Bool) throws {
        let period = try Period(from: from, to: "2026-02-28")
        let fault =
            overlaps ? Statement.Fault.overlap(period, openFrom: "2026-02-01") : .hole(period, openFrom: "2026-02-01")
        #expect(throws: fault) { try february().statement(over: period) }
    }

    @Test("A period ends on a cut-off of the mandate", arguments: ["2026-02-27", "2026-03-01"] as [CivilDate])
    func noCutoff(day: CivilDate) throws {
        #expect(throws: Statement.Fault.noCutoff(day)) {
            try february().statement(over: try Period(from: "2026-02-01", to: day))
        }
    }

    @Test(
        "A period of one month, of several, or to the mandate's end is taken",
        arguments: ["2026-02-28", "2026-03-31", "2035-12-31"] as [CivilDate])
    func takenPeriods(to: CivilDate) throws {
        let period = try Period(from: "2026-02-01", to: to)
        #expect(try february().statement(over: period).period == period)
    }

    @Test("Approved bills are not negative; fees need one VAT")
    func statements() throws {
        var book = try AccountBook(dwellings: [
            try Sample.dwelling(1),
            try Dwelling(
                id: "L-2", label: "Studio", kind: .apartment,
                address: try PostalAddress(lines: ["1 rue de Paris"], postcode: "75011", city: "Paris")),
        ])
        #expect(throws: Statement.Fault.negativeBills("-0.01")) {
            try book.account.statement(on: "2026-01-31", approvedUnpaid: "-0.01")
        }
        try book.record(line: "2026-01-05 repairs 100.00")
        let before = book.account
        #expect(throws: Statement.Fault.account(.vatUndetermined)) { try book.account.close(on: "2026-01-31") }
        #expect(book.account == before)
    }
}
