extension Journal {
    /// The account of a mandate with the statements of its closed periods, from the facts: the mandate and its amendments,
    /// its leases, its postings (*compte de gérance*).
    ///
    /// Every cut-off up to a day is closed, under the terms that were in force; what was recorded later stands in the open
    /// period. The day of recording is that of the agency's place. A fact that was annulled counts for nothing.
    ///
    /// - Parameters:
    ///   - id: The mandate.
    ///   - territory: Where the agency keeps its books.
    ///   - day: The last day that may be closed; nothing is closed where it is left out.
    /// - Returns: The account, and its statements in order.
    /// - Throws: ``AccountRefusal`` at the first fact or cut-off that the account refuses.
    public func account(
        of id: Mandate.ID, in territory: Territory, closedThrough day: CivilDate? = nil
    ) throws(AccountRefusal) -> (account: Account, statements: [Statement]) {
        var fold = AccountFold(of: id, closedThrough: day)
        let annulled = annulledFacts
        for fact in facts where !annulled.contains(fact.id) {
            try fold.take(fact, recordedOn: territory.civilDate(at: fact.recordedAt))
        }
        return try fold.finish()
    }

    /// The mandates that the journal tells of, in the order of their signing.
    public var mandates: [Mandate.ID] {
        facts.compactMap { fact in
            guard case .mandateSigned(let mandate) = fact.content else { return nil }
            return mandate.id
        }
    }

    var annulledFacts: Set<FactNumber> {
        Set(
            facts.compactMap { fact in
                guard case .factAnnulled(let number, _) = fact.content else { return nil }
                return number
            })
    }
}

/// Why a journal gives no account of a mandate.
public struct AccountRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The fact that the account refuses; `nil` where a statement or a recap fails, or the mandate is unknown.
    public let fact: FactNumber?
    /// Why.
    public let reason: Reason

    /// Why a journal gives no account.
    @nonexhaustive
    public enum Reason: Hashable, Sendable {
        /// No fact signs the mandate.
        case unknownMandate(Mandate.ID)
        /// The account refuses a posting or a lease.
        case account(Account.Fault)
        /// A period cannot be closed.
        case statement(Statement.Fault)
        /// No recap is made of the accounts.
        case taxRecap(TaxRecap.Fault)
    }

    /// The French sentence that explains the refusal.
    public var description: String {
        let explanation =
            switch reason {
            case .unknownMandate(let id): "Aucun fait ne signe le mandat \(id)."
            case .account(let fault): fault.description
            case .statement(let fault): fault.description
            case .taxRecap(let fault): fault.description
            }
        return fact.map { "Fait \($0) : \(explanation)" } ?? explanation
    }
}

/// The fold of a journal into one account.
private struct AccountFold {
    private let id: Mandate.ID
    private let last: CivilDate?
    private var account: Account?
    private var statements: [Statement] = []

    init(of id: Mandate.ID, closedThrough last: CivilDate?) {
        self.id = id
        self.last = last
    }

    mutating func take(_ fact: Fact, recordedOn day: CivilDate) throws(AccountRefusal) {
        try close(before: day)
        do throws(Account.Fault) {
            switch fact.content {
            case .mandateSigned(let mandate) where mandate.id == id: account = Account(of: mandate)
            case .mandateAmended(let mandate) where mandate.id == id: try account?.amend(mandate)
            case .leaseSigned(let lease), .leaseAmended(let lease):
                guard account?.mandate.dwellings.contains(where: { $0.id == lease.dwelling }) == true else { return }
                try account?.add(lease)
            case .accountPosted(let posting) where posting.mandate == id:
                // What is recorded before the mandate has effect is in its first period.
                let first = account?.openFrom ?? day
                try account?.record(posting, as: fact.id, on: max(day, first))
            default: break
            }
        } catch {
            throw AccountRefusal(fact: fact.id, reason: .account(error))
        }
    }

    mutating func finish() throws(AccountRefusal) -> (account: Account, statements: [Statement]) {
        if let next = last?.adding(days: 1) { try close(before: next) }
        guard let account else { throw AccountRefusal(fact: nil, reason: .unknownMandate(id)) }
        return (account, statements)
    }

    /// Closes each period that ended before a day.
    private mutating func close(before day: CivilDate) throws(AccountRefusal) {
        guard let last else { return }
        while let account, let cutoff = account.mandate.accounts.cutoff(onOrAfter: account.openFrom),
            cutoff < day, cutoff <= last
        {
            do throws(Statement.Fault) {
                if let statement = try self.account?.close(on: cutoff) { statements.append(statement) }
            } catch {
                throw AccountRefusal(fact: nil, reason: .statement(error))
            }
        }
    }
}
