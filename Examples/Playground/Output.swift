import Foundation

/// The two streams of the program.
enum Output {
    /// Writes the answer.
    ///
    /// Whoever reads it may have read enough, as `head` does: that ends the program quietly.
    static func write(_ answer: Answer) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(answer.bytes))
        } catch {
            exit(answer.status)
        }
    }

    /// Writes the page that goes to a file.
    static func save(_ answer: Answer) throws(Failure) {
        guard let (path, text) = answer.file else { return }
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        } catch {
            throw .unwritable(path)
        }
    }

    /// Writes why there is no answer.
    static func complain(_ message: String) {
        let text = message.hasSuffix("\n") ? message : message + "\n"
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
