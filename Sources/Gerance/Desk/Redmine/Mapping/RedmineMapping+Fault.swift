extension RedmineMapping {
    /// What is wrong with a mapping.
    public enum Fault: ValueFault {
        /// The base path is no path: it begins with `/`, does not end with it, and has only letters, digits, `-`, `_`, `.` and `~`.
        case basePath(Excerpt)
        /// No status closes a ticket.
        case noClosedStatus
        /// A status is to be the one of new tickets and a closed one.
        case statusOpenAndClosed(RedmineID)
        /// One custom field is to hold two things.
        case fieldTwice(RedmineID)
        /// A role has nobody.
        case emptyRole(Role)
        /// A user or a group is to have two roles: read back, it would be a guess.
        case twoRoles(RedmineID)
        /// A role that the library does not know.
        case unknownRole(Excerpt)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .basePath(let text):
                "Chemin de base illisible : \(text). Il s'écrit comme /redmine, ou reste vide."
            case .noClosedStatus:
                "Aucun statut de clôture : indiquez celui que Redmine donne à un ticket clos."
            case .statusOpenAndClosed(let number):
                "Le statut \(number) est donné comme ouvert et comme clos : choisissez l'un des deux."
            case .fieldTwice(let number):
                "Le champ personnalisé \(number) sert deux fois : donnez à chaque information un champ à elle."
            case .emptyRole(let role):
                "La fonction « \(role.name) » n'a personne dans Redmine : indiquez un utilisateur ou un groupe."
            case .twoRoles(let number):
                "L'utilisateur ou le groupe \(number) figure deux fois : il tient une seule fonction."
            case .unknownRole(let text):
                "Fonction inconnue : \(text). Les fonctions sont \(Self.roleNames)."
            }
        }

        private static var roleNames: String { Role.allCases.map(\.rawValue).joined(separator: ", ") }
    }

    func check() throws(Fault) {
        guard Self.isPath(basePath) else { throw .basePath(Excerpt(basePath)) }
        guard !statuses.closed.isEmpty else { throw .noClosedStatus }
        if let open = statuses.open, statuses.closed.contains(open) { throw .statusOpenAndClosed(open) }
        var known: Set<RedmineID> = []
        for number in [fields.key, fields.visibleToOwner, fields.journal, fields.change].compactMap(\.self)
        where !known.insert(number).inserted { throw .fieldTwice(number) }
        var seen: Set<RedmineID> = []
        for (role, people) in roles.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            guard !people.isEmpty else { throw .emptyRole(role) }
            for number in people where !seen.insert(number).inserted { throw .twoRoles(number) }
        }
    }

    private static func isPath(_ text: String) -> Bool {
        guard !text.isEmpty else { return true }
        guard text.utf8.count <= 200, text.utf8.first == UInt8(ascii: "/") else { return false }
        let parts = text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            part.allSatisfy(RedmineRequest.isUnreserved) && part.contains { $0 != UInt8(ascii: ".") }
        }
    }
}

// MARK: - JSON

extension RedmineMapping: Codable {
    private enum CodingKeys: String, CodingKey {
        case project, basePath, trackers, statuses, roles, fields, priority
    }

    /// Decodes a mapping and checks it.
    ///
    /// Roles stand under their names: `"roles": {"accounting": [12, 31], "manager": [13]}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var roles: [Role: [RedmineID]] = [:]
        for (name, people) in try container.decode([String: [RedmineID]].self, forKey: .roles) {
            guard let role = Role(rawValue: name) else {
                throw Fault.unknownRole(Excerpt(name)).decodingError(in: decoder)
            }
            roles[role] = people
        }
        let project = try container.decode(RedmineProject.self, forKey: .project)
        let basePath = try container.decodeIfPresent(String.self, forKey: .basePath) ?? ""
        let trackers = try container.decode(Trackers.self, forKey: .trackers)
        let statuses = try container.decode(Statuses.self, forKey: .statuses)
        let fields = try container.decode(Fields.self, forKey: .fields)
        let priority = try container.decodeIfPresent(RedmineID.self, forKey: .priority)
        do throws(Fault) {
            try self.init(
                project: project, basePath: basePath, trackers: trackers, statuses: statuses, roles: roles,
                fields: fields, priority: priority)
        } catch {
            throw error.decodingError(in: decoder)
        }
    }

    /// Encodes what the mapping has, and leaves out what is empty.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(project, forKey: .project)
        if !basePath.isEmpty { try container.encode(basePath, forKey: .basePath) }
        try container.encode(trackers, forKey: .trackers)
        try container.encode(statuses, forKey: .statuses)
        let named = roles.map { ($0.key.rawValue, $0.value) }
        try container.encode(Dictionary(named) { first, _ in first }, forKey: .roles)
        try container.encode(fields, forKey: .fields)
        try container.encodeIfPresent(priority, forKey: .priority)
    }
}
