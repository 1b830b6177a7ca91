import Foundation
import Gerance
import Testing

@Suite("NoticePeriod")
struct NoticePeriodTests {
    typealias Fault = NoticePeriod.Fault
    typealias Ground = TenantNotice.Ground

    static let nowhere = TenseZone(.unlisted)

    static func notice(
        _ receivedOn: CivilDate?,
        _ form: TenantNotice.Form = .registeredLetter,
        ground: Ground? = nil,
        proven: Bool = false,
        asking requestedEnd: CivilDate? = nil
    ) -> TenantNotice {
        TenantNotice(
            lease: "B1", form: form, receivedOn: receivedOn, ground: ground, groundProven: proven,
            requestedEnd: requestedEnd)
    }

    @Test(
        "Three months or one end day to day, or on the last day of a shorter month",
        arguments: [
            ("2026-09-05", .unfurnished, "2026-12-05"), ("2026-09-05", .furnished, "2026-10-05"),
            ("2026-01-30", .furnished, "2026-02-28"), ("2026-11-30", .unfurnished, "2027-02-28"),
            ("2027-11-30", .unfurnished, "2028-02-29"), ("2026-08-31", .mobility, "2026-09-30"),
            ("2028-01-31", .furnished, "2028-02-29"), ("2026-07-15", .unfurnished, "2026-10-15"),
            ("2026-06-12", .unfurnished, "2026-09-12"), ("2026-09-25", .furnished, "2026-10-25"),
        ] as [(CivilDate, Lease.Kind, CivilDate)])
    func vectors(receivedOn: CivilDate, kind: Lease.Kind, end: CivilDate) throws {
        let period = try NoticePeriod(of: Self.notice(receivedOn), under: kind, in: Self.nowhere)
        #expect(period.legalEnd == end)
        #expect(period.effectiveEnd == end)
    }

    @Test("From every day of eight years, one month and three end where Foundation's calendar says")
    func everyDay() throws {
        var calendar = Foundation.Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for (kind, months) in [(Lease.Kind.unfurnished, 3), (.furnished, 1)] {
            var date: CivilDate = "2024-01-01"
            while date <= "2031-12-31" {
                let period = try NoticePeriod(of: Self.notice(date), under: kind, in: Self.nowhere)
                let midnight = Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400)
                let end = try #require(calendar.date(byAdding: .month, value: months, to: midnight))
                if Double(period.legalEnd.dayNumber) * 86_400 != end.timeIntervalSince1970 {
                    Issue.record("\(date) and \(months) months is not \(period.legalEnd)")
                }
                date = try #require(date.adding(days: 1))
            }
        }
    }

    @Test("Each ground shortens an unfurnished notice when it is proven, and only then", arguments: Ground.allCases)
    func grounds(ground: Ground) throws {
        let zone = TenseZone(.largeUrbanArea, source: "service-public.fr", asOf: "2026-11-01")
        let proven = try NoticePeriod(
            of: Self.notice("2026-09-05", ground: ground, proven: true), under: .unfurnished, in: zone)
        #expect(proven.months == 1 && proven.reason == .ground(ground) && proven.legalEnd == "2026-10-05")
        #expect(proven.reason.description.contains(ground.number) && proven.reason.description.contains(ground.name))
        let unproven = try NoticePeriod(of: Self.notice("2026-09-05", ground: ground), under: .unfurnished, in: zone)
        #expect(unproven.months == 3 && unproven.reason == .groundNotProven(ground))
        #expect(unproven.reason.description.contains("non justifié"))
    }

    @Test(
        "The zone tendue shortens a notice only where it is claimed, in a large urban area",
        arguments: [
            (.largeUrbanArea, .tenseZone, 1, .ground(.tenseZone)), (.otherCommune, .tenseZone, 3, .outsideTenseZone),
            (.unlisted, .tenseZone, 3, .outsideTenseZone), (.largeUrbanArea, nil, 3, .common),
            (.unlisted, .health, 1, .ground(.health)), (.otherCommune, .health, 1, .ground(.health)),
        ] as [(TenseZone.List, Ground?, Int, NoticePeriod.Reason)])
    func zone(list: TenseZone.List, ground: Ground?, months: Int, reason: NoticePeriod.Reason) throws {
        let notice = Self.notice("2026-09-05", ground: ground, proven: true)
        let period = try NoticePeriod(of: notice, under: .unfurnished, in: TenseZone(list))
        #expect(period.months == months && period.reason == reason)
        #expect(period.reason.description.contains(months == 1 ? "un mois" : "trois mois"))
    }

    @Test("A furnished notice is of one month whatever is stated", arguments: [Lease.Kind.furnished, .mobility])
    func furnished(kind: Lease.Kind) throws {
        let notice = Self.notice("2026-09-05", ground: .health)
        let period = try NoticePeriod(of: notice, under: kind, in: Self.nowhere)
        #expect(period.months == 1 && period.reason.description.contains("art. 25-"))
    }

    @Test(
        "A later day that the tenant asks for wins, an earlier one never does",
        arguments: [
            (nil, "2026-12-05"), ("2026-10-01", "2026-12-05"), ("2026-12-04", "2026-12-05"),
            ("2026-12-05", "2026-12-05"), ("2026-12-06", "2026-12-06"), ("2027-01-31", "2027-01-31"),
        ] as [(CivilDate?, CivilDate)])
    func requestedEnd(asked: CivilDate?, end: CivilDate) throws {
        let period = try NoticePeriod(
            of: Self.notice("2026-09-05", asking: asked), under: .unfurnished, in: Self.nowhere)
        #expect(period.legalEnd == "2026-12-05")
        #expect(period.effectiveEnd == end)
    }

    @Test(
        "A notice is worth what its form and its receipt are worth",
        arguments: [
            (.registeredLetter, .valid), (.registeredElectronicLetter, .valid), (.commissaireDeJustice, .valid),
            (.handDelivered, .valid), (.letter, .contestable), (.email, .contestable), (.clientSpace, .contestable),
            (.textMessage, .contestable), (.oral, .void(.notWritten)),
        ] as [(TenantNotice.Form, TenantNotice.Validity)])
    func validity(form: TenantNotice.Form, validity: TenantNotice.Validity) throws {
        #expect(Self.notice("2026-09-05", form).validity == validity)
        let unclaimed = Self.notice(nil, form)
        #expect(unclaimed.validity == .void(form == .oral ? .notWritten : .notReceived))
        #expect(throws: Fault.void(form == .oral ? .notWritten : .notReceived)) {
            try NoticePeriod(of: unclaimed, under: .unfurnished, in: Self.nowhere)
        }
        #expect(!form.name.isEmpty)
    }

    @Test("A lease under other rules is not computed", arguments: [Lease.Kind.commercial, .other])
    func notCovered(kind: Lease.Kind) {
        #expect(throws: Fault.notCovered(kind)) {
            try NoticePeriod(of: Self.notice("2026-09-05"), under: kind, in: Self.nowhere)
        }
        #expect(Fault.notCovered(kind).description.contains(kind.name))
    }

    @Test("A period beyond the calendar is refused, and every fault is explained")
    func beyondCalendar() {
        #expect(throws: Fault.beyondCalendar("9999-12-01")) {
            try NoticePeriod(of: Self.notice("9999-12-01"), under: .furnished, in: Self.nowhere)
        }
        #expect(Fault.beyondCalendar("9999-12-01").description.contains("9999-12-01"))
        #expect(Fault.void(.notReceived).description.contains("pas été reçu"))
        #expect(Fault.void(.notWritten).description.contains("par écrit"))
    }

    @Test("Every form, defect and ground of a notice has a French name, and every ground an article of its own list")
    func names() {
        #expect(Set(TenantNotice.Form.allCases.map(\.name)).count == TenantNotice.Form.allCases.count)
        #expect(Set(Ground.allCases.map(\.name)).count == Ground.allCases.count)
        #expect(Set(Ground.allCases.map(\.number)) == ["1°", "2°", "3°", "3° bis", "4°", "5°"])
    }

    @Test("A notice reads back, and is read when only what is known is written")
    func json() throws {
        let notice = Self.notice("2026-09-05", .email, ground: .rsa, proven: true, asking: "2026-12-31")
        #expect(try JSON.read(TenantNotice.self, from: JSON.text(of: notice)) == notice)
        let short = #"{"form":"oral","lease":"B1"}"#
        #expect(try JSON.read(TenantNotice.self, from: short) == Self.notice(nil, .oral))
        let zone = TenseZone(.otherCommune, source: "décret 2025-1267", asOf: "2026-01-01")
        #expect(try JSON.read(TenseZone.self, from: JSON.text(of: zone)) == zone)
    }
}

@Suite("Lease and dwelling")
struct LeaseTests {
    static func lease(_ rent: Euros, _ charges: Euros = .zero, _ deposit: Euros = .zero) throws -> Lease {
        try Lease(
            id: "B1", dwelling: "L1", tenant: Tenant(id: "T1", names: [OwnerTests.jeanne]), kind: .unfurnished,
            startsOn: "2026-07-01", rent: rent, charges: charges, deposit: deposit)
    }

    @Test("A lease reads back, without charges and deposit too")
    func json() throws {
        let lease = try Self.lease("860.00", "40.00", "860.00")
        #expect(try JSON.read(Lease.self, from: JSON.text(of: lease)) == lease)
        let text = try JSON.text(of: Self.lease("860.00"))
            .replacing(#""charges":"0.00","deposit":"0.00","#, with: "")
        #expect(!text.contains("charges"))
        #expect(try JSON.read(Lease.self, from: text) == Self.lease("860.00"))
    }

    @Test("A rent, charges or a deposit below zero is refused")
    func negative() throws {
        let fault = Lease.Fault.negativeAmount("-0.01")
        #expect(throws: fault) { try Self.lease("-0.01") }
        #expect(throws: fault) { try Self.lease("1.00", "-0.01") }
        #expect(throws: fault) { try Self.lease("1.00", "1.00", "-0.01") }
        #expect(fault.description.contains("-0,01"))
        let text = try JSON.text(of: Self.lease("860.00")).replacing("860.00", with: "-0.01")
        #expect(JSON.refusal(of: Lease.self, from: text) == fault.description)
    }

    @Test("A dwelling has the territory of its postcode, and reads back")
    func dwelling() throws {
        let dwelling = try MandateTests.dwelling()
        #expect(dwelling.territory == .martinique)
        let text = try JSON.text(of: dwelling)
        #expect(!text.contains("territory"))
        #expect(try JSON.read(Dwelling.self, from: text) == dwelling)
    }

    @Test("A dwelling abroad is refused")
    func abroad() throws {
        let address = try PostalAddress(lines: ["Rue Neuve 1"], locality: "1000 Bruxelles", country: "Belgique")
        let fault = Dwelling.Fault.notInFrance(address)
        #expect(throws: fault) { try Dwelling(id: "L1", label: "T3", kind: .house, address: address) }
        #expect(fault.description.contains("Bruxelles"))
        let text = try JSON.text(of: MandateTests.dwelling()).replacing(
            #""postcode":"97200""#, with: #""country":"Cuba""#)
        #expect(JSON.refusal(of: Dwelling.self, from: text)?.contains("à l'étranger") == true)
    }

    @Test("Every kind of dwelling, lease and rhythm has a French name of its own")
    func names() {
        #expect(Set(Dwelling.Kind.allCases.map(\.name)).count == Dwelling.Kind.allCases.count)
        #expect(Set(Lease.Kind.allCases.map(\.name)).count == Lease.Kind.allCases.count)
        #expect(Set(AccountsTerms.Rhythm.allCases.map(\.name)).count == 4)
    }
}
