/// Who may contact the owner (clause `contact.managerOnly`): the manager; and accounting, with statements and tax recaps
/// alone.
public enum ContactRight {
    /// Whether a role may send words to the owner that carry these documents, or none.
    public static func allows(_ role: Role, carrying documents: [Document.Content] = []) -> Bool {
        switch role {
        case .manager: true
        case .accounting: !documents.isEmpty && documents.allSatisfy(\.isSentByAccounting)
        case .reception, .sales, .management, .other: false
        }
    }
}

extension Document.Content {
    /// Whether the document goes out from accounting (clauses `statement.sentByAccounting`,
    /// `taxRecap.sentByAccounting`).
    var isSentByAccounting: Bool {
        switch self {
        case .statement, .taxRecap: true
        case .letter, .invoice, .mandate, .lease, .other: false
        }
    }
}
