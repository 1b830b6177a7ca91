/// The right to contact the owner (clause `contact.managerOnly`): the manager's; and accounting's, with statements and tax
/// recaps alone.
///
/// Only the identity of somebody who has the right makes one, and no message leaves without one.
public struct ContactRight: Hashable, Sendable {
    /// Who has it.
    public let holder: Staff

    /// The right of a member of the staff to contact the owner with documents, or with words alone.
    ///
    /// - Throws: ``NoContactRight`` where the role gives none.
    public init(of staff: Staff, carrying documents: [Document.Content] = []) throws(NoContactRight) {
        guard Self.allows(staff.role, carrying: documents) else {
            throw NoContactRight(staff: staff.id, role: staff.role)
        }
        holder = staff
    }

    /// Whether a role may send words to the owner that carry these documents, or none.
    public static func allows(_ role: Role, carrying documents: [Document.Content] = []) -> Bool {
        switch role {
        case .manager: true
        case .accounting: !documents.isEmpty && documents.allSatisfy(\.isSentByAccounting)
        case .reception, .sales, .management, .other: false
        }
    }
}

/// Why somebody may not contact the owner (clause `contact.managerOnly`).
public struct NoContactRight: ValueFault {
    /// Who.
    public let staff: Staff.ID
    /// In which role.
    public let role: Role

    /// Makes the fault.
    public init(staff: Staff.ID, role: Role) {
        self.staff = staff
        self.role = role
    }

    /// The French sentence that explains the fault.
    public var description: String {
        switch role {
        case .accounting:
            "\(staff) (comptabilité) envoie les comptes rendus de gérance et les récapitulatifs fiscaux ; le reste part du "
                + "gestionnaire."
        default: "\(staff) (\(role.name)) passe par le gestionnaire : lui seul contacte le propriétaire."
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
