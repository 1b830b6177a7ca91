/// Who acts through a desk, and under which rules (*agence au travail*).
public struct Office: Sendable {
    /// The rules by which the files are kept, with the agency's settings.
    public var rulebook: Rulebook
    /// The staff in whose names the desk may write: managers, and somebody of accounting.
    ///
    /// The desk writes to an owner in the name of the file's manager, and sends statements and recaps in the name of the first of
    /// accounting. Who is not here is not written for.
    public var staff: [Staff]
    /// What the desk settles, and how; by default all that a machine can (``SettlementCatalogue``).
    public var settlements: [any Settlement]
    /// Reviews what leaves as a letter.
    public var letterChecker = PhrasingChecker(.letter)
    /// Reviews what leaves as an e-mail or a message in the client space.
    public var messageChecker = PhrasingChecker(.email)
    /// In which zone a dwelling stands; unknown by default.
    ///
    /// The notice of its tenant hangs on it (loi 89-462, art. 15).
    public var tenseZone: @Sendable (Dwelling) -> TenseZone? = { _ in nil }
    /// How many days the owner has to say what follows the departure of a tenant; 15, a reading of line 36.
    public var daysToAnswer = 15
    /// How many days after the end of the year the desk makes its tax recap: 31, on 1 February, once the last postings are in.
    public var daysToRecap = 31
    /// How many days after the sending of a statement its balance is transferred to the owner; 0, the same day.
    public var daysToTransfer = 0

    /// Makes an office.
    public init(
        under rulebook: Rulebook, staff: [Staff], settling settlements: [any Settlement] = SettlementCatalogue.standard
    ) {
        self.rulebook = rulebook
        self.staff = staff
        self.settlements = settlements
    }

    /// The checker of a letter.
    func checker(for letter: OwnerLetter) -> PhrasingChecker {
        switch letter.form {
        case .letter: letterChecker
        case .message: messageChecker
        }
    }
}
