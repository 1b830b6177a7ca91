import Gerance
import GeranceTestKit
import Testing

/// A letter of the catalogue with sample values, and the name of its golden file.
struct LetterSample: Sendable, CustomTestStringConvertible {
    let name: String
    let template: any LetterTemplate
    var correspondence: Correspondence

    var testDescription: String { name }

    func written() throws -> OwnerLetter { try template.text(from: correspondence) }
}

/// People and properties for letters.
enum LetterSamples {
    static let lea = Staff(
        id: "lea", name: "Léa Cadet", role: .manager, email: "l.cadet@agence-des-iles.fr", phone: "0596 60 12 34")
    static let marc = Staff(id: "marc", name: "Marc Rosier", role: .accounting)
    static let written: CivilDate = "2026-11-24"

    static let helene = Party.person(Person(civility: .madame, givenName: "Hélène", familyName: "Montout"))
    static let paul = Party.person(Person(civility: .monsieur, givenName: "Paul", familyName: "Montout"))
    static let anne = Party.person(Person(civility: .madame, givenName: "Anne", familyName: "Montout-Lévy"))
    static let unknown = Party.person(Person(familyName: "Montout"))
    static let company = Party.organisation(
        Organisation(
            name: "SCI des Trois-Îlets",
            representative: Person(civility: .monsieur, givenName: "Guy", familyName: "Alexandrine")))
    static let bareCompany = Party.organisation(Organisation(name: "SCI L'Anse"))

    /// Whom letters are written to, each with the salutation expected.
    static let owners: [([Party], String)] = [
        ([helene], "Madame"), ([paul], "Monsieur"), ([helene, paul], "Madame, Monsieur"), ([helene, anne], "Mesdames"),
        ([paul, paul], "Messieurs"), ([helene, paul, anne], "Mesdames, Monsieur"), ([unknown], "Madame, Monsieur"),
        ([helene, unknown], "Madame, Monsieur"), ([company], "Monsieur"), ([bareCompany], "Madame, Monsieur"),
    ]

    static func correspondence(
        to addressees: [Party] = [helene], signedBy signatory: Staff = lea, on date: CivilDate = written
    ) throws -> Correspondence {
        Correspondence(
            from: try Sample.agency(), signedBy: signatory, manager: lea, to: addressees,
            at: try PostalAddress(lines: ["4 allée des Flamboyants"], postcode: "97233", city: "Schœlcher"), on: date)
    }

    static func lease(
        _ kind: Lease.Kind = .unfurnished, tenants: Int = 1, rent: Euros = "780.00", deposit: Euros = "780.00"
    ) throws -> Lease {
        let names: [Party] = [
            .person(Person(civility: .madame, givenName: "Rose", familyName: "Salomon")),
            .person(Person(civility: .monsieur, givenName: "Luc", familyName: "Salomon")),
        ]
        return try Lease(
            id: "B-1", dwelling: "L-1", tenant: try Tenant(id: "T-1", names: Array(names.prefix(tenants))), kind: kind,
            startsOn: "2024-09-01", rent: rent, charges: rent > .zero ? "60.00" : .zero, deposit: deposit)
    }

    static func dwelling(_ kind: Dwelling.Kind = .apartment) throws -> Dwelling {
        try Dwelling(
            id: "L-1", label: "T3, résidence Les Alizés", kind: kind,
            address: try PostalAddress(lines: ["1 rue des Alizés"], postcode: "97200", city: "Fort-de-France"))
    }

    static func notice(
        _ form: TenantNotice.Form = .registeredLetter, ground: TenantNotice.Ground? = nil, proven: Bool = false,
        end: CivilDate? = nil
    ) -> TenantNotice {
        TenantNotice(
            lease: "B-1", form: form, receivedOn: form == .oral ? nil : "2026-11-23", ground: ground,
            groundProven: proven,
            requestedEnd: end)
    }

    static func vacancy(
        _ notice: TenantNotice = notice(), under kind: Lease.Kind = .unfurnished, tenants: Int = 1,
        zone: TenseZone.List = .unlisted
    ) throws -> VacancyLetter {
        VacancyLetter(
            notice: notice, of: try lease(kind, tenants: tenants), in: try dwelling(), zone: TenseZone(zone),
            answerBy: "2026-12-08")
    }

    static func quote() throws -> QuoteApproval {
        QuoteApproval(
            works: "Remplacement du chauffe-eau",
            because: "la cuve est percée et votre locataire attend le retour de l'eau chaude",
            by: "Plomberie des Îles", for: "1842.50", in: try dwelling(), mandateNumber: 412, threshold: "300.00",
            answerBy: "2026-12-01", quoteNumber: "2026-118", quotedOn: "2026-11-20", startsOn: "2026-12-03")
    }

    static func confirmation() -> CallConfirmation {
        CallConfirmation(
            of: .call, on: "2026-11-23", about: "Relocation du T3",
            points: [
                "le bail de Madame Salomon prend fin le 23 février 2027",
                "le loyer de marché se situe à 820 € par mois",
            ],
            decisions: ["une nouvelle location au loyer de 820 € hors charges"],
            steps: [
                .init("L'agence", "publie l'annonce", by: "2026-12-01"),
                .init("Vous", "nous transmettez le diagnostic électrique", by: "2026-12-04"),
                .init("L'électricien", "vérifie le tableau"),
            ])
    }

    static func loss() throws -> MandateLossLetter {
        MandateLossLetter(
            mandateNumber: 412, dwellings: [try dwelling()], effectiveOn: "2027-01-01", requestedOn: "2026-11-20",
            to: .manager("Gestion du Diamant"),
            handingOver: [
                "baux, états des lieux et dossiers de vos locataires", "diagnostics et attestations d'assurance",
                "clés des logements, contre reçu",
            ], by: "2027-01-04", answerBy: "2026-12-18", finalStatementBy: "2027-01-15", holdsDeposits: true)
    }
}
