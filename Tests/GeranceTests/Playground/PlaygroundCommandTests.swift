import Gerance
import Testing

@testable import Playground

@Suite("The Playground reads its command line")
struct PlaygroundCommandTests {
    @Test(
        "A command line is read as what it asks for",
        arguments: [
            ([], .demonstration),
            (["--help"], .help),
            (["check", "a", "-h"], .help),
            (["replay", "a"], .replay(.file("a"), at: nil, asJSON: false)),
            (["replay", "--json", "-"], .replay(.standardInput, at: nil, asJSON: true)),
            (["check"], .check(.standardInput, .email, asJSON: false)),
            (["check", "-"], .check(.standardInput, .email, asJSON: false)),
            (["check", "a"], .check(.file("a"), .email, asJSON: false)),
            (["check", "--json"], .check(.standardInput, .email, asJSON: true)),
            (["check", "a", "--json", "--genre", "sms"], .check(.file("a"), .sms, asJSON: true)),
            (["check", "--genre", "sms", "--genre", "lettre"], .check(.standardInput, .letter, asJSON: false)),
            (["rewrite"], .rewrite(.standardInput, .email)),
            (["rewrite", "--genre", "acte", "a"], .rewrite(.file("a"), .legal)),
        ] as [([String], Command)])
    func reads(arguments: [String], command: Command) throws {
        #expect(try Command(arguments) == command)
    }

    @Test(
        "A genre goes by its English and its French name, however it is capitalised",
        arguments: [
            ("email", .email), ("courriel", .email), ("Letter", .letter), ("LETTRE", .letter), ("SMS", .sms),
            ("callScript", .callScript), ("callscript", .callScript), ("appel", .callScript),
            ("voicemail", .voicemail), ("repondeur", .voicemail), ("répondeur", .voicemail),
            ("Re\u{301}pondeur", .voicemail), ("RÉPONDEUR", .voicemail), ("legal", .legal), ("acte", .legal),
        ] as [(String, PhrasingProfile.Genre)])
    func genres(name: String, genre: PhrasingProfile.Genre) throws {
        #expect(try Command(["rewrite", "--genre", name]) == .rewrite(.standardInput, genre))
    }

    @Test(
        "What it does not know is wrong usage, and says why",
        arguments: [
            (["play"], "« play »"), (["check", "a", "b"], "« b »"), (["check", "-", "-"], "« - »"),
            (["check", "--fast"], "« --fast »"), (["check", "--genre"], "--genre"),
            (["check", "--genre", "roman"], "« roman »"), (["check", "--genre", ""], "«  »"),
            (["rewrite", "--json"], "« --json »"), (["rewrite", "--at", "x"], "« --at »"),
            (["check", "--at", "x"], "« --at »"), (["replay", "a", "--genre", "sms"], "« --genre »"),
        ])
    func refuses(arguments: [String], words: String) {
        do throws(Failure) {
            let command = try Command(arguments)
            Issue.record("read as \(command)")
        } catch {
            #expect(error.status == 64)
            #expect(error.description.prefix { $0 != "\n" }.contains(words))
            #expect(error.description.contains("Usage :"))
        }
    }
}
