import Gerance
import GeranceTestKit
import Testing

@Suite("clientSpace.documents: the owner finds in the client space what was published there")
struct ClientSpaceDocumentsTests {
    @Test("Statements, recaps, letters, invoices, mandates and leases are listed once published, and no sooner")
    func published() throws {
        var file = try File.managed()
        let contents: [Document.Content] = [
            .statement(of: "M-1", try Period(from: "2026-01-01", to: "2026-01-31")), .taxRecap(year: 2025), .letter,
            .invoice, .mandate, .lease, .other,
        ]
        for (index, content) in contents.enumerated() {
            try file.record(
                .documentIssued(Document(try Document.ID("D-\(index)"), content)), at: "2026-02-02T12:00:00Z",
                by: Sample.accounting)
        }
        try file.record(.documentArchived("D-1", reference: "GED-1"), at: "2026-02-02T13:00:00Z")
        try file.send("D-1", at: "2026-02-02T13:00:00Z")
        #expect(file.dossier.documents.count == 7)
        #expect(file.dossier.publishedDocuments == [])
        for index in contents.indices.reversed() {
            try file.record(.documentPublished(try Document.ID("D-\(index)")), at: "2026-02-03T12:00:00Z", by: .system)
        }
        try file.record(.documentPublished("D-3"), at: "2026-02-03T12:00:00Z", by: .system)
        #expect(file.dossier.publishedDocuments.map(\.content) == contents)
    }

    @Test("A document that was not made cannot be published")
    func unknown() throws {
        #expect(
            try File().refusal(of: .documentPublished("D-1"), at: "2026-02-03T12:00:00Z") == .unknownDocument("D-1"))
    }
}

@Suite("clientSpace.payment: the owner pays an item online, in full and once")
struct ClientSpacePaymentTests {
    private func file() throws -> File {
        var file = try File()
        try file.record(
            .payableItemPublished(PayableItem("F-1", "Facture travaux", amount: "250.00")), at: "2026-02-02T12:00:00Z",
            by: Sample.accounting)
        try file.record(
            .payableItemPublished(PayableItem("F-2", "Expertise", amount: "90.00")), at: "2026-02-02T12:00:00Z",
            by: Sample.accounting)
        return file
    }

    private func payment(_ item: PayableItem.ID, _ amount: Euros, _ reference: Label) -> Fact.Content {
        .paymentReceived(Payment(of: item, amount: amount, reference: reference))
    }

    @Test("A payment settles its item, and no other")
    func settled() throws {
        var file = try file()
        #expect(file.dossier.state(of: "F-1") == .due)
        try file.record(payment("F-1", "250.00", "P-1"), at: "2026-02-03T12:00:00Z", by: .system)
        #expect(file.dossier.state(of: "F-1") == .settled(reference: "P-1"))
        #expect(file.dossier.state(of: "F-2") == .due)
        #expect(file.dossier.payableItems.map(\.id) == ["F-1", "F-2"])
    }

    @Test("The same notification twice changes nothing; another payment of a settled item is refused")
    func once() throws {
        var file = try file()
        try file.record(payment("F-1", "250.00", "P-1"), at: "2026-02-03T12:00:00Z", by: .system)
        try file.record(payment("F-1", "250.00", "P-1"), at: "2026-02-03T12:05:00Z", by: .system)
        #expect(file.dossier.state(of: "F-1") == .settled(reference: "P-1"))
        #expect(
            file.refusal(of: payment("F-1", "250.00", "P-2"), at: "2026-02-03T13:00:00Z", by: .system)
                == .paidAlready("F-1", reference: "P-1"))
        #expect(
            file.refusal(of: payment("F-1", "250.01", "P-1"), at: "2026-02-03T13:00:00Z", by: .system)
                == .notInFull("250.01", of: "250.00"))
    }

    @Test(
        "Less, more, nothing or the opposite is not in full",
        arguments: ["249.99", "250.01", "0.00", "-250.00"] as [Euros])
    func inFull(_ amount: Euros) throws {
        #expect(
            try file().refusal(of: payment("F-1", amount, "P-1"), at: "2026-02-03T12:00:00Z", by: .system)
                == .notInFull(amount, of: "250.00"))
    }

    @Test("An item of another file is unknown here; an item is published once, for more than nothing")
    func items() throws {
        let file = try file()
        #expect(
            file.refusal(of: payment("F-9", "250.00", "P-1"), at: "2026-02-03T12:00:00Z", by: .system)
                == .unknownItem("F-9"))
        #expect(file.dossier.state(of: "F-9") == nil)
        let again = Fact.Content.payableItemPublished(PayableItem("F-1", "Facture", amount: "10.00"))
        #expect(file.refusal(of: again, at: "2026-02-03T12:00:00Z") == .identifierTaken("F-1"))
        for amount in ["0.00", "-0.01"] as [Euros] {
            let free = Fact.Content.payableItemPublished(PayableItem("F-3", "Facture", amount: amount))
            #expect(file.refusal(of: free, at: "2026-02-03T12:00:00Z") == .impossibleNumber(amount.cents))
        }
    }
}
