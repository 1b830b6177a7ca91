import Gerance
import Testing

@Suite("HalfDay")
struct HalfDayTests {
    @Test("A half-day is written with its date and half, and has a French name")
    func text() throws {
        let morning = HalfDay("2026-11-23", .morning)
        let afternoon = HalfDay("2026-11-23", .afternoon)
        #expect(morning.description == "2026-11-23.am")
        #expect(afternoon.description == "2026-11-23.pm")
        #expect(try [HalfDay(morning.description), HalfDay(afternoon.description)] == [morning, afternoon])
        #expect(morning.name == "lundi 23 novembre 2026, matin")
        #expect(afternoon.name == "lundi 23 novembre 2026, après-midi")
    }

    @Test("Half-days are in the order of time")
    func order() {
        let inOrder: [HalfDay] = ["2026-11-23.am", "2026-11-23.pm", "2026-11-24.am", "2027-01-01.am"]
        for (index, left) in inOrder.enumerated() {
            for (other, right) in inOrder.enumerated() { #expect((left < right) == (index < other)) }
        }
    }

    @Test(
        "What is not so written is refused",
        arguments: [
            "", "2026-11-23", "2026-11-23.", "2026-11-23.AM", "2026-11-23 am", "2026-11-23.am ", "2026-02-30.am",
            "2026-11-23.matin", "2026-11-2.am.", "é026-11-23.a", String(repeating: ".", count: 13),
        ])
    func refuses(text: String) {
        #expect(throws: HalfDay.Fault.self) { try HalfDay(text) }
    }
}
