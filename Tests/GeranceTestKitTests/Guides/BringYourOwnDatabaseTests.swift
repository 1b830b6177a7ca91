import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("The guide « Bring your own database »") struct BringYourOwnDatabaseTests {
    @Test("its adapter keeps every guarantee of the port", arguments: JournalStoreConformance.checks)
    func conformance(check: JournalStoreConformance.Check) async throws {
        let folders = Folders()
        defer { folders.remove() }
        let suite = JournalStoreConformance(
            reopen: { store in try FileJournals(in: try folders.folder(of: store)) },
            of: { try FileJournals(in: folders.make()) })
        try await suite.run(check)
    }

    @Test("half a line, as a crash leaves it, is cut off; the append was never answered")
    func tornLine() async throws {
        let folders = Folders()
        defer { folders.remove() }
        let folder = folders.make()
        let request = try Samples.append(to: "O-1", at: 0, count: 3)
        _ = try await FileJournals(in: folder).append(request)
        let file = try #require(
            FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).first)
        let handle = try FileHandle(forWritingTo: file)
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("{\"journal\":\"O-1\",\"fac".utf8))
        try handle.close()
        let store = try FileJournals(in: folder)
        #expect(try await store.read(ReadRequest("O-1", after: 0, limit: 10)).facts == request.facts)
        _ = try await store.append(try Samples.append(to: "O-1", at: 3, count: 1))
        #expect(try await FileJournals(in: folder).read(ReadRequest("O-1", after: 0, limit: 10)).revision == 4)
    }

    @Test("a line that does not decode sets the journal aside, and no other one")
    func damagedLine() async throws {
        let folders = Folders()
        defer { folders.remove() }
        let folder = folders.make()
        let store = try FileJournals(in: folder)
        for id: Journal.ID in ["O-1", "O-2"] { _ = try await store.append(try Samples.append(to: id, at: 0, count: 2)) }
        let file = folder.appendingPathComponent("4f-2d-31")
        let text = try String(contentsOf: file, encoding: .utf8).replacingOccurrences(
            of: "\"facts\"", with: "\"faits\""
        )
        .replacingOccurrences(of: "\"plan\"", with: "\"plans\"")
        try Data(text.utf8).write(to: file)
        let damaged = try FileJournals(in: folder)
        #expect(try await damaged.read(ReadRequest("O-2", after: 0, limit: 10)).revision == 2)
        await #expect(throws: PortError.self) { try await damaged.read(ReadRequest("O-1", after: 0, limit: 10)) }
    }

    @Test("stands in the guide as it is tested, part by part") func asWritten() throws {
        let guide = try textOfPackage("Sources/Gerance/Gerance.docc/BringYourOwnDatabase.md")
        let code = try textOfPackage("Tests/GeranceTestKitTests/Guides/FileJournals.swift")
        let blocks = guide.components(separatedBy: "```swift\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
        let parts = blocks.filter { !$0.contains("JournalStoreConformance") }
        #expect(parts.count >= 6)
        for part in parts { #expect(code.contains(part), "\(part)") }
        // And nothing of the adapter is left out of the guide.
        let told = Set(parts.joined().split(separator: "\n"))
        for line in code.split(separator: "\n") where !told.contains(line) { Issue.record("\(line)") }
    }
}
