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
        let place = latest.lastIndex { $0.at <= contact.at }.map { $0 + 1 } ?? 0
        latest.insert(contact, at: place)
        if latest.count > Self.limit { latest.removeFirst() }
    }
}
