import Gerance

/// An account as a plain-text accounting program reads it, each movement a transaction of two sides.
///
/// Only postings and fees are written; what the balances are is left to the program. A line that begins with `; =` says
/// what the library's statements say, for the script that compares both.
enum LedgerExport {
    static func write(_ account: Account, _ statements: [Statement]) {
        let mandate = account.mandate.id.description
        for movement in account.movements { write(movement, mandate) }
        for statement in statements { write(statement) }
    }

    /// The lines of a year's recap, its properties together.
    static func write(_ recap: TaxRecap, of mandate: Mandate.ID) {
        var sums: [FormLine: Int64] = [:]
        for entry in recap.properties.flatMap(\.entries) { sums[entry.line, default: 0] += entry.exact.cents }
        for line in [
            FormLine.rents, .otherReceipts, .management, .works, .propertyTax, .condominiumProvisions,
            .condominiumAdjustment,
        ] {
            print("; = recap \(mandate) \(recap.year)-12-31 \(line.number) \(Euros(cents: sums[line] ?? 0))")
        }
        print()
    }

    private static func write(_ movement: Account.Movement, _ mandate: String) {
        let posting = movement.posting
        let amount = "\(posting.reverses == nil ? "" : "-")\(posting.amount) EUR"
        let dwelling = "\(mandate):\(movement.dwelling?.description ?? "ensemble")"
        let scope = posting.lease.map { "\(dwelling):\($0)" } ?? dwelling
        let name = posting.category.rawValue
        let (bank, deposit) = ("Bank:\(mandate)", "Deposit:\(scope)")
        let (debit, credit) =
            switch posting.category {
            case .rentCalled, .chargesCalled: ("Tenant:\(scope):\(kind(name))", "Called:\(scope):\(kind(name))")
            case .rentReceived, .housingBenefit, .chargesReceived: (bank, "Tenant:\(scope):\(kind(name))")
            case .insuranceIndemnity, .condominiumRefund, .contribution: (bank, "In:\(scope):\(name)")
            case .depositReceived: (bank, deposit)
            case .depositReturned, .depositTransferred: (deposit, bank)
            case .depositKeptForRent: (deposit, "Tenant:\(scope):rent")
            case .depositKeptForDamage: (deposit, "In:\(scope):\(name)")
            case .provisionConstituted: ("SetAside:\(mandate)", "Provision:\(mandate)")
            case .provisionUsed: ("Provision:\(mandate)", "Used:\(mandate)")
            // Paid with its VAT, among the fees of the statement; here as what was asked.
            case .fee: ("Asked:\(scope)", "Agency:\(mandate)")
            default: ("Out:\(scope):\(name)", bank)
            }
        print("\(movement.recordedOn) \(movement.number)\n    \(debit)  \(amount)\n    \(credit)\n")
    }

    private static func kind(_ name: String) -> String { name.hasPrefix("charges") ? "charges" : "rent" }

    private static func write(_ statement: Statement) {
        let mandate = statement.mandate
        let day = statement.period.to
        for fee in statement.dwellings.flatMap(\.fees) + statement.common.fees {
            print("\(day) \(fee.kind.name)")
            print(
                "    Fees:\(mandate):net  \(fee.net) EUR\n    Fees:\(mandate):vat  \(fee.tax) EUR\n    Bank:\(mandate)\n"
            )
        }
        print("; = closing \(mandate) \(day) \(statement.closing) \(statement.provision.after)")
        for dwelling in statement.dwellings {
            for tenant in dwelling.tenants {
                let scope = "\(mandate):\(dwelling.dwelling):\(tenant.lease)"
                print("; = tenant \(scope) \(day) \(tenant.due) \(tenant.credit) \(tenant.deposit.after)")
            }
        }
        let totals = statement.totals
        print(
            "; = totals \(mandate) \(day) \(totals.called) \(totals.received) \(totals.paid) \(totals.fees)",
            totals.advances, totals.contributions, totals.provisionsUsed, totals.provisionsConstituted)
        print("; = vat \(mandate) \(day) \(totals.feesNet) \(totals.feesTax)\n")
    }
}
