import Gerance
import Testing

@Suite("No mandate traps")
struct MandateGridTests {
    private static let renewals: [MandateTerm.TacitRenewal?] = [
        nil, .init(periodMonths: 1), .init(periodMonths: 1200), .init(periodMonths: 12, maxRenewals: 0),
        .init(periodMonths: 5, maxRenewals: 100), .init(periodMonths: 12, until: .last),
        .init(periodMonths: 1, until: "2030-02-28", maxRenewals: 3),
    ]
    private static let days: [CivilDate] = [
        .first, "0001-03-31", "2024-01-30", "2024-01-31", "2024-02-29", "2024-03-01", "2028-02-29", "2036-06-30",
        "9999-11-30", .last,
    ]

    @Test(
        "Whatever its terms, a day from its first to its last is in one period, and no other day is",
        arguments: [nil, 1, 7, 1200])
    func grid(firmMonths: Int?) throws {
        var seen = 0
        for start in [.first, "2024-01-31", "2024-02-29", .last] as [CivilDate] {
            for renewal in Self.renewals where renewal?.until.map({ $0 >= start }) ?? true {
                for absoluteEnd in [nil, "2036-06-30", .last] as [CivilDate?]
                where absoluteEnd.map({ $0 >= start }) ?? true {
                    for notice in [nil, 1, 1200] {
                        var draft = ReviewDraft()
                        draft.term = MandateTerm(firmMonths: firmMonths, absoluteEnd: absoluteEnd, renewal: renewal)
                        draft.notice = notice
                        draft.start = start
                        draft.evidence = MandateEvidence(renewalInformedOn: Self.days, accountsRenderedOn: Self.days)
                        for day in Self.days {
                            draft.day = day
                            try check(draft, on: day)
                            seen += 1
                        }
                    }
                }
            }
        }
        #expect(seen > 1000)
    }

    private func check(_ draft: ReviewDraft, on day: CivilDate) throws {
        let mandate = try draft.mandate()
        _ = try draft.remarks()
        let isRunning = day >= mandate.effectiveFrom && mandate.endsOn.map { day <= $0 } ?? true
        guard let period = mandate.period(on: day) else {
            if isRunning { Issue.record("\(draft) has no period on \(day)") }
            return
        }
        let holds = isRunning && period.from <= day && period.to.map { day <= $0 } ?? true
        let isAllowed = period.renewals <= draft.term.renewal?.maxRenewals ?? .max
        let follows =
            period.renewsOn.map { $0.adding(days: -1) == period.to } ?? (period.to == mandate.endsOn ?? period.to)
        if !holds || !isAllowed || !follows { Issue.record("\(draft): \(day) is not in \(period)") }
        if let window = mandate.renewalWindow(of: period) {
            #expect(window.opensOn < window.closesOn && window.closesOn < window.deadline)
        }
    }
}
