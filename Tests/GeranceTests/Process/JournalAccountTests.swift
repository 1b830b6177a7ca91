import Gerance
import GeranceTestKit
import Testing

@Suite("A journal gives the account of a mandate, and its statements")
struct JournalAccountTests {
    private func journal(_ contents: [(Fact.Content, Instant)]) throws -> Journal {
        var facts: [Fact] = []
        for (content, instant) in contents {
            let number = FactNumber(facts.count + 1) ?? .first
            facts.append(Fact(number, content, at: instant, by: Sample.accounting))
        }
        return Journal(facts)
    }

    private func rent(_ category: Posting.Category, _ amount: Euros, _ day: CivilDate) throws -> Fact.Content {
        .accountPosted(try Posting(category, amount, on: "M-1", movedOn: day, lease: "B-1"))
    }

    private func usual() throws -> [(Fact.Content, Instant)] {
        [
            (.mandateSigned(try Sample.mandate()), "2026-01-02T12:00:00Z"),
            (.leaseSigned(try Sample.lease()), "2026-01-02T13:00:00Z"),
            (try rent(.rentCalled, "780.00", "2026-01-01"), "2026-01-02T14:00:00Z"),
            (try rent(.rentReceived, "780.00", "2026-01-05"), "2026-01-05T14:00:00Z"),
            (try rent(.rentCalled, "780.00", "2026-02-01"), "2026-02-01T14:00:00Z"),
        ]
    }

    @Test("Cut-offs up to a day are closed, the rest stays open")
    func closed() throws {
        let journal = try journal(try usual())
        let (account, statements) = try journal.account(of: "M-1", in: .martinique, closedThrough: "2026-02-15")
        #expect(statements.map(\.period.to) == ["2026-01-31"])
        #expect(statements.map(\.closing) == ["719.07"])
        #expect(account.openFrom == "2026-02-01")
        #expect(account.movements.map(\.number) == [3, 4, 5])
        #expect(try journal.account(of: "M-1", in: .martinique).statements == [])
        #expect(try journal.account(of: "M-1", in: .martinique, closedThrough: "2026-12-31").statements.count == 12)
        #expect(journal.mandates == ["M-1"])
    }

    @Test("The day of recording is that of the agency's place")
    func place() throws {
        // Half past two in Greenwich is half past ten the evening before in Fort-de-France.
        let journal = try journal(
            try usual().dropLast() + [(try rent(.chargesReceived, "9.00", "2026-01-31"), "2026-02-01T02:30:00Z")])
        let (account, _) = try journal.account(of: "M-1", in: .martinique)
        #expect(account.movements.last?.recordedOn == "2026-01-31")
        #expect(try journal.account(of: "M-1", in: .mainland).account.movements.last?.recordedOn == "2026-02-01")
    }

    @Test("A posting recorded by mistake and annulled counts for nothing")
    func annulled() throws {
        let journal = try journal(
            try usual() + [(.factAnnulled(4, reason: "Saisi par erreur"), "2026-02-02T12:00:00Z")])
        let (account, _) = try journal.account(of: "M-1", in: .martinique)
        #expect(account.movements.map(\.number) == [3, 5])
    }

    @Test("An amendment holds from its period on; what is of another mandate is left out")
    func amended() throws {
        let cheaper = try Mandate(
            id: "M-1", registerNumber: 412, registeredOn: "2026-01-01", signedOn: "2026-01-01",
            effectiveFrom: "2026-01-01", term: MandateTerm(firmMonths: 12), dwellings: [try Sample.dwelling(1)],
            powers: [.collect], mayReceiveFunds: true,
            feeTerms: [try FeeTerm(kind: .management, price: .rate("5%", of: .collectedAll), payer: .owner)],
            accounts: try AccountsTerms(rhythm: .monthly), depositHeldBy: .manager)
        let other = try Posting(.contribution, "1.00", on: "M-2", movedOn: "2026-02-03")
        let journal = try journal(
            try usual() + [
                (.mandateAmended(cheaper), "2026-02-03T12:00:00Z"), (.accountPosted(other), "2026-02-03T12:00:00Z"),
                (try rent(.rentReceived, "780.00", "2026-02-05"), "2026-02-05T12:00:00Z"),
            ])
        let statements = try journal.account(of: "M-1", in: .martinique, closedThrough: "2026-02-28").statements
        #expect(statements.map(\.totals.feesNet) == ["56.16", "39.00"])
    }

    @Test("What the account refuses is named with its fact")
    func refused() throws {
        let unknown = #expect(throws: AccountRefusal.self) {
            try journal(try usual()).account(of: "M-9", in: .martinique)
        }
        #expect(unknown?.reason == .unknownMandate("M-9"))
        let missing = try Posting(.rentReceived, "1.00", on: "M-1", movedOn: "2026-02-05", lease: "B-7")
        let refusal = #expect(throws: AccountRefusal.self) {
            try journal(try usual() + [(.accountPosted(missing), "2026-02-05T12:00:00Z")])
                .account(of: "M-1", in: .martinique)
        }
        #expect(refusal?.fact == 6)
        #expect(refusal?.reason == .account(.unknownLease("B-7")))
        #expect(refusal?.description == "Fait 6 : Le compte ne connaît aucun bail B-7.")
    }
}
