import Gerance
import GeranceTestKit
import Testing

@Suite("taxRecap.complete: a recap laid out for its owner")
struct TaxRecapPageTests {
    /// A year of two holders: rents, a charge of the tenant, works, an advance.
    private func recap() throws -> (TaxRecap, Account) {
        var book = try AccountBook()
        try book.record(
            """
            2026-01-01 rentCalled 780.00 B-1
            2026-01-05 rentReceived 780.00 B-1
            2026-01-05 chargesReceived 60.00 B-1
            2026-01-20 repairs 215.30 L-1
            2026-01-25 advancePaid 300.00
            """)
        let statement = try book.account.close(on: "2026-01-31")
        let owner = try Owner(
            id: "O-1", name: "Indivision <Montout>",
            holders: [
                Holder(.person(Person(familyName: "Aline")), share: "2/3"),
                Holder(.person(Person(familyName: "Béatrice")), share: "1/3"),
            ])
        return (try TaxRecap(of: [book.account], statements: [statement], owner: owner, year: 2026), book.account)
    }

    private func page() throws -> (page: DocumentPage, recap: TaxRecap) {
        let (recap, account) = try recap()
        return (try recap.page(of: [account], from: try Sample.agency(), issuedOn: "2027-02-01"), recap)
    }

    @Test("The result comes first, as the form asks for it")
    func figure() throws {
        let (page, recap) = try page()
        let figures = page.blocks.compactMap { block -> DocumentPage.Figure? in
            if case .figure(let figure) = block { figure } else { nil }
        }
        #expect(figures.map(\.amount) == [recap.result.rounded])
    }

    @Test("Every filled line and every source of it stands on the page, with its amount")
    func lines() throws {
        let (page, recap) = try page()
        let rows = page.blocks.flatMap { block in
            if case .table(let table) = block { table.rows.map(\.cells) } else { [[DocumentPage.Cell]]() }
        }
        for entry in recap.properties.flatMap(\.entries) {
            #expect(rows.contains { $0.first == .text(String(entry.line.number)) && $0.contains(.amount(entry.exact)) })
            for source in entry.sources {
                #expect(
                    rows.contains { $0.first == .text(String(entry.line.number)) && $0.last == .amount(source.amount) })
            }
        }
    }

    @Test("Each of several holders finds his own part")
    func holders() throws {
        let (page, recap) = try page()
        let text = page.plainText()
        #expect(text.contains("La part de chacun"))
        for part in try recap.parts() { #expect(text.contains(part.holder.name.fullName)) }
    }

    @Test("What is on no line is told by its reason, and what is to be verified is listed")
    func rest() throws {
        let (page, recap) = try page()
        let text = page.markdown
        #expect(text.contains("Hors déclaration"))
        #expect(text.contains("Charges versées par le locataire"))
        #expect(text.contains("Versement au propriétaire"))
        #expect(!recap.notes.isEmpty)
        #expect(
            page.blocks.contains { if case .list(let items) = $0 { items.count == recap.notes.count } else { false } })
    }

    @Test("Interest is left to add only where the owner has told none")
    func interest() throws {
        let (recap, account) = try recap()
        let missing = "Les intérêts d’emprunt"
        #expect(try page().page.plainText().contains(missing))
        let told = try TaxRecap(
            of: [account], owner: recap.owner, year: 2026, supplement: TaxRecap.Supplement(interest: ["L-1": "10.00"]))
        let text = try told.page(of: [account], from: Sample.agency(), issuedOn: "2027-02-01").plainText()
        #expect(!text.contains(missing))
        #expect(text.contains("gérés sans nous"))
    }

    @Test("Names from outside are escaped")
    func escaped() throws {
        let html = try page().page.html
        #expect(html.contains("Indivision &lt;Montout&gt;"))
        #expect(!html.contains("<Montout>"))
    }

    @Test("The checker finds nothing above a hint in the sentences")
    func phrasing() throws {
        for text in try page().page.prose {
            let findings = PhrasingChecker(.letter).check(text).findings
            #expect(findings.filter { $0.severity > .hint && $0.severity != .praise }.map(\.excerpt) == [], "\(text)")
        }
    }
}
