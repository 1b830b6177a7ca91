import Gerance
import GeranceTestKit
import Testing

@Suite("A page is laid out whole, or refused by name")
struct PageFaultTests {
    private let book: AccountBook
    private let statement: Statement

    init() throws {
        var book = try AccountBook()
        try book.record(
            """
            2026-01-01 rentCalled 780.00 B-1
            2026-01-05 rentReceived 780.00 B-1
            """)
        statement = try book.account.close(on: "2026-01-31")
        self.book = book
    }

    private func page(
        under mandate: Mandate? = nil, leases: [Lease.ID: Lease]? = nil, from agency: Agency? = nil
    ) throws -> DocumentPage {
        try statement.page(
            for: try Sample.owner(), under: mandate ?? book.account.mandate, leases: leases ?? book.account.leases,
            from: try agency ?? Sample.agency(), issuedOn: "2026-02-03")
    }

    @Test("With all that it needs, it is laid out")
    func whole() throws { #expect(try page().title == "Compte rendu de gérance") }

    @Test("The mandate is that of the statement, with its dwellings")
    func mandate() throws {
        #expect(throws: Statement.PageFault.otherMandate("M-2")) { try page(under: try Sample.mandate("M-2")) }
        let fewer = try AccountBook(leases: [2], dwellings: [try Sample.dwelling(2)]).account.mandate
        #expect(throws: Statement.PageFault.unknownDwelling("L-1")) { try page(under: fewer) }
    }

    @Test("A tenant without a known lease cannot be named")
    func leases() { #expect(throws: Statement.PageFault.unknownLease("B-1")) { try page(leases: [:]) } }

    @Test("A statement that does not follow the mandate's terms is not shown")
    func unproven() throws {
        let other = try AccountBook(fees: []).account.mandate
        let fault = #expect(throws: Statement.PageFault.self) { try page(under: other) }
        guard case .unproven(let failure) = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
        #expect(failure.invariant == .feeInMandate)
        #expect(fault?.description == failure.description)
    }

    @Test("An agency without its guarantor sends no statement and no recap")
    func mentions() throws {
        var agency = try Sample.agency()
        agency.guarantor = nil
        let missing = LetterFault.legalMentionsMissing([.guarantorName, .guarantorAddress])
        #expect(throws: Statement.PageFault.mentions(missing)) { try page(from: agency) }
        let recap = try TaxRecap(
            of: [book.account], statements: [statement], owner: try Sample.owner(), year: 2026)
        #expect(throws: TaxRecap.Fault.mentions(missing)) {
            try recap.page(of: [book.account], from: agency, issuedOn: "2027-02-03")
        }
    }

    @Test("Each fault is explained")
    func explained() {
        let faults: [Statement.PageFault] = [
            .otherMandate("M-2"), .unknownDwelling("L-9"), .unknownLease("B-9"),
            .mentions(.legalMentionsMissing([.guarantorName])), .amount(.sumTooLarge("1.00", "2.00")),
        ]
        #expect(Set(faults.map(\.description)).count == faults.count)
        for fault in faults { #expect(fault.description.hasSuffix(".")) }
    }
}
