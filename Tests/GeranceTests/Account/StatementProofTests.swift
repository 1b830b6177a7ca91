import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("statement.sections: a statement is proven before it exists")
struct StatementProofTests {
    /// A book of two months with something in every section.
    static func book() throws -> AccountBook {
        var book = try AccountBook(reserve: "50.00")
        try book.record(
            """
            2026-01-01 rentCalled 780.00 B-1
            2026-01-01 chargesCalled 60.00 B-1
            2026-01-01 depositReceived 780.00 B-1
            2026-01-05 rentReceived 900.00 B-1
            2026-01-06 chargesReceived 20.00 B-1
            2026-01-07 rentCalled 1150.00 B-2
            2026-01-08 housingBenefit 400.00 B-2
            2026-01-09 repairs 215.30 L-1
            2026-01-10 condominiumCharges 310.00 L-2
            2026-01-11 fee 48.00 L-2 taxHelp
            2026-01-12 insuranceIndemnity 75.00 L-1
            2026-01-13 contribution 120.00
            2026-01-14 provisionConstituted 100.00
            2026-01-15 provisionUsed 40.00
            2026-01-16 ownerInsurance 85.00
            2026-01-17 depositKeptForDamage 30.00 B-1
            2026-01-18 advancePaid 200.00
            2026-01-19 rentReceived 900.00 B-1 back=4
            2026-01-20 rentReceived 850.00 B-1
            2026-02-01 rentCalled 780.00 B-1
            2026-02-05 rentReceived 500.00 B-1
            """)
        return book
    }

    static func statements() throws -> (Mandate, January: Statement, February: Statement) {
        var book = try book()
        let january = try book.account.close(on: "2026-01-31", approvedUnpaid: "10.00")
        return (book.account.mandate, january, try book.account.close(on: "2026-02-28"))
    }

    @Test("What the account makes is proven, and follows what it made before")
    func proven() throws {
        let (mandate, january, february) = try Self.statements()
        try january.verify(under: mandate, after: nil)
        try february.verify(under: mandate, after: january)
    }

    @Test("A statement reads back as it was written")
    func json() throws {
        let (_, january, _) = try Self.statements()
        let data = try JSONEncoder().encode(january)
        #expect(try JSONDecoder().decode(Statement.self, from: data) == january)
    }

    @Test("A cent changed anywhere in a statement is found")
    func everyCent() throws {
        let (mandate, january, _) = try Self.statements()
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(january), as: UTF8.self)
        let amounts = text.ranges(of: /"-?[0-9]+\.[0-9]{2}"/)
        #expect(amounts.count > 80)
        for range in amounts {
            let amount = try Euros(String(text[range].dropFirst().dropLast()))
            let other = text.replacingCharacters(in: range, with: "\"\(try amount.adding("0.01"))\"")
            let forged = try JSONDecoder().decode(Statement.self, from: Data(other.utf8))
            #expect(throws: Statement.Failure.self, "\(text[..<range.lowerBound].suffix(80))\(amount)") {
                try forged.verify(under: mandate, after: nil)
                // What no arithmetic binds is bound by the statement before it.
                try forged.verify(under: mandate, after: self.previous(of: january))
            }
        }
    }

    /// An empty statement that the first one follows.
    private func previous(of statement: Statement) throws -> Statement {
        let mandate = try Sample.mandate(from: "2025-12-01")
        var book = try AccountBook(of: mandate, leases: [])
        return try book.account.close(on: "2025-12-31")
    }

    @Test("A failure names the invariant, the place and both amounts")
    func failure() throws {
        let (mandate, january, february) = try Self.statements()
        let failure = #expect(throws: Statement.Failure.self) { try january.verify(under: mandate, after: february) }
        #expect(failure?.invariant == .carryOver)
        #expect(failure?.place == .mandate)
        #expect(failure?.found == january.opening)
        #expect(failure?.expected == february.closing)
        #expect(
            failure?.description
                == "Compte rendu inexact, ensemble du mandat : le solde reporté est le solde du compte rendu précédent. "
                + "\(january.opening.formatted) au lieu de \(february.closing.formatted).")
    }

    @Test("Fees that the mandate does not provide for are found")
    func otherTerms() throws {
        let (_, january, _) = try Self.statements()
        let failure = #expect(throws: Statement.Failure.self) {
            try january.verify(under: try Sample.mandate(), after: nil)
        }
        #expect(failure?.invariant == .feeInMandate)
    }
}
