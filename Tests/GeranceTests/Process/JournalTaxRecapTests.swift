import Gerance
import GeranceTestKit
import Testing

@Suite("taxRecap.complete: a journal gives the recap of a year, vacancies included")
struct JournalTaxRecapTests {
    private func lease(_ id: Lease.ID, of dwelling: Dwelling.ID = "L-1", from day: CivilDate) throws -> Fact.Content {
        .leaseSigned(
            try Lease(
                id: id, dwelling: dwelling, tenant: try Sample.lease().tenant, kind: .unfurnished, startsOn: day,
                rent: "780.00"))
    }

    private func journal(_ contents: [Fact.Content]) throws -> Journal {
        let signed: [Fact.Content] = [.mandateSigned(try Sample.mandate())]
        return Journal(
            (signed + contents).enumerated().map { place, content in
                Fact(FactNumber(place + 1) ?? .first, content, at: "2026-01-02T12:00:00Z", by: Sample.accounting)
            })
    }

    /// The vacancies of a journal, as a person would write them.
    private func vacancies(_ contents: [Fact.Content], through day: CivilDate = "2026-12-31") throws -> [String] {
        try journal(contents).vacancies(of: "M-1", through: day).map {
            "\($0.dwelling) \($0.period.from) \($0.period.to)"
        }
    }

    @Test("From the day after the departure to the day before the next lease")
    func between() throws {
        let tenants = [
            try lease("B-1", from: "2024-09-01"), .leaseEnded("B-1", on: "2026-03-31"),
            try lease("B-2", from: "2026-06-01"),
        ]
        #expect(try vacancies(tenants) == ["L-1 2026-04-01 2026-05-31"])
        #expect(try vacancies(tenants, through: "2026-04-15") == ["L-1 2026-04-01 2026-04-15"])
        #expect(try vacancies(tenants, through: "2026-03-31") == [])
    }

    @Test("Nobody has come yet: to the last day that is asked for")
    func open() throws {
        let left = [try lease("B-1", from: "2024-09-01"), .leaseEnded("B-1", on: "2026-03-31")]
        #expect(try vacancies(left) == ["L-1 2026-04-01 2026-12-31"])
        let ends: Fact.Content = .mandateAmended(
            try Mandate(
                id: "M-1", registerNumber: 412, registeredOn: "2026-01-01", signedOn: "2026-01-01",
                effectiveFrom: "2026-01-01", term: MandateTerm(firmMonths: 6), dwellings: [try Sample.dwelling(1)],
                powers: [.collect], mayReceiveFunds: true, feeTerms: [],
                accounts: try AccountsTerms(rhythm: .monthly), depositHeldBy: .manager))
        #expect(try vacancies(left + [ends]) == ["L-1 2026-04-01 2026-06-30"])
    }

    @Test(
        "No vacancy: before the first lease, while a tenant stays, from one day to the next, under a lease that goes on"
    )
    func none() throws {
        let stays = try lease("B-1", from: "2026-02-01")
        #expect(try vacancies([]) == [])
        #expect(try vacancies([stays]) == [])
        let next = [stays, .leaseEnded("B-1", on: "2026-05-31"), try lease("B-2", from: "2026-06-01")]
        #expect(try vacancies(next) == [])
        // A lease that overlaps the one before, and goes on.
        let early = [stays, .leaseEnded("B-1", on: "2026-05-31"), try lease("B-2", from: "2026-05-15")]
        #expect(try vacancies(early) == [])
        // The later of two leases ended first.
        let both = early + [.leaseEnded("B-2", on: "2026-05-20"), try lease("B-3", from: "2026-06-03")]
        #expect(try vacancies(both) == ["L-1 2026-06-01 2026-06-02"])
        #expect(try vacancies([stays, .leaseEnded("B-1", on: "2026-05-31"), .factAnnulled(3, reason: "Erreur")]) == [])
        let elsewhere = [try lease("B-9", of: "L-9", from: "2025-01-01"), .leaseEnded("B-9", on: "2026-02-01")]
        #expect(try vacancies(elsewhere) == [])
        #expect(try journal(next).vacancies(of: "M-2", through: "2026-12-31") == [])
    }

    private func yearOfVacancy() throws -> Journal {
        let charge = { (day: CivilDate) -> Fact.Content in
            .accountPosted(try Posting(.recoverableCharge, "36.40", on: "M-1", movedOn: day, dwelling: "L-1"))
        }
        return try journal([
            try lease("B-1", from: "2024-09-01"), .leaseEnded("B-1", on: "2026-03-31"),
            try lease("B-2", from: "2026-06-01"), try charge("2026-03-31"), try charge("2026-04-01"),
        ])
    }

    private func recap(_ supplement: TaxRecap.Supplement = TaxRecap.Supplement(), year: Int = 2026) throws -> TaxRecap {
        try yearOfVacancy().taxRecap(
            of: year, for: Sample.owner(), in: .martinique, closedThrough: "2027-01-15", supplement: supplement
        ).recap
    }

    @Test("A recoverable charge paid in the vacancy is on line 225, and the one paid before is not")
    func vacancy() throws {
        let recap = try recap()
        #expect(recap["L-1"]?[.unrecoveredCharges]?.postings == [6])
        #expect(recap.undeclared.filter { $0.reason == .recoverable }.map(\.source.number) == [5])
        #expect(recap.notes.contains(.vacancy("L-1", try Period(from: "2026-04-01", to: "2026-05-31"))))
    }

    @Test("What a person says of a dwelling holds in place of its leases")
    func told() throws {
        let said = TaxRecap.Vacancy(of: "L-1", try Period(from: "2026-04-10", to: "2026-05-31"))
        #expect(try recap(TaxRecap.Supplement(vacancies: [said]))["L-1"]?[.unrecoveredCharges] == nil)
        let other = TaxRecap.Vacancy(of: "L-2", try Period(from: "2026-04-10", to: "2026-05-31"))
        #expect(try recap(TaxRecap.Supplement(vacancies: [other]))["L-1"]?[.unrecoveredCharges]?.postings == [6])
    }

    @Test("A recap that cannot be made is refused with its reason")
    func refused() throws {
        let refusal = #expect(throws: AccountRefusal.self) { try recap(year: 2019) }
        #expect(refusal?.reason == .taxRecap(.beforeData(2019)))
        #expect(refusal?.description.contains("2019") == true)
        let never = #expect(throws: AccountRefusal.self) { try recap(year: 0) }
        #expect(never?.reason == .taxRecap(.noSuchYear(0)))
    }
}
