// What was called, received and is still owed: all tenants together, then each by himself.

extension StatementPage {
    /// A row for each tenant, where there are several; the total is the receipts of the balance.
    func overview() throws(Euros.Fault) -> [Block] {
        var table = Table(
            Typography.set("Le total encaissé est celui qui figure dans le calcul de votre solde."),
            columns: [
                .init("Bien et locataire", .name), .init("Appelé", .amount), .init("Encaissé pour vous", .amount),
                .init("Reste dû", .amount),
            ])
        for part in statement.dwellings {
            let place = name(of: part.dwelling)
            for tenant in part.tenants {
                table.add(
                    .text(Typography.set("\(place) – ") + name(of: tenant.lease)),
                    .amount(try tenant.called.lazy.map(\.amount).sum()), .amount(try tenant.reached()),
                    .amount(tenant.due))
            }
            let others = part.received + part.tenants.flatMap(\.damages)
            if !others.isEmpty {
                table.add(
                    .text(Typography.set("\(place) – autres encaissements")), .blank,
                    .amount(try others.lazy.map(\.counted).sum()), .blank)
            }
            if part.tenants.isEmpty, others.isEmpty {
                table.add(
                    .text(Typography.set("\(place) – sans appel ni encaissement")), .amount(.zero), .amount(.zero),
                    .amount(.zero))
            }
        }
        if !statement.common.received.isEmpty {
            table.add(
                .text(Typography.set("Autres encaissements, pour l'ensemble")), .blank,
                .amount(try statement.common.received.lazy.map(\.counted).sum()), .blank)
        }
        guard table.rows.count > 1 else { return [] }
        table.add(
            .text("Total"), .amount(statement.totals.called), .amount(statement.totals.received),
            .amount(try tenantParts.lazy.map(\.due).sum()), as: .total)
        return [.heading(Typography.set("Vos biens en un coup d'œil")), .table(table)]
    }

    /// Each dwelling with its tenants, line by line.
    func tenants() throws(Euros.Fault) -> [Block] {
        var blocks: [Block] = []
        for part in statement.dwellings {
            let others = part.received + part.tenants.flatMap(\.damages)
            guard !part.tenants.isEmpty || !others.isEmpty else { continue }
            blocks.append(.subheading(title(of: part.dwelling)))
            for tenant in part.tenants where !tenant.isDepositAlone { blocks += try ledger(of: tenant) }
            if !others.isEmpty { blocks.append(try receipts(others, "Autres encaissements pour ce bien")) }
        }
        if !statement.common.received.isEmpty {
            blocks.append(.subheading(Typography.set("Pour l'ensemble de vos biens")))
            blocks.append(try receipts(statement.common.received, "Autres encaissements"))
        }
        guard !blocks.isEmpty else { return [] }
        let words =
            "« Appelé » : demandé. « Encaissé » : reçu. « Reste dû » : la dette du locataire ; avec le signe moins, son avance."
        return [.heading("Loyers et charges, bien par bien"), .note(Typography.set(words))] + blocks
    }

    /// A dwelling with its address.
    private func title(of id: Dwelling.ID) -> String {
        let address = dwelling(id).map { Typography.set(" – ") + Typography.line($0.address) }
        return name(of: id) + (address ?? "")
    }

    /// What one tenant owes, with each line's effect on it.
    private func ledger(of tenant: Statement.TenantPart) throws(Euros.Fault) -> [Block] {
        var table = Table(
            caption(of: tenant.lease),
            columns: [
                .init("Date", .text), .init("Opération", .name), .init("Appelé", .amount), .init("Encaissé", .amount),
                .init("Reste dû", .amount),
            ])
        var owed = try tenant.dueBefore.subtracting(tenant.creditBefore)
        table.add(
            .text(Typography.short(eve)), .text("Situation au début de la période"), .blank, .blank, .amount(owed),
            as: .detail)
        let lines = tenant.called.map { (line: $0, isCall: true) } + tenant.payments.map { (line: $0, isCall: false) }
        for (line, isCall) in lines.sorted(by: { ($0.line.movedOn, $0.line.number) < ($1.line.movedOn, $1.line.number) }
        ) {
            owed = isCall ? try owed.adding(line.amount) : try owed.subtracting(line.amount)
            table.add(
                .text(Typography.short(line.movedOn)), .text(words(line)), isCall ? .amount(line.amount) : .blank,
                isCall ? .blank : .amount(line.amount), .amount(owed))
        }
        let paid = try tenant.payments.lazy.map(\.amount).sum()
        table.add(
            .blank, .text("Total de la période"), .amount(try tenant.called.lazy.map(\.amount).sum()), .amount(paid),
            .amount(owed), as: .total)
        if tenant.credit != tenant.creditBefore {
            if tenant.creditBefore != .zero {
                table.add(
                    .blank, .text("Avoir précédent, qui vous revient à présent"), .blank,
                    .amount(tenant.creditBefore), .blank, as: .detail)
            }
            if tenant.credit != .zero {
                table.add(
                    .blank, .text(Typography.set("Avoir du locataire, gardé pour l'appel suivant")), .blank,
                    .amount(try Euros.zero.subtracting(tenant.credit)), .blank, as: .detail)
            }
            table.add(
                .blank, .text("Encaissé pour vous"), .blank, .amount(try tenant.reached()), .blank, as: .total)
        }
        return [.table(table)] + note(on: tenant)
    }

    private func caption(of id: Lease.ID) -> String {
        guard let lease = leases[id] else { return name(of: id) }
        return name(of: id)
            + Typography.set(" – \(lease.kind.name), bail du \(Typography.long(lease.startsOn))")
    }

    private func note(on tenant: Statement.TenantPart) -> [Block] {
        guard tenant.credit > .zero else { return [] }
        let due =
            tenant.due > .zero
            ? " Il doit aussi \(tenant.due.printed) sur un autre poste, que cet avoir laisse à part." : ""
        return [
            .note(
                Typography.set(
                    "Avoir du locataire : \(tenant.credit.printed) payés d'avance. Ils vous reviennent à l'appel suivant."
                        + due))
        ]
    }

    private func receipts(_ lines: [Statement.Line], _ caption: String) throws(Euros.Fault) -> Block {
        var table = Table(
            caption, columns: [.init("Date", .text), .init("Opération", .name), .init("Montant", .amount)])
        for line in lines {
            table.add(.text(Typography.short(line.movedOn)), .text(words(line)), .amount(line.counted))
        }
        if lines.count > 1 {
            table.add(.blank, .text("Total"), .amount(try lines.lazy.map(\.counted).sum()), as: .total)
        }
        return .table(table)
    }
}

extension Statement.TenantPart {
    /// Whether nothing but a deposit is to be told of him.
    fileprivate var isDepositAlone: Bool {
        called.isEmpty && payments.isEmpty && dueBefore == .zero && creditBefore == .zero && due == .zero
            && credit == .zero
    }
}
