import Foundation

/// The example program: a journal or a draft goes in; what is owed and what went wrong, or what to word better, comes out.
@main
enum Program {
    static func main() async {
        do throws(Failure) {
            let command = try Command(Array(CommandLine.arguments.dropFirst()))
            let answer = try await Answer(to: command)
            try Output.save(answer)
            Output.write(answer)
            exit(answer.status)
        } catch {
            Output.complain(error.description)
            exit(error.status)
        }
    }
}
