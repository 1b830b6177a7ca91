import Foundation
import Gerance

/// The example program: a journal goes in; what is owed, and what went wrong, comes out.
@main
enum Program {
    static func main() {
        do throws(Failure) {
            let command = try Command(Array(CommandLine.arguments.dropFirst()))
            Output.write(try answer(to: command))
        } catch {
            Output.complain(error.description)
            exit(error.status)
        }
    }

    private static func answer(to command: Command) throws(Failure) -> String {
        switch command {
        case .help:
            return Command.usage
        case .demonstration:
            let sample = try Sample.load()
            let replay = try Replay(of: try JournalFile(Sample.ownerJournal), at: nil, under: sample.rulebook)
            return Report(of: replay, staff: sample.staff, on: .standardOutput).text + Sample.invitation
        case .replay(let source, let at, let asJSON):
            let sample = try Sample.load()
            let replay = try Replay(of: try JournalFile(source), at: at, under: sample.rulebook)
            if asJSON { return try ReplayJSON(replay).text }
            return Report(of: replay, staff: sample.staff, on: .standardOutput).text
        }
    }
}
