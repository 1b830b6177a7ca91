import Gerance
import Testing

@Suite("ContactRight: the manager; accounting, with statements and tax recaps alone")
struct ContactRightTests {
    static func sentByAccounting() throws -> [Document.Content] {
        [.statement(of: "M-1", try Period(from: "2026-01-01", to: "2026-01-31")), .taxRecap(year: 2025)]
    }
    static let others: [Document.Content] = [.letter, .invoice, .mandate, .lease, .other]

    @Test("Without a document, the manager alone", arguments: Role.allCases)
    func words(by role: Role) {
        #expect(ContactRight.allows(role) == (role == .manager))
        #expect(ContactRight.allows(role, carrying: []) == (role == .manager))
    }

    @Test("With any one or two documents, accounting where each is a statement or a recap", arguments: Role.allCases)
    func documents(by role: Role) throws {
        let sentByAccounting = try Self.sentByAccounting()
        let all = sentByAccounting + Self.others
        for first in all {
            #expect(
                ContactRight.allows(role, carrying: [first])
                    == (role == .manager || role == .accounting && sentByAccounting.contains(first)))
            for second in all {
                let areAll = [first, second].allSatisfy(sentByAccounting.contains)
                #expect(
                    ContactRight.allows(role, carrying: [first, second])
                        == (role == .manager || role == .accounting && areAll), "\(role) \(first) \(second)")
            }
        }
    }
}
