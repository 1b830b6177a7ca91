import Foundation
import Gerance

/// Scores the checker of wording against annotated text.
///
///     Evaluate GOLD... [--errors N] [--repaired] [--genre G]
///
/// `GOLD` is a treebank of Universal Dependencies (`*.conllu`), or a text of one sentence a line with marks,
/// `{past|avons} reçu` (`*.txt`; kinds neg, past, fut, cond, crit, shout, restr). A finding is right where it overlaps a
/// mark of its kind, and covers no more than 60 bytes; it is neither right nor wrong where the annotation leaves its kind
/// open: *ne ... que*, *aller* and an infinitive, *aucun*. `--repaired` sets aside what is known to be a slip of the
/// annotation (``Slip``), and counts it.
@main
enum Evaluate {
    static func main() throws {
        guard var options = Options(Array(CommandLine.arguments.dropFirst())), !options.paths.isEmpty else {
            print("Evaluate GOLD... [--errors N] [--repaired] [--genre email|letter|sms|callScript|voicemail|legal]")
            exit(64)
        }
        let checker = PhrasingChecker(options.genre)
        for path in options.paths {
            let sentences = try Gold.sentences(of: path)
            let score = Score(of: sentences, by: checker, repaired: options.isRepaired, errors: &options.errors)
            print("== \(path.split(separator: "/").last ?? "")")
            print(score.text, terminator: "")
        }
    }

    struct Options {
        var paths: [String] = []
        var errors = 0
        var isRepaired = false
        var genre = PhrasingProfile.Genre.email

        /// Reads the words of the command line; nil where one is not understood.
        init?(_ words: [String]) {
            var rest = words[...]
            while let word = rest.popFirst() {
                switch word {
                case "--errors":
                    guard let count = rest.popFirst().flatMap({ Int($0) }) else { return nil }
                    errors = count
                case "--repaired": isRepaired = true
                case "--genre":
                    guard let named = rest.popFirst().flatMap({ PhrasingProfile.Genre(rawValue: $0) }) else {
                        return nil
                    }
                    genre = named
                case let option where option.hasPrefix("--"): return nil
                default: paths.append(word)
                }
            }
        }
    }
}
