import Gerance
import GeranceTestKit
import Testing

@Suite("OutgoingMessage: who may send what, to whom, by which way")
struct OutgoingMessageTests {
    private let lea = Staff(id: "lea", name: "Léa Cadet", role: .manager)
    private let marc = Staff(id: "marc", name: "Marc Rosier", role: .accounting)
    private static let statement = Document("D-1", .statement(of: "M-1", Period.january))
    private static let letter = Document("D-2", .letter)

    private func text() throws -> ReviewedText {
        try PhrasingChecker(.email).review("Bonjour Madame, votre patrimoine est entre de bonnes mains.")
    }

    private func message(
        by channel: Channel, of staff: Staff, to owner: Owner? = nil, with documents: [Document] = []
    ) throws -> OutgoingMessage {
        let right = try ContactRight(of: staff, carrying: documents.map(\.content))
        return try OutgoingMessage(
            MessageSent(by: channel), saying: try text(), to: try owner ?? Sample.owner(), by: right,
            with: documents.map { DocumentFile($0, .held) })
    }

    @Test("clause contact.managerOnly: nobody but the manager has the right to write", arguments: Role.allCases)
    func right(role: Role) throws {
        let staff = Staff(id: "x", name: "X", role: role)
        if role == .manager {
            #expect(try ContactRight(of: staff).author == .staff("x", .manager))
        } else {
            #expect(throws: NoContactRight(staff: "x", role: role)) { try ContactRight(of: staff) }
        }
    }

    @Test("accounting's right is for statements and tax recaps; a letter slipped in does not pass")
    func accounting() throws {
        #expect(try message(by: .email, of: marc, with: [Self.statement]).content.carries == ["D-1"])
        #expect(throws: NoContactRight.self) { try message(by: .email, of: marc, with: [Self.statement, Self.letter]) }
        // A right got for one document serves for no other one.
        let right = try ContactRight(of: marc, carrying: [.taxRecap(year: 2025)])
        #expect(throws: OutgoingMessage.Fault.noRight(NoContactRight(staff: "marc", role: .accounting))) {
            try OutgoingMessage(
                MessageSent(by: .email), saying: try text(), to: try Sample.owner(), by: right,
                with: [DocumentFile(Self.letter, .held)])
        }
    }

    @Test("a statement goes out from accounting and by the channel that the owner chose, and in no other way")
    func statements() throws {
        #expect(throws: OutgoingMessage.Fault.fromAccounting("D-1")) {
            try message(by: .email, of: lea, with: [Self.statement])
        }
        #expect(throws: OutgoingMessage.Fault.otherChannel("D-1", wanted: .email)) {
            try message(by: .post, of: marc, with: [Self.statement])
        }
        let byPost = try Sample.owner(documentChannel: .post)
        #expect(throws: OutgoingMessage.Fault.otherChannel("D-1", wanted: .post)) {
            try message(by: .email, of: marc, to: byPost, with: [Self.statement])
        }
        // What is no statement goes as the manager likes.
        #expect(try message(by: .post, of: lea, with: [Self.letter]).content.channel == .post)
    }

    @Test("an e-mail goes to the owner's address, and never without it")
    func email() throws {
        #expect(try message(by: .email, of: lea).content.to == [try EmailAddress(Sample.ownerAddress)])
        var content = MessageSent(by: .email, to: ["autre@exemple.fr"])
        #expect(throws: OutgoingMessage.Fault.besideOwner(try EmailAddress(Sample.ownerAddress))) {
            try OutgoingMessage(content, saying: try text(), to: try Sample.owner(), by: try ContactRight(of: lea))
        }
        content.copies = [try EmailAddress(Sample.ownerAddress)]
        #expect(
            try OutgoingMessage(content, saying: try text(), to: try Sample.owner(), by: try ContactRight(of: lea))
                .destination == .email)
    }

    @Test("each channel needs its address; a call and a meeting are no messages", arguments: Channel.allCases)
    func addresses(channel: Channel) throws {
        let bare = try Owner(id: "O-1", name: "X", holders: [Holder(.person(Person(familyName: "Montout")))])
        let expected: OutgoingMessage.Fault? =
            switch channel {
            case .email, .post, .sms: .noAddress(channel)
            case .clientSpace: nil
            case .call, .meeting: .notWritten(channel)
            }
        if let expected {
            #expect(throws: expected) { try message(by: channel, of: lea, to: bare) }
        } else {
            #expect(try message(by: channel, of: lea, to: bare).destination == .clientSpace)
        }
    }

    @Test("a letter by post bears the holders' names and the address; a text message goes to the mobile")
    func destinations() throws {
        #expect(
            try message(by: .post, of: lea).destination
                == .post(["Montout", "4 allée des Flamboyants", "97233 Schœlcher"]))
        #expect(try message(by: .sms, of: lea).destination == .sms("0696 12 34 56"))
    }

    @Test("every fault is told in a French sentence")
    func sentences() {
        let faults: [OutgoingMessage.Fault] = [
            .noRight(NoContactRight(staff: "x", role: .sales)), .noRight(NoContactRight(staff: "x", role: .accounting)),
            .fromAccounting("D-1"), .otherChannel("D-1", wanted: .post), .notWritten(.call), .noAddress(.sms),
            .besideOwner("a@exemple.fr"),
        ]
        for fault in faults { #expect(fault.description.hasSuffix(".")) }
        #expect(Set(faults.map(\.description)).count == faults.count)
    }
}

extension Period {
    fileprivate static var january: Period {
        guard let period = try? Period(from: "2026-01-01", to: "2026-01-31") else { preconditionFailure() }
        return period
    }
}

@Suite("ReviewedText: only a review makes one")
struct ReviewedTextTests {
    @Test("what blocks is held back, with its place and its reason; what is only advised passes")
    func review() throws {
        let checker = PhrasingChecker(.email)
        let error = #expect(throws: UnfitText.self) {
            try checker.review("Votre ancien gestionnaire est un incapable.")
        }
        guard case .blocked(let report)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(report.blocking.map(\.rule) == [.criticism])
        #expect(error?.description.hasPrefix("Ce texte attend une relecture : ") == true)
        let text = "Nous vous enverrons le bail demain."
        #expect(!checker.check(text).findings.isEmpty)
        #expect(try checker.review(text).text.description == text)
    }

    @Test("the subject is reviewed too")
    func subject() {
        #expect(throws: UnfitText.self) {
            try PhrasingChecker(.email).review("Bonjour Madame.", subject: "Votre ancien gestionnaire est un incapable")
        }
    }

    @Test("an empty text, or one that is too long, is no message")
    func unreadable() {
        #expect(throws: UnfitText.unreadable(.empty)) { try PhrasingChecker(.email).review("  \n") }
        #expect(throws: UnfitText.self) {
            try PhrasingChecker(.email).review(String(repeating: "bonjour ", count: 5000))
        }
    }
}
