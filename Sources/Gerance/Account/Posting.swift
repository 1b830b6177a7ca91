/// A movement on the owner's account (*écriture*), as far as the process must know of it.
///
/// The day on which money moved decides for which civil year a tax recap is due.
public struct Posting: Codable, Hashable, Sendable {
    /// The mandate whose account moved.
    public var mandate: Mandate.ID
    /// The day on which the money moved.
    public var movedOn: CivilDate
    /// The amount; positive where the owner is credited.
    public var amount: Euros
    /// What it is.
    public var label: Label?

    /// Makes a posting.
    public init(on mandate: Mandate.ID, movedOn: CivilDate, amount: Euros, label: Label? = nil) {
        self.mandate = mandate
        self.movedOn = movedOn
        self.amount = amount
        self.label = label
    }
}
