import Gerance
import Testing

@Suite("Rent after a notice")
struct RentAfterNoticeTests {
    @Test(
        "Rent is due until the end of the notice, or until a re-occupation to which the landlord agreed",
        arguments: [
            // Received on 15 July 2026, furnished: to 15 August.
            (nil, nil, "2026-08-15"), (nil, Reoccupation(startsOn: "2026-08-01", isAgreed: true), "2026-07-31"),
            (nil, Reoccupation(startsOn: "2026-08-01", isAgreed: false), "2026-08-15"),
            (nil, Reoccupation(startsOn: "2026-08-15", isAgreed: true), "2026-08-14"),
            (nil, Reoccupation(startsOn: "2026-08-16", isAgreed: true), "2026-08-15"),
            // Asked for a later end: to that end.
            ("2026-08-31", nil, "2026-08-31"),
            ("2026-08-31", Reoccupation(startsOn: "2026-08-20", isAgreed: true), "2026-08-19"),
            // Asked for an earlier one: the notice holds.
            ("2026-07-31", nil, "2026-08-15"),
        ] as [(CivilDate?, Reoccupation?, CivilDate)])
    func dueUntil(asked: CivilDate?, reoccupation: Reoccupation?, until: CivilDate) throws {
        let notice = NoticePeriodTests.notice("2026-07-15", asking: asked)
        let period = try NoticePeriod(of: notice, under: .furnished, in: NoticePeriodTests.nowhere)
        #expect(period.rentDueUntil(reoccupied: reoccupation) == until)
        if let reoccupation {
            #expect(try JSON.read(Reoccupation.self, from: JSON.text(of: reoccupation)) == reoccupation)
        }
    }

    @Test("A re-occupation at the dawn of the calendar traps nothing")
    func dawn() throws {
        let period = try NoticePeriod(
            of: NoticePeriodTests.notice("2026-07-15"), under: .furnished, in: NoticePeriodTests.nowhere)
        #expect(period.rentDueUntil(reoccupied: Reoccupation(startsOn: .first, isAgreed: true)) == .first)
    }

    @Test(
        "Rent and charges of the last month are prorated apart, each to the cent",
        arguments: [
            // A lease from 1 July 2026, 860.00 and 40.05.
            ("2026-10-15", .actualDays, "2026-10-01", "416.13", "19.38", "435.51"),
            ("2026-10-15", .thirtyDays, "2026-10-01", "430.00", "20.03", "450.03"),
            ("2026-10-15", .yearOf365, "2026-10-01", "424.11", "19.75", "443.86"),
            ("2026-10-31", .actualDays, "2026-10-01", "860.00", "40.05", "900.05"),
            ("2026-07-01", .actualDays, "2026-07-01", "27.74", "1.29", "29.03"),
        ] as [(CivilDate, Proration, CivilDate, Euros, Euros, Euros)])
    func finalDues(
        until: CivilDate, method: Proration, from: CivilDate, rent: Euros, charges: Euros, total: Euros
    ) throws {
        let dues = try LeaseTests.lease("860.00", "40.05").finalDues(until: until, by: method)
        #expect(try dues.period == Period(from: from, to: until) && dues.method == method)
        #expect(dues.rent == rent && dues.charges == charges && dues.total == total)
    }

    @Test("A lease that begins in its last month owes from its first day")
    func sameMonth() throws {
        let lease = try Lease(
            id: "B1", dwelling: "L1", tenant: Tenant(id: "T1", names: [OwnerTests.jeanne]), kind: .mobility,
            startsOn: "2026-10-06", rent: "310.00")
        let dues = try lease.finalDues(until: "2026-10-15")
        #expect(dues.rent == "100.00" && dues.charges == .zero && dues.period.from == "2026-10-06")
    }

    @Test("A last day before the lease, and a sum too large, are refused")
    func faults() throws {
        let early = FinalDues.Fault.beforeLease("2026-06-30", startsOn: "2026-07-01")
        #expect(throws: early) { try LeaseTests.lease("860.00").finalDues(until: "2026-06-30") }
        #expect(early.description.contains("30 juin 2026") && early.description.contains("1er juillet 2026"))
        let most = Euros(cents: .max)
        let large = FinalDues.Fault.tooLarge(rent: most, charges: "0.01")
        #expect(throws: large) { try LeaseTests.lease(most, "0.01").finalDues(until: "2026-10-31") }
        #expect(large.description.contains("0,01"))
    }
}
