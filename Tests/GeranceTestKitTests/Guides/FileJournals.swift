import Foundation
import Gerance

/// One line of a journal's file: an append, or a plan alone.
struct StoredLine: Codable {
    var journal: Journal.ID
    var key: OperationKey?
    var facts: [Fact]?
    var plan: WorkPlan
}

/// A journal as its file tells it.
struct StoredJournal {
    var facts: [Fact] = []
    var appends: [OperationKey: AppendResult] = [:]
    var plan = WorkPlan.none
    /// Why the file cannot be read to its end, where it cannot.
    var damage: PortError?

    var revision: Journal.Revision { Journal(facts).revision }

    mutating func take(_ line: StoredLine) {
        plan = line.plan
        guard let key = line.key, let new = line.facts else { return }
        appends[key] = AppendResult(key: key, first: revision.next, count: new.count, isRepeat: true)
        facts += new
    }
}

/// Journals in a folder, a file for each, a line for each append.
actor FileJournals: JournalStore {
    let folder: URL
    private var journals: [Journal.ID: StoredJournal] = [:]

    init(in folder: URL) throws {
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            guard let (id, journal) = try Self.journal(in: file) else { continue }
            journals[id] = journal
        }
    }

    /// Reads a file; what a crash left of a line is cut off.
    private static func journal(in file: URL) throws -> (Journal.ID, StoredJournal)? {
        let bytes = try Data(contentsOf: file)
        let whole = bytes.prefix(bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
        if whole.count < bytes.count { try Data(whole).write(to: file) }
        var id: Journal.ID?
        var journal = StoredJournal()
        for (number, line) in whole.split(separator: 0x0A).enumerated() {
            do {
                let stored = try JSONDecoder().decode(StoredLine.self, from: Data(line))
                id = id ?? stored.journal
                journal.take(stored)
            } catch {
                journal.damage = PortError(.never, "\(file.lastPathComponent), ligne \(number + 1)", underlying: error)
                break
            }
        }
        return id.map { ($0, journal) }
    }

    /// Writes a line to the disk, then to memory.
    private func write(_ line: StoredLine) throws(PortError) {
        do {
            let file = folder.appendingPathComponent(
                line.journal.description.utf8.map { String($0, radix: 16) }.joined(separator: "-"))
            if !FileManager.default.fileExists(atPath: file.path) { try Data().write(to: file) }
            let handle = try FileHandle(forWritingTo: file)
            defer { try? handle.close() }
            try handle.seekToEnd()
            try handle.write(contentsOf: try JSONEncoder().encode(line) + [0x0A])
            try handle.synchronize()
        } catch {
            throw PortError(.retry, "Écriture impossible", underlying: error)
        }
        journals[line.journal, default: StoredJournal()].take(line)
    }

    /// A journal that can be read to its end.
    private func sound(_ id: Journal.ID) throws(PortError) -> StoredJournal {
        let journal = journals[id] ?? StoredJournal()
        if let damage = journal.damage { throw damage }
        return journal
    }

    func append(_ request: AppendRequest) throws(PortError) -> AppendResult {
        let journal = try sound(request.journal)
        if let known = journal.appends[request.key] { return known }
        guard journal.revision == request.expected else {
            throw PortError(.conflict, "Le journal en est à la révision \(journal.revision)")
        }
        try write(
            StoredLine(journal: request.journal, key: request.key, facts: request.facts, plan: request.plan))
        return AppendResult(
            key: request.key, first: request.expected.next, count: request.facts.count, isRepeat: false)
    }

    func lookUp(_ request: AppendLookUpRequest) throws(PortError) -> AppendLookUpResult {
        AppendLookUpResult(key: request.key, try sound(request.journal).appends[request.key])
    }

    func read(_ request: ReadRequest) throws(PortError) -> JournalPage {
        let journal = try sound(request.journal)
        let facts = Array(journal.facts.dropFirst(request.after.count).prefix(request.limit))
        return JournalPage(of: request.journal, facts, revision: journal.revision, plan: journal.plan)
    }

    func schedule(_ request: ScheduleRequest) throws(PortError) -> ScheduleResult {
        let journal = try sound(request.journal)
        guard journal.revision == request.expected, journal.plan == request.current else {
            throw PortError(.conflict, "Le journal ou son échéance a changé")
        }
        try write(StoredLine(journal: request.journal, plan: request.plan))
        return ScheduleResult(request.journal, plan: request.plan)
    }

    func dueWork(_ request: DueWorkRequest) throws(PortError) -> DueWorkPage {
        let due = journals.compactMap { id, journal in journal.plan.nextAt.map { DueWork(id, since: $0) } }
            .filter { work in work.since <= request.instant && request.after.map { $0 < work } ?? true }
            .sorted()
        return DueWorkPage(Array(due.prefix(request.limit)), hasMore: due.count > request.limit)
    }
}
