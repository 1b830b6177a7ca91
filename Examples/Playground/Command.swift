import Gerance

/// What the command line asks for.
enum Command: Equatable {
    /// To show the owner's file that ships with the program.
    case demonstration
    /// To replay a journal: what is known at an instant, or at the last recording.
    case replay(Source, at: Instant?, asJSON: Bool)
    /// To explain itself.
    case help

    /// Where a journal comes from.
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
        } else {
            throw .usage("« \(arguments[0]) » : commande inconnue.")
        }
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
}

extension Command {
    /// The usage text.
    static let usage = """
        Rejoue le journal d'un propriétaire ou de l'agence, et dit ce qui est dû et ce qui a manqué.

        Usage :
          Playground                                         le dossier d'exemple
          Playground replay FICHIER [--at INSTANT] [--json]  un journal, en JSON Lines (- : l'entrée standard)
          Playground --help                                  cette aide

        Options :
          --at INSTANT  Le dossier tel qu'on le connaît à cet instant, comme 2026-12-18T17:00:00-04:00.
                        Un fait enregistré après reste inconnu, même s'il a eu lieu avant.
                        Sans cette option : l'instant du dernier enregistrement.
          --json        Un objet JSON au lieu d'un texte.

        Les couleurs suivent le terminal ; NO_COLOR les retire.
        Statut : 0, ou 1 (ligne ou fait refusé), 64 (usage), 66 (fichier illisible).

        """
}
