import Gerance

/// What the command line asks for.
enum Command: Equatable {
    /// To show the owner's file that ships with the program.
    case demonstration
    /// To replay a journal: what is known at an instant, or at the last recording.
    case replay(Source, at: Instant?, asJSON: Bool)
    /// To show what the checker says of a draft.
    case check(Source, PhrasingProfile.Genre, asJSON: Bool)
    /// To print a draft with its automatic corrections.
    case rewrite(Source, PhrasingProfile.Genre)
    /// To show a statement of an owner's account.
    case statement(AccountOptions)
    /// To show the tax recap of a year.
    case recap(AccountOptions)
    /// To live a day of the desk, with faults by a seed.
    case desk(seed: UInt64)
    /// To explain itself.
    case help

    /// Where a journal or a draft comes from.
    enum Source: Equatable {
        case file(String)
        case standardInput
    }

    /// Reads the arguments, without the program's name.
    init(_ arguments: [String]) throws(Failure) {
        if arguments.contains(where: { $0 == "--help" || $0 == "-h" }) {
            self = .help
        } else if arguments.isEmpty {
            self = .demonstration
        } else if arguments[0] == "replay" {
            self = try Self.replay(arguments.dropFirst())
        } else if arguments[0] == "check" {
            let (source, genre, asJSON) = try Self.draft(arguments.dropFirst(), mayBeJSON: true)
            self = .check(source, genre, asJSON: asJSON)
        } else if arguments[0] == "rewrite" {
            let (source, genre, _) = try Self.draft(arguments.dropFirst(), mayBeJSON: false)
            self = .rewrite(source, genre)
        } else if arguments[0] == "statement" {
            self = .statement(try AccountOptions(arguments.dropFirst(), ofRecap: false))
        } else if arguments[0] == "recap" {
            self = .recap(try AccountOptions(arguments.dropFirst(), ofRecap: true))
        } else if arguments[0] == "desk" {
            self = .desk(seed: try Self.seed(arguments.dropFirst()))
        } else {
            throw .usage("« \(arguments[0]) » : commande inconnue.")
        }
    }

    /// Reads what `desk` takes: the seed of its faults.
    private static func seed(_ arguments: ArraySlice<String>) throws(Failure) -> UInt64 {
        guard let option = arguments.first else { return 1 }
        guard option == "--seed" else { throw .usage("« \(option) » : option inconnue.") }
        guard arguments.count == 2, let seed = arguments.last.flatMap({ UInt64($0) }) else {
            throw .usage("--seed attend un nombre entier, comme 7.")
        }
        return seed
    }

    private static func replay(_ arguments: ArraySlice<String>) throws(Failure) -> Command {
        var rest = arguments
        var source: Source?
        var at: Instant?
        var asJSON = false
        while let argument = rest.popFirst() {
            switch argument {
            case "--json": asJSON = true
            case "--at":
                guard let text = rest.popFirst() else { throw .usage("--at attend un instant.") }
                do throws(Instant.Fault) { at = try Instant(text) } catch { throw .usage(error.description) }
            case _ where argument.hasPrefix("-") && argument != "-":
                throw .usage("« \(argument) » : option inconnue.")
            case _ where source != nil:
                throw .usage("« \(argument) » : un seul journal à la fois.")
            default: source = argument == "-" ? .standardInput : .file(argument)
            }
        }
        guard let source else { throw .usage("replay attend un fichier, ou - pour l'entrée standard.") }
        return .replay(source, at: at, asJSON: asJSON)
    }

    /// Reads what `check` and `rewrite` take: a genre, and a draft or nothing for the standard input.
    private static func draft(
        _ arguments: ArraySlice<String>, mayBeJSON: Bool
    ) throws(Failure) -> (Source, PhrasingProfile.Genre, asJSON: Bool) {
        var rest = arguments
        var source: Source?
        var genre = PhrasingProfile.Genre.email
        var asJSON = false
        while let argument = rest.popFirst() {
            switch argument {
            case "--json" where mayBeJSON: asJSON = true
            case "--genre":
                guard let name = rest.popFirst() else { throw .usage("--genre attend un genre.") }
                guard let named = PhrasingProfile.Genre(named: name) else {
                    throw .usage("« \(name) » : genre inconnu. Les genres : \(PhrasingProfile.Genre.names).")
                }
                genre = named
            case _ where argument.hasPrefix("-") && argument != "-":
                throw .usage("« \(argument) » : option inconnue.")
            case _ where source != nil:
                throw .usage("« \(argument) » : un seul texte à la fois.")
            default: source = argument == "-" ? .standardInput : .file(argument)
            }
        }
        return (source ?? .standardInput, genre, asJSON)
    }
}
