import Foundation
import Gerance
import Testing

@Suite("OpeningHours")
struct OpeningHoursTests {
    @Test("The hours of a week are readable JSON, and read back the same")
    func json() throws {
        let json = #"{"monday":["08:00-12:00","14:00-18:00"],"saturday":["09:00-12:30"]}"#
        let hours = try JSONDecoder().decode(OpeningHours.self, from: Data(json.utf8))
        #expect(hours.spans(on: .monday) == ["08:00-12:00", "14:00-18:00"])
        #expect(hours.spans(on: .saturday) == ["09:00-12:30"])
        #expect(hours.spans(on: .sunday).isEmpty)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(hours), as: UTF8.self) == json)
    }

    @Test("The usual week of an agency is Monday to Friday, with a pause at noon")
    func usual() {
        for weekday in Weekday.allCases {
            let isWeekend = weekday == .saturday || weekday == .sunday
            #expect(
                OpeningHours.agencyWeek.spans(on: weekday) == (isWeekend ? [] : ["09:00-12:00", "14:00-18:00"]))
        }
    }

    @Test("A week without any opening is refused", arguments: [[:], [.monday: []]] as [[Weekday: [OpeningSpan]]])
    func empty(spans: [Weekday: [OpeningSpan]]) {
        #expect(throws: OpeningHours.Fault.neverOpen) { try OpeningHours(spans) }
    }

    @Test(
        "Spans that overlap or are not in order are refused",
        arguments: [
            ["08:00-12:00", "11:59-18:00"], ["14:00-18:00", "08:00-12:00"], ["08:00-12:00", "08:00-12:00"],
            ["08:00-10:00", "10:00-12:00", "11:00-13:00"],
        ] as [[OpeningSpan]])
    func overlap(spans: [OpeningSpan]) {
        #expect(throws: OpeningHours.Fault.self) { try OpeningHours([.tuesday: spans]) }
    }

    @Test("Spans may touch, and reach from midnight to midnight")
    func touching() throws {
        let hours = try OpeningHours([.tuesday: ["00:00-12:00", "12:00-24:00"]])
        #expect(hours.spans(on: .tuesday).count == 2)
    }

    @Test(
        "A span that is not written 08:30-12:00, or is no span, is refused",
        arguments: [
            "", "08:30", "8:30-12:00", "08:30 - 12:00", "08:30–12:00", "12:00-08:30", "12:00-12:00", "24:00-24:00",
            "08:30-12:00-", "08:30-24:01",
        ])
    func refusedSpans(text: String) {
        #expect(throws: OpeningSpan.Fault.self) { try OpeningSpan(text) }
        let json = Data(#"{"monday":["\#(text)"]}"#.utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(OpeningHours.self, from: json) }
    }

    @Test(
        "Hours that no week can have are refused in JSON too",
        arguments: ["{}", #"{"monday":[]}"#, #"{"monday":["08:00-12:00","11:00-13:00"]}"#])
    func refusedJSON(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(OpeningHours.self, from: Data(json.utf8)) }
    }
}
