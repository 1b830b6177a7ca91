import Gerance
import GeranceTestKit

/// An account filled from lines that a bookkeeper could read: a day of recording, a category, an amount, and what else
/// matters: a lease `B-1`, a dwelling `L-1`, a fee `taxHelp`, a day of moving `moved=2026-01-05`, a posting taken back
/// `back=3`, and behind a bar what people call it.
struct AccountBook {
    var account: Account
    private var next: FactNumber = 1

    init(
        of mandate: Mandate? = nil, leases: [Int] = [1, 2], fees: [FeeTerm]? = nil, reserve: Euros = .zero,
        dwellings: [Dwelling]? = nil
    ) throws {
        let sample = try Sample.mandate(on: dwellings)
        let usual = [
            try FeeTerm(kind: .management, price: .rate("7.2%", of: .collectedAll), payer: .owner),
            try FeeTerm(kind: .taxHelp, price: .amount("48.00"), payer: .owner),
            try FeeTerm(kind: .worksSupervision, price: .rate("3%", of: .works), payer: .owner),
            try FeeTerm(kind: .letting, price: .amount("300.00"), payer: .tenant),
        ]
        account = Account(
            of: try mandate
                ?? Mandate(
                    id: sample.id, registerNumber: sample.registerNumber, registeredOn: sample.registeredOn,
                    signedOn: sample.signedOn, effectiveFrom: sample.effectiveFrom, term: sample.term,
                    dwellings: sample.dwellings, powers: sample.powers, mayReceiveFunds: true, feeTerms: fees ?? usual,
                    accounts: sample.accounts, reserve: reserve, depositHeldBy: .manager))
        for number in leases { try account.add(Sample.lease(number)) }
    }

    /// Records the lines of a table, numbered from 1 on.
    mutating func record(_ table: String) throws {
        for line in table.split(separator: "\n") where line.contains(" ") { try record(line: String(line)) }
    }

    mutating func record(line: String) throws {
        let parts = line.split(separator: " | ", maxSplits: 1)
        let label = try parts.count > 1 ? Label(String(parts[1])) : nil
        let words = parts[0].split(separator: " ").map(String.init)
        let day = try CivilDate(words[0])
        var (moved, dwelling, lease, fee, reverses) =
            (day, Dwelling.ID?.none, Lease.ID?.none, FeeTerm.Kind?.none, FactNumber?.none)
        for word in words.dropFirst(3) {
            if word.hasPrefix("B-") {
                lease = try Lease.ID(word)
            } else if word.hasPrefix("L-") {
                dwelling = try Dwelling.ID(word)
            } else if word.hasPrefix("moved=") {
                moved = try CivilDate(String(word.dropFirst(6)))
            } else if word.hasPrefix("back=") {
                reverses = Int(word.dropFirst(5)).flatMap { FactNumber($0) }
            } else {
                fee = FeeTerm.Kind(rawValue: word)
            }
        }
        guard let category = Posting.Category(rawValue: words[1]) else { throw UnknownWord(word: words[1]) }
        let posting = try Posting(
            category, try Euros(words[2]), on: account.mandate.id, movedOn: moved, dwelling: dwelling, lease: lease,
            fee: fee, reverses: reverses, label: label)
        try account.record(posting, as: next, on: day)
        next = next.next
    }

    struct UnknownWord: Error { let word: String }
}

extension Statement {
    /// The figures of the statement, a line each, those that are zero left out.
    var figures: String {
        var lines = [
            ("reporté", opening), ("appelé", totals.called), ("encaissé", totals.received), ("payé", totals.paid),
            ("honoraires HT", totals.feesNet), ("TVA", totals.feesTax), ("versé", totals.advances),
            ("apporté", totals.contributions), ("provision utilisée", totals.provisionsUsed),
            ("provision constituée", totals.provisionsConstituted), ("solde", closing), ("à verser", payable),
        ]
        for tenant in dwellings.flatMap(\.tenants) {
            lines.append(("dû \(tenant.lease)", tenant.due))
            lines.append(("avoir \(tenant.lease)", tenant.credit))
            lines.append(("dépôt \(tenant.lease)", tenant.deposit.after))
        }
        lines.append(("provision", provision.after))
        return lines.filter { $0.1 != .zero }.map { "\($0.0) \($0.1)" }.joined(separator: "\n")
    }
}
