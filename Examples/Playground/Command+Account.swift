import Gerance

extension Command {
    /// Which statement is asked for, and where its page goes.
    struct StatementOptions: Equatable {
        /// The journal; the owner's file that ships with the program where none is named.
        var source: Source?
        var mandate: Mandate.ID?
        var from: CivilDate?
        var to: CivilDate?
        /// The file that gets the page as HTML.
        var html: String?

        /// Reads the arguments behind `statement`.
        init(_ arguments: ArraySlice<String>) throws(Failure) {
            var rest = arguments
            while let argument = rest.popFirst() {
                switch argument {
                case "--from": from = try Self.day(rest.popFirst(), of: argument)
                case "--to": to = try Self.day(rest.popFirst(), of: argument)
                case "--mandate":
                    guard let text = rest.popFirst() else { throw .usage("--mandate attend un identifiant.") }
                    do throws(IdentifierFault) { mandate = try Mandate.ID(text) } catch {
                        throw .usage(error.description)
                    }
                case "--html":
                    guard let path = rest.popFirst() else { throw .usage("--html attend un fichier.") }
                    html = path
                case _ where argument.hasPrefix("-") && argument != "-":
                    throw .usage("« \(argument) » : option inconnue.")
                case _ where source != nil: throw .usage("« \(argument) » : un seul journal à la fois.")
                default: source = argument == "-" ? .standardInput : .file(argument)
                }
            }
        }

        private static func day(_ text: String?, of option: String) throws(Failure) -> CivilDate {
            guard let text else { throw .usage("\(option) attend une date, comme 2026-10-31.") }
            do throws(CivilDate.Fault) { return try CivilDate(text) } catch { throw .usage(error.description) }
        }
    }
}
