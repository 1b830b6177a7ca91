import Gerance

// What a month brings: tenants, the mandate as a whole, what is taken back.

/// The postings of a month in the making, by their days.
struct AccountMonth {
    let mandate: Mandate.ID
    let first: CivilDate
    private(set) var postings: [(day: Int, posting: Posting)] = []

    init(of mandate: Mandate.ID, from first: CivilDate) {
        self.mandate = mandate
        self.first = first
    }

    func day(_ number: Int) -> CivilDate { first.adding(days: number - 1) ?? first }

    mutating func add(
        _ number: Int, _ category: Posting.Category, _ amount: Euros, dwelling: Dwelling.ID? = nil,
        lease: Lease.ID? = nil, fee: FeeTerm.Kind? = nil, reverses: FactNumber? = nil
    ) throws {
        guard amount > .zero else { return }
        let posting = try Posting(
            category, amount, on: mandate, movedOn: day(number), dwelling: dwelling, lease: lease, fee: fee,
            reverses: reverses)
        postings.append((number, posting))
    }
}

extension AccountStory {
    private mutating func happens(onceIn times: Int) -> Bool { Int.random(in: 0..<times, using: &random) == 0 }

    private mutating func amount(_ cents: ClosedRange<Int64>) -> Euros {
        Euros(cents: Int64.random(in: cents, using: &random))
    }

    /// The month of a tenant, or the settling of his deposit once he has left.
    mutating func live(_ lease: Lease, _ month: inout AccountMonth) throws {
        guard lease.startsOn <= month.first else { return }
        if let last = lastDays[lease.id], last < month.first {
            if last.adding(days: 1) == month.first { try settle(lease, &month) }
            return
        }
        if lease.startsOn == month.first || month.first == mandate.effectiveFrom {
            try month.add(2, .depositReceived, lease.deposit, lease: lease.id)
            deposits[lease.id] = lease.deposit
            if number % 5 == 0 {
                try month.add(22, .depositTransferred, lease.deposit, lease: lease.id)
                deposits[lease.id] = .zero
            }
        }
        try month.add(1, .rentCalled, lease.rent, lease: lease.id)
        try month.add(1, .chargesCalled, lease.charges, lease: lease.id)
        try month.add(3, .rentReceived, unpaid[lease.id] ?? .zero, lease: lease.id)
        let paid = try rentPaid(lease.rent)
        unpaid[lease.id] = max(.zero, try lease.rent.subtracting(paid))
        let benefit: Euros = lease.charges.cents % 300 == 0 && paid > "200.00" ? "200.00" : .zero
        try month.add(5, .housingBenefit, benefit, lease: lease.id)
        try month.add(
            Int.random(in: 4...12, using: &random), .rentReceived, try paid.subtracting(benefit), lease: lease.id)
        try month.add(Int.random(in: 4...12, using: &random), .chargesReceived, lease.charges, lease: lease.id)
        if happens(onceIn: 12) {
            let (day, cost) = (Int.random(in: 10...26, using: &random), amount(4_000...90_000))
            try month.add(day, .repairs, cost, dwelling: lease.dwelling)
            let used = min(provision, cost)
            try month.add(day, .provisionUsed, used)
            provision = try provision.subtracting(used)
        }
        if happens(onceIn: 60) {
            try month.add(17, .insuranceIndemnity, amount(10_000...90_000), dwelling: lease.dwelling)
        }
        if month.first.month % 3 == 1 {
            try month.add(15, .condominiumCharges, amount(9_000...60_000), dwelling: lease.dwelling)
        }
        if month.first.month == 6, happens(onceIn: 2) {
            try month.add(16, .condominiumRefund, amount(1_000...20_000), dwelling: lease.dwelling)
        }
    }

    /// What is kept of a deposit for rent and for damage, and what goes back.
    private mutating func settle(_ lease: Lease, _ month: inout AccountMonth) throws {
        let held = deposits[lease.id] ?? .zero
        let rent = min(held, unpaid[lease.id] ?? .zero)
        try month.add(12, .depositKeptForRent, rent, lease: lease.id)
        var left = try held.subtracting(rent)
        if happens(onceIn: 3) {
            let damage = min(left, amount(5_000...30_000))
            try month.add(12, .depositKeptForDamage, damage, lease: lease.id)
            left = try left.subtracting(damage)
        }
        try month.add(25, .depositReturned, left, lease: lease.id)
        deposits[lease.id] = .zero
    }

    /// What concerns the mandate as a whole.
    mutating func runMandate(_ month: inout AccountMonth, _ payable: Euros) throws {
        if month.first.month == 10 { try month.add(18, .propertyTax, "912.00") }
        if month.first.month == 3 {
            try month.add(20, .fee, "48.00", dwelling: mandate.dwellings[0].id, fee: .taxHelp)
        }
        try month.add(10, .balancePaid, payable)
        if happens(onceIn: 12) { try month.add(21, .advancePaid, "100.00") }
        if payable == .zero, happens(onceIn: 2) { try month.add(14, .contribution, "350.00") }
        if number % 3 == 1 {
            try month.add(11, .provisionConstituted, "50.00")
            provision = try provision.adding("50.00")
        }
    }

    /// Takes back some of what the month before held: a cheque returned, a rebate, a bill paid twice.
    mutating func takeBack(_ entry: Entry, _ month: inout AccountMonth) throws {
        let old = entry.posting
        guard old.reverses == nil else { return }
        let lives = old.lease.map { id in lastDays[id].map { $0 >= month.first } ?? true } ?? false
        func back(on day: Int, _ amount: Euros) throws {
            try month.add(
                day, old.category, amount, dwelling: old.dwelling, lease: old.lease, fee: old.fee,
                reverses: entry.number)
        }
        switch old.category {
        case .rentReceived where lives && happens(onceIn: 30):
            try back(on: 9, old.amount)
            if let lease = old.lease { unpaid[lease] = try (unpaid[lease] ?? .zero).adding(old.amount) }
        case .rentCalled where lives && happens(onceIn: 40): try back(on: 6, "30.00")
        case .repairs where happens(onceIn: 8), .fee where happens(onceIn: 6): try back(on: 8, old.amount)
        case .provisionConstituted where provision >= "100.00" && happens(onceIn: 20):
            try back(on: 7, old.amount)
            provision = try provision.subtracting(old.amount)
        case .depositKeptForDamage where happens(onceIn: 2):
            let half = Euros(cents: old.amount.cents / 2)
            try back(on: 8, half)
            try month.add(20, .depositReturned, half, lease: old.lease)
        default: break
        }
    }

    /// All of it, nearly always; a part; too much; nothing.
    private mutating func rentPaid(_ rent: Euros) throws -> Euros {
        switch Int.random(in: 0..<20, using: &random) {
        case 0: .zero
        case 1: Euros(cents: rent.cents / 2)
        case 2: try rent.adding("25.00")
        default: rent
        }
    }
}
