import Gerance
import GeranceTestKit

// What the tests of documents, tickets and the client space ask of a file.

extension File {
    /// A file with the mandate M-1, signed as fact 2 on 5 January 2026 at 08:30 in Martinique.
    static func managed(
        _ settings: Settings? = nil, channel: DocumentChannel = .email, mandate: Mandate? = nil
    ) throws -> File {
        var file = try File(settings, owner: Sample.owner(documentChannel: channel))
        try file.record(.mandateSigned(try mandate ?? Sample.mandate()), at: "2026-01-05T12:30:00Z")
        return file
    }

    /// A managed file with the lease B-1 of the dwelling L-1, signed as fact 3 at 08:45.
    static func leased(_ settings: Settings? = nil) throws -> File {
        var file = try File.managed(settings)
        try file.record(.leaseSigned(try Sample.lease()), at: "2026-01-05T12:45:00Z")
        return file
    }

    /// Records that a statement was made; it is sent by ``send(_:by:from:at:recordedAt:)``.
    mutating func issueStatement(
        _ id: Document.ID, of mandate: Mandate.ID = "M-1", from first: CivilDate, to last: CivilDate,
        at instant: Instant
    ) throws {
        let content = Document.Content.statement(of: mandate, try Period(from: first, to: last))
        try record(.documentIssued(Document(id, content)), at: instant, by: Sample.accounting)
    }

    /// Records that a tax recap was made.
    mutating func issueRecap(_ id: Document.ID, of year: Int, at instant: Instant) throws {
        try record(.documentIssued(Document(id, .taxRecap(year: year))), at: instant, by: Sample.accounting)
    }

    /// Records that a message carried documents to the owner.
    @discardableResult
    mutating func send(
        _ documents: Document.ID..., by channel: Channel = .email, from author: Author = Sample.accounting,
        at instant: Instant, recordedAt: Instant? = nil
    ) throws -> FactNumber {
        try record(
            .messageSent(MessageSent(by: channel, carries: documents)), at: instant, recordedAt: recordedAt, by: author)
    }

    /// Records a letter by post that announces the departure from B-1.
    @discardableResult
    mutating func announceDeparture(
        by channel: Channel = .post, carrying documents: [Document.ID] = [], from author: Author = Sample.manager,
        at instant: Instant, recordedAt: Instant? = nil
    ) throws -> FactNumber {
        var letter = MessageSent(by: channel, carries: documents)
        letter.announcesDepartures = ["B-1"]
        return try record(.messageSent(letter), at: instant, recordedAt: recordedAt, by: author)
    }

    /// Records that the tenant of B-1 announced a departure.
    @discardableResult
    mutating func departure(
        _ form: TenantNotice.Form = .registeredLetter, at instant: Instant, recordedAt: Instant? = nil
    ) throws -> FactNumber {
        let notice = TenantNotice(lease: "B-1", form: form, receivedOn: nil)
        return try record(.departureAnnounced(notice), at: instant, recordedAt: recordedAt, by: .tenant)
    }

    /// What followed so far under some clauses, as `raised vacancy.announced/4`, in order.
    func story(_ clauses: Clause...) -> [String] {
        consequences.compactMap { consequence -> (Clause.ID, String)? in
            switch consequence {
            case .raised(let duty): (duty.id.clause, "raised \(duty.id)")
            case .discharged(let duty, _, let fact): (duty.id.clause, "discharged \(duty.id) by \(fact)")
            case .lapsed(let duty, _): (duty.id.clause, "lapsed \(duty.id)")
            case .postponed(let duty): (duty.id.clause, "postponed \(duty.id)")
            case .breached(let breach): (breach.clause, "breached \(breach.clause)/\(breach.fact)")
            case .lifted(let breach): (breach.clause, "lifted \(breach.clause)/\(breach.fact)")
            }
        }
        .filter { entry in clauses.contains { $0.id == entry.0 } }
        .map(\.1)
    }

    /// The first open duty of a clause at an instant.
    func duty(_ clause: Clause, at instant: Instant) -> Duty? {
        dossier.duties(at: instant).first { $0.id.clause == clause.id }
    }

    /// The fault for which the file refuses a fact; `nil` where it admits it.
    func refusal(of content: Fact.Content, at instant: Instant, by author: Author = Sample.manager) -> Refusal.Fault? {
        var copy = dossier
        do throws(Refusal) {
            try copy.record(content, at: instant, by: author)
            return nil
        } catch {
            return error.fault
        }
    }
}

/// What a table says of a duty: when it was raised, its limit, who bears it, to whom it is owed.
struct Terms: Equatable {
    var raisedAt: Instant
    var dueAt: Instant?
    var bearer: Clause.Addressee
    var owedTo: Duty.Creditor

    init(_ raisedAt: Instant, due: Instant?, _ bearer: Clause.Addressee, to creditor: Duty.Creditor) {
        self.raisedAt = raisedAt
        dueAt = due
        self.bearer = bearer
        owedTo = creditor
    }
}

extension Duty {
    /// The terms of the duty.
    var terms: Terms { Terms(raisedAt, due: dueAt, bearer, to: owedTo) }
}

/// Mandates that the sample does not know: any rhythm, any cut-off day, any term.
enum Mandates {
    static func make(
        _ id: Mandate.ID = "M-1", rhythm: AccountsTerms.Rhythm = .monthly, cutoffDay: Int = 31,
        from start: CivilDate = "2026-01-01", dwellings: [Dwelling]? = nil, firmMonths: Int = 12, renewals: Int = 9
    ) throws -> Mandate {
        let sample = try Sample.mandate(id, on: dwellings, from: start)
        let renewal = MandateTerm.TacitRenewal(periodMonths: 12, maxRenewals: renewals)
        return try Mandate(
            id: id, registerNumber: sample.registerNumber, registeredOn: start, signedOn: start, effectiveFrom: start,
            term: MandateTerm(firmMonths: firmMonths, renewal: renewals == 0 ? nil : renewal),
            noticeToTerminateMonths: 3, dwellings: sample.dwellings, powers: sample.powers, mayReceiveFunds: true,
            feeTerms: sample.feeTerms, accounts: try AccountsTerms(rhythm: rhythm, cutoffDay: cutoffDay),
            depositHeldBy: .manager)
    }
}

extension Settings {
    /// The sample's settings with other delays, or the clock of another territory.
    static func sample(in territory: Territory? = nil, _ change: (inout Delays) -> Void = { _ in }) throws -> Settings {
        var settings = try Sample.settings()
        if let territory { settings.agency.calendar = WorkingCalendar(territory: territory) }
        change(&settings.delays)
        return settings
    }
}
