// The postings of a statement, and whether they are those of the account.

extension Statement {
    /// Checks that the statement holds each movement once, with its amount.
    func verify(holding movements: ArraySlice<Account.Movement>) throws(Failure) {
        let entries = entries
        var place = entries.startIndex
        // Both are in the order of their numbers.
        for movement in movements {
            let number = movement.number
            let isBack = movement.posting.reverses != nil
            let amount =
                isBack
                ? try Self.counted(in: .posting(number), try Euros.zero.subtracting(movement.posting.amount))
                : movement.posting.amount
            guard place < entries.endIndex, entries[place].number == number else {
                if place < entries.endIndex, entries[place].number < number { throw Self.extra(entries[place]) }
                throw Failure(.entries, in: .posting(number), found: .zero, expected: amount)
            }
            try Self.expect(.entries, entries[place].amount, amount, in: .posting(number))
            place += 1
        }
        if place < entries.endIndex { throw Self.extra(entries[place]) }
    }

    private static func extra(_ entry: (number: FactNumber, amount: Euros)) -> Failure {
        Failure(.entries, in: .posting(entry.number), found: entry.amount, expected: .zero)
    }

    /// Each posting of the statement with its amount, in the order of their numbers.
    private var entries: [(number: FactNumber, amount: Euros)] {
        var entries: [(number: FactNumber, amount: Euros)] = []
        eachLine { entries.append(($0.number, $0.amount)) }
        for dwelling in dwellings {
            for fee in dwelling.fees { if let number = fee.number { entries.append((number, fee.net)) } }
        }
        for fee in common.fees { if let number = fee.number { entries.append((number, fee.net)) } }
        entries.sort { $0.number < $1.number }
        return entries
    }

    /// Visits every line, fees left out.
    func eachLine<Failure>(_ visit: (Line) throws(Failure) -> Void) throws(Failure) {
        for lines in [common.received, common.paid, common.advances, common.contributions, common.provisions] {
            for line in lines { try visit(line) }
        }
        for dwelling in dwellings {
            for line in dwelling.received { try visit(line) }
            for line in dwelling.paid { try visit(line) }
            for tenant in dwelling.tenants {
                for lines in [tenant.called, tenant.received, tenant.deposits] {
                    for line in lines { try visit(line) }
                }
            }
        }
    }
}
