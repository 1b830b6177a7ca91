import Foundation

/// One run of the Playground as a shell sees it: the answer, the complaint and the status.
struct PlaygroundRun {
    /// The answer, as text and byte for byte.
    let output: String
    let outputBytes: Data
    let complaint: String
    let status: Int32

    /// Runs the program, in a folder that is not the repository's.
    init(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws {
        try self.init(all: arguments, input: input, environment: environment)
    }

    /// Runs the program with a list of arguments.
    init(all arguments: [String], input: String = "", environment: [String: String] = [:]) throws {
        try self.init(all: arguments, bytes: Data(input.utf8), environment: environment)
    }

    /// Runs the program on any bytes.
    init(all arguments: [String], bytes: Data, environment: [String: String] = [:]) throws {
        let files = try (0..<3).map { _ in try Self.temporaryFile() }
        try bytes.write(to: files[0])
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = FileManager.default.temporaryDirectory
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        outputBytes = try Data(contentsOf: files[1])
        output = String(decoding: outputBytes, as: UTF8.self)
        complaint = try String(contentsOf: files[2], encoding: .utf8)
        status = process.terminationStatus
        for file in files { try FileManager.default.removeItem(at: file) }
    }

    /// The program, which stands beside the tests where both were built.
    static let executable: URL = {
        let besideTests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let folders = [besideTests, Repository.root.appendingPathComponent(".build/debug")]
        let places = folders.map { $0.appendingPathComponent("Playground") }
        return places.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? places[0]
    }()

    /// The path of a sample journal.
    static func sample(_ name: String) -> String {
        Repository.root.appendingPathComponent("Examples/Playground/Sample/\(name)").path
    }

    private static func temporaryFile() throws -> URL {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("playground-\(UUID().uuidString)")
        try Data().write(to: url)
        return url
    }
}
