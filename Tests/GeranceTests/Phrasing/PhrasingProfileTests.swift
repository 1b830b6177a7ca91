import Foundation
import Gerance
import Testing

@Suite("Profile: reads back as it was written, under names that stay")
struct PhrasingProfileTests {
    static let full: PhrasingProfile = {
        var profile = PhrasingProfile(.callScript)
        profile.address = .tu
        profile.strongWords = [WordFamily("Sérénité", ["sérénité", "serein"])]
        profile.advantages = [WordFamily("Réseau", ["notre réseau"])]
        profile.competitors = ["Agence Horizon"]
        profile.glossary = ["Sans Souci"]
        profile.signatureLine = "À votre écoute"
        profile.severities = [.restriction: .off, .past: .warning]
        profile.minimumConfidence = 0.75
        profile.blocking = .warning
        profile.ignored = [.max]
        return profile
    }()

    /// That profile as a service has stored it: names and shape never change.
    static let stored = """
        {"address":"tu","advantages":[{"members":["notre réseau"],"name":"Réseau"}],"blocking":"warning",\
        "competitors":["Agence Horizon"],"genre":"callScript","glossary":["Sans Souci"],\
        "ignored":[18446744073709551615],"minimumConfidence":0.75,"severities":{"past":"warning","restriction":"off"},\
        "signatureLine":"À votre écoute","strongWords":[{"members":["sérénité","serein"],"name":"Sérénité"}]}
        """

    static func written(_ profile: PhrasingProfile) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(profile), as: UTF8.self)
    }

    static func read(_ json: String) throws -> PhrasingProfile {
        try JSONDecoder().decode(PhrasingProfile.self, from: Data(json.utf8))
    }

    @Test("A stored profile reads as the profile with every field set, and is written as it was stored")
    func storedProfile() throws {
        #expect(try Self.read(Self.stored) == Self.full)
        #expect(try Self.written(Self.full) == Self.stored)
    }

    @Test("A profile of every genre reads back as it was written", arguments: PhrasingProfile.Genre.allCases)
    func roundTrip(_ genre: PhrasingProfile.Genre) throws {
        #expect(try Self.read(Self.written(PhrasingProfile(genre))) == PhrasingProfile(genre))
    }

    @Test("What a stored profile leaves out has its default", arguments: PhrasingProfile.Genre.allCases)
    func leftOut(_ genre: PhrasingProfile.Genre) throws {
        #expect(try Self.read(#"{"genre":"\#(genre.rawValue)"}"#) == PhrasingProfile(genre))
    }

    /// Each field that may be left out, and what puts its default into a profile.
    static let fields: [(field: String, reset: @Sendable (inout PhrasingProfile) -> Void)] = [
        ("address", { $0.address = .vous }), ("strongWords", { $0.strongWords = WordFamily.strongWords }),
        ("advantages", { $0.advantages = WordFamily.advantages }), ("signatureLine", { $0.signatureLine = nil }),
        ("competitors", { $0.competitors = [] }), ("glossary", { $0.glossary = [] }),
        ("severities", { $0.severities = [:] }), ("minimumConfidence", { $0.minimumConfidence = 0 }),
        ("blocking", { $0.blocking = .error }), ("ignored", { $0.ignored = [] }),
    ]

    @Test(
        "A field left out of a stored profile has its default, and the others keep what was stored", arguments: fields
    )
    func oneLeftOut(_ field: String, _ reset: @Sendable (inout PhrasingProfile) -> Void) throws {
        var object = try #require(
            try JSONSerialization.jsonObject(with: Data(Self.stored.utf8)) as? [String: Any])
        #expect(object.removeValue(forKey: field) != nil)
        let json = String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
        var expected = Self.full
        reset(&expected)
        #expect(expected != Self.full)
        #expect(try Self.read(json) == expected)
    }

    @Test(
        "A profile without its genre, or with a name that no release had, is refused",
        arguments: [
            "{}", #"{"genre":"roman"}"#, #"{"genre":"email","blocking":"fatal"}"#,
            #"{"genre":"email","severities":{"past":"heavy"}}"#, #"{"genre":"email","severities":{"pst":"off"}}"#,
            #"{"genre":"email","address":"on"}"#, #"{"genre":"email","ignored":[-1]}"#,
        ])
    func refused(_ json: String) {
        #expect(throws: DecodingError.self) { try Self.read(json) }
    }

    @Test("The names of rules, genres and weights stay")
    func names() {
        #expect(
            PhrasingRule.allCases.map(\.rawValue) == [
                "negation", "past", "future", "conditional", "restriction", "uncertainty", "formula", "criticism",
                "shouting",
                "praise",
            ])
        #expect(
            PhrasingProfile.Genre.allCases.map(\.rawValue) == [
                "email", "letter", "sms", "callScript", "voicemail", "legal",
            ])
        #expect(PhrasingSeverity.allCases.map(\.rawValue) == ["praise", "hint", "suggestion", "warning", "error"])
        #expect(PhrasingSeverity.allCases == PhrasingSeverity.allCases.sorted())
    }

    @Test("A profile has by default the strong words and advantages of the written process")
    func defaults() {
        let profile = PhrasingProfile(.email)
        #expect(
            profile.strongWords.map(\.name) == [
                "Immobilier", "Rendement", "Valorisation", "Patrimoine", "Rentabilité", "Garantie",
            ])
        #expect(
            profile.advantages.map(\.name) == [
                "Société cotée", "Espace client", "Force commerciale", "Synergie de métiers",
            ])
        #expect(profile.blocking == .error)
        #expect(profile.address == .vous)
        #expect(profile.minimumConfidence == 0)
        #expect(profile.signatureLine == nil)
        #expect(profile.competitors == [])
        #expect(profile.glossary == [])
        #expect(profile.severities == [:])
        #expect(profile.ignored == [])
    }
}
