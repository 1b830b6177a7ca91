/// What a tenant owes, and what he has paid ahead (*compte locataire*), kind by kind.
///
/// A receipt settles the oldest call of its kind. What is left over is the tenant's credit (*avoir*): it is not the
/// owner's money until a call comes for it.
public struct TenantLedger: Hashable, Sendable {
    /// The calls that are not settled, in the order of their days.
    public private(set) var openCalls: [OpenCall] = []
    private var credits = Credits()

    /// What was paid ahead, kind by kind.
    private struct Credits: Hashable {
        private var rent = Euros.zero
        private var charges = Euros.zero
        private var adjustment = Euros.zero
        private var other = Euros.zero

        var all: [Euros] { [rent, charges, adjustment, other] }

        subscript(debt: Debt) -> Euros {
            get {
                switch debt {
                case .rent: rent
                case .charges: charges
                case .adjustment: adjustment
                case .other: other
                }
            }
            set {
                switch debt {
                case .rent: rent = newValue
                case .charges: charges = newValue
                case .adjustment: adjustment = newValue
                case .other: other = newValue
                }
            }
        }
    }

    /// A kind of debt: receipts pay calls of their own kind.
    @nonexhaustive
    public enum Debt: String, Codable, CaseIterable, Hashable, Sendable {
        /// Rent (*loyer*).
        case rent
        /// Charges on account or fixed (*charges*).
        case charges
        /// The yearly settling of charges (*régularisation*).
        case adjustment
        /// Anything else.
        case other
    }

    /// A call, or what is left of it.
    public struct OpenCall: Hashable, Sendable, Codable {
        /// The posting that called it, or whose return made it due again.
        public let number: FactNumber
        /// The kind of the debt.
        public let debt: Debt
        /// The day from which it is late.
        public let dueOn: CivilDate
        /// What is still owed, above zero.
        public fileprivate(set) var left: Euros
    }

    init() {}

    /// What the tenant owes.
    ///
    /// - Throws: ``Euros/Fault/sumTooLarge(_:_:)``.
    public func due() throws(Euros.Fault) -> Euros { try openCalls.lazy.map(\.left).sum() }

    /// What the tenant has paid ahead, all kinds together.
    ///
    /// - Throws: ``Euros/Fault/sumTooLarge(_:_:)``.
    public func credit() throws(Euros.Fault) -> Euros { try credits.all.sum() }
}

// MARK: - Moving

// Each movement gives what the owner's account gains by it; below zero, what it loses.

extension TenantLedger {
    /// Takes a call; the tenant's credit settles it as far as it goes.
    mutating func call(
        _ debt: Debt, _ amount: Euros, dueOn day: CivilDate, as number: FactNumber
    ) throws(Euros.Fault) -> Euros {
        open(OpenCall(number: number, debt: debt, dueOn: day, left: amount))
        return try settle(debt)
    }

    /// Takes a receipt.
    mutating func receive(_ debt: Debt, _ amount: Euros) throws(Euros.Fault) -> Euros {
        credits[debt] = try credits[debt].adding(amount)
        return try settle(debt)
    }

    /// Takes a receipt back: the credit goes first, the rest is due again, late since the day of the payment.
    mutating func takeBackReceipt(
        _ debt: Debt, _ amount: Euros, paidOn day: CivilDate, as number: FactNumber
    ) throws(Euros.Fault) -> Euros {
        let credit = credits[debt]
        let fromCredit = min(credit, amount)
        credits[debt] = try credit.subtracting(fromCredit)
        let rest = try amount.subtracting(fromCredit)
        if rest > .zero { open(OpenCall(number: number, debt: debt, dueOn: day, left: rest)) }
        return try Euros.zero.subtracting(rest)
    }

    /// Takes a call back: what was paid for it becomes the tenant's credit.
    mutating func takeBackCall(
        _ debt: Debt, _ amount: Euros, of number: FactNumber
    ) throws(Euros.Fault) -> Euros {
        var paid = amount
        if let place = openCalls.firstIndex(where: { $0.number == number }) {
            let open = min(openCalls[place].left, amount)
            openCalls[place].left = try openCalls[place].left.subtracting(open)
            if openCalls[place].left == .zero { openCalls.remove(at: place) }
            paid = try amount.subtracting(open)
        }
        credits[debt] = try credits[debt].adding(paid)
        return try settle(debt).subtracting(paid)
    }

    private mutating func open(_ call: OpenCall) {
        let place = openCalls.lastIndex { $0.dueOn <= call.dueOn }.map { $0 + 1 } ?? 0
        openCalls.insert(call, at: place)
    }

    /// Settles the calls of a kind by its credit, the oldest first.
    private mutating func settle(_ debt: Debt) throws(Euros.Fault) -> Euros {
        var credit = credits[debt]
        guard credit > .zero else { return .zero }
        var settled = Euros.zero
        for place in openCalls.indices where openCalls[place].debt == debt && credit > .zero {
            let paid = min(credit, openCalls[place].left)
            credit = try credit.subtracting(paid)
            settled = try settled.adding(paid)
            openCalls[place].left = try openCalls[place].left.subtracting(paid)
        }
        openCalls.removeAll { $0.left == .zero }
        credits[debt] = credit
        return settled
    }
}

// MARK: - Arrears

extension TenantLedger {
    /// What is owed by its age on a day (*balance âgée*).
    public struct Arrears: Hashable, Sendable, Codable {
        /// Not yet late: due after the day.
        public var toCome = Euros.zero
        /// Late by 0 to 30 days.
        public var upTo30Days = Euros.zero
        /// Late by 31 to 60 days.
        public var upTo60Days = Euros.zero
        /// Late by 61 to 90 days.
        public var upTo90Days = Euros.zero
        /// Late by more than 90 days.
        public var older = Euros.zero

        /// All ages together.
        ///
        /// - Throws: ``Euros/Fault/sumTooLarge(_:_:)``.
        public func total() throws(Euros.Fault) -> Euros {
            try [toCome, upTo30Days, upTo60Days, upTo90Days, older].sum()
        }
    }

    /// What is owed on a day, by its age.
    ///
    /// - Throws: ``Euros/Fault/sumTooLarge(_:_:)``.
    public func arrears(on day: CivilDate) throws(Euros.Fault) -> Arrears {
        var arrears = Arrears()
        for call in openCalls {
            switch call.dueOn.days(until: day) {
            case ..<0: arrears.toCome = try arrears.toCome.adding(call.left)
            case 0...30: arrears.upTo30Days = try arrears.upTo30Days.adding(call.left)
            case 31...60: arrears.upTo60Days = try arrears.upTo60Days.adding(call.left)
            case 61...90: arrears.upTo90Days = try arrears.upTo90Days.adding(call.left)
            default: arrears.older = try arrears.older.adding(call.left)
            }
        }
        return arrears
    }
}
