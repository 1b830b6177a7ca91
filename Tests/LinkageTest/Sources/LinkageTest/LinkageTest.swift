import Gerance

/// A program that uses the library and nothing else; what it links is what a service pays for.
@main
enum LinkageTest {
    static func main() throws {
        let agency = Agency(
            name: "Agence des Îles",
            address: try PostalAddress(lines: ["12 rue Victor Schoelcher"], postcode: "97200", city: "Fort-de-France"),
            activity: "Administration de biens",
            professionalCard: ProfessionalCard(
                number: "CPI 9721 2024 000 012 345", issuer: "CCI de la Martinique", expiresOn: "2027-05-31"),
            groupAddress: "gestion@agence-des-iles.fr",
            registrationAddress: "https://espaceclient.agence-des-iles.fr/inscription",
            calendar: WorkingCalendar(territory: .martinique))
        let owner = try Owner(
            id: "O-112", name: "Hélène Montout", holders: [Holder(.person(Person(familyName: "Montout")))],
            email: "h.montout@exemple.fr")
        var dossier = Dossier(under: .standard(Settings(agency: agency)))
        try dossier.record(.ownerJoined(owner, manager: "lea"), at: "2026-03-02T12:00:00Z", by: .staff("lea", .manager))
        try dossier.record(.messageReceived(MessageReceived(by: .email)), at: "2026-03-03T13:15:00Z", by: .owner)
        for duty in dossier.duties(at: "2026-03-03T14:00:00Z") { print(duty.id, duty.action.label) }
    }
}
