import Foundation
import Gerance
import Testing

@Suite("Deposit of a tenant")
struct DepositTests {
    typealias Fault = DepositReturn.Fault

    static func lease(_ kind: Lease.Kind, deposit: Euros = "860.00", rent: Euros = "860.00") throws -> Lease {
        try Lease(
            id: "B1", dwelling: "L1", tenant: Tenant(id: "T1", names: [OwnerTests.jeanne]), kind: kind,
            startsOn: "2024-01-01", rent: rent, charges: "40.00", deposit: deposit)
    }

    @Test(
        "It goes back one month after the keys when the inventory matches, else two",
        arguments: [
            ("2026-10-15", .matches, "2026-11-15"), ("2026-10-15", .differs, "2026-12-15"),
            ("2026-01-31", .matches, "2026-02-28"), ("2026-12-31", .differs, "2027-02-28"),
            ("2027-12-31", .differs, "2028-02-29"), ("2026-07-31", .differs, "2026-09-30"),
        ] as [(CivilDate, DepositReturn.Inventory, CivilDate)])
    func dueOn(keys: CivilDate, inventory: DepositReturn.Inventory, dueOn: CivilDate) throws {
        for kind in [Lease.Kind.unfurnished, .furnished] {
            let back = try DepositReturn(of: Self.lease(kind), keysReturnedOn: keys, inventory: inventory)
            #expect(back.dueOn == dueOn && back.deposit == "860.00" && back.law == .alur)
        }
    }

    @Test("From every day of eight years it is due where Foundation's calendar says")
    func everyDay() throws {
        var calendar = Foundation.Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        let lease = try Self.lease(.unfurnished)
        var keys: CivilDate = "2024-01-01"
        while keys <= "2031-12-31" {
            let midnight = Date(timeIntervalSince1970: Double(keys.dayNumber) * 86_400)
            for (inventory, months) in [(DepositReturn.Inventory.matches, 1), (.differs, 2)] {
                let back = try DepositReturn(of: lease, keysReturnedOn: keys, inventory: inventory)
                let end = try #require(calendar.date(byAdding: .month, value: months, to: midnight))
                if Double(back.dueOn.dayNumber) * 86_400 != end.timeIntervalSince1970 {
                    Issue.record("\(keys) and \(months) months is not \(back.dueOn)")
                }
            }
            keys = try #require(keys.adding(days: 1))
        }
    }

    @Test("The months begun late are those that a search finds, from every end of a month over three years")
    func everyDelay() throws {
        let lease = try Self.lease(.unfurnished)
        for keys in ["2025-12-28", "2025-12-29", "2025-12-30", "2025-12-31", "2026-01-31", "2026-10-15"] as [CivilDate]
        {
            let back = try DepositReturn(of: lease, keysReturnedOn: keys, inventory: .differs)
            var day = keys
            while day <= "2028-12-31" {
                var months = 0
                while try #require(back.dueOn.adding(months: months)) < day { months += 1 }
                if back.monthsLate(on: day) != months { Issue.record("\(keys), \(day): not \(months) months") }
                day = try #require(day.adding(days: 1))
            }
        }
    }

    @Test(
        "Late, it grows by 10 % of the rent without charges for each month begun",
        arguments: [
            // Due on 15 November 2026; 860.05 a month.
            ("2026-11-15", nil, true, "0.00"), ("2026-11-16", nil, true, "86.01"), ("2026-12-15", nil, true, "86.01"),
            ("2026-12-16", nil, true, "172.01"), ("2027-11-15", nil, true, "1032.06"),
            ("2026-11-16", "0.01", true, "86.01"), ("2026-11-16", "0.00", true, "0.00"),
            ("2026-11-16", "-12.00", true, "0.00"), ("2027-11-15", nil, false, "0.00"),
        ] as [(CivilDate, Euros?, Bool, Euros)])
    func increase(day: CivilDate, balance: Euros?, isAddressKnown: Bool, increase: Euros) throws {
        let back = try DepositReturn(
            of: Self.lease(.unfurnished, rent: "860.05"), keysReturnedOn: "2026-10-15", inventory: .matches)
        #expect(try back.increase(on: day, balance: balance, isAddressKnown: isAddressKnown) == increase)
        let none = try DepositReturn(
            of: Self.lease(.unfurnished, deposit: .zero), keysReturnedOn: "2026-10-15", inventory: .matches)
        #expect(try none.increase(on: day) == .zero)
    }

    @Test("What cannot be counted is refused")
    func faults() throws {
        func refuses(_ fault: Fault, _ part: String, _ work: () throws -> Void) {
            #expect(throws: fault) { try work() }
            #expect(fault.description.contains(part))
        }
        for kind in [Lease.Kind.mobility, .commercial, .other] {
            refuses(.notCovered(kind), kind.name) {
                _ = try DepositReturn(of: Self.lease(kind), keysReturnedOn: "2026-10-15", inventory: .matches)
            }
        }
        refuses(.beforeLease("2023-12-31", startsOn: "2024-01-01"), "31 décembre 2023") {
            _ = try DepositReturn(of: Self.lease(.furnished), keysReturnedOn: "2023-12-31", inventory: .matches)
        }
        refuses(.beyondCalendar("9999-12-01"), "9999-12-01") {
            _ = try DepositReturn(of: Self.lease(.furnished), keysReturnedOn: "9999-12-01", inventory: .matches)
        }
        let huge = try Self.lease(.furnished, rent: Euros(cents: .max))
        let back = try DepositReturn(of: huge, keysReturnedOn: "2026-10-15", inventory: .matches)
        refuses(.tooLarge(huge.rent, months: 2), "2 mois") { _ = try back.increase(on: "2026-12-16") }
        #expect(back.monthsLate(on: .last) == (9999 - 2026) * 12 + 2)
    }

    @Test(
        "It is one month of rent at most unfurnished, two furnished, none for a bail mobilité",
        arguments: [
            (.unfurnished, "860.00", nil), (.unfurnished, "860.01", "jusqu'à un mois de loyer hors charges, 860,00"),
            (.furnished, "1720.00", nil),
            (.furnished, "1720.01", "jusqu'à 2 mois de loyer hors charges, 1\u{202F}720,00"),
            (.mobility, "0.00", nil), (.mobility, "0.01", "n'en admet aucun"), (.commercial, "9999.00", nil),
            (.other, "9999.00", nil),
        ] as [(Lease.Kind, Euros, String?)])
    func maximum(kind: Lease.Kind, deposit: Euros, part: String?) throws {
        let remarks = try Self.lease(kind, deposit: deposit).review()
        #expect(remarks.map(\.code) == (part == nil ? [] : [.depositAboveMaximum]))
        if let part, let remark = remarks.first {
            #expect(remark.description.contains(part))
            let article = [Lease.Kind.unfurnished: "22", .furnished: "25-6", .mobility: "25-17"][kind]
            #expect(remark.article.number == article && remark.article.law == .tenancyAct)
        }
    }

    @Test("A rent of which two months cannot be counted has no deposit above it")
    func hugeRent() throws {
        let lease = try Self.lease(.furnished, deposit: Euros(cents: .max), rent: Euros(cents: .max))
        #expect(lease.review().isEmpty && lease.maximumDeposit == nil)
    }
}
