// What is held apart from the balance, and what is owed by its age.

extension StatementPage {
    /// The provision for works and the reserve.
    var held: [Block] {
        let (before, after) = (statement.provision.before, statement.provision.after)
        var blocks: [Block] = []
        if before != .zero || after != .zero || !statement.common.provisions.isEmpty {
            var table = Table(
                "Provision pour travaux, qui vous appartient",
                columns: [.init("Date", .text), .init("Opération", .name), .init("Montant", .amount)])
            table.add(
                .text(Typography.short(eve)), .text("Provision au début de la période"), .amount(before), as: .detail)
            for line in statement.common.provisions {
                // What is used leaves the provision; the range has room, the statement is proven.
                let moved = line.category == .provisionUsed ? Euros(cents: 0 &- line.amount.cents) : line.amount
                table.add(.text(Typography.short(line.movedOn)), .text(words(line)), .amount(moved))
            }
            table.add(
                .text(Typography.short(statement.period.to)), .text("Provision à la fin de la période"),
                .amount(after), as: .total)
            blocks.append(.table(table))
        }
        if statement.reserve > .zero {
            blocks.append(
                .note(
                    Typography.set(
                        "Fonds de roulement prévu au mandat : \(statement.reserve.printed). Cette somme vous appartient et "
                            + "reste sur votre compte pour régler les dépenses courantes.")))
        }
        guard !blocks.isEmpty else { return [] }
        return [.heading(statement.reserve > .zero ? "Provision et fonds de roulement" : "Provision")] + blocks
    }

    /// The deposits, for memory.
    func deposits() throws(Euros.Fault) -> [Block] {
        var table = Table(
            Typography.set(
                mandate.depositHeldBy == .manager
                    ? "Pour mémoire : conservés par l'agence, à part de votre solde"
                    : "Pour mémoire : conservés par vous, à part de votre solde"),
            columns: [
                .init("Locataire", .name), .init("Au début", .amount), .init("Reçu", .amount),
                .init("Sorti", .amount), .init("À la fin", .amount),
            ])
        for part in tenantParts {
            let lines = part.deposits + part.received.filter(\.category.isKeptDeposit)
            guard part.deposit.before != .zero || part.deposit.after != .zero || !lines.isEmpty else { continue }
            table.add(
                .text(name(of: part.lease)), .amount(part.deposit.before), .blank, .blank, .amount(part.deposit.after))
            for line in lines {
                let cell = Cell.amount(line.amount)
                let isReceived = line.category == .depositReceived
                table.add(
                    .text(Typography.set("\(Typography.short(line.movedOn)) : ") + words(line)), .blank,
                    isReceived ? cell : .blank, isReceived ? .blank : cell, .blank, as: .detail)
            }
        }
        guard !table.rows.isEmpty else { return [] }
        if tenantParts.count > 1 {
            table.add(
                .text("Total"), .amount(try tenantParts.lazy.map(\.deposit.before).sum()), .blank, .blank,
                .amount(try tenantParts.lazy.map(\.deposit.after).sum()), as: .total)
        }
        return [.heading("Dépôts de garantie"), .table(table)]
    }

    /// What tenants owe, by its age; ages at which nobody owes anything are left out.
    func arrears() throws(Euros.Fault) -> [Block] {
        let late = tenantParts.filter { $0.due > .zero }
        guard !late.isEmpty else { return [] }
        let ages: [(title: String, amount: (TenantLedger.Arrears) -> Euros)] = [
            ("À échoir", { $0.toCome }), ("0 à 30\u{A0}jours", { $0.upTo30Days }),
            ("31 à 60\u{A0}jours", { $0.upTo60Days }), ("61 à 90\u{A0}jours", { $0.upTo90Days }),
            ("Plus de 90\u{A0}jours", { $0.older }),
        ].filter { age in late.contains { age.amount($0.arrears) != .zero } }
        var table = Table(
            Typography.set("Selon le temps écoulé depuis l'échéance, au \(cutoff)"),
            columns: [.init("Locataire", .name)] + ages.map { .init($0.title, .amount) } + [.init("Reste dû", .amount)])
        for part in late {
            table.rows.append(
                .init(
                    [.text(name(of: part.lease))] + ages.map { .amount($0.amount(part.arrears)) } + [.amount(part.due)])
            )
        }
        if late.count > 1 {
            var sums: [Cell] = []
            for age in ages { sums.append(.amount(try late.lazy.map { age.amount($0.arrears) }.sum())) }
            table.rows.append(
                .init([.text("Total")] + sums + [.amount(try late.lazy.map(\.due).sum())], as: .total))
        }
        return [.heading("Loyers et charges à recevoir"), .table(table)]
    }
}
