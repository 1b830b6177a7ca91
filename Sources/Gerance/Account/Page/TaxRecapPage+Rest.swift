// What a recap leaves out, where it differs from the statements, and what to verify.

extension TaxRecapPage {
    /// What is on no line, by reason.
    func leftOut() throws(TaxRecap.Fault) -> [DocumentPage.Block] {
        var blocks: [Block] = recap.exclusions.map { exclusion in
            .paragraph(Typography.set("Lot \(exclusion.dwelling) : \(exclusion.reason.sentence)"))
        }
        var table = Table(
            Typography.set("Mouvements de l'année qui restent hors de la déclaration, par raison"),
            columns: [.init("Raison", .name), .init("Mouvements", .text), .init("Total", .amount)])
        // What is called moves no money.
        for reason in TaxRecap.Reason.allCases where reason != .called {
            let items = recap.undeclared.filter { $0.reason == reason }
            guard !items.isEmpty else { continue }
            let total = try TaxRecap.Fault.checked(
                try items.lazy.map(\.source.amount).sum())
            table.add(.text(Typography.set(reason.sentence)), .text(String(items.count)), .amount(total))
        }
        if !table.rows.isEmpty { blocks.append(.table(table)) }
        return blocks.isEmpty ? [] : [.heading("Hors déclaration")] + blocks
    }

    /// Where the year of the recap is not that of the statements.
    var differences: [DocumentPage.Block] {
        guard !recap.differences.isEmpty else { return [] }
        var table = Table(
            Typography.set("Le récapitulatif retient le jour du mouvement, le compte rendu celui de l'enregistrement"),
            columns: [
                .init("Ligne", .text), .init("Date", .text), .init("Opération", .name),
                .init("Compte rendu de", .text), .init("Montant", .amount),
            ])
        for difference in recap.differences {
            let words = movements[difference.number].map { movement in
                origin(.posting(movement.number, movement.posting.category)).1
            }
            table.add(
                .text(String(difference.line.number)), .text(Typography.short(difference.movedOn)),
                .text(words ?? "Écriture \(difference.number)"),
                .text(String(difference.statedIn)), .amount(difference.amount))
        }
        return [.heading("Écarts avec les comptes rendus"), .table(table)]
    }

    /// What the owner verifies before he declares.
    var toVerify: [DocumentPage.Block] {
        guard !recap.notes.isEmpty else { return [] }
        return [.heading("À vérifier avant de déclarer"), .list(recap.notes.map { Typography.set($0.description) })]
    }
}
