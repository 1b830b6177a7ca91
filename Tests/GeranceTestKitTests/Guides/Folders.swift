import Foundation
import Gerance

/// Folders for a test, removed at its end.
final class Folders: Sendable {
    private let root = FileManager.default.temporaryDirectory.appendingPathComponent("gerance-\(UUID().uuidString)")

    /// A folder that does not exist yet.
    func make() -> URL { root.appendingPathComponent(UUID().uuidString) }

    /// The folder in which a store keeps its journals.
    func folder(of store: any JournalStore) throws -> URL {
        guard let store = store as? FileJournals else { throw CocoaError(.fileNoSuchFile) }
        return store.folder
    }

    func remove() { try? FileManager.default.removeItem(at: root) }
}

/// A file of the package, found from this one.
func textOfPackage(_ path: String) throws -> String {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
}
