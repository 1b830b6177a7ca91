import Gerance
import GeranceTestKit
import Testing

@Suite("greeting.clear: the recorded greeting is clear and gives the e-mail address")
struct GreetingClearTests {
    static let at: Instant = "2026-01-06T12:00:00Z"

    static func file() throws -> File {
        var file = try File.agency()
        try file.record(.mailboxOpened(.init("M", line: .mobile, holder: "lea")), at: "2026-01-05T12:00:00Z")
        try file.record(.mailboxOpened(.init("R", line: .landline)), at: "2026-01-05T12:00:00Z")
        return file
    }

    static let clear = Greeting(
        by: "Léa Cadet", "Bonjour, ici Léa Cadet, laissez un message ou écrivez à lea@agence.fr.")
    static let poor = Greeting(by: "Léa Cadet", "Laissez un message.")

    @Test(
        "A clear greeting is well, on a mobile as on an answering machine; a poor one is a breach",
        arguments: ["M", "R"] as [Mailbox.ID])
    func greeting(on mailbox: Mailbox.ID) throws {
        var file = try Self.file()
        try file.record(.greetingRecorded(mailbox, Self.clear), at: Self.at)
        #expect(file.breaches(.greetingClear, at: Self.at) == [])
        try file.record(.greetingRecorded(mailbox, Self.poor), at: Self.at)
        #expect(file.breaches(.greetingClear, at: Self.at) == ["greeting.clear/5 2026-01-06T12:00:00Z"])
        let breach = try #require(file.dossier.breaches(at: Self.at).first { $0.clause == "greeting.clear" })
        #expect(breach.severity == .breach)
        #expect(
            breach.explanation == "Annonce de \(mailbox) à reprendre : l'adresse e-mail y manque ; "
                + "le nom de la personne y manque ; elle est trop courte.")
    }

    @Test("A greeting recorded late counts when it was recorded on the mailbox; annulled, its breach is lifted")
    func late() throws {
        var file = try Self.file()
        try file.record(.greetingRecorded("M", Self.poor), at: Self.at, recordedAt: "2026-01-09T12:00:00Z")
        try file.record(.factAnnulled(4, reason: "saisie sur la mauvaise messagerie"), at: "2026-01-09T13:00:00Z")
        #expect(
            file.breaches(.greetingClear, at: "2026-02-01T00:00:00Z") == [
                "greeting.clear/4 2026-01-06T12:00:00Z lifted"
            ])
    }

    @Test("A greeting is recorded on a mailbox in use, in the agency's journal")
    func refusals() throws {
        let file = try Self.file()
        #expect(file.refusal(of: .greetingRecorded("X", Self.clear), at: Self.at) == .unknownMailbox("X"))
        #expect(
            try File().refusal(of: .greetingRecorded("M", Self.clear), at: Self.at) == .wrongJournal(isAgency: false))
    }
}
