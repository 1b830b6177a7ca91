/// Someone who works at the agency (*collaborateur*).
public struct Staff: Identifiable, Hashable, Sendable, Codable {
    /// The identifier of a member of the staff.
    public typealias ID = Identifier<Staff>

    /// The identifier.
    public let id: ID
    /// The name, as it stands under a letter.
    public var name: Label
    /// What the person does at the agency, and hence may do towards an owner.
    public var role: Role
    /// The e-mail address.
    public var email: EmailAddress?
    /// The direct line.
    public var phone: PhoneNumber?

    /// Makes a member of the staff.
    public init(id: ID, name: Label, role: Role, email: EmailAddress? = nil, phone: PhoneNumber? = nil) {
        self.id = id
        self.name = name
        self.role = role
        self.email = email
        self.phone = phone
    }
}

/// What someone does at the agency (*fonction*).
@nonexhaustive
public enum Role: String, Codable, CaseIterable, Hashable, Sendable {
    /// The manager of the owner's file (*gestionnaire*), who alone may contact the owner.
    case manager
    /// Accounting (*comptabilité*).
    case accounting
    /// Reception (*accueil*).
    case reception
    /// The sales force (*force commerciale*).
    case sales
    /// The head of the agency (*direction*).
    case management
    /// Anyone else.
    case other

    /// The French name.
    public var name: String {
        switch self {
        case .manager: "gestionnaire"
        case .accounting: "comptabilité"
        case .reception: "accueil"
        case .sales: "force commerciale"
        case .management: "direction"
        case .other: "autre fonction"
        }
    }
}
