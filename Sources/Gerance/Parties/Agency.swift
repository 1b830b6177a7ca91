/// The agency that manages the properties (*agence, administrateur de biens*).
///
/// It holds what every letter must name (décret 72-678, art. 92) and what the written process asks of the agency: the
/// address in copy, the address where an owner registers.
public struct Agency: Hashable, Sendable {
    /// The name.
    public var name: Label
    /// The postal address.
    public var address: PostalAddress
    /// What the agency does, as its letters say: `Administration de biens`.
    public var activity: Label
    /// The professional card.
    public var professionalCard: ProfessionalCard
    /// Who guarantees the funds held.
    public var guarantor: Guarantor?
    /// The group's mailbox, in copy of the e-mail that confirms a call or a meeting.
    public var groupAddress: EmailAddress
    /// Where an owner registers for the client space (*espace client*).
    public var registrationAddress: WebAddress
    /// When the office is open, and the territory whose clock and holidays count.
    public var calendar: WorkingCalendar
    /// What the agency offers that others do not (*avantages*), for its greetings and letters.
    public var advantages: [Label]
    /// The line under a manager's name at the end of a message.
    public var signatureLine: Label?

    /// Makes an agency.
    public init(
        name: Label,
        address: PostalAddress,
        activity: Label,
        professionalCard: ProfessionalCard,
        guarantor: Guarantor? = nil,
        groupAddress: EmailAddress,
        registrationAddress: WebAddress,
        calendar: WorkingCalendar,
        advantages: [Label] = [],
        signatureLine: Label? = nil
    ) {
        self.name = name
        self.address = address
        self.activity = activity
        self.professionalCard = professionalCard
        self.guarantor = guarantor
        self.groupAddress = groupAddress
        self.registrationAddress = registrationAddress
        self.calendar = calendar
        self.advantages = advantages
        self.signatureLine = signatureLine
    }
}

extension Agency: Codable {
    private enum CodingKeys: CodingKey {
        case name, address, activity, professionalCard, guarantor, groupAddress, registrationAddress, calendar
        case advantages, signatureLine
    }

    /// Decodes an agency.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            name: try values.decode(Label.self, forKey: .name),
            address: try values.decode(PostalAddress.self, forKey: .address),
            activity: try values.decode(Label.self, forKey: .activity),
            professionalCard: try values.decode(ProfessionalCard.self, forKey: .professionalCard),
            guarantor: try values.decodeIfPresent(Guarantor.self, forKey: .guarantor),
            groupAddress: try values.decode(EmailAddress.self, forKey: .groupAddress),
            registrationAddress: try values.decode(WebAddress.self, forKey: .registrationAddress),
            calendar: try values.decode(WorkingCalendar.self, forKey: .calendar),
            advantages: try values.decodeIfPresent([Label].self, forKey: .advantages) ?? [],
            signatureLine: try values.decodeIfPresent(Label.self, forKey: .signatureLine))
    }
}
