import Gerance

extension Command {
    /// Which page of an owner's account is asked for, and where it goes.
    struct AccountOptions: Equatable {
        /// The journal; the owner's file that ships with the program where none is named.
        var source: Source?
        /// Which mandate's statement; the first one where none is named.
        var mandate: Mandate.ID?
        /// The first day of a statement.
        var from: CivilDate?
        /// The last day of a statement.
        var to: CivilDate?
        /// The year of a recap.
        var year: Int?
        /// The file that gets the page as HTML.
        var html: String?

        /// Reads the arguments behind `statement` or `recap`.
        init(_ arguments: ArraySlice<String>, ofRecap isRecap: Bool) throws(Failure) {
            var rest = arguments
            while let argument = rest.popFirst() {
                switch argument {
                case "--from" where !isRecap: from = try Self.day(rest.popFirst(), of: argument)
                case "--to" where !isRecap: to = try Self.day(rest.popFirst(), of: argument)
                case "--mandate" where !isRecap:
                    guard let text = rest.popFirst() else { throw .usage("--mandate attend un identifiant.") }
                    do throws(IdentifierFault) { mandate = try Mandate.ID(text) } catch {
                        throw .usage(error.description)
                    }
                case "--year" where isRecap:
                    guard let number = rest.popFirst().flatMap({ Int($0) }) else {
                        throw .usage("--year attend une année, comme 2026.")
                    }
                    year = number
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
