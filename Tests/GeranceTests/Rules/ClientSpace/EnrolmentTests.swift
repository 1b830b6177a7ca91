import Gerance
import GeranceTestKit
import Testing

private func moved(to email: String?) throws -> Fact.Content {
    let owner = try Sample.owner(documentChannel: .post)
    return .ownerChanged(
        try Owner(
            id: owner.id, name: owner.name, holders: owner.holders, email: email.map { try EmailAddress($0) },
            phones: owner.phones, address: owner.address))
}

@Suite("clientSpace.addressGiven: a new owner is given the address at which to register")
struct RegistrationAddressGivenTests {
    private let clause = Clause.clientSpaceAddressGiven

    private func message(_ address: String?, by channel: Channel = .email) throws -> MessageSent {
        var message = MessageSent(by: channel)
        message.registrationAddress = try address.map { try WebAddress($0) }
        return message
    }

    @Test("The owner's joining raises it: 48 hours, by the manager, to the owner; the agency's journal does not")
    func raised() throws {
        let file = try File()
        #expect(
            file.duty(clause, at: "2026-01-05T12:00:00Z")?.terms
                == Terms("2026-01-05T12:00:00Z", due: "2026-01-07T12:00:00Z", .manager, to: .owner))
        #expect(file.duties(clause, at: "2026-01-07T12:00:00Z") == ["clientSpace.addressGiven/1 open"])
        #expect(file.duties(clause, at: "2026-01-07T12:00:00.001Z") == ["clientSpace.addressGiven/1 breached"])
        #expect(try File.agency().duties(clause, at: "2026-01-05T12:00:00Z") == [])
        #expect(
            try File(Settings.sample { $0.registrationAddress = "5d" }).duty(clause, at: "2026-01-05T12:00:00Z")?.dueAt
                == "2026-01-11T04:00:00Z")
    }

    @Test(
        "Only a manager's message with the agency's own address discharges, by any channel",
        arguments: [
            (Sample.registrationAddress, true), ("https://espaceclient.agence-des-iles.fr/", false),
            ("https://autre-agence.fr/inscription", false), (nil, false),
        ] as [(String?, Bool)])
    func discharged(_ address: String?, isOwn: Bool) throws {
        for channel in [Channel.email, .post, .sms, .clientSpace] {
            for author in [Sample.manager, .staff("zoe", .manager), Sample.accounting, Sample.reception, .system] {
                var file = try File()
                try file.record(.messageSent(message(address, by: channel)), at: "2026-01-05T13:00:00Z", by: author)
                #expect(
                    file.duties(clause, at: "2026-01-05T13:00:00Z").isEmpty == (isOwn && author.isManager),
                    "\(channel) \(author)")
            }
        }
    }

    @Test("An automatic message and the enrolment itself do not discharge")
    func nearMisses() throws {
        var file = try File()
        var automatic = try message(Sample.registrationAddress)
        automatic.isAutomatic = true
        try file.record(.messageSent(automatic), at: "2026-01-05T13:00:00Z")
        try file.record(.clientSpaceEnrolled, at: "2026-01-05T14:00:00Z", by: .owner)
        #expect(file.duties(clause, at: "2026-01-05T14:00:00Z").count == 1)
    }

    @Test(
        "Given at the limit it is in time, a millisecond later a breach; a late proof lifts it",
        arguments: [
            ("2026-01-07T12:00:00Z", "2026-01-07T12:00:00Z", []),
            (
                "2026-01-07T12:00:00.001Z", "2026-01-07T12:00:00.001Z",
                ["clientSpace.addressGiven/1 2026-01-07T12:00:00Z"]
            ),
            (
                "2026-01-06T12:00:00Z", "2026-01-09T12:00:00Z",
                ["clientSpace.addressGiven/1 2026-01-07T12:00:00Z lifted"]
            ),
        ] as [(Instant, Instant, [String])])
    func limit(at: Instant, recordedAt: Instant, expected: [String]) throws {
        var file = try File()
        try file.record(.messageSent(message(Sample.registrationAddress)), at: at, recordedAt: recordedAt)
        #expect(file.breaches(clause, at: "2026-03-01T12:00:00Z") == expected)
    }
}

@Suite("clientSpace.emailRegistered: the owner's e-mail is in the login register, and valid")
struct LoginEmailCheckedTests {
    private let clause = Clause.clientSpaceEmailRegistered

    @Test("A new owner raises it: 48 hours, by the manager, to the owner")
    func raised() throws {
        let file = try File()
        #expect(
            file.duty(clause, at: "2026-01-05T12:00:00Z")?.terms
                == Terms("2026-01-05T12:00:00Z", due: "2026-01-07T12:00:00Z", .manager, to: .owner))
        #expect(file.duties(clause, at: "2026-01-07T12:00:00.001Z") == ["clientSpace.emailRegistered/1 breached"])
        #expect(
            try File(Settings.sample { $0.loginCheck = "24h" }).duty(clause, at: "2026-01-05T12:00:00Z")?.dueAt
                == "2026-01-06T12:00:00Z")
    }

    @Test(
        "Whatever the check shows ends it",
        arguments: [
            LoginCheck.missing, .invalid, .registered(try! EmailAddress(Sample.ownerAddress)),
            .registered(EmailAddress("autre@exemple.fr")),
        ])
    func checked(_ check: LoginCheck) throws {
        var file = try File()
        try file.record(.loginChecked(check), at: "2026-01-05T13:00:00Z")
        #expect(file.duties(clause, at: "2026-01-05T13:00:00Z") == [])
    }

    @Test("Adding the owner's address ends it; adding another, a message and the enrolment do not")
    func added() throws {
        var file = try File()
        try file.record(.loginAdded(EmailAddress("autre@exemple.fr")), at: "2026-01-05T13:00:00Z")
        try file.record(.clientSpaceEnrolled, at: "2026-01-05T13:00:00Z", by: .owner)
        try file.record(.messageSent(MessageSent(by: .email)), at: "2026-01-05T13:00:00Z")
        #expect(file.duties(clause, at: "2026-01-05T13:00:00Z").count == 1)
        try file.record(.loginAdded(try EmailAddress(Sample.ownerAddress)), at: "2026-01-05T14:00:00Z")
        #expect(file.duties(clause, at: "2026-01-05T14:00:00Z") == [])
    }

    @Test("A later change of e-mail raises the check again; any other change does not")
    func again() throws {
        var file = try File()
        try file.record(.loginChecked(.registered(try EmailAddress(Sample.ownerAddress))), at: "2026-01-05T13:00:00Z")
        try file.record(.ownerChanged(try Sample.owner(documentChannel: .post)), at: "2026-02-05T13:00:00Z")
        #expect(file.duties(clause, at: "2026-02-05T13:00:00Z") == [])
        try file.record(moved(to: "helene@exemple.fr"), at: "2026-02-06T13:00:00Z")
        #expect(file.duties(clause, at: "2026-02-06T13:00:00Z") == ["clientSpace.emailRegistered/4 open"])
        #expect(file.duty(clause, at: "2026-02-06T13:00:00Z")?.dueAt == "2026-02-08T13:00:00Z")
        // A look into the register from before the change shows nothing of the new address.
        try file.record(.loginChecked(.missing), at: "2026-02-06T12:00:00Z", recordedAt: "2026-02-06T14:00:00Z")
        #expect(file.duties(clause, at: "2026-02-06T14:00:00Z").count == 1)
        try file.record(.loginChecked(.missing), at: "2026-02-06T15:00:00Z")
        #expect(file.duties(clause, at: "2026-02-06T15:00:00Z") == [])
    }

    @Test(
        "Checked at the limit it is in time, a millisecond later a breach; a late proof lifts it",
        arguments: [
            ("2026-01-07T12:00:00Z", "2026-01-07T12:00:00Z", []),
            (
                "2026-01-07T12:00:00.001Z", "2026-01-07T12:00:00.001Z",
                ["clientSpace.emailRegistered/1 2026-01-07T12:00:00Z"]
            ),
            (
                "2026-01-06T12:00:00Z", "2026-01-09T12:00:00Z",
                ["clientSpace.emailRegistered/1 2026-01-07T12:00:00Z lifted"]
            ),
        ] as [(Instant, Instant, [String])])
    func limit(at: Instant, recordedAt: Instant, expected: [String]) throws {
        var file = try File()
        try file.record(.loginChecked(.missing), at: at, recordedAt: recordedAt)
        #expect(file.breaches(clause, at: "2026-03-01T12:00:00Z") == expected)
    }
}

@Suite(
    "clientSpace.emailAdded: a missing e-mail is added, then the owner is told of the password")
struct LoginEmailAddedTests {
    private let clause = Clause.clientSpaceEmailAdded

    private func told(_ hours: Int?) -> MessageSent {
        var message = MessageSent(by: .email)
        message.passwordWithinHours = hours
        return message
    }

    @Test(
        "An address missing, invalid or another one is to be added within 48 hours; the right one is not",
        arguments: [
            (.missing, true), (.invalid, true), (.registered(EmailAddress("autre@exemple.fr")), true),
            (.registered(try! EmailAddress(Sample.ownerAddress)), false),
        ] as [(LoginCheck, Bool)])
    func raised(_ check: LoginCheck, expected: Bool) throws {
        var file = try File()
        #expect(file.duties(clause, at: "2026-01-05T12:30:00Z") == [])
        try file.record(.loginChecked(check), at: "2026-01-05T13:00:00Z")
        #expect(
            file.duty(clause, at: "2026-01-05T13:00:00Z")?.terms
                == (expected
                    ? Terms("2026-01-05T13:00:00Z", due: "2026-01-07T13:00:00Z", .manager, to: .owner) : nil))
    }

    @Test("A second check that shows the same raises no second duty")
    func once() throws {
        var file = try File()
        try file.record(.loginChecked(.missing), at: "2026-01-05T13:00:00Z")
        try file.record(.loginChecked(.invalid), at: "2026-01-06T13:00:00Z")
        #expect(file.duties(clause, at: "2026-01-06T13:00:00Z") == ["clientSpace.emailAdded/2/add open"])
    }

    @Test("The addition of the owner's own address ends adding and raises telling, within 24 hours")
    func second() throws {
        var file = try File()
        try file.record(.loginChecked(.missing), at: "2026-01-05T13:00:00Z")
        try file.record(.loginAdded(EmailAddress("autre@exemple.fr")), at: "2026-01-05T14:00:00Z")
        #expect(file.duties(clause, at: "2026-01-05T14:00:00Z") == ["clientSpace.emailAdded/2/add open"])
        try file.record(.loginAdded(try EmailAddress(Sample.ownerAddress)), at: "2026-01-05T15:00:00Z")
        #expect(file.duties(clause, at: "2026-01-05T15:00:00Z") == ["clientSpace.emailAdded/4/tell open"])
        #expect(
            file.duty(clause, at: "2026-01-05T15:00:00Z")?.terms
                == Terms("2026-01-05T15:00:00Z", due: "2026-01-06T15:00:00Z", .manager, to: .owner))
    }

    @Test("An addition from before the check is not what the check asks for")
    func beforeTheCause() throws {
        var file = try File()
        try file.record(.loginChecked(.invalid), at: "2026-01-05T13:00:00Z")
        try file.record(
            .loginAdded(try EmailAddress(Sample.ownerAddress)), at: "2026-01-05T12:30:00Z",
            recordedAt: "2026-01-05T14:00:00Z")
        #expect(file.duties(clause, at: "2026-01-05T14:00:00Z").contains("clientSpace.emailAdded/2/add open"))
    }

    @Test(
        "Only a manager's message that names the 24 hours, after the addition, tells",
        arguments: [(24, true), (48, false), (0, false), (nil, false)] as [(Int?, Bool)])
    func telling(hours: Int?, expected: Bool) throws {
        for author in [Sample.manager, Sample.accounting, .system] {
            var file = try File()
            try file.record(.loginChecked(.missing), at: "2026-01-05T13:00:00Z")
            try file.record(.messageSent(told(24)), at: "2026-01-05T13:30:00Z")
            try file.record(.loginAdded(try EmailAddress(Sample.ownerAddress)), at: "2026-01-05T15:00:00Z")
            try file.record(
                .messageSent(told(24)), at: "2026-01-05T14:30:00Z", recordedAt: "2026-01-05T15:10:00Z")
            #expect(file.duties(clause, at: "2026-01-05T15:10:00Z").count == 1)
            try file.record(.messageSent(told(hours)), at: "2026-01-05T16:00:00Z", by: author)
            #expect(
                file.duties(clause, at: "2026-01-05T16:00:00Z").isEmpty == (expected && author.isManager),
                "\(String(describing: hours)) \(author)")
        }
    }

    @Test("Both limits hold at their exact instant, and a late proof lifts the breach of either")
    func limits() throws {
        let own = try EmailAddress(Sample.ownerAddress)
        for (at, recordedAt, expected) in [
            ("2026-01-07T13:00:00Z", "2026-01-07T13:00:00Z", []),
            ("2026-01-07T13:00:00.001Z", "2026-01-07T13:00:00.001Z", ["clientSpace.emailAdded/2 2026-01-07T13:00:00Z"]),
            ("2026-01-06T13:00:00Z", "2026-01-09T13:00:00Z", ["clientSpace.emailAdded/2 2026-01-07T13:00:00Z lifted"]),
        ] as [(Instant, Instant, [String])] {
            var file = try File()
            try file.record(.loginChecked(.missing), at: "2026-01-05T13:00:00Z")
            try file.record(.loginAdded(own), at: at, recordedAt: recordedAt)
            #expect(file.breaches(clause, at: recordedAt).filter { $0.contains("/2 ") } == expected)
        }
        for (at, recordedAt, expected) in [
            ("2026-01-06T13:00:00Z", "2026-01-06T13:00:00Z", []),
            ("2026-01-06T13:00:00.001Z", "2026-01-06T13:00:00.001Z", ["clientSpace.emailAdded/2 2026-01-06T13:00:00Z"]),
            ("2026-01-06T12:00:00Z", "2026-01-09T13:00:00Z", ["clientSpace.emailAdded/2 2026-01-06T13:00:00Z lifted"]),
        ] as [(Instant, Instant, [String])] {
            var file = try File()
            try file.record(.loginAdded(own), at: "2026-01-05T13:00:00Z")
            try file.record(.messageSent(told(24)), at: at, recordedAt: recordedAt)
            #expect(file.breaches(clause, at: "2026-02-01T12:00:00Z") == expected)
        }
    }

    @Test("An agency sets both delays")
    func ownDelays() throws {
        var file = try File(
            Settings.sample {
                $0.loginAddition = "1d"
                $0.passwordNews = "2h"
            })
        try file.record(.loginChecked(.missing), at: "2026-01-05T13:00:00Z")
        #expect(file.duty(clause, at: "2026-01-05T13:00:00Z")?.dueAt == "2026-01-07T04:00:00Z")
        try file.record(.loginAdded(try EmailAddress(Sample.ownerAddress)), at: "2026-01-05T15:00:00Z")
        #expect(file.duty(clause, at: "2026-01-05T15:00:00Z")?.dueAt == "2026-01-05T17:00:00Z")
    }

    @Test("An owner without an e-mail has whatever address is added")
    func noAddress() throws {
        let sample = try Sample.owner(documentChannel: .post)
        var file = try File(owner: try Owner(id: sample.id, name: sample.name, holders: sample.holders))
        try file.record(.loginChecked(.missing), at: "2026-01-05T13:00:00Z")
        try file.record(.loginAdded(EmailAddress("helene@exemple.fr")), at: "2026-01-05T14:00:00Z")
        #expect(file.duties(clause, at: "2026-01-05T14:00:00Z") == ["clientSpace.emailAdded/3/tell open"])
    }
}
