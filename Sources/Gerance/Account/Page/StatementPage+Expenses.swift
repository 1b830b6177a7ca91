// What was paid for the owner, what the agency charges, what he was paid.

extension StatementPage {
    /// Each expense with its day and, where there are several, its dwelling.
    var expenses: [Block] {
        let lines =
            statement.dwellings.flatMap { part in part.paid.map { (line: $0, place: name(of: part.dwelling)) } }
            + statement.common.paid.map { (line: $0, place: "Ensemble") }
        guard !lines.isEmpty else { return [] }
        var table = Table(
            Typography.set("Payées pour vous \(Typography.long(statement.period)), TVA comprise"),
            columns: [.init("Date", .text)] + (hasSeveralDwellings ? [.init("Bien", .text)] : [])
                + [.init("Dépense", .name), .init("Montant", .amount)])
        for (line, place) in lines {
            table.rows.append(
                .init(
                    [.text(Typography.short(line.movedOn))] + (hasSeveralDwellings ? [.text(place)] : [])
                        + [.text(words(line)), .amount(line.amount)]))
        }
        if lines.count > 1 {
            table.rows.append(
                .init(
                    [.blank] + (hasSeveralDwellings ? [.blank] : [])
                        + [.text("Total des dépenses"), .amount(statement.totals.paid)], as: .total))
        }
        return [.heading("Dépenses"), .table(table)]
    }

    /// Each fee with what it is computed on.
    var fees: [Block] {
        let lines =
            statement.dwellings.flatMap { part in part.fees.map { (fee: $0, place: name(of: part.dwelling)) } }
            + statement.common.fees.map { (fee: $0, place: "ensemble") }
        guard !lines.isEmpty else { return [] }
        var table = Table(
            Typography.set("Tels que votre mandat les prévoit. HT : hors taxes ; TTC : toutes taxes comprises."),
            columns: [
                .init("Prestation", .name), .init("Calcul", .text), .init("HT", .amount), .init("TVA", .amount),
                .init("TTC", .amount),
            ])
        for (fee, place) in lines {
            let kind = Typography.set(Typography.capitalized(fee.kind.name))
            table.add(
                .text(hasSeveralDwellings ? kind + Typography.set(" – ") + place : kind),
                .text(Typography.set(calculation(of: fee))), .amount(fee.net), .amount(fee.tax), .amount(fee.total))
        }
        if lines.count > 1 {
            table.add(
                .text("Total des honoraires"), .blank, .amount(statement.totals.feesNet),
                .amount(statement.totals.feesTax), .amount(statement.totals.fees), as: .total)
        }
        return [.heading("Honoraires de gestion"), .table(table)]
    }

    /// « 7,2 % des sommes encaissées, 840,00 € ; TVA 8,5 % ».
    private func calculation(of fee: Statement.FeeLine) -> String {
        let vat =
            switch fee.vat {
            case .rate(let rate): "TVA\u{A0}\(rate.formatted)"
            case .none: "TVA sans objet"
            }
        guard let rate = fee.rate, let base = fee.base else { return "montant fixe ; \(vat)" }
        return "\(rate.formatted) \(words(for: fee))\(base.printed) ; \(vat)"
    }

    /// What a rate is applied to, where the mandate has one such term.
    private func words(for fee: Statement.FeeLine) -> String {
        let bases = mandate.feeTerms.compactMap { term -> FeeTerm.Base? in
            guard term.kind == fee.kind, term.payer == .owner, case .rate(fee.rate, let base) = term.price else {
                return nil
            }
            return base
        }
        guard let base = bases.first, bases.count == 1 else { return "de " }
        return switch base {
        case .collectedAll: "des sommes encaissées, "
        case .collectedRent: "des loyers encaissés, "
        case .called: "des sommes appelées, "
        case .works: "du montant des travaux, "
        }
    }

    /// What the owner was paid, and what he brought in.
    var payments: [Block] {
        let (advances, contributions) = (statement.common.advances, statement.common.contributions)
        var blocks: [Block] = []
        if !advances.isEmpty {
            blocks.append(
                .table(
                    movements(
                        advances, "Versés sur la période", "Versement", total: "Total versé", statement.totals.advances)
                ))
        }
        if !contributions.isEmpty {
            blocks.append(
                .table(
                    movements(
                        contributions, "Reçus de vous sur la période", "Apport", total: "Total de vos apports",
                        statement.totals.contributions)))
        }
        guard !blocks.isEmpty else { return [] }
        return [.heading(contributions.isEmpty ? "Versements" : "Versements et apports")] + blocks
    }

    private func movements(
        _ lines: [Statement.Line], _ caption: String, _ title: String, total: String, _ sum: Euros
    ) -> Table {
        var table = Table(caption, columns: [.init("Date", .text), .init(title, .name), .init("Montant", .amount)])
        for line in lines {
            table.add(.text(Typography.short(line.movedOn)), .text(words(line)), .amount(line.amount))
        }
        if lines.count > 1 { table.add(.blank, .text(total), .amount(sum), as: .total) }
        return table
    }
}
