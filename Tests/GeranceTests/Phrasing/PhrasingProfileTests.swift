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
        profile.ignored = [42, .max]
        return profile
    }()

    @Test("Every genre, and a profile with everything set")
    func roundTrip() throws {
        for profile in PhrasingProfile.Genre.allCases.map({ PhrasingProfile($0) }) + [Self.full] {
            let data = try JSONEncoder().encode(profile)
            #expect(try JSONDecoder().decode(PhrasingProfile.self, from: data) == profile)
        }
    }

    @Test("The keys and the values that a stored profile has")
    func keys() throws {
        let data = try JSONEncoder().encode(Self.full)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(
            object.keys.sorted() == [
                "address", "advantages", "blocking", "competitors", "genre", "glossary", "ignored", "minimumConfidence",
                "severities", "signatureLine", "strongWords",
            ])
        #expect(object["genre"] as? String == "callScript")
        #expect(object["address"] as? String == "tu")
        #expect(object["blocking"] as? String == "warning")
        let family = try #require((object["strongWords"] as? [[String: Any]])?.first)
        #expect(family.keys.sorted() == ["members", "name"])
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

    @Test("By default: the strong words and advantages of the written process")
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
    }
}
