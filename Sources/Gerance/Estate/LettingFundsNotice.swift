/// The notice that an owner is owed of the funds received for a new letting (*avis de versement*).
///
/// A first rent, a deposit: the owner is told by registered letter, or by a paper handed over against receipt, at the
/// latest eight days after the funds were handed over (décret 72-678, art. 67 last al.). The day of the handing over does
/// not count, and a Sunday or a holiday moves nothing.
public struct LettingFundsNotice: Hashable, Sendable, Codable {
    /// The day on which the tenant handed the funds over.
    public var fundsReceivedOn: CivilDate
    /// The day of the registered letter or of the receipt; `nil` when the owner was not told in such a way.
    public var ownerNotifiedOn: CivilDate?

    /// The days within which the owner is told.
    public static let days = 8

    /// Makes the notice of funds.
    public init(fundsReceivedOn: CivilDate, ownerNotifiedOn: CivilDate? = nil) {
        self.fundsReceivedOn = fundsReceivedOn
        self.ownerNotifiedOn = ownerNotifiedOn
    }

    /// The last day on which the owner is told in time, eight days after the funds.
    public var dueOn: CivilDate { fundsReceivedOn.adding(days: Self.days) ?? .last }

    /// What is wrong, seen on a day: nothing while there is time and where the owner was told in time.
    public func remark(on day: CivilDate) -> LegalRemark? {
        let told = ownerNotifiedOn.flatMap { $0 <= day ? $0 : nil }
        guard (told ?? day) > dueOn else { return nil }
        let what =
            "L'avis des fonds reçus le \(fundsReceivedOn.name), dû au propriétaire au plus tard le \(dueOn.name), "
        return LegalRemark(
            .ownerNotNotifiedIn8Days,
            what
                + (told.map { "n'a été donné que le \($0.name)" }
                    ?? "reste à donner, par lettre recommandée ou contre récépissé"))
    }
}
