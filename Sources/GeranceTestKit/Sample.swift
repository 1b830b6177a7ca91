public import Gerance

/// A plausible agency in Fort-de-France with one owner, two dwellings and their tenants, for tests and examples.
///
/// Every value goes through the checked initialisers, and so may throw.
public enum Sample {
    /// Léa Cadet, the owner's manager.
    public static let manager = Author.staff("lea", .manager)
    /// Marc Rosier, of accounting.
    public static let accounting = Author.staff("marc", .accounting)
    /// Inès Jean-Louis, at the reception.
    public static let reception = Author.staff("ines", .reception)

    /// The e-mail address of the owner.
    public static let ownerAddress = "h.montout@exemple.fr"
    /// The group's address, in copy of every confirmation.
    public static let groupAddress = "gestion@agence-des-iles.fr"
    /// Where an owner registers in the client space.
    public static let registrationAddress = "https://espaceclient.agence-des-iles.fr/inscription"

    /// The agency, open on weekdays by the clock of Martinique.
    public static func agency() throws -> Agency {
        Agency(
            name: "Agence des Îles",
            address: try PostalAddress(
                lines: ["12 rue Victor Schoelcher"], postcode: "97200", city: "Fort-de-France"),
            activity: "Administration de biens",
            professionalCard: ProfessionalCard(
                number: "CPI 9721 2024 000 012 345", issuer: "CCI de la Martinique", expiresOn: "2027-05-31"),
            guarantor: try Guarantor(
                name: "Caisse de garantie exemple",
                address: try PostalAddress(
                    lines: ["1 place du Marché"], postcode: "75002", city: "Paris"),
                amount: "600000.00"),
            groupAddress: try EmailAddress(groupAddress),
            registrationAddress: try WebAddress(registrationAddress),
            calendar: WorkingCalendar(territory: .martinique),
            advantages: ["Espace client en ligne", "Force commerciale", "Synergie de métiers"],
            signatureLine: "Agence des Îles, c'est évident.")
    }

    /// The settings of the agency, with the delays of the written process.
    public static func settings() throws -> Settings { Settings(agency: try agency()) }

    /// The owner, Mme Hélène Montout.
    public static func owner(documentChannel: DocumentChannel = .email) throws -> Owner {
        try Owner(
            id: "O-112", name: "Hélène Montout", holders: [Holder(.person(Person(familyName: "Montout")))],
            email: try EmailAddress(ownerAddress), phones: ["0696 12 34 56"],
            address: try PostalAddress(
                lines: ["4 allée des Flamboyants"], postcode: "97233", city: "Schœlcher"),
            documentChannel: documentChannel)
    }

    /// A dwelling in Fort-de-France; each number makes another one.
    public static func dwelling(_ number: Int = 1) throws -> Dwelling {
        try Dwelling(
            id: try Dwelling.ID("L-\(number)"), label: try Label("Appartement \(number), résidence Les Alizés"),
            kind: .apartment,
            address: try PostalAddress(
                lines: [try Label("\(number) rue des Alizés")], postcode: "97200",
                city: "Fort-de-France"))
    }

    /// A mandate of a year, renewed tacitly, on one or more dwellings, with statements at each month's end.
    public static func mandate(
        _ id: Mandate.ID = "M-1", on dwellings: [Dwelling]? = nil, from start: CivilDate = "2026-01-01",
        rhythm: AccountsTerms.Rhythm = .monthly
    ) throws -> Mandate {
        try Mandate(
            id: id, registerNumber: 412, registeredOn: start, signedOn: start, effectiveFrom: start,
            term: MandateTerm(
                firmMonths: 12, renewal: MandateTerm.TacitRenewal(periodMonths: 12, maxRenewals: 9)),
            noticeToTerminateMonths: 3,
            dwellings: try dwellings ?? [dwelling(1), dwelling(2)],
            powers: [.grantLeases],
            mayReceiveFunds: true,
            feeTerms: [
                try FeeTerm(kind: .management, price: .rate("7.2%", of: .collectedAll), payer: .owner)
            ],
            worksThreshold: "300.00", accounts: try AccountsTerms(rhythm: rhythm),
            depositHeldBy: .manager)
    }

    /// The lease of a dwelling; each number makes another one.
    public static func lease(_ number: Int = 1) throws -> Lease {
        try Lease(
            id: try Lease.ID("B-\(number)"), dwelling: try Dwelling.ID("L-\(number)"),
            tenant: try Tenant(
                id: try Tenant.ID("T-\(number)"), names: [.person(Person(familyName: "Salomon"))]),
            kind: .unfurnished, startsOn: "2024-09-01", rent: "780.00", charges: "60.00",
            deposit: "780.00")
    }
}
