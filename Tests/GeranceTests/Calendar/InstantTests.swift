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
            ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
        ])
    func text(written: String, canonical: String) throws {
        #expect(try Instant(written).description == canonical)
    }
}
