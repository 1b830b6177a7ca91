import Gerance
import GeranceTestKit
import XCTest

/// The suites run under XCTest as they do under Swift Testing.
final class XCTestConformanceTests: XCTestCase {
    func testStore() async {
        let failures = await JournalStoreConformance(of: { InMemoryJournals() }).run()
        XCTAssertEqual(failures, [])
    }

    func testBrokenStore() async {
        let failures = await JournalStoreConformance(of: { BrokenKeys.ForgetsKeys() }).run()
        XCTAssertTrue(failures.contains { $0.check == "key.again" })
    }
}
