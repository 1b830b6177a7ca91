import Gerance
import Testing

@Suite("TimeOfDay")
struct TimeOfDayTests {
    @Test("Every minute from 00:00 to 24:00 is written and read back the same")
    func text() throws {
        for minutes in 0...1440 {
            let time = try #require(TimeOfDay(minutes: minutes))
            #expect(try TimeOfDay(time.description) == time)
        }
        #expect(TimeOfDay.startOfDay.description == "00:00")
        #expect(TimeOfDay.endOfDay.description == "24:00")
        #expect(TimeOfDay("08:30").minutes == 510)
    }

    @Test(
        "What is no time written 08:30 is refused",
        arguments: ["", "8:30", "08h30", "08:60", "24:01", "25:00", "08:30:00", " 08:30", "-1:30", "0830"])
    func refuses(text: String) {
        #expect(throws: TimeOfDay.Fault.self) { try TimeOfDay(text) }
    }

    @Test("No time lies outside the day")
    func bounds() {
        #expect(TimeOfDay(minutes: -1) == nil)
        #expect(TimeOfDay(minutes: 1441) == nil)
    }
}
