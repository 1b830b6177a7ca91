/// Words a statement as the blocks of a page, in the order in which an owner asks.
struct StatementPage {
    let statement: Statement
    let owner: Owner
    let mandate: Mandate
    let leases: [Lease.ID: Lease]

    typealias Block = DocumentPage.Block
    typealias Table = DocumentPage.Table
    typealias Cell = DocumentPage.Cell

    func blocks(issuedOn day: CivilDate) throws(Euros.Fault) -> [Block] {
        var blocks = [details(issuedOn: day), figure]
        blocks += try balance()
        blocks += try overview()
        blocks += try tenants()
        blocks += expenses
        blocks += fees
        blocks += held
        blocks += try deposits()
        blocks += payments
        blocks += try arrears()
        if !statement.events.isEmpty {
            blocks.append(.heading("À noter"))
            blocks.append(.list(statement.events.map { Typography.isolated($0.description) }))
        }
        return blocks
    }

    private func details(issuedOn day: CivilDate) -> Block {
        .details([
            .init("Mandat de gérance", Typography.set("n° \(mandate.registerNumber) du registre des mandats")),
            .init(
                "Compte arrêté le",
                Typography.set("\(cutoff) ; les opérations suivantes figurent au prochain compte rendu")),
            .init("Document établi le", Typography.long(day)),
        ])
    }
}

// MARK: - Days and names

extension StatementPage {
    /// The last day before the period.
    var eve: CivilDate { statement.period.from.adding(days: -1) ?? statement.period.from }

    /// The cut-off in words.
    var cutoff: String { Typography.long(statement.period.to) }

    /// Whether the mandate has several dwellings, so that each line says which.
    var hasSeveralDwellings: Bool { mandate.dwellings.count > 1 }

    func dwelling(_ id: Dwelling.ID) -> Dwelling? { mandate.dwellings.first { $0.id == id } }

    func name(of id: Dwelling.ID) -> String {
        Typography.isolated(dwelling(id)?.label.description ?? id.description)
    }

    /// Who signed the lease, `Madame Aimée Salomon et Monsieur Luc Salomon`.
    func name(of id: Lease.ID) -> String {
        let names = leases[id]?.tenant.names.map(\.fullName) ?? [id.description]
        return Typography.isolated(Typography.enumeration(names))
    }

    /// What a line is: its nature, and what people call it where that says more.
    func words(_ line: Statement.Line) -> String {
        Typography.movement(line.category, line.label, isReversal: line.reverses != nil)
    }

    /// The tenants of all dwellings, in order.
    var tenantParts: [Statement.TenantPart] { statement.dwellings.flatMap(\.tenants) }
}

extension Statement.TenantPart {
    /// What the tenant paid, deposits kept for damage left out, which pay no call.
    var payments: [Statement.Line] { received.filter { $0.category != .depositKeptForDamage } }

    /// What is kept of his deposit for damage.
    var damages: [Statement.Line] { received.filter { $0.category == .depositKeptForDamage } }

    /// What reached the owner of what he paid, now or ahead.
    func reached() throws(Euros.Fault) -> Euros { try (called + payments).lazy.map(\.counted).sum() }
}
