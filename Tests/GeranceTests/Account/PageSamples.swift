import Gerance
import GeranceTestKit
import Testing

/// Statements and a recap laid out as pages, for the golden files and the tests.
struct PageSample: Sendable, CustomTestStringConvertible {
    let name: String
    let page: DocumentPage

    var testDescription: String { name }

    /// The three forms, by the ends of their files' names.
    var forms: [(end: String, text: String)] {
        [("txt", page.plainText()), ("md", page.markdown), ("html", page.html)]
    }

    static func all() throws -> [PageSample] {
        [
            PageSample(name: "statement-month", page: try month()),
            PageSample(name: "statement-quarter", page: try quarter()),
            PageSample(name: "statement-debit", page: try debit()), PageSample(name: "tax-recap", page: try recap()),
        ]
    }

    /// A year in which a tenant leaves and another comes, the *syndic* settles his accounts, and two holders declare.
    private static func recap() throws -> DocumentPage {
        let (book, statements) = try TaxRecapTwoYearsTests.lyon()
        let owner = try Owner(
            id: "O-113", name: "Indivision Montout-Lagier",
            holders: [
                Holder(.person(Person(civility: .madame, givenName: "Hélène", familyName: "Montout")), share: "2/3"),
                Holder(.person(Person(civility: .monsieur, givenName: "Paul", familyName: "Lagier")), share: "1/3"),
            ],
            address: try PostalAddress(lines: ["4 allée des Flamboyants"], postcode: "97233", city: "Schœlcher"))
        let recap = try book.recap(2026, statements: statements, of: owner, try TaxRecapTwoYearsTests.supplement())
        return try recap.page(of: [book.account], from: Sample.agency(), issuedOn: "2027-02-01")
    }

    /// One dwelling, one tenant who pays.
    private static func month() throws -> DocumentPage {
        var book = try book(of: mandate(dwellings: 1, rhythm: .monthly, fees: [managementFee()]))
        try book.record(
            """
            2026-01-01 rentCalled 780.00 B-1 | Loyer de janvier 2026
            2026-01-01 chargesCalled 60.00 B-1 | Charges de janvier 2026
            2026-01-05 rentReceived 780.00 B-1 | Virement
            2026-01-05 chargesReceived 60.00 B-1 | Virement
            2026-01-20 repairs 95.00 L-1 | Remplacement du robinet de la cuisine
            """)
        return try page(of: book, on: "2026-01-31", for: Sample.owner())
    }

    /// Three dwellings over a quarter: arrears, a credit, a deposit, a provision, works, two holders.
    private static func quarter() throws -> DocumentPage {
        let fees = [
            try managementFee(), try FeeTerm(kind: .taxHelp, price: .amount("48.00"), payer: .owner),
            try FeeTerm(kind: .worksSupervision, price: .rate("3%", of: .works), payer: .owner),
        ]
        var book = try book(of: mandate(dwellings: 3, rhythm: .quarterly, fees: fees, reserve: "200.00"))
        try book.record(
            """
            2025-11-01 rentCalled 850.00 B-2 | Loyer de novembre 2025
            2025-11-03 rentReceived 850.00 B-2
            2025-12-01 rentCalled 850.00 B-2 | Loyer de décembre 2025
            2025-12-05 depositReceived 780.00 B-1
            2025-12-05 depositReceived 850.00 B-2
            2025-12-10 provisionConstituted 500.00 | Ravalement voté en assemblée
            """)
        _ = try book.account.close(on: "2025-12-31")
        try book.record(
            """
            2026-01-01 rentCalled 780.00 B-1 | Loyer de janvier 2026
            2026-01-01 chargesCalled 60.00 B-1 | Charges de janvier 2026
            2026-01-01 rentCalled 850.00 B-2 | Loyer de janvier 2026
            2026-01-05 rentReceived 780.00 B-1 | Virement
            2026-01-05 chargesReceived 60.00 B-1 | Virement
            2026-01-07 rentReceived 850.00 B-2 | Chèque n° 102
            2026-01-19 rentReceived 850.00 B-2 back=12 | chèque revenu de la banque
            2026-02-01 rentCalled 780.00 B-1 | Loyer de février 2026
            2026-02-01 chargesCalled 60.00 B-1 | Charges de février 2026
            2026-02-01 rentCalled 850.00 B-2 | Loyer de février 2026
            2026-02-04 rentReceived 780.00 B-1 | Virement
            2026-02-04 chargesReceived 60.00 B-1 | Virement
            2026-02-10 housingBenefit 310.00 B-2 | CAF, février 2026
            2026-02-12 condominiumCharges 412.35 L-1 | Syndic Horizon, 1er trimestre
            2026-02-20 advancePaid 600.00 | Virement
            2026-02-24 ownerInsurance 131.40 | Contrat annuel
            2026-03-01 rentCalled 780.00 B-1 | Loyer de mars 2026
            2026-03-01 chargesCalled 60.00 B-1 | Charges de mars 2026
            2026-03-01 rentCalled 850.00 B-2 | Loyer de mars 2026
            2026-03-03 rentReceived 1560.00 B-1 | Virement, deux mois
            2026-03-03 chargesReceived 60.00 B-1 | Virement
            2026-03-10 provisionUsed 300.00 | Acompte du ravalement
            2026-03-10 improvements 300.00 L-2 | Ravalement, acompte à Façades du Nord
            2026-03-12 insuranceIndemnity 420.00 L-2 | Dégât des eaux du 8 février
            2026-03-16 contribution 250.00 | Virement pour les travaux
            2026-03-18 depositKeptForRent 400.00 B-2 | loyer de décembre 2025
            2026-03-20 fee 48.00 taxHelp
            """)
        let owner = try Owner(
            id: "O-113", name: "Indivision Montout-Lagier",
            holders: [
                Holder(.person(Person(civility: .madame, givenName: "Hélène", familyName: "Montout")), share: "2/3"),
                Holder(.person(Person(civility: .monsieur, givenName: "Paul", familyName: "Lagier")), share: "1/3"),
            ],
            address: try PostalAddress(lines: ["4 allée des Flamboyants"], postcode: "97233", city: "Schœlcher"))
        return try page(
            of: book, on: "2026-03-31", for: owner, approvedUnpaid: "180.00",
            events: [
                "Monsieur Salomon annonce son départ pour le 30 juin 2026.",
                "Le ravalement de la résidence Les Alizés commence le 4 mai 2026.",
            ])
    }

    /// Works larger than the rents.
    private static func debit() throws -> DocumentPage {
        var book = try book(of: mandate(dwellings: 1, rhythm: .monthly, fees: [managementFee()]))
        try book.record(
            """
            2026-01-01 rentCalled 780.00 B-1 | Loyer de janvier 2026
            2026-01-05 rentReceived 780.00 B-1 | Virement
            2026-01-14 repairs 1240.00 L-1 | Chauffe-eau, Plomberie Caraïbe
            """)
        return try page(of: book, on: "2026-01-31", for: Sample.owner())
    }

    static func managementFee() throws -> FeeTerm {
        try FeeTerm(kind: .management, price: .rate("7.2%", of: .collectedAll), payer: .owner)
    }

    static func mandate(
        dwellings: Int, rhythm: AccountsTerms.Rhythm, fees: [FeeTerm], reserve: Euros = .zero
    ) throws -> Mandate {
        let sample = try Sample.mandate()
        return try Mandate(
            id: sample.id, registerNumber: sample.registerNumber, registeredOn: "2025-11-01", signedOn: "2025-11-01",
            effectiveFrom: rhythm == .monthly ? "2026-01-01" : "2025-11-01", term: sample.term,
            dwellings: try (1...dwellings).map { try Sample.dwelling($0) }, powers: sample.powers,
            mayReceiveFunds: true, feeTerms: fees, accounts: try AccountsTerms(rhythm: rhythm, payoutDay: 5),
            reserve: reserve, depositHeldBy: .manager)
    }

    private static func book(of mandate: Mandate) throws -> AccountBook {
        var book = try AccountBook(of: mandate, leases: [])
        let tenants: [[Party]] = [
            [
                .person(Person(civility: .madame, givenName: "Aimée", familyName: "Salomon")),
                .person(Person(civility: .monsieur, givenName: "Luc", familyName: "Salomon")),
            ],
            [.person(Person(civility: .monsieur, givenName: "Joël", familyName: "Rosamond"))],
        ]
        for (place, names) in tenants.enumerated() where place < mandate.dwellings.count {
            try book.account.add(
                Lease(
                    id: Lease.ID("B-\(place + 1)"), dwelling: mandate.dwellings[place].id,
                    tenant: try Tenant(id: Tenant.ID("T-\(place + 1)"), names: names), kind: .unfurnished,
                    startsOn: "2024-09-01", rent: place == 0 ? "780.00" : "850.00"))
        }
        return book
    }

    private static func page(
        of book: AccountBook, on cutoff: CivilDate, for owner: Owner, approvedUnpaid: Euros = .zero,
        events: [Label] = []
    ) throws -> DocumentPage {
        let statement = try book.account.statement(on: cutoff, approvedUnpaid: approvedUnpaid, events: events)
        return try statement.page(
            for: owner, under: book.account.mandate, leases: book.account.leases, from: Sample.agency(),
            issuedOn: cutoff.adding(days: 3) ?? cutoff)
    }
}
