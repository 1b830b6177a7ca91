/// The last contacts with the owner, a handful, and the last one by a manager.
struct RecentContacts: Hashable, Sendable {
    /// The youngest contacts, the oldest first.
    private(set) var latest: [Contact] = []
    /// The last contact by a manager, which is what reassures an owner.
    private(set) var lastByManager: Instant?

    /// How many contacts are kept.
    static let limit = 5

    /// Keeps a contact at its place in time.
    mutating func note(_ contact: Contact) {
        if contact.isByManager { lastByManager = max(lastByManager ?? contact.at, contact.at) }
        var place = latest.lastIndex { $0.at <= contact.at }.map { $0 + 1 } ?? 0
        if latest.count < Self.limit {
            latest.insert(contact, at: place)
        } else if place > 0 {
            // The oldest gives way: those between it and the new one move down by one.
            place -= 1
            for older in 0..<place { latest[older] = latest[older + 1] }
            latest[place] = contact
        }
    }
}
