/// Something that the owner can pay online: an invoice for works, a survey (*facture travaux, expertise*).
public struct PayableItem: Codable, Hashable, Sendable, Identifiable {
    /// The identifier of a payable item.
    public typealias ID = Identifier<PayableItem>

    /// Its identifier.
    public var id: ID
    /// What it is for.
    public var label: Label
    /// The amount, tax included; more than zero.
    public var amount: Euros

    /// Makes a payable item.
    public init(_ id: ID, _ label: Label, amount: Euros) {
        self.id = id
        self.label = label
        self.amount = amount
    }

    /// Where a payable item stands.
    public enum State: Hashable, Sendable {
        /// It waits to be paid.
        case due
        /// It was paid in full, under a payment reference.
        case settled(reference: Label)
    }
}

/// A payment that the client space notified; the same notification may come twice.
public struct Payment: Codable, Hashable, Sendable {
    /// The item that is paid.
    public var item: PayableItem.ID
    /// The amount paid, which must be the item's.
    public var amount: Euros
    /// The reference of the payment, the same each time it is notified.
    public var reference: Label

    /// Makes the notification.
    public init(of item: PayableItem.ID, amount: Euros, reference: Label) {
        self.item = item
        self.amount = amount
        self.reference = reference
    }
}
