extension Mandate {
    /// Stretches of more than a year without accounts, from the first day of the mandate to its end or to `day`.
    ///
    /// Décret 72-678, art. 66: at least every year; the same day of the next year is in time.
    func accountsRemarks(on day: CivilDate, renderedOn days: [CivilDate]) -> [LegalRemark] {
        let end = min(day, endsOn ?? day)
        guard end > effectiveFrom else { return [] }
        var remarks: [LegalRemark] = []
        var last = effectiveFrom
        for rendered in days.filter({ $0 > effectiveFrom && $0 <= day }).sorted() {
            if Self.isOverOneYear(from: last, to: min(rendered, end)) {
                remarks.append(.accountsMissing(from: last, "au \(rendered.name)"))
            }
            last = rendered
        }
        if Self.isOverOneYear(from: last, to: end) {
            remarks.append(.accountsMissing(from: last, end == day ? "à ce jour" : "au \(end.name), fin du mandat"))
        }
        return remarks
    }

    private static func isOverOneYear(from first: CivilDate, to second: CivilDate) -> Bool {
        first.adding(months: 12).map { second > $0 } ?? false
    }

    /// What a consumer was not told in time: before the renewal that made the present period, and before the next.
    ///
    /// Older renewals are left out: the last one decides whether he may go.
    func renewalRemarks(on day: CivilDate, informedOn days: [CivilDate]) -> [LegalRemark] {
        guard let current = period(on: max(day, effectiveFrom)) else { return [] }
        let former = current.renewals > 0 ? current.from.adding(days: -1).flatMap { period(on: $0) } : nil
        return [former, current].compactMap { period in
            guard let period, let window = renewalWindow(of: period), let renewsOn = period.renewsOn else { return nil }
            let told = window.best(of: days.filter { $0 <= day }, in: period.from...window.term)
            let verdict = window.verdict(informedOn: told, on: day)
            return .renewal(verdict, window, renewsOn: renewsOn, on: day)
        }
    }
}

extension RenewalWindow {
    /// Of several informations, the one that counts for a period: in the window, which may open before the period where
    /// that is short; else the first.
    fileprivate func best(of days: [CivilDate], in period: ClosedRange<CivilDate>) -> CivilDate? {
        if let day = days.first(where: { (opensOn...closesOn).contains($0) }) { return day }
        return days.filter { period.contains($0) }.min()
    }
}

extension LegalRemark {
    fileprivate static func accountsMissing(from day: CivilDate, _ end: String) -> LegalRemark {
        LegalRemark(
            .accountsIntervalOverOneYear,
            "Aucun compte n'est rendu du \(day.name) \(end), soit plus d'un an : la reddition de comptes intervient au "
                + "moins tous les ans")
    }

    fileprivate static func renewal(
        _ verdict: RenewalWindow.Verdict,
        _ window: RenewalWindow,
        renewsOn: CivilDate,
        on day: CivilDate
    ) -> LegalRemark? {
        let span = "entre le \(window.opensOn.name) et le \(window.closesOn.name)"
        let right = "le mandant peut mettre fin au mandat gratuitement, à tout moment à compter du \(renewsOn.name)"
        switch verdict {
        case .inTime, .notYetDue: return nil
        case .missing:
            return LegalRemark(
                .renewalNoticeNotSent,
                "L'information sur la reconduction, à donner \(span), n'a pas été donnée : \(right)")
        case .tooEarly where day <= window.closesOn:
            return LegalRemark(
                .renewalNoticeTooEarly,
                "L'information sur la reconduction a été donnée trop tôt : une nouvelle, donnée \(span), la remplace")
        case .tooEarly:
            return LegalRemark(
                .renewalNoticeTooEarly,
                "L'information sur la reconduction, à donner \(span), a été donnée trop tôt : \(right)")
        case .tooLate:
            return LegalRemark(
                .renewalNoticeTooLate,
                "L'information sur la reconduction, à donner \(span), a été donnée trop tard : \(right)")
        }
    }
}
