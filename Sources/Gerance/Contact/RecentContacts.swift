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
        // The youngest goes to the end, and moves down past those that are younger still.
        if latest.count < Self.limit {
            latest.append(contact)
        } else if latest[0].at <= contact.at {
            for place in 1..<latest.count { latest[place - 1] = latest[place] }
            latest[latest.count - 1] = contact
        } else {
            return
        }
        var place = latest.count - 1
        while place > 0, latest[place - 1].at > contact.at {
            latest.swapAt(place - 1, place)
            place -= 1
        }
    }
}
