import Gerance
import GeranceTestKit
import Testing

@Suite("Generated owners") struct OwnerGeneratorTests {
    static func owners(seed: UInt64, _ count: Int = 2000) throws -> [Owner] {
        var generator = OwnerGenerator(seed: seed)
        return try (1...count).map { _ in try generator.nextOwner() }
    }

    @Test("pass every check of their initialisers, whatever the seed", arguments: 0..<8 as Range<UInt64>)
    func checked(seed: UInt64) throws {
        let owners = try Self.owners(seed: seed)
        #expect(Set(owners.map(\.id)).count == owners.count)
    }

    @Test("are the same for the same seed, others for another one") func repeatable() throws {
        #expect(try Self.owners(seed: 3) == Self.owners(seed: 3))
        #expect(try Self.owners(seed: 3) != Self.owners(seed: 4))
    }

    @Test("live in the overseas departments and on the mainland, with and without an e-mail address") func places()
        throws
    {
        let owners = try Self.owners(seed: 1)
        let territories = Set(owners.compactMap { $0.address?.territory })
        #expect(territories.isSuperset(of: [.martinique, .guadeloupe, .guyane, .reunion, .mayotte, .mainland]))
        #expect(owners.contains { $0.email == nil } && owners.contains { $0.email != nil })
        #expect(owners.contains { $0.phones.isEmpty } && owners.contains { !$0.phones.isEmpty })
        #expect(Set(owners.map(\.documentChannel)) == Set(DocumentChannel.allCases))
    }

    @Test("hold as their kind says", arguments: OwnerGenerator.Kind.allCases)
    func kinds(kind: OwnerGenerator.Kind) throws {
        var generator = OwnerGenerator(seed: 11)
        for _ in 1...100 {
            let owner = try generator.nextOwner(kind)
            let rights = Set(owner.holders.map(\.right))
            switch kind {
            case .person: #expect(owner.holders.count == 1 && owner.isConsumer)
            case .couple: #expect(owner.holders.count == 2 && rights == [.full])
            case .undivided: #expect(owner.holders.count > 2 && Set(owner.holders.map(\.share)).count == 2)
            case .company: #expect(owner.holders.count == 1 && !owner.isConsumer)
            case .usufruct: #expect(rights == [.usufruct, .bare])
            }
        }
    }

    @Test("have mobiles") func mobiles() throws {
        for owner in try Self.owners(seed: 2, 300) {
            for phone in owner.phones { #expect(phone.kind == .mobile, "\(phone) of \(owner.id)") }
        }
    }
}
