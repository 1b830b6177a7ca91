/// The contract by which an owner has his property managed (*mandat de gérance*).
///
/// Only what is impossible is refused here. What the law makes void or forbids (no limit in time, no powers, no
/// authority to receive funds: loi 70-9, art. 6 and 7; décret 72-678, art. 64 to 66) can be represented, so that a file
/// can be kept as it is and the fault reported.
public struct Mandate: Identifiable, Hashable, Sendable {
    /// The identifier of a mandate.
    public typealias ID = Identifier<Mandate>

    /// The identifier.
    public let id: ID
    /// The number in the register of mandates, 1 or more.
    ///
    /// Décret 72-678, art. 65.
    public let registerNumber: Int
    /// The day on which it was entered in the register.
    public let registeredOn: CivilDate
    /// The day on which both sides had signed; `nil` for a mandate that is not signed.
    public let signedOn: CivilDate?
    /// The first day on which it has effect.
    public let effectiveFrom: CivilDate
    /// How long it lasts.
    public let term: MandateTerm
    /// The months of notice to end it at a term; `nil` where it does not say.
    public let noticeToTerminateMonths: Int?
    /// What is managed, in the mandate's order.
    public let dwellings: [Dwelling]
    /// What the agency may do.
    public let powers: Set<Power>
    /// Whether the mandate expressly authorises the agency to receive funds.
    ///
    /// Décret 72-678, art. 64.
    public let mayReceiveFunds: Bool
    /// The agency's remuneration.
    public let feeTerms: [FeeTerm]
    /// The cost of works, tax included, above which the owner must agree; `nil` where the mandate names none.
    public let worksThreshold: Euros?
    /// When accounts are rendered.
    public let accounts: AccountsTerms
    /// What stays on the owner's account when his balance is paid (*fonds de roulement*).
    public let reserve: Euros
    /// Who holds the tenants' deposits.
    public let depositHeldBy: DepositHolder
    /// What is right and wrong in the paper itself.
    public let form: MandateForm

    /// The last day on which the mandate can have effect, all renewals counted; `nil` when nothing limits it in time.
    public var endsOn: CivilDate? { term.lastDay(from: effectiveFrom) }

    /// Makes a mandate.
    ///
    /// - Throws: ``Fault``, the first that applies in the order of its cases.
    public init(
        id: ID,
        registerNumber: Int,
        registeredOn: CivilDate,
        signedOn: CivilDate?,
        effectiveFrom: CivilDate,
        term: MandateTerm,
        noticeToTerminateMonths: Int? = nil,
        dwellings: [Dwelling],
        powers: Set<Power>,
        mayReceiveFunds: Bool,
        feeTerms: [FeeTerm],
        worksThreshold: Euros? = nil,
        accounts: AccountsTerms,
        reserve: Euros = .zero,
        depositHeldBy: DepositHolder,
        form: MandateForm = .due
    ) throws(Fault) {
        self.id = id
        self.registerNumber = registerNumber
        self.registeredOn = registeredOn
        self.signedOn = signedOn
        self.effectiveFrom = effectiveFrom
        self.term = term
        self.noticeToTerminateMonths = noticeToTerminateMonths
        self.dwellings = dwellings
        self.powers = powers
        self.mayReceiveFunds = mayReceiveFunds
        self.feeTerms = feeTerms
        self.worksThreshold = worksThreshold
        self.accounts = accounts
        self.reserve = reserve
        self.depositHeldBy = depositHeldBy
        self.form = form
        try check()
    }

    /// What an agency may be empowered to do (*pouvoirs du mandataire*).
    @nonexhaustive
    public enum Power: String, Codable, CaseIterable, Hashable, Sendable {
        /// Find tenants and grant leases (*louer*).
        case grantLeases
        /// Renew leases.
        case renewLeases
        /// Revise rents.
        case reviseRents
        /// Give notice to tenants and receive theirs.
        case giveNotice
        /// Collect rents, charges and deposits.
        case collect
        /// Pay charges, taxes and bills.
        case payExpenses
        /// Order works up to the threshold.
        case orderWorks
        /// Insure the dwellings.
        case insure
        /// Represent the owner before the *syndic* and at general meetings.
        case representInCondominium
        /// Go to court.
        case goToCourt
    }

    /// Who holds the tenants' deposits (*dépôts de garantie*).
    public enum DepositHolder: String, Codable, CaseIterable, Hashable, Sendable {
        /// The agency, the owner's agent.
        case manager
        /// The owner himself.
        case owner
    }
}
