import Gerance
import Testing

@Suite("LettingFundsNotice")
struct LettingFundsNoticeTests {
    @Test(
        "The owner is told within eight days of the funds, Sundays and holidays included",
        arguments: [
            // 1 to 9 September, seen later.
            ("2026-09-01", "2026-09-01", "2026-12-01", true), ("2026-09-01", "2026-09-09", "2026-12-01", true),
            ("2026-09-01", "2026-09-10", "2026-12-01", false), ("2026-09-01", nil, "2026-09-09", true),
            ("2026-09-01", nil, "2026-09-10", false), ("2026-09-01", "2026-09-11", "2026-09-10", false),
            // Told before the funds came: told.
            ("2026-09-01", "2026-08-30", "2026-12-01", true), ("2026-12-26", "2027-01-03", "2027-02-01", true),
            ("9999-12-30", nil, "9999-12-31", true),
        ] as [(CivilDate, CivilDate?, CivilDate, Bool)])
    func days(received: CivilDate, notified: CivilDate?, day: CivilDate, isKept: Bool) throws {
        let notice = LettingFundsNotice(fundsReceivedOn: received, ownerNotifiedOn: notified)
        #expect(notice.remark(on: day).map(\.code) == (isKept ? nil : .ownerNotNotifiedIn8Days))
        #expect(try JSON.read(LettingFundsNotice.self, from: JSON.text(of: notice)) == notice)
    }

    @Test("The remark names the days")
    func sentence() {
        let late = LettingFundsNotice(fundsReceivedOn: "2026-09-01", ownerNotifiedOn: "2026-09-10")
        #expect(
            late.remark(on: "2026-12-01")?.description
                == "L'avis des fonds reçus le 1er septembre 2026, dû au propriétaire au plus tard le 9 septembre 2026, "
                + "n'a été donné que le 10 septembre 2026 (décret n° 72-678, art. 67, dernier al.).")
        let missing = LettingFundsNotice(fundsReceivedOn: "2026-09-01")
        #expect(missing.remark(on: "2026-12-01")?.description.contains("reste à donner, par lettre") == true)
    }
}
