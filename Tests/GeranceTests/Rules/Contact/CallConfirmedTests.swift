import Gerance
import GeranceTestKit
import Testing

@Suite("call.confirmedByEmail: every call and meeting is confirmed by an e-mail, with the group in copy")
struct CallConfirmedTests {
    static let start: Instant = "2026-01-06T13:00:00Z"
    static let end: Instant = "2026-01-06T13:10:00Z"
    static let limit: Instant = "2026-01-07T13:10:00Z"
    static let owner = EmailAddress(stringLiteral: Sample.ownerAddress)
    static let group = EmailAddress(stringLiteral: Sample.groupAddress)

    static func call(_ direction: CallHeld.Direction = .incoming) -> Fact.Content {
        .callHeld(.init(direction, on: .landline, startedAt: start))
    }

    static func email(
        by channel: Channel = .email, to: [EmailAddress] = [owner], copies: [EmailAddress] = [group],
        blind: [EmailAddress] = [], summary: Prose? = "Accord sur le devis.", confirms: [FactNumber] = [2]
    ) -> MessageSent {
        var email = MessageSent(by: channel, to: to, copies: copies, summary: summary, confirms: confirms)
        email.blindCopies = blind
        return email
    }

    /// A file in which a call that ended at ``end`` is fact 2.
    static func file(_ settings: Settings? = nil, owner: Owner? = nil) throws -> File {
        var file = try File(settings, owner: owner)
        try file.record(call(), at: end)
        return file
    }

    static let conversations: [Deed] =
        [
            Deed("the owner called", call(.incoming)), Deed("the manager called", call(.outgoing)),
            Deed("a meeting", .meetingHeld(.init(nil))),
            Deed("a meeting by video", .meetingHeld(.init(nil, isByVideo: true))),
        ] + Deed.byOthers("a call", call())

    @Test("Every conversation is to be confirmed within 24 hours of its end", arguments: conversations)
    func raised(by conversation: Deed) throws {
        var file = try File()
        try file.record(conversation, at: Self.end)
        #expect(
            file.terms(of: .callConfirmedByEmail, at: Self.end) == [
                "2026-01-06T13:10:00Z to 2026-01-07T13:10:00Z by manager for owner"
            ])
    }

    @Test(
        "An exchange of SMS, an attempt, a missed call or a call passed on is no conversation",
        arguments: [
            Deed("SMS from the owner", .messageReceived(.init(by: .sms)), by: .owner),
            Deed("SMS to the owner", .messageSent(.init(by: .sms))),
            Deed("attempt", .callAttempted(.landline)), Deed("missed call", .callMissed(.init(rings: 4))),
            Deed("passed on", .callTransferred(rings: 1, to: "lea"), by: Sample.reception),
            Deed("voicemail", .voicemailLeft(.init(on: .mobile)), by: .owner),
            Deed("appointment", .meetingScheduled(.init("RDV", startsAt: "2026-01-08T13:00:00Z"))),
        ])
    func notRaised(by deed: Deed) throws {
        var file = try File()
        try file.record(deed, at: Self.end)
        #expect(file.duties(.callConfirmedByEmail, at: Self.end) == [])
    }

    @Test(
        "An e-mail to the owner with a summary and the group in sight confirms",
        arguments: [
            Deed("group in copy", .messageSent(email())),
            Deed("group among the recipients", .messageSent(email(to: [owner, group], copies: []))),
            Deed("others too", .messageSent(email(to: ["a@exemple.fr", owner], copies: ["b@exemple.fr", group]))),
            Deed(
                "another case",
                .messageSent(email(to: ["H.Montout@Exemple.fr"], copies: ["GESTION@agence-des-iles.fr"]))),
            Deed("by another manager", .messageSent(email()), by: .staff("paul", .manager)),
        ])
    func confirmed(by deed: Deed) throws {
        var file = try Self.file()
        try file.record(deed, at: "2026-01-06T14:00:00Z")
        #expect(file.followed(.callConfirmedByEmail).last == "discharged call.confirmedByEmail/2 by 3")
        #expect(file.breaches(.callConfirmedByEmail, at: "2026-02-01T00:00:00Z") == [])
    }

    static let nearMisses: [Deed] =
        [
            Deed("without the group", .messageSent(email(copies: []))),
            Deed("group in blind copy", .messageSent(email(copies: [], blind: [group]))),
            Deed("another address in copy", .messageSent(email(copies: ["gestion@autre-agence.fr"]))),
            Deed("without the owner", .messageSent(email(to: ["h.montout@autre.fr"]))),
            Deed("to the group alone", .messageSent(email(to: [group], copies: []))),
            Deed("owner in blind copy", .messageSent(email(to: [group], blind: [owner]))),
            Deed("without a summary", .messageSent(email(summary: nil))),
            Deed("naming no call", .messageSent(email(confirms: []))),
            Deed("naming another call", .messageSent(email(confirms: [3]))),
            Deed("by a machine", .messageSent(email().automatic)),
            Deed("from the system", .messageSent(email()), by: .system),
            Deed(
                "an answer is no confirmation",
                .messageSent(.init(by: .email, to: [owner], copies: [group], summary: "x"))),
            Deed("another call", call()),
        ] + [Channel.sms, .post, .clientSpace].map { Deed("by \($0)", .messageSent(email(by: $0))) }
        + Deed.byOthers("e-mail", .messageSent(email()))

    @Test("Nothing less confirms", arguments: nearMisses)
    func unconfirmed(by deed: Deed) throws {
        var file = try Self.file()
        try file.record(Self.call(), at: Self.end)
        try file.record(deed, at: "2026-01-06T14:00:00Z")
        let breaches = file.breaches(.callConfirmedByEmail, at: "2026-02-01T00:00:00Z")
        #expect(breaches.contains("call.confirmedByEmail/2 2026-01-07T13:10:00Z"))
    }

    @Test("An owner without an e-mail address in the file is reached by any address but the group's")
    func ownerWithoutAddress() throws {
        let owner = try Owner(
            id: "O-112", name: "Hélène Montout", holders: [Holder(.person(Person(familyName: "Montout")))])
        let expected = ["call.confirmedByEmail/2 2026-01-07T13:10:00Z"]
        for (to, copies, breaches): ([EmailAddress], [EmailAddress], [String]) in [
            (["helene@exemple.fr"], [Self.group], []), ([Self.group], [], expected), ([], [Self.group], expected),
        ] {
            var file = try Self.file(owner: owner)
            try file.record(.messageSent(Self.email(to: to, copies: copies)), at: "2026-01-06T14:00:00Z")
            #expect(file.breaches(.callConfirmedByEmail, at: "2026-02-01T00:00:00Z") == breaches)
        }
    }

    @Test(
        "The e-mail is sent after the conversation, within 24 hours",
        arguments: [
            ("2026-01-06T13:10:00Z", false), ("2026-01-06T13:10:00.001Z", true), (limit, true),
            (limit.adding(milliseconds: 1), false),
        ] as [(Instant, Bool)])
    func time(of instant: Instant, isKept: Bool) throws {
        var file = try Self.file()
        try file.record(.messageSent(Self.email()), at: instant)
        let expected = isKept ? [] : ["call.confirmedByEmail/2 2026-01-07T13:10:00Z"]
        #expect(file.breaches(.callConfirmedByEmail, at: "2026-02-01T00:00:00Z") == expected)
    }

    @Test("An e-mail from before the conversation confirms nothing, not even once it was confirmed late")
    func beforeItsCause() throws {
        var file = try Self.file()
        let early = Self.end.adding(milliseconds: -1)
        let fault = Refusal.Fault.beforeItsCause(2, raisedAt: Self.end)
        let email = Fact.Content.messageSent(Self.email())
        #expect(file.refusal(of: email, at: early, recordedAt: "2026-01-06T14:00:00Z") == fault)
        try file.record(email, at: "2026-01-09T14:00:00Z")
        #expect(file.refusal(of: email, at: early, recordedAt: "2026-01-09T14:00:01Z") == fault)
        try file.record(email, at: Self.end, recordedAt: "2026-01-09T14:00:01Z")
        #expect(
            file.breaches(.callConfirmedByEmail, at: "2026-02-01T00:00:00Z") == [
                "call.confirmedByEmail/2 2026-01-07T13:10:00Z"
            ])
    }

    @Test("What is confirmed is a conversation of the file")
    func unsuitable() throws {
        let file = try Self.file()
        func refusal(_ confirms: [FactNumber]) -> Refusal.Fault? {
            file.refusal(of: .messageSent(Self.email(confirms: confirms)), at: "2026-01-06T14:00:00Z")
        }
        #expect(refusal([3]) == .unknownFact(3))
        #expect(refusal([2, 1]) == .unsuitableFact(1, .ownerJoined))
    }

    @Test("One e-mail may confirm several conversations that it names, and no other")
    func several() throws {
        var file = try Self.file()
        try file.record(.meetingHeld(.init(nil)), at: "2026-01-06T15:00:00Z")
        try file.record(Self.call(.outgoing), at: "2026-01-06T16:00:00Z")
        try file.record(.messageSent(Self.email(confirms: [2, 4])), at: "2026-01-06T17:00:00Z")
        #expect(file.duties(.callConfirmedByEmail, at: "2026-01-06T17:00:00Z") == ["call.confirmedByEmail/3 open"])
    }

    @Test("A confirmation in time that is recorded late lifts the breach, also after a late one")
    func lateProof() throws {
        for isConfirmedLate in [false, true] {
            var file = try Self.file()
            if isConfirmedLate { try file.record(.messageSent(Self.email()), at: "2026-01-08T12:00:00Z") }
            try file.record(.messageSent(Self.email()), at: Self.limit, recordedAt: "2026-01-10T12:00:00Z")
            #expect(
                file.breaches(.callConfirmedByEmail, at: "2026-02-01T00:00:00Z") == [
                    "call.confirmedByEmail/2 2026-01-07T13:10:00Z lifted"
                ])
        }
    }

    @Test("The group's address is the one in force when the e-mail is sent; the delay, when the call ended")
    func settingsInForce() throws {
        var later = try Sample.settings { $0.confirmation = "2h" }
        later.agency.groupAddress = "nouveau@agence-des-iles.fr"
        let rulebook = Rulebook.standard(try Sample.settings()).changingSettings(
            to: later, from: "2026-01-06T20:00:00Z")
        for (address, isKept): (EmailAddress, Bool) in [("nouveau@agence-des-iles.fr", true), (Self.group, false)] {
            var file = File(empty: Dossier(under: rulebook))
            try file.record(.ownerJoined(try Sample.owner(), manager: "lea"), at: "2026-01-05T12:00:00Z")
            try file.record(Self.call(), at: Self.end)
            try file.record(.messageSent(Self.email(copies: [address])), at: "2026-01-07T12:00:00Z")
            #expect(file.breaches(.callConfirmedByEmail, at: "2026-02-01T00:00:00Z").isEmpty == isKept)
        }
    }

    @Test("A conversation recorded by mistake is not to be confirmed")
    func annulled() throws {
        var file = try Self.file()
        try file.record(.factAnnulled(2, reason: "autre propriétaire"), at: "2026-01-06T14:00:00Z")
        #expect(file.breaches(.callConfirmedByEmail, at: "2026-02-01T00:00:00Z") == [])
    }
}
