public import Gerance

/// Plausible owners, one after the other: the same seed always gives the same ones.
///
/// Persons alone, couples, *indivisions* of up to five, companies, usufructuaries with bare owners; in the overseas
/// departments and on the mainland; with and without an e-mail address. All data is made up.
///
///     var generator = OwnerGenerator(seed: 7)
///     let owners = try (1...100).map { _ in try generator.nextOwner() }
public struct OwnerGenerator: Sendable {
    private var random: Generator
    private var number = 0

    /// Begins the sequence of a seed; print the seed where a test fails.
    public init(seed: UInt64) { random = Generator(seed: seed) }

    /// How property is held.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// One person.
        case person
        /// Two persons, half each.
        case couple
        /// Three persons or more, with shares that differ (*indivision*).
        case undivided
        /// A company (*SCI*).
        case company
        /// A usufructuary and the bare owners (*démembrement*).
        case usufruct
    }

    /// The next owner, of any kind.
    ///
    /// - Throws: What the checked initialisers throw; with the generator's values, never.
    public mutating func nextOwner() throws -> Owner {
        let dice = Int.random(in: 1...100, using: &random)
        let kind: Kind =
            switch dice {
            case ...45: .person
            case ...70: .couple
            case ...82: .undivided
            case ...92: .company
            default: .usufruct
            }
        return try nextOwner(kind)
    }

    /// The next owner, of a kind; identifiers go on from `O-1`.
    ///
    /// - Throws: As ``nextOwner()`` does.
    public mutating func nextOwner(_ kind: Kind) throws -> Owner {
        number += 1
        let (family, mailbox) = pick(Self.families)
        let holders = try holders(kind, family)
        let email = chance(75) ? try EmailAddress("\(mailbox)\(number)@exemple.fr") : nil
        let town = pick(Self.towns)
        let address = try PostalAddress(
            lines: [try Label("\(Int.random(in: 1...180, using: &random)) \(pick(Self.streets))")],
            postcode: town.postcode, city: town.city)
        return try Owner(
            id: try Owner.ID("O-\(number)"), name: try Label(Self.name(kind, family)), holders: holders,
            email: email, phones: chance(85) ? [try phone(town.mobile)] : [], address: address,
            documentChannel: email != nil && chance(70) ? .email : .post, isConsumer: kind != .company)
    }
}

extension OwnerGenerator {
    private mutating func holders(_ kind: Kind, _ family: String) throws -> [Holder] {
        switch kind {
        case .person: return [Holder(.person(try person(family)))]
        case .couple:
            let half = try Fraction(1, of: 2)
            return [Holder(.person(try person(family)), share: half), Holder(.person(try person(family)), share: half)]
        case .undivided:
            // The first one has twice the share of each other one: 2/4, 1/4, 1/4.
            let others = Int.random(in: 2...4, using: &random)
            let first = Holder(.person(try person(family)), share: try Fraction(2, of: others + 2))
            return try [first] + shared(by: others, of: family, right: .full, in: others + 2)
        case .company:
            let company = Organisation(name: try Label("SCI \(family)"), representative: try person(family))
            return [Holder(.organisation(company))]
        case .usufruct:
            let children = Int.random(in: 1...3, using: &random)
            return try [Holder(.person(try person(family)), right: .usufruct)]
                + shared(by: children, of: family, right: .bare, in: children)
        }
    }

    private mutating func shared(
        by count: Int, of family: String, right: Holder.Right, in denominator: Int
    ) throws -> [Holder] {
        let share = try Fraction(1, of: denominator)
        return try (0..<count).map { _ in Holder(.person(try person(family)), right: right, share: share) }
    }

    private mutating func person(_ family: String) throws -> Person {
        let (given, civility) = pick(Self.givenNames)
        return Person(civility: civility, givenName: try Label(given), familyName: try Label(family))
    }

    private mutating func phone(_ prefix: String) throws -> PhoneNumber {
        let digits = (0..<10 - prefix.count).map { _ in String(Int.random(in: 0...9, using: &random)) }
        return try PhoneNumber(prefix + digits.joined())
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 1...100, using: &random) <= percent }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }

    private static func name(_ kind: Kind, _ family: String) -> String {
        switch kind {
        case .person: family
        case .couple: "M. et Mme \(family)"
        case .undivided: "Indivision \(family)"
        case .company: "SCI \(family)"
        case .usufruct: "Succession \(family)"
        }
    }

    private static let families: [(name: String, mailbox: String)] = [
        ("Montout", "montout"), ("Lise", "lise"), ("Bélair", "belair"), ("Césaire-Rosemond", "cesaire"),
        ("Hoareau", "hoareau"), ("Le Goff", "legoff"), ("d'Hautecourt", "hautecourt"), ("Nguyễn", "nguyen"),
        ("Lefèvre", "lefevre"), ("Abdou", "abdou"), ("Saint-Aimé", "saint-aime"), ("Œuvrard", "oeuvrard"),
    ]

    private static let givenNames: [(name: String, civility: Civility?)] = [
        ("Hélène", .madame), ("Paul", .monsieur), ("Marie-Noëlle", .madame), ("Jean-Yves", .monsieur),
        ("Chloé", .madame),
        ("Loïc", .monsieur), ("Dominique", nil), ("Aïssata", .madame),
    ]

    private static let streets = [
        "rue des Alizés", "allée des Flamboyants", "avenue de l'Église", "chemin du Père-Labat", "place d'Armes",
        "boulevard Général-de-Gaulle", "impasse Les Hauts-de-l'Anse",
    ]

    private static let towns: [(postcode: Postcode, city: Label, mobile: String)] = [
        ("97200", "Fort-de-France", "069612"), ("97233", "Schœlcher", "069612"), ("97110", "Pointe-à-Pitre", "069035"),
        ("97300", "Cayenne", "069420"), ("97400", "Saint-Denis", "069261"), ("97600", "Mamoudzou", "063920"),
        ("75011", "Paris", "0612"), ("35400", "Saint-Malo", "0761"), ("06300", "Nice", "0660"),
    ]
}
