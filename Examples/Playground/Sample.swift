import Foundation
import Gerance

/// The agency and the journals that ship with the program.
struct Sample {
    let agency: Agency
    let staff: [Staff]

    /// The written process, under the settings of the agency.
    var rulebook: Rulebook { .standard(Settings(agency: agency)) }

    /// The journal of Mme Montout, an owner in Martinique.
    static var ownerJournal: Command.Source { .file(url("montout.jsonl").path) }

    /// Reads the agency and its staff.
    static func load() throws(Failure) -> Sample {
        let url = url("agency.json")
        do {
            return try JSONDecoder().decode(Sample.self, from: Data(contentsOf: url))
        } catch {
            throw .unreadable(path: url.path, reason: "\(error)")
        }
    }

    /// What to try next.
    static var invitation: String {
        """

          À essayer :
            swift run Playground replay Examples/Playground/Sample/montout.jsonl --at 2026-06-30T12:00:00-04:00
            swift run Playground replay Examples/Playground/Sample/agency.jsonl
            swift run Playground statement --from 2026-10-01 --to 2026-10-31
            swift run Playground recap --year 2026 --html recapitulatif.html
            swift run Playground desk
            swift run Playground check Examples/Playground/Sample/draft.txt
            swift run Playground --help


        """
    }

    private static func url(_ name: String) -> URL {
        Bundle.module.bundleURL.appendingPathComponent("Sample").appendingPathComponent(name)
    }
}

extension Sample: Decodable {}
