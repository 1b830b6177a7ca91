import Gerance
import Testing

@Suite("Owner")
struct OwnerTests {
    typealias Fault = Owner.Fault

    static let jeanne = Party.person(Person(civility: .madame, givenName: "Jeanne", familyName: "Martin"))
    static let paul = Party.person(Person(civility: .monsieur, givenName: "Paul", familyName: "Martin"))
    static let company = Party.organisation(Organisation(name: "SCI des Trois-Îlets"))

    static func owner(_ holders: [Holder]) throws(Fault) -> Owner {
        try Owner(id: "O1", name: "Martin", holders: holders)
    }

    @Test(
        "Rights that make up the whole property are accepted",
        arguments: [
            [Holder(jeanne)],
            [Holder(company)],
            [Holder(jeanne, share: "1/2"), Holder(paul, share: "1/2")],
            [Holder(jeanne, share: "1/3"), Holder(paul, share: "1/6"), Holder(company, share: "500/1000")],
            [Holder(jeanne, right: .usufruct), Holder(paul, right: .bare)],
            [
                Holder(jeanne, right: .usufruct), Holder(paul, right: .bare, share: "1/2"),
                Holder(company, right: .bare, share: "1/2"),
            ],
            // The surviving wife: a quarter in full, the usufruct of the rest; the children: the rest in bare ownership.
            [
                Holder(jeanne, share: "1/4"), Holder(jeanne, right: .usufruct, share: "3/4"),
                Holder(paul, right: .bare, share: "3/8"), Holder(company, right: .bare, share: "3/8"),
            ],
        ])
    func whole(holders: [Holder]) throws {
        let owner = try Self.owner(holders)
        #expect(owner.holders == holders)
        #expect(try JSON.read(Owner.self, from: JSON.text(of: owner)) == owner)
    }

    @Test(
        "Rights that leave something over, or give something twice, are refused",
        arguments: [
            ([], .noHolder),
            ([Holder(jeanne, share: "0/1"), Holder(paul)], .emptyShare(Holder(jeanne, share: .zero))),
            ([Holder(jeanne, share: "1/2")], .incomeNotWhole),
            ([Holder(jeanne), Holder(paul)], .incomeNotWhole),
            ([Holder(jeanne, share: "1/3"), Holder(paul, share: "333/1000")], .incomeNotWhole),
            ([Holder(jeanne, right: .bare)], .incomeNotWhole),
            ([Holder(jeanne, right: .usufruct)], .propertyNotWhole),
            ([Holder(jeanne, right: .usufruct), Holder(paul, right: .bare, share: "1/2")], .propertyNotWhole),
            ([Holder(jeanne), Holder(paul, right: .bare)], .propertyNotWhole),
            ([Holder(jeanne), Holder(paul, right: .usufruct)], .incomeNotWhole),
        ] as [([Holder], Fault)])
    func notWhole(holders: [Holder], fault: Fault) {
        #expect(throws: fault) { try Self.owner(holders) }
        #expect(fault.description.hasSuffix("."))
    }

    @Test("Every division of twelfths among three holders is accepted exactly when it makes twelve")
    func exhaustive() throws {
        let rights = Holder.Right.allCases
        for (a, b) in (1...12).flatMap({ a in (1...12).map { (a, $0) } }) {
            for (first, second) in rights.flatMap({ first in rights.map { (first, $0) } }) {
                let holders = [
                    Holder(Self.jeanne, right: first, share: try Fraction(a, of: 12)),
                    Holder(Self.paul, right: second, share: try Fraction(b, of: 12)),
                ]
                let income = (first == .bare ? 0 : a) + (second == .bare ? 0 : b)
                let property = (first == .usufruct ? 0 : a) + (second == .usufruct ? 0 : b)
                let isAccepted = (try? Self.owner(holders)) != nil
                #expect(isAccepted == (income == 12 && property == 12), "\(a)/12 \(first), \(b)/12 \(second)")
            }
        }
    }

    @Test("Documents go by e-mail only to an owner who has an address")
    func channel() throws {
        #expect(try Self.owner([Holder(Self.jeanne)]).documentChannel == .post)
        #expect(throws: Fault.emailMissing) {
            try Owner(id: "O1", name: "Martin", holders: [Holder(Self.jeanne)], documentChannel: .email)
        }
        #expect(Fault.emailMissing.description.contains("courriel"))
        let owner = try Owner(
            id: "O1", name: "Martin", holders: [Holder(Self.jeanne)], email: "jeanne@example.fr",
            phones: ["0696 12 34 56"],
            address: PostalAddress(lines: ["4 rue Blénac"], postcode: "97200", city: "Fort-de-France"),
            documentChannel: .email, isConsumer: false)
        #expect(try JSON.read(Owner.self, from: JSON.text(of: owner)) == owner)
    }

    @Test("A file written with what is necessary alone is read with the defaults")
    func shortJSON() throws {
        let text = """
            {"id":"O1","name":"Martin","holders":[
            {"name":{"person":{"familyName":"Martin"}},"right":"full","share":"1/1"}]}
            """
        let owner = try JSON.read(Owner.self, from: text)
        #expect(owner.phones.isEmpty && owner.email == nil && owner.address == nil)
        #expect(owner.documentChannel == .post && owner.isConsumer)
    }

    @Test("A file that holds an impossible owner is refused with the fault's sentence")
    func refusedJSON() {
        let text = #"{"id":"O1","name":"Martin","holders":[]}"#
        #expect(JSON.refusal(of: Owner.self, from: text) == Fault.noHolder.description)
    }
}

@Suite("Party")
struct PartyTests {
    @Test("A name is written as a letter writes it")
    func names() {
        #expect(OwnerTests.jeanne.fullName == "Madame Jeanne Martin")
        #expect(OwnerTests.paul.fullName == "Monsieur Paul Martin")
        #expect(Party.person(Person(familyName: "Martin")).fullName == "Martin")
        #expect(OwnerTests.company.fullName == "SCI des Trois-Îlets")
    }

    @Test("The JSON says by its one key whether a party is a person or an organisation")
    func json() throws {
        #expect(
            try JSON.text(of: OwnerTests.jeanne)
                == #"{"person":{"civility":"madame","familyName":"Martin","givenName":"Jeanne"}}"#)
        let company = Party.organisation(
            Organisation(name: "SCI des Trois-Îlets", representative: Person(familyName: "Martin")))
        #expect(try JSON.read(Party.self, from: JSON.text(of: company)) == company)
    }

    @Test(
        "A JSON with neither or both is refused",
        arguments: ["{}", #"{"person":{"familyName":"A"},"organisation":{"name":"B"}}"#])
    func refused(text: String) throws {
        let sentence = try #require(JSON.refusal(of: Party.self, from: text))
        #expect(sentence.contains("soit une personne"))
    }

    @Test("Every right, role and channel has a French name of its own")
    func frenchNames() {
        #expect(Set(Holder.Right.allCases.map(\.name)) == ["pleine propriété", "nue-propriété", "usufruit"])
        #expect(Set(Role.allCases.map(\.name)).count == Role.allCases.count)
        #expect(Role.manager.name == "gestionnaire" && Role.sales.name == "force commerciale")
    }
}

@Suite("Tenant")
struct TenantTests {
    @Test("A tenant has at least one name and reads back")
    func tenant() throws {
        let tenant = try Tenant(
            id: "T1", names: [OwnerTests.jeanne, OwnerTests.paul], email: "a@b.fr", phones: ["0696 12 34 56"])
        #expect(try JSON.read(Tenant.self, from: JSON.text(of: tenant)) == tenant)
        #expect(throws: Tenant.Fault.noName) { try Tenant(id: "T1", names: []) }
        #expect(JSON.refusal(of: Tenant.self, from: #"{"id":"T1","names":[]}"#) == Tenant.Fault.noName.description)
    }

    @Test("A tenant written without e-mail and telephone is read")
    func shortJSON() throws {
        let text = #"{"id":"T1","names":[{"person":{"familyName":"Martin"}}]}"#
        #expect(try JSON.read(Tenant.self, from: text).phones.isEmpty)
    }
}

@Suite("Agency")
struct AgencyTests {
    static func agency() throws -> Agency {
        let address = try PostalAddress(lines: ["1 rue de la République"], postcode: "97200", city: "Fort-de-France")
        return Agency(
            name: "Agence des Caraïbes", address: address, activity: "Administration de biens",
            professionalCard: ProfessionalCard(
                number: "CPI 9721 2024 000 000 123", issuer: "CCI de la Martinique", expiresOn: "2027-06-30"),
            guarantor: try Guarantor(name: "Garantie du Sud", address: address, amount: "110000.00"),
            groupAddress: "gerance@example.fr", registrationAddress: "https://client.example.fr/inscription",
            calendar: WorkingCalendar(territory: .martinique), advantages: ["Astreinte le week-end"],
            signatureLine: "Le service gérance")
    }

    @Test("An agency and a member of its staff read back")
    func json() throws {
        let agency = try Self.agency()
        #expect(try JSON.read(Agency.self, from: JSON.text(of: agency)) == agency)
        let staff = Staff(id: "S1", name: "Anne Roy", role: .manager, email: "a.roy@example.fr", phone: "0596 60 12 34")
        #expect(try JSON.read(Staff.self, from: JSON.text(of: staff)) == staff)
    }

    @Test("An agency written without what is optional is read")
    func shortJSON() throws {
        var agency = try Self.agency()
        agency.guarantor = nil
        agency.advantages = []
        agency.signatureLine = nil
        let text = try JSON.text(of: agency).replacing(#""advantages":[],"#, with: "")
        #expect(!text.contains("advantages") && !text.contains("guarantor") && !text.contains("signatureLine"))
        #expect(try JSON.read(Agency.self, from: text) == agency)
    }

    @Test("A guarantee of nothing or less is refused", arguments: ["0.00", "-1.00"] as [Euros])
    func guarantee(amount: Euros) throws {
        let address = try Self.agency().address
        let fault = Guarantor.Fault.amountNotPositive(amount)
        #expect(throws: fault) { try Guarantor(name: "G", address: address, amount: amount) }
        #expect(fault.description.contains(amount.formatted))
        let guarantor = try JSON.text(of: Guarantor(name: "G", address: address, amount: "1.00"))
        let text = guarantor.replacing(#""1.00""#, with: "\"\(amount)\"")
        #expect(JSON.refusal(of: Guarantor.self, from: text) == fault.description)
    }
}
