/// Who did what a fact tells (*auteur*).
public enum Author: Hashable, Sendable {
    /// Somebody of the agency, with the role in which they acted.
    case staff(Staff.ID, Role)
    /// The owner, or one of them.
    case owner
    /// A tenant.
    case tenant
    /// A machine of the agency: an automatic receipt, a scheduled job.
    case system
    /// Anybody else: a contractor, a syndic, a caller.
    case outsider

    /// The role of somebody of the agency.
    public var role: Role? {
        switch self {
        case .staff(_, let role): role
        case .owner, .tenant, .system, .outsider: nil
        }
    }

    /// Whether a manager acted, the only one who may contact the owner (clause `contact.managerOnly`).
    public var isManager: Bool { role == .manager }
}

extension ContactRight {
    /// Who contacts, as the facts tell it.
    public var author: Author { .staff(holder.id, holder.role) }
}

extension Author: Codable {
    private enum CodingKeys: String, CodingKey { case role, staff }

    /// Decodes an author: a role of the agency with its `staff`, or `owner`, `tenant`, `system`, `outsider`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(String.self, forKey: .role) {
        case "owner": self = .owner
        case "tenant": self = .tenant
        case "system": self = .system
        case "outsider": self = .outsider
        default:
            let role = try container.decode(Role.self, forKey: .role)
            self = .staff(try container.decode(Staff.ID.self, forKey: .staff), role)
        }
    }

    /// Encodes the role, and who of the agency it was.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .staff(let staff, let role):
            try container.encode(role, forKey: .role)
            try container.encode(staff, forKey: .staff)
        case .owner: try container.encode("owner", forKey: .role)
        case .tenant: try container.encode("tenant", forKey: .role)
        case .system: try container.encode("system", forKey: .role)
        case .outsider: try container.encode("outsider", forKey: .role)
        }
    }
}
