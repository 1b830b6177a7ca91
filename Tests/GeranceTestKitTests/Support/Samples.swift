import Gerance
import GeranceTestKit
import Testing

/// Requests for the tests of ports.
enum Samples {
    static let start: Instant = "2026-01-05T12:00:00Z"

    /// An append of plausible facts after a number of others.
    static func append(
        to id: Journal.ID = "O-1", at revision: Int = 0, count: Int = 1, key: OperationKey? = nil, plan: Instant? = nil
    ) throws -> AppendRequest {
        var generator = JournalGenerator(.owner, seed: 5)
        let facts = try generator.journal(of: revision + count).facts.suffix(count)
        return AppendRequest(
            to: id, at: try #require(Journal.Revision(revision)), Array(facts),
            key: try key ?? OperationKey("\(id)/\(revision)"), plan: WorkPlan(at: plan))
    }

    static func message(_ text: String = "Le devis est accepté.", to owner: Owner? = nil) throws -> OutgoingMessage {
        try OutgoingMessage(
            MessageSent(by: .email), saying: try PhrasingChecker(.email).review(text), to: try owner ?? Sample.owner(),
            by: try ContactRight(of: Staff(id: "lea", name: "Léa Cadet", role: .manager)))
    }

    static func send(_ text: String = "Le devis est accepté.", key: OperationKey = "m-1") throws -> SendRequest {
        SendRequest(try message(text), of: "O-112", key: key)
    }

    static let ticket = OpenTicketRequest(.serving([3]), of: "O-112", subject: "Fuite", key: "t-1")

    static let invoice = ArchiveRequest(
        .document(DocumentFile(Document("F-1", .invoice), .held)), of: "O-112", key: "a-1")
}
