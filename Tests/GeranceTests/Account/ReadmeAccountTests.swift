import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("The README's example of an account is true")
struct ReadmeAccountTests {
    @Test("The statement of October leaves what the README says to pay")
    func statement() throws {
        let decoder = JSONDecoder()
        let journal = try Journal(lines: try Repository.text("Examples/Playground/Sample/montout.jsonl").utf8) { line in
            try decoder.decode(Fact.self, from: Data(line.utf8))
        }
        let (owner, agency) = (try Sample.owner(), try Sample.agency())
        // README
        let (account, statements) = try journal.account(of: "M-412", in: .martinique, closedThrough: "2026-10-31")
        let page = try statements[11].page(
            for: owner, under: account.mandate, leases: account.leases, from: agency, issuedOn: "2026-11-03")
        // end
        #expect(statements[11].period.to == "2026-10-31")
        #expect(statements[11].payable == "457.29")
        #expect(page.plainText().contains("À vous verser"))
        #expect(page.html.hasPrefix("<!doctype html>"))

        let source = try Repository.text("Tests/GeranceTests/Account/ReadmeAccountTests.swift")
        let block = try #require(
            try Repository.swiftBlocks(of: "README.md", behind: "## The owner's account\n").first)
        let code = (block.components(separatedBy: "\npage.plainText()").first ?? "").withoutSpace
        #expect(source.withoutSpace.contains(code))
        #expect(code.count > 100)
    }
}
