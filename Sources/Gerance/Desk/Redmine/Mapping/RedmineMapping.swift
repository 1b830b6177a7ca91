/// What an agency's Redmine calls the things that a ticket is made of (*correspondance avec Redmine*).
///
/// Every Redmine numbers its trackers, statuses, users and custom fields in its own way; an administrator reads these
/// numbers in the addresses of the administration's pages. The mapping is checked when it is made or decoded, and holds no
/// access key: the service adds it to each request.
public struct RedmineMapping: Hashable, Sendable {
    /// Where tickets are opened, and looked for by their key.
    public let project: RedmineProject
    /// The path in front of Redmine's own, such as `/redmine`; empty where Redmine has a host of its own.
    public let basePath: String
    /// The trackers of tickets.
    public let trackers: Trackers
    /// The statuses of tickets.
    public let statuses: Statuses
    /// Who has each role, one user or group at least.
    ///
    /// A ticket is assigned to the first of a role; a ticket that any other of them has taken is still with that role.
    public let roles: [Role: [RedmineID]]
    /// The custom fields of tickets.
    public let fields: Fields
    /// The priority of new tickets; Redmine's default where it is left out.
    public let priority: RedmineID?

    /// Makes a mapping.
    ///
    /// - Throws: ``Fault``, where two things that must differ are the same, or one is missing.
    public init(
        project: RedmineProject, basePath: String = "", trackers: Trackers, statuses: Statuses,
        roles: [Role: [RedmineID]], fields: Fields, priority: RedmineID? = nil
    ) throws(Fault) {
        self.project = project
        self.basePath = basePath
        self.trackers = trackers
        self.statuses = statuses
        self.roles = roles
        self.fields = fields
        self.priority = priority
        try check()
    }

    /// The trackers of tickets; they may be one and the same.
    public struct Trackers: Codable, Hashable, Sendable {
        /// That of a mandate's own ticket.
        public let mandate: RedmineID
        /// That of a ticket that serves requests and changes: one ticket may serve both.
        public let serving: RedmineID

        /// Makes a pair of trackers.
        public init(mandate: RedmineID, serving: RedmineID) {
            self.mandate = mandate
            self.serving = serving
        }
    }

    /// The statuses of tickets.
    public struct Statuses: Codable, Hashable, Sendable {
        /// That of new tickets; the tracker's default where it is left out.
        public let open: RedmineID?
        /// Those of closed tickets, one at least: the first is set, any of them counts as closed.
        ///
        /// Where Redmine itself says whether a status is closed (`is_closed`, in 5.0), it is believed first.
        public let closed: [RedmineID]

        /// Makes the statuses.
        public init(open: RedmineID? = nil, closed: [RedmineID]) {
            self.open = open
            self.closed = closed
        }
    }

    /// The custom fields of tickets; they are enabled for both trackers and the project.
    public struct Fields: Codable, Hashable, Sendable {
        /// The text field that holds the operation's key: 255 characters, « Utilisé comme filtre ».
        public let key: RedmineID
        /// The yes-or-no field that says whether the owner follows the ticket in the client space.
        public let visibleToOwner: RedmineID
        /// The text field that holds the journal, where there is one.
        public let journal: RedmineID?
        /// The text field that holds the key of the latest change, where there is one: 255 characters.
        ///
        /// Its history in the ticket tells which changes were made. Without the field, a change that comes again after
        /// another one is made again.
        public let change: RedmineID?

        /// Makes the fields.
        public init(
            key: RedmineID, visibleToOwner: RedmineID, journal: RedmineID? = nil, change: RedmineID? = nil
        ) {
            self.key = key
            self.visibleToOwner = visibleToOwner
            self.journal = journal
            self.change = change
        }
    }

    /// Whom Redmine assigns a ticket of a role to; `nil` where the role has nobody.
    public func assignee(of role: Role) -> RedmineID? { roles[role]?.first }

    /// The role of a user or a group; `nil` where it has none.
    public func role(of assignee: RedmineID) -> Role? {
        roles.first { $0.value.contains(assignee) }?.key
    }
}
