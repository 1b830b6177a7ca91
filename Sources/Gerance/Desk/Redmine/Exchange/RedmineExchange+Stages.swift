extension RedmineExchange {
    /// Where an exchange stands: which answer it waits for.
    enum Stage: Sendable {
        /// Looks whether the key has a ticket.
        case finding(OperationKey, RedmineWrite)
        /// Creates it.
        case creating(RedmineWrite)
        /// Looks at a ticket that is to be changed.
        case looking(RedmineID, RedmineWrite)
        /// Changes it.
        case changing(RedmineID, RedmineWrite)
        /// Reads what was written.
        case readingBack(RedmineID, RedmineWrite)
        /// Reads a ticket.
        case reading(RedmineID)
    }

    /// What follows an answer.
    enum Next {
        case stage(Stage)
        case issue(RedmineIssue, drops: [RedmineDrop])
    }
}

extension RedmineExchange.Stage {
    func request(by mapping: RedmineMapping) -> RedmineRequest {
        let base = mapping.basePath
        return switch self {
        case .finding(let key, _): RedmineRequest(.get, base + Self.search(for: key, by: mapping))
        case .creating(let write): RedmineRequest(.post, base + "/issues.json", write.body(mapping.fields))
        case .changing(let number, let write):
            RedmineRequest(.put, base + "/issues/\(number).json", write.body(mapping.fields))
        case .looking(let number, let write), .readingBack(let number, let write):
            RedmineRequest(.get, base + "/issues/\(number).json" + (write.needsHistory ? "?include=journals" : ""))
        case .reading(let number): RedmineRequest(.get, base + "/issues/\(number).json")
        }
    }

    /// The search for a key in all statuses, the oldest ticket first.
    ///
    /// The long form of filters: in the short one, `cf_1=…`, Redmine takes a leading `~` or `*` for an operator and cuts the
    /// value at each `|`.
    private static func search(for key: OperationKey, by mapping: RedmineMapping) -> String {
        let field = "cf_\(mapping.fields.key)"
        let query = [
            ("set_filter", "1"), ("f[]", "status_id"), ("op[status_id]", "*"), ("f[]", field), ("op[\(field)]", "="),
            ("v[\(field)][]", key.description), ("sort", "id"), ("limit", "25"),
        ].map { RedmineRequest.encoded($0.0) + "=" + RedmineRequest.encoded($0.1) }
        return "/projects/\(mapping.project)/issues.json?" + query.joined(separator: "&")
    }

    /// What is being done, in French.
    private var work: String {
        switch self {
        case .finding: "à la recherche du ticket"
        case .creating: "à l'ouverture du ticket"
        case .changing(let number, let write):
            write.isClosing ? "à la clôture du ticket \(number)" : "à la modification du ticket \(number)"
        case .looking(let number, _), .readingBack(let number, _), .reading(let number):
            "à la lecture du ticket \(number)"
        }
    }

    func next(
        after answer: RedmineAnswer, by mapping: RedmineMapping
    ) throws(PortError) -> RedmineExchange.Next {
        switch self {
        case .finding(let key, let write):
            guard let issue = try found(key, in: answer, by: mapping) else { return .stage(.creating(write)) }
            return .issue(issue, drops: [])
        case .creating(let write):
            return .stage(.readingBack(try issue(in: answer, accepting: [201]).number, write))
        case .looking(let number, var write):
            let issue = try issue(number, in: answer)
            if let note = write.note, RedmineWrite.isSame(note, issue.latestNote) { write.note = nil }
            let isDone = write.isMade(in: issue, by: mapping) || write.isAsAsked(in: issue, by: mapping)
            return isDone ? .issue(issue, drops: []) : .stage(.changing(number, write))
        case .changing(let number, let write):
            try answer.accept([200, 204], work)
            return .stage(.readingBack(number, write))
        case .readingBack(let number, let write):
            let issue = try issue(number, in: answer)
            if write.isClosing, !mapping.isClosed(issue) { throw Self.stillOpen(issue, write, by: mapping) }
            return .issue(issue, drops: write.drops(in: issue, by: mapping))
        case .reading(let number):
            return .issue(try issue(number, in: answer), drops: [])
        }
    }

    // MARK: - Reading answers

    /// The ticket of a key in the answer to a search.
    private func found(
        _ key: OperationKey, in answer: RedmineAnswer, by mapping: RedmineMapping
    ) throws(PortError) -> RedmineIssue? {
        try answer.accept([200], work)
        guard let list = try answer.document(work)["issues"]?.elements else { throw unreadable("issues") }
        var issues: [RedmineIssue] = []
        for issue in list { issues.append(try read(issue)) }
        let keys = issues.map { $0.fields[mapping.fields.key] }
        // Databases that compare without regard to case find other keys too. A field that is no filter, or that the account
        // may not see, is skipped without a word, and all tickets of the project come back: opening would repeat itself.
        guard keys.allSatisfy({ $0?.lowercased() == key.description.lowercased() }) else {
            throw PortError(
                .never,
                "Redmine, \(work) : le champ personnalisé \(mapping.fields.key) ne filtre pas les tickets. Cochez « Utilisé "
                    + "comme filtre » et vérifiez que le compte utilisé le voit.")
        }
        return zip(issues, keys).filter { $0.1 == key.description }.map(\.0).min { $0.number < $1.number }
    }

    private func issue(_ number: RedmineID, in answer: RedmineAnswer) throws(PortError) -> RedmineIssue {
        let issue = try issue(in: answer, accepting: [200])
        guard issue.number == number else {
            throw .unreadable("Redmine, \(work) : la réponse parle du ticket \(issue.number).")
        }
        return issue
    }

    private func issue(in answer: RedmineAnswer, accepting status: Set<Int>) throws(PortError) -> RedmineIssue {
        try answer.accept(status, work)
        guard let issue = try answer.document(work)["issue"] else { throw unreadable("issue") }
        return try read(issue)
    }

    private func read(_ issue: JSONValue) throws(PortError) -> RedmineIssue {
        do throws(RedmineIssue.Gap) { return try RedmineIssue(issue) } catch { throw unreadable(error.field) }
    }

    private func unreadable(_ field: StaticString) -> PortError {
        .unreadable("Redmine, \(work) : réponse illisible, le champ \(field) manque ou n'est pas ce qu'il doit être.")
    }

    private static func stillOpen(
        _ issue: RedmineIssue, _ write: RedmineWrite, by mapping: RedmineMapping
    ) -> PortError {
        let drop = write.drops(in: issue, by: mapping).first { if case .status = $0.field { true } else { false } }
        return PortError(
            .never,
            "Le ticket \(issue.number) reste ouvert, au statut \(issue.status). Clôturez d'abord ses sous-tâches, ou vérifiez "
                + "que le workflow permet la clôture au compte utilisé.", underlying: drop)
    }
}
