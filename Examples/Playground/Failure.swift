import Gerance

/// Why the program gives no answer.
enum Failure: Error, CustomStringConvertible {
    /// The command line asks for nothing that exists.
    case usage(String)
    /// The file cannot be read.
    case unreadable(path: String, reason: String)
    /// A line of the journal is no fact.
    case badLine(LineError)
    /// A fact cannot follow from those before it.
    case refused(line: Int, Refusal)
    /// The journal holds no fact, so that no instant is its last.
    case emptyJournal
    /// The journal gives no account, or the account no statement.
    case noAccount(String)
    /// The answer cannot be written as JSON.
    case unwritable(String)

    /// The message for the person at the terminal, in French.
    var description: String {
        switch self {
        case .usage(let reason): "\(reason)\n\n\(Command.usage)"
        case .unreadable(let path, let reason): "\(path) : lecture impossible (\(reason))."
        case .badLine(let error): error.description
        case .refused(let line, let refusal): "Ligne \(line) : \(refusal)"
        case .emptyJournal: "Le journal est vide : --at dit l'instant dont il s'agit."
        case .noAccount(let reason): reason
        case .unwritable(let reason): "Écriture impossible : \(reason)."
        }
    }

    /// The exit status, from sysexits.h where it has one.
    var status: Int32 {
        switch self {
        case .badLine, .refused, .emptyJournal, .noAccount, .unwritable: 1
        case .usage: 64
        case .unreadable: 66
        }
    }
}
