/// A piece of work followed in the ticket system (*ticket Redmine*).
public struct Ticket: Hashable, Sendable, Identifiable {
    /// The identifier of a ticket, as the ticket system gives it.
    public typealias ID = Identifier<Ticket>

    /// Its identifier.
    public var id: ID
    /// What it is for.
    public var purpose: Purpose
    /// The ticket under which it stands (*sous-tâche de*).
    public var parent: ID?
    /// The role to which it is assigned.
    public var assignee: Role?
    /// Whether the owner can follow it in the client space.
    public var isVisibleToOwner: Bool

    /// Makes a ticket.
    public init(
        _ id: ID, _ purpose: Purpose, under parent: ID? = nil, assignedTo assignee: Role? = nil,
        isVisibleToOwner: Bool = false
    ) {
        self.id = id
        self.purpose = purpose
        self.parent = parent
        self.assignee = assignee
        self.isVisibleToOwner = isVisibleToOwner
    }

    /// What a ticket is for.
    public enum Purpose: Hashable, Sendable {
        /// It is the mandate's own ticket, under which the tickets of changes stand.
        case mandate(Mandate.ID)
        /// It serves requests and changes of the owner.
        case serving([FactNumber])
    }

    /// The requests and changes that it serves; none for a mandate's own ticket.
    public var served: [FactNumber] {
        switch purpose {
        case .mandate: []
        case .serving(let facts): facts
        }
    }
}

extension Ticket: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, mandate, serves, parent, assignee, visibleToOwner
    }

    /// Decodes a ticket, hidden from the owner unless it says otherwise.
    ///
    /// It names either its `mandate`, and then is the mandate's own ticket, or the facts that it `serves`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        if let mandate = try container.decodeIfPresent(Mandate.ID.self, forKey: .mandate) {
            purpose = .mandate(mandate)
        } else {
            purpose = .serving(try container.list(.serves))
        }
        parent = try container.decodeIfPresent(ID.self, forKey: .parent)
        assignee = try container.decodeIfPresent(Role.self, forKey: .assignee)
        isVisibleToOwner = try container.flag(.visibleToOwner)
    }

    /// Encodes what the ticket has, and leaves out what is empty.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        switch purpose {
        case .mandate(let mandate): try container.encode(mandate, forKey: .mandate)
        case .serving(let facts): try container.encode(list: facts, .serves)
        }
        try container.encodeIfPresent(parent, forKey: .parent)
        try container.encodeIfPresent(assignee, forKey: .assignee)
        try container.encode(flag: isVisibleToOwner, .visibleToOwner)
    }
}

/// What changes on a ticket; what is not said stays as it was.
public struct TicketUpdate: Codable, Hashable, Sendable {
    /// The ticket.
    public var ticket: Ticket.ID
    /// The ticket under which it stands from now on.
    public var parent: Ticket.ID?
    /// The role to which it is assigned from now on.
    public var assignee: Role?
    /// Whether the owner can follow it from now on.
    public var visibleToOwner: Bool?

    /// Makes an update.
    public init(
        _ ticket: Ticket.ID, parent: Ticket.ID? = nil, assignee: Role? = nil, visibleToOwner: Bool? = nil
    ) {
        self.ticket = ticket
        self.parent = parent
        self.assignee = assignee
        self.visibleToOwner = visibleToOwner
    }
}
