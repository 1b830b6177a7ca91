/// A tenant's notice to leave (*congé du locataire, dédite*), as it arrived.
///
/// Written down as it is, valid or not; ``validity`` says what it is worth and ``NoticePeriod`` when the lease ends.
public struct TenantNotice: Hashable, Sendable {
    /// The lease that the tenant ends.
    public var lease: Lease.ID
    /// How it was given.
    public var form: Form
    /// The day of receipt, of service or of handing over; `nil` for a letter refused, unclaimed or never received.
    public var receivedOn: CivilDate?
    /// The ground that the tenant states for a notice of one month; `nil` when he states none.
    public var ground: Ground?
    /// Whether the ground was proven when the notice was sent, as the law asks.
    public var groundProven: Bool
    /// The last day that the tenant asks for, where he asks for one.
    public var requestedEnd: CivilDate?

    /// Makes a notice.
    public init(
        lease: Lease.ID,
        form: Form,
        receivedOn: CivilDate?,
        ground: Ground? = nil,
        groundProven: Bool = false,
        requestedEnd: CivilDate? = nil
    ) {
        self.lease = lease
        self.form = form
        self.receivedOn = receivedOn
        self.ground = ground
        self.groundProven = groundProven
        self.requestedEnd = requestedEnd
    }

    /// How a notice is given.
    @nonexhaustive
    public enum Form: String, Codable, CaseIterable, Hashable, Sendable {
        /// A registered letter with acknowledgement of receipt (*LRAR*).
        case registeredLetter
        /// An electronic registered letter (*LRE*), which is worth the same (Code des postes, art. L. 100).
        case registeredElectronicLetter
        /// Served by a *commissaire de justice*.
        case commissaireDeJustice
        /// Handed over against receipt or signature (*remise en main propre*).
        case handDelivered
        /// An ordinary letter.
        case letter
        /// An e-mail.
        case email
        /// A message in the client space.
        case clientSpace
        /// An SMS or the like.
        case textMessage
        /// By word of mouth.
        case oral

        /// The French name.
        public var name: String {
            switch self {
            case .registeredLetter: "lettre recommandée avec avis de réception"
            case .registeredElectronicLetter: "lettre recommandée électronique"
            case .commissaireDeJustice: "acte de commissaire de justice"
            case .handDelivered: "remise en main propre contre récépissé ou émargement"
            case .letter: "lettre simple"
            case .email: "courriel"
            case .clientSpace: "message de l'espace client"
            case .textMessage: "SMS"
            case .oral: "annonce orale"
            }
        }
    }
}

extension TenantNotice: Codable {
    private enum CodingKeys: CodingKey {
        case lease, form, receivedOn, ground, groundProven, requestedEnd
    }

    /// Decodes a notice.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            lease: try values.decode(Lease.ID.self, forKey: .lease),
            form: try values.decode(Form.self, forKey: .form),
            receivedOn: try values.decodeIfPresent(CivilDate.self, forKey: .receivedOn),
            ground: try values.decodeIfPresent(Ground.self, forKey: .ground),
            groundProven: try values.decodeIfPresent(Bool.self, forKey: .groundProven) ?? false,
            requestedEnd: try values.decodeIfPresent(CivilDate.self, forKey: .requestedEnd))
    }
}
