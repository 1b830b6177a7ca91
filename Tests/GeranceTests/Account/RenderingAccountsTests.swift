import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("Rendering accounts: the article's example does what it says")
struct RenderingAccountsTests {
    @Test("A month of one rent")
    func example() throws {
        let mandate = try Sample.mandate()
        let lease = try Sample.lease()
        // Example
        var account = Account(of: mandate)
        try account.add(lease)

        try account.record(
            Posting(.rentCalled, "780.00", on: mandate.id, movedOn: "2026-01-01", lease: lease.id), as: 1,
            on: "2026-01-01")
        try account.record(
            Posting(.rentReceived, "780.00", on: mandate.id, movedOn: "2026-01-05", lease: lease.id), as: 2,
            on: "2026-01-05")

        let statement = try account.close(on: "2026-01-31")
        // End
        #expect(statement.closing == "719.07")
        #expect(statement.payable == "719.07")
    }

    @Test("The article's lines are those that run here")
    func sameLines() throws {
        let block = try #require(
            try Repository.swiftBlocks(of: "Sources/Gerance/Gerance.docc/RenderingAccounts.md").first)
        let source = try Repository.text("Tests/GeranceTests/Account/RenderingAccountsTests.swift")
        let code = try #require(source.components(separatedBy: "// Example\n").dropFirst().first)
        func lines(_ text: String, until end: String) -> String {
            (text.components(separatedBy: end).first ?? "").withoutSpace
        }
        // The last line of the article prints, which a test does not.
        #expect(lines(block, until: "print(") == lines(code, until: "// End"))
    }
}
