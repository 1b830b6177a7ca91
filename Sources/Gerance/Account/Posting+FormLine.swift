// Where each category of postings goes on form 2044.

extension Posting.Category {
    /// The line of form 2044 that a posting is on, unless something else says otherwise; `nil` for what is not declared.
    public var formLine: FormLine? {
        switch taxTreatment {
        case .line(let line): line
        case .left: nil
        }
    }

    /// What becomes of a posting by its category alone.
    enum TaxTreatment {
        case line(FormLine)
        case left(TaxRecap.Reason)
    }

    var taxTreatment: TaxTreatment {
        switch self {
        case .rentCalled, .chargesCalled, .adjustmentCalled, .otherCalled: .left(.called)
        // That an occupation indemnity is a rent is to be verified.
        case .rentReceived, .housingBenefit, .occupationIndemnity, .depositKeptForRent: .line(.rents)
        case .expenseBorneByTenant: .line(.expensesBorneByTenant)
        // Money back for a charge that was deducted is a receipt; where it was not, a person says so.
        // A deposit kept for charges or damage is a receipt with a twin deduction, on line 225 or 224.
        case .otherReceived, .insuranceIndemnity, .subsidy, .depositKeptForCharges, .depositKeptForAdjustment,
            .depositKeptForDamage, .supplierRefund:
            .line(.otherReceipts)
        case .chargesReceived, .adjustmentReceived: .left(.tenantCharges)
        case .fee, .legalCosts: .line(.management)
        case .ownerInsurance, .rentInsurance: .line(.insurance)
        case .repairs, .improvements: .line(.works)
        case .construction: .left(.construction)
        case .recoverableCharge: .left(.recoverable)
        // BOI-RFPI-BASE-20-20, I and II.
        case .evictionIndemnity, .rehousingIndemnity: .line(.eviction)
        case .propertyTax: .line(.propertyTax)
        case .condominiumCharges: .line(.condominiumProvisions)
        case .condominiumRefund: .line(.condominiumAdjustment)
        // What it pays later is deducted when the syndic pays it (BOI-RFPI-BASE-20-70, § 40).
        case .condominiumAdvance, .condominiumWorksFund: .left(.condominiumAdvance)
        case .otherPaid: .left(.undetermined)
        case .advancePaid, .balancePaid: .left(.payout)
        case .contribution: .left(.contribution)
        case .provisionConstituted, .provisionUsed: .left(.provision)
        case .depositReceived, .depositTransferred, .depositReturned: .left(.deposit)
        }
    }

    /// The lines on which a person may put a posting; where there is one, he may leave it out as well.
    var formLineChoices: Set<FormLine> {
        switch self {
        case .otherReceived: [.rents, .expensesBorneByTenant, .otherReceipts]
        case .insuranceIndemnity, .subsidy: [.otherReceipts]
        case .supplierRefund: [.otherReceipts, .management, .insurance, .works, .propertyTax, .unrecoveredCharges]
        case .condominiumRefund: [.condominiumProvisions, .condominiumAdjustment]
        case .condominiumCharges, .condominiumAdvance, .condominiumWorksFund: [.condominiumProvisions]
        case .recoverableCharge: [.unrecoveredCharges]
        case .repairs, .improvements: [.works]
        case .otherPaid:
            [.management, .insurance, .works, .unrecoveredCharges, .eviction, .propertyTax, .condominiumProvisions]
        default: []
        }
    }
}

extension Account.Movement {
    /// What a posting counts for on a line: a reversal is negative, money back lowers a charge, and a fee is with VAT.
    func amount(on line: FormLine?) throws(Euros.Fault) -> Euros {
        let whole = posting.category == .fee ? toOwner : posting.amount
        let isMoneyBack = posting.category.family == .receivedFromOthers && line?.role == .charge
        // What a fee does to the owner's balance is the opposite of the charge, its reversal included.
        let isOpposite = posting.category == .fee || isMoneyBack != (posting.reverses != nil)
        return isOpposite ? try Euros.zero.subtracting(whole) : whole
    }
}
