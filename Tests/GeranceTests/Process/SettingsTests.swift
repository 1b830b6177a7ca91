import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("Settings: what an agency sets, as JSON")
struct SettingsTests {
    @Test("Settings read back as they were written, every delay included")
    func roundTrip() throws {
        var settings = try Sample.settings()
        settings.delays.replyLimit = "36h"
        settings.delays.statement = "5d"
        settings.delays.confirmation = "8wh"
        settings.delays.taxRecapMonths = 2
        let text = try JSONEncoder().encode(settings)
        #expect(try JSONDecoder().decode(Settings.self, from: text) == settings)
        let written = try JSONSerialization.jsonObject(with: text) as? [String: [String: any Sendable]]
        #expect(written?["delays"]?.count == Mirror(reflecting: Delays()).children.count)
    }

    @Test("A delay that is not written is the one of the written process")
    func defaults() throws {
        var expected = Delays()
        expected.replyLimit = "36h"
        let delays = try JSONDecoder().decode(Delays.self, from: Data(#"{"replyLimit":"36h"}"#.utf8))
        #expect(delays == expected)
    }

    @Test("Each delay is read under its own name")
    func names() throws {
        for child in Mirror(reflecting: Delays()).children {
            let name = try #require(child.label)
            let value = child.value is Int ? "7" : "\"77h\""
            let delays = try JSONDecoder().decode(Delays.self, from: Data("{\"\(name)\":\(value)}".utf8))
            let changed = zip(Mirror(reflecting: Delays()).children, Mirror(reflecting: delays).children)
                .filter { "\($0.value)" != "\($1.value)" }
            #expect(changed.map(\.1.label) == [name])
        }
    }

    @Test("An impossible delay is refused", arguments: ["-1h", "48", "99999d", ""])
    func impossible(text: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Delays.self, from: Data(#"{"replyLimit":"\#(text)"}"#.utf8))
        }
    }
}
