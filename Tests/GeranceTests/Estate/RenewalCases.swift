import Gerance

extension ReviewCase {
    /// A row of the renewal table: on which day, told on which days (`nil`: nobody looked).
    private init(
        _ description: String,
        _ day: CivilDate,
        told days: [CivilDate]?,
        _ codes: LegalRemark.Code...,
        spoil: @escaping @Sendable (inout ReviewDraft) -> Void = { _ in }
    ) {
        testDescription = description
        self.codes = codes
        self.spoil = {
            $0.day = day
            $0.evidence.renewalInformedOn = days
            spoil(&$0)
        }
    }

    static let renewals = [
        Self("nobody looked whether he was told", "2027-03-01", told: nil),
        Self("before the window", "2026-12-29", told: []),
        Self("in the window, not yet told", "2027-02-28", told: []),
        Self("the window closed yesterday", "2027-03-01", told: [], .renewalNoticeNotSent),
        Self("a professional is owed nothing", "2027-03-01", told: []) { $0.isConsumer = false },
        Self("nothing is renewed", "2027-03-01", told: []) { $0.term = MandateTerm(firmMonths: 12) },
        Self("told on the first day of the window", "2027-03-01", told: ["2026-12-30"]),
        Self("told on the last day of the window", "2027-03-01", told: ["2027-02-28"]),
        Self("told a day too early", "2027-03-01", told: ["2026-12-29"], .renewalNoticeTooEarly),
        Self("told a day too early, with time left", "2027-01-01", told: ["2026-12-29"], .renewalNoticeTooEarly),
        Self("told a day too late", "2027-03-01", told: ["2027-03-01"], .renewalNoticeTooLate),
        Self("told too early, then in time", "2027-03-01", told: ["2026-12-29", "2027-01-05"]),
        Self("told in time, then again too late", "2027-04-01", told: ["2027-04-01", "2027-01-05"]),
        Self("told too early and too late", "2027-04-01", told: ["2026-12-01", "2027-03-05"], .renewalNoticeTooEarly),
        Self("told tomorrow", "2027-03-01", told: ["2027-03-02"], .renewalNoticeNotSent),
        Self("told at the signature only", "2027-03-01", told: ["2026-06-20"], .renewalNoticeNotSent),
        Self("renewed, and told in time", "2027-08-01", told: ["2027-01-05"]),
        Self("renewed, and never told", "2027-08-01", told: [], .renewalNoticeNotSent),
        Self("renewed, and told too late", "2027-08-01", told: ["2027-03-05"], .renewalNoticeTooLate),
        Self(
            "renewed untold, and the next window closed too", "2028-03-01", told: [], .renewalNoticeNotSent,
            .renewalNoticeNotSent),
        Self(
            "renewed untold, then told in time for the next", "2028-03-01", told: ["2028-01-05"], .renewalNoticeNotSent),
        Self("the renewal before the last is over", "2028-08-01", told: ["2028-01-05"]),
        Self("told for the last renewal, and none follows", "2036-05-01", told: ["2035-01-05"]),
        Self("the mandate is over", "2036-07-01", told: []),
        Self("without a notice, the window ends with the term", "2027-05-30", told: ["2027-05-30"]) { $0.notice = nil },
        Self("without a notice, and told a day too late", "2027-05-31", told: ["2027-05-31"], .renewalNoticeTooLate) {
            $0.notice = nil
        },
        Self("a month renewed by the month, told before it began", "2026-07-15", told: ["2026-02-15"]) {
            $0.term = MandateTerm(firmMonths: 1, renewal: .init(periodMonths: 1, maxRenewals: 99))
        },
        Self("a month renewed by the month, too short to tell anybody", "2026-07-15", told: [], .renewalNoticeNotSent) {
            $0.term = MandateTerm(firmMonths: 1, renewal: .init(periodMonths: 1, maxRenewals: 99))
        },
    ]
}
