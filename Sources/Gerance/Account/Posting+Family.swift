// What each category does to the ledgers.

extension Posting.Category {
    /// The families of movements, which decide what each does to the ledgers.
    enum Family {
        case called, receivedFromTenant, receivedFromOthers, paid, fee, payout, contribution, provision, deposit
    }

    var family: Family {
        switch self {
        case .rentCalled, .chargesCalled, .adjustmentCalled, .otherCalled: .called
        case .rentReceived, .housingBenefit, .occupationIndemnity, .chargesReceived, .adjustmentReceived,
            .otherReceived, .expenseBorneByTenant:
            .receivedFromTenant
        case .insuranceIndemnity, .subsidy, .condominiumRefund, .supplierRefund: .receivedFromOthers
        case .condominiumCharges, .repairs, .improvements, .construction, .ownerInsurance, .rentInsurance, .propertyTax,
            .recoverableCharge, .legalCosts, .evictionIndemnity, .rehousingIndemnity, .otherPaid, .condominiumAdvance,
            .condominiumWorksFund:
            .paid
        case .fee: .fee
        case .advancePaid, .balancePaid: .payout
        case .contribution: .contribution
        case .provisionConstituted, .provisionUsed: .provision
        case .depositReceived, .depositTransferred, .depositReturned, .depositKeptForRent, .depositKeptForCharges,
            .depositKeptForAdjustment, .depositKeptForDamage:
            .deposit
        }
    }

    /// Which way the owner's balance goes.
    enum Direction {
        case gain, loss, neither
        /// As far as the tenant's ledger says.
        case byLedger
    }

    var direction: Direction {
        switch family {
        case .called, .receivedFromTenant: .byLedger
        case .receivedFromOthers, .contribution: .gain
        case .paid, .payout, .fee: .loss
        case .provision: self == .provisionUsed ? .gain : .loss
        case .deposit:
            switch self {
            case .depositKeptForRent, .depositKeptForCharges, .depositKeptForAdjustment: .byLedger
            case .depositKeptForDamage: .gain
            default: .neither
            }
        }
    }

    /// The kind of debt that a call makes or a receipt pays; `nil` for what pays no call.
    var debt: TenantLedger.Debt? {
        switch self {
        case .rentCalled, .rentReceived, .housingBenefit, .occupationIndemnity, .depositKeptForRent: .rent
        case .chargesCalled, .chargesReceived, .depositKeptForCharges: .charges
        case .adjustmentCalled, .adjustmentReceived, .depositKeptForAdjustment: .adjustment
        case .otherCalled, .otherReceived, .expenseBorneByTenant: .other
        default: nil
        }
    }

    /// Whether it concerns a tenant, so that it names his lease.
    public var concernsTenant: Bool {
        switch family {
        case .called, .receivedFromTenant, .deposit: true
        default: false
        }
    }

    /// Whether part of a deposit becomes the owner's.
    var isKeptDeposit: Bool { family == .deposit && direction != .neither }
}

extension Posting.Category {
    /// Whether it pays for works on the property: repairs, improvements, building.
    var isWorks: Bool {
        switch self {
        case .repairs, .improvements, .construction: true
        default: false
        }
    }
}
