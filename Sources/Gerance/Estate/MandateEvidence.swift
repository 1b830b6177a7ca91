/// What is known around a mandate when it is reviewed (*éléments au dossier*).
///
/// What is not known is `nil` and is not judged: an empty list says that nothing was done, `nil` that nobody looked.
public struct MandateEvidence: Hashable, Sendable {
    /// The days on which the owner was told in writing that he may refuse a renewal.
    public var renewalInformedOn: [CivilDate]?
    /// The days on which accounts were rendered.
    public var accountsRenderedOn: [CivilDate]?
    /// The register of mandates.
    public var register: MandateRegister?
    /// The greatest amount that the agency holds for its clients, all mandates together.
    public var fundsHeld: Euros?

    /// Makes what is known; by default, nothing.
    public init(
        renewalInformedOn: [CivilDate]? = nil,
        accountsRenderedOn: [CivilDate]? = nil,
        register: MandateRegister? = nil,
        fundsHeld: Euros? = nil
    ) {
        self.renewalInformedOn = renewalInformedOn
        self.accountsRenderedOn = accountsRenderedOn
        self.register = register
        self.fundsHeld = fundsHeld
    }
}
