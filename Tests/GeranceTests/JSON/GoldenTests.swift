import Foundation
import Gerance
import GeranceTestKit
import Testing

@Suite("The journals of release 0.1 read as they always did")
struct GoldenTests {
    @Test("There are journals to read")
    func found() {
        #expect(Golden.names.count >= 3)
    }

    @Test("Every line reads, and is written back the same", arguments: Golden.names)
    func lines(name: String) throws {
        for line in try Golden.text(of: name).split(separator: "\n").map(String.init) {
            #expect(try JournalText.rewritten(line) == JournalText.canonical(line))
        }
    }

    @Test("Every journal folds", arguments: Golden.names)
    func folds(name: String) throws {
        let text = try Golden.text(of: name)
        let journal = try JournalText.journal(of: text)
        #expect(journal.facts.count == text.split(separator: "\n").count)
        let dossier = try journal.dossier(under: .standard(Sample.settings()))
        #expect(dossier.nextNumber.value == journal.facts.count + 1)
    }

    @Test("Every kind of fact stands in one of them")
    func kinds() throws {
        let kinds = Set(try Golden.lines().map { try JSON.read(Fact.self, from: $0).kind })
        #expect(Set(Fact.Kind.allCases).subtracting(kinds) == [])
    }

    @Test("Every optional field stands in one of them with a value and in one without")
    func optionals() throws {
        var seen = SeenOptionals()
        for line in try Golden.lines() { seen.walk(try JSON.read(Fact.self, from: line).content, named: "") }
        #expect(seen.present.count > 40)
        #expect(seen.present.symmetricDifference(seen.absent) == [])
    }

    @Test("Every word of every list stands in one of them")
    func words() throws {
        let text = try Golden.lines().joined()
        func missing<Word: CaseIterable & RawRepresentable<String>>(_ list: Word.Type) -> [String] {
            Word.allCases.map(\.rawValue).filter { !text.contains("\"\($0)\"") }
        }
        #expect(missing(Channel.self) + missing(Line.self) + missing(CallHeld.Direction.self) == [])
        #expect(missing(Posting.Category.self) == [])
        #expect(missing(MissedCall.Reason.self) + missing(Appointment.Item.self) + missing(Role.self) == [])
        #expect(missing(Change.Particular.self) + missing(DocumentChannel.self) + missing(Civility.self) == [])
        #expect(missing(Holder.Right.self) + missing(Dwelling.Kind.self) + missing(Mandate.Power.self) == [])
        #expect(missing(Mandate.DepositHolder.self) + missing(FeeTerm.Kind.self) + missing(FeeTerm.Base.self) == [])
        #expect(missing(FeeTerm.Payer.self) + missing(AccountsTerms.Rhythm.self) + missing(Lease.Kind.self) == [])
        #expect(missing(TenantNotice.Form.self) + missing(TenantNotice.Ground.self) == [])
    }
}

/// Which optional properties were met with a value and which without, by the type that holds them.
private struct SeenOptionals {
    var present: Set<String> = []
    var absent: Set<String> = []

    mutating func walk(_ value: Any, named name: String) {
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .optional {
            guard let inside = mirror.children.first?.value else {
                absent.insert(name)
                return
            }
            present.insert(name)
            walk(inside, named: name)
            return
        }
        for child in mirror.children { walk(child.value, named: "\(mirror.subjectType).\(child.label ?? "")") }
    }
}
