import Gerance
import Testing

@Suite("Instant")
struct InstantTests {
    @Test(
        "An instant is written in UTC and read back the same",
        arguments: [
            ("2026-11-23T13:05:00Z", "2026-11-23T13:05:00Z"),
            ("2026-11-23T14:05:00+01:00", "2026-11-23T13:05:00Z"),
            ("2026-11-23T09:05:00.250-04:00", "2026-11-23T13:05:00.250Z"),
            ("2026-11-23T09:05:00.2509999-04:00", "2026-11-23T13:05:00.250Z"),
            ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"),
        ])
    func text(written: String, canonical: String) throws {
        let instant = try Instant(written)
        #expect(instant.description == canonical)
        #expect(try Instant(canonical) == instant)
    }

    @Test(
        "A time without an offset, or that no clock shows, is refused",
        arguments: [
            "", "2026-11-23", "2026-11-23T13:05:00", "2026-11-23T13:05Z", "2026-11-23 13:05:00Z",
            "2026-11-23T24:00:00Z", "2026-11-23T13:60:00Z", "2026-11-23T13:05:60Z", "2026-02-30T13:05:00Z",
            "2026-11-23T13:05:00+0100", "2026-11-23T13:05:00.Z", "2026-11-23T13:05:00Zz",
            "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00",
        ])
    func refuses(text: String) {
        #expect(throws: Instant.Fault.self) { try Instant(text) }
    }

    @Test("Arithmetic is held at both ends of time")
    func saturates() {
        let noon: Instant = "2026-11-23T12:00:00Z"
        #expect(noon.adding(milliseconds: .max) == .last)
        #expect(noon.adding(milliseconds: .min) == .first)
        #expect(noon.adding(hours: .max) == .last)
        #expect(noon.adding(hours: .min) == .first)
        #expect(noon.adding(hours: 24) == "2026-11-24T12:00:00Z")
        #expect(Instant(milliseconds: .max) == nil)
        #expect(Instant(secondsSince1970: .min) == nil)
    }
}
