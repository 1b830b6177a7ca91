// What is paid to the owner, and the one sum that he can do himself.

extension StatementPage {
    /// The answer to his first question.
    var figure: Block {
        let (closing, payable) = (statement.closing, statement.payable)
        let figure =
            if payable > .zero {
                DocumentPage.Figure("À vous verser", payable, explanation: payoutSentence)
            } else if closing < .zero {
                DocumentPage.Figure(
                    "Solde débiteur, reporté", closing,
                    explanation:
                        "Votre compte est débiteur au \(cutoff). Ce montant est repris au compte rendu suivant, où les "
                        + "nouveaux encaissements le couvrent en premier.")
            } else if closing == .zero {
                DocumentPage.Figure(
                    "À vous verser", payable, explanation: "Votre compte est à l'équilibre au \(cutoff).")
            } else {
                DocumentPage.Figure(
                    "À vous verser", payable,
                    explanation: "Le solde de \(closing.printed) reste sur votre compte : \(keptFor).")
            }
        return .figure(
            DocumentPage.Figure(
                Typography.set(figure.label), figure.amount, explanation: Typography.set(figure.explanation)))
    }

    private var payoutSentence: String {
        let rest =
            statement.payable == statement.closing
            ? "" : " Le reste du solde demeure sur votre compte : \(keptFor)."
        guard let day = payoutDay else { return "C'est la part de votre solde qui vous est due au \(cutoff).\(rest)" }
        return "Ce montant vous est versé le \(Typography.long(day)).\(rest)"
    }

    /// The first day after the cut-off on which the mandate has balances paid.
    private var payoutDay: CivilDate? {
        guard let number = mandate.accounts.payoutDay else { return nil }
        let terms = try? AccountsTerms(rhythm: .monthly, cutoffDay: number)
        return statement.period.to.adding(days: 1).flatMap { terms?.cutoff(onOrAfter: $0) }
    }

    private var keptFor: String {
        let reserve = statement.reserve > .zero ? "le fonds de roulement (\(statement.reserve.printed))" : nil
        let bills =
            statement.approvedUnpaid > .zero
            ? "les factures que vous approuvez (\(statement.approvedUnpaid.printed))" : nil
        return "il couvre " + [reserve, bills].compactMap { $0 }.joined(separator: " et ")
    }

    /// How the balance is made, line by line: the lines add up to the total under them.
    func balance() throws(Euros.Fault) -> [Block] {
        let totals = statement.totals
        var table = Table(
            Typography.set(
                "Les lignes s'additionnent jusqu'au solde ; ce qui sort de votre compte porte le signe moins."),
            columns: [.init("Opération", .name), .init("Montant", .amount)])
        table.add(.text("Solde reporté du \(Typography.long(eve))"), .amount(statement.opening))
        let lines = [
            ("Loyers, charges et autres sommes encaissés pour vous", totals.received),
            ("Vos apports", totals.contributions),
            ("Sommes reprises sur la provision pour travaux", totals.provisionsUsed),
            ("Dépenses payées pour vous", try Euros.zero.subtracting(totals.paid)),
            ("Honoraires de gestion, TVA comprise", try Euros.zero.subtracting(totals.fees)),
            ("Sommes mises en provision pour travaux", try Euros.zero.subtracting(totals.provisionsConstituted)),
            ("Acomptes et soldes déjà versés sur la période", try Euros.zero.subtracting(totals.advances)),
        ]
        for (place, line) in lines.enumerated() where place == 0 || line.1 != .zero {
            table.add(.text(line.0), .amount(line.1))
        }
        table.add(.text("Solde au \(cutoff)"), .amount(statement.closing), as: .total)
        if statement.closing > .zero, statement.payable != statement.closing { try addKept(to: &table) }
        return [.heading(Typography.set("Comment se calcule votre solde")), .table(table)] + shares
    }

    /// What stays on the account, down to what is paid.
    private func addKept(to table: inout Table) throws(Euros.Fault) {
        if statement.payable == .zero {
            table.add(
                .text("Conservé sur votre compte"), .amount(try Euros.zero.subtracting(statement.closing)))
        } else {
            if statement.reserve != .zero {
                table.add(
                    .text("Fonds de roulement, conservé sur votre compte"),
                    .amount(try Euros.zero.subtracting(statement.reserve)))
            }
            if statement.approvedUnpaid != .zero {
                table.add(
                    .text("Factures approuvées, à payer pour vous"),
                    .amount(try Euros.zero.subtracting(statement.approvedUnpaid)))
            }
        }
        table.add(.text("À vous verser"), .amount(statement.payable), as: .total)
    }

    /// What each holder gets, where there are several.
    private var shares: [Block] {
        guard owner.holders.count > 1, statement.payable > .zero, let parts = try? statement.payable(to: owner.holders)
        else { return [] }
        var table = Table(
            "Répartition entre les titulaires",
            columns: [.init("Titulaire", .name), .init("Droit et quote-part", .text), .init("Montant", .amount)])
        for (holder, part) in zip(owner.holders, parts) where holder.right != .bare {
            table.add(
                .text(Typography.isolated(holder.name.fullName)),
                .text("\(holder.right.name), \(holder.share)"), .amount(part))
        }
        table.add(.text("Ensemble"), .blank, .amount(statement.payable), as: .total)
        return [.table(table)]
    }
}
