import Gerance
import GeranceTestKit
import Testing

@Suite("Clause: every clause has its words in the written process, its rule and its tests")
struct ClauseTests {
    /// Clauses that no rule of the rulebook holds, with what holds them.
    private static let heldElsewhere: [Clause.ID: String] = {
        var reasons: [Clause.ID: String] = [
            "contact.priority": "Duty.comesBefore orders what is owed",
            "meeting.personalised": "MeetingBrief is built from the file",
            "template.used": "LetterCatalogue lists the standard letters",
            "statement.perDwelling": "Statement has a part for each dwelling and each tenant",
            "statement.sections": "Statement.verify proves the sections",
            "taxRecap.complete": "TaxRecap has the lines of the declaration",
            "clientSpace.documents": "Dossier.publishedDocuments lists them",
            "clientSpace.payment": "the admission of payments settles an item in full and once",
        ]
        for clause in Clause.language { reasons[clause.id] = "PhrasingChecker reads drafts before they are sent" }
        return reasons
    }()

    @Test("Identifiers are unique, and the groups make up the whole")
    func unique() {
        #expect(Set(Clause.all.map(\.id)).count == Clause.all.count)
        #expect(Clause.all == Clause.contact + Clause.language + Clause.documents + Clause.requests)
        #expect(Clause.all.count == 49)
    }

    @Test("Every clause quotes the written process, word for word at its line", arguments: Clause.all)
    func quotations(_ clause: Clause) throws {
        let lines = try Repository.processLines()
        #expect(!clause.quotations.isEmpty)
        for quotation in clause.quotations {
            try #require(lines.indices.contains(quotation.line - 1))
            #expect(lines[quotation.line - 1].contains(quotation.text), "\(clause.id), line \(quotation.line)")
            #expect(!quotation.text.isEmpty)
        }
    }

    @Test("Every clause has a rule in the standard rulebook, or is held elsewhere for a stated reason")
    func rules() throws {
        let held = try Set(Rulebook.standard(Sample.settings()).clauses.map(\.id))
        for clause in Clause.all {
            #expect(held.contains(clause.id) == (Self.heldElsewhere[clause.id] == nil), "\(clause.id)")
        }
        #expect(held.isSubset(of: Set(Clause.all.map(\.id))))
    }

    @Test("No excuse outlives its clause")
    func excuses() {
        let known = Set(Clause.all.map(\.id))
        #expect(known.isSuperset(of: Self.heldElsewhere.keys))
    }

    @Test("Every clause has a suite that its identifier begins", arguments: Clause.all)
    func tests(_ clause: Clause) throws {
        #expect(try Repository.clausesTested()[clause.id.description] != nil, "\(clause.id)")
    }
}
