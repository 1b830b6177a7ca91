extension RedmineExchange {
    /// Begins to open a ticket.
    ///
    /// A ticket of the same key in the project, open or closed, is that ticket: no other is opened. Of several, which two
    /// desks may open at the very same moment, it is the oldest.
    ///
    /// - Throws: ``PortError``, never, where the parent is no number of a ticket or nobody has the role in Redmine.
    public init(opening request: OpenTicketRequest, by mapping: RedmineMapping) throws(PortError) {
        var write = RedmineWrite()
        write.key = request.key
        write.journal = request.journal
        write.project = mapping.project
        write.tracker =
            switch request.purpose {
            case .mandate: mapping.trackers.mandate
            case .serving: mapping.trackers.serving
            }
        write.subject = request.subject
        write.text = request.text
        write.status = mapping.statuses.open
        write.priority = mapping.priority
        write.parent = try request.parent.map(RedmineID.asked)
        write.assignee = try request.assignee.map(mapping.asked)
        // A field of Redmine may be « Oui » by default: hidden is said as well.
        write.isVisibleToOwner = request.isVisibleToOwner
        self.init(.finding(request.key, write), key: request.key, by: mapping)
    }

    /// Begins to change a ticket.
    ///
    /// Nothing is written where the ticket is already as asked, or its history has the key of the change
    /// (``RedmineMapping/Fields/change``). A note that is the ticket's latest is not added again: after a lost answer it
    /// stands once.
    ///
    /// - Throws: ``PortError``, never, where a ticket is no number or nobody has the role in Redmine.
    public init(updating request: UpdateTicketRequest, by mapping: RedmineMapping) throws(PortError) {
        var write = RedmineWrite()
        write.parent = try request.update.parent.map(RedmineID.asked)
        write.assignee = try request.update.assignee.map(mapping.asked)
        write.isVisibleToOwner = request.update.visibleToOwner
        write.note = request.note
        if mapping.fields.change != nil { write.change = request.key }
        self.init(.looking(try RedmineID.asked(request.update.ticket), write), key: request.key, by: mapping)
    }

    /// Begins to close a ticket; a closed one stays as it is, and gets no note.
    ///
    /// - Throws: ``PortError``, never, where the ticket is no number.
    public init(closing request: CloseTicketRequest, by mapping: RedmineMapping) throws(PortError) {
        var write = RedmineWrite()
        write.status = mapping.statuses.closed.first
        write.isClosing = true
        write.note = request.note
        self.init(.looking(try RedmineID.asked(request.ticket), write), key: request.key, by: mapping)
    }

    /// Begins to read a ticket.
    ///
    /// - Throws: ``PortError``, never, where the ticket is no number.
    public init(reading request: ReadTicketRequest, by mapping: RedmineMapping) throws(PortError) {
        self.init(.reading(try RedmineID.asked(request.ticket)), key: nil, by: mapping)
    }
}

extension RedmineID {
    fileprivate static func asked(_ ticket: Ticket.ID) throws(PortError) -> RedmineID {
        guard let number = RedmineID(ticket) else {
            throw PortError(
                .never,
                "Ticket inconnu de Redmine : \(Excerpt(ticket.description)). Ses tickets portent un numéro, comme 112.")
        }
        return number
    }
}

extension RedmineMapping {
    fileprivate func asked(_ role: Role) throws(PortError) -> RedmineWrite.Assignee {
        guard let number = assignee(of: role) else {
            throw PortError(
                .never,
                "La fonction « \(role.name) » n'a personne dans Redmine : ajoutez-la à la correspondance avec Redmine.")
        }
        return RedmineWrite.Assignee(role: role, number: number)
    }
}
