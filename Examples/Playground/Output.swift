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

    /// Writes why there is no answer.
    static func complain(_ message: String) {
        let text = message.hasSuffix("\n") ? message : message + "\n"
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
