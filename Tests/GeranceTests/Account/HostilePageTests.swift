import Gerance
import GeranceTestKit
import Testing

@Suite("Labels from outside act in no form of a page")
struct HostilePageTests {
    /// Labels that a form could take for its own signs.
    private static let labels = [
        "<script>alert(1)</script>", "\"><img src=x onerror='alert(1)'>", "<\u{338}b>\u{301}", "&lt;b&gt; & Cie",
        "| a | b |", "**gras** _mou_ `code` [lien](http://x.fr) ![i](u) ~~non~~ $x$ \\| \\", "# titre", "1. un",
        "- tiret",
        "= égal", "\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467} famille \u{1F1F2}\u{1F1F6} ❤️ 日本",
        "\u{200F}שלום‏ 12\u{200F}",
        "e\u{301}te\u{301} œuvre ﬁn", String(repeating: "long ", count: 39) + "trait",
        String(repeating: "x", count: 200),
        "]]></style></title>", "{{ gabarit }}", "javascript:alert(1)",
    ]

    private static func page(naming label: String) throws -> DocumentPage {
        let label = try Label(label)
        let sample = try Sample.dwelling(1)
        let other = try Sample.dwelling(2)
        let dwellings = [
            try Dwelling(
                id: sample.id, label: label, kind: .apartment,
                address: try PostalAddress(lines: [label], postcode: "97200", city: label)), other,
        ]
        var book = try AccountBook(leases: [], dwellings: dwellings)
        let tenant = try Tenant(id: "T-1", names: [.organisation(Organisation(name: label))])
        try book.account.add(
            Lease(id: "B-1", dwelling: "L-1", tenant: tenant, kind: .unfurnished, startsOn: "2025-01-01", rent: "1.00"))
        try book.record(
            """
            2026-01-01 rentCalled 900.00 B-1 | \(label)
            2026-01-02 rentReceived 400.00 B-1 | \(label)
            2026-01-03 repairs 10.00 L-1 | \(label)
            2026-01-04 advancePaid 20.00 | \(label)
            2026-01-05 depositReceived 20.00 B-1 | \(label)
            2026-01-06 provisionConstituted 20.00 | \(label)
            2026-01-07 fee 48.00 taxHelp L-1
            """)
        let owner = try Owner(
            id: "O-1", name: label, holders: [Holder(.organisation(Organisation(name: label)))],
            address: try PostalAddress(lines: [label], locality: label, country: label))
        var agency = try Sample.agency()
        agency.name = label
        let statement = try book.account.statement(on: "2026-01-31", events: [label])
        return try statement.page(
            for: owner, under: book.account.mandate, leases: book.account.leases, from: agency, issuedOn: "2026-02-03")
    }

    private static let plain = Result { try page(naming: "Nom simple") }

    @Test("HTML holds the same elements and attributes whatever the labels say", arguments: labels)
    func html(label: String) throws {
        let page = try Self.page(naming: label)
        let expected = Markup(try Self.plain.get().html)
        let found = Markup(page.html)
        #expect(found.tags == expected.tags)
        #expect(found.isEveryAmpersandAnEntity)
    }

    @Test("Markdown has the same lines, and as many cells in each row", arguments: labels)
    func markdown(label: String) throws {
        let expected = try Self.plain.get().markdown.split(separator: "\n", omittingEmptySubsequences: false)
        let found = try Self.page(naming: label).markdown.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(found.count == expected.count)
        #expect(found.map(Self.bars) == expected.map(Self.bars))
        #expect(!found.contains { $0.contains("<") && !$0.contains("\\<") })
    }

    /// The bars of a line that part cells.
    private static func bars(_ line: Substring) -> Int {
        var (count, isEscaped) = (0, false)
        for scalar in line.unicodeScalars {
            if scalar == "|", !isEscaped { count += 1 }
            isEscaped = scalar == "\\" && !isEscaped
        }
        return count
    }

    @Test("No line of the text is too wide or ends in a space", arguments: labels, [40, 48, 80, 120])
    func plainText(label: String, width: Int) throws {
        for line in try Self.page(naming: label).plainText(width: width).split(separator: "\n") {
            #expect(line.last != " ")
            // Two columns for a character at most, so that this holds for texts of Latin letters.
            if line.unicodeScalars.allSatisfy({ $0.value < 0x250 || (0x2000...0x22FF).contains($0.value) }) {
                #expect(line.count <= width, "\(line)")
            }
        }
    }
}

/// The tags of a page with what stands in them, texts left out.
private struct Markup {
    var tags: [String] = []
    let isEveryAmpersandAnEntity: Bool

    init(_ html: String) {
        var tag: String.UnicodeScalarView?
        for scalar in html.unicodeScalars {
            switch scalar {
            case "<": tag = String.UnicodeScalarView()
            case ">":
                if let found = tag { tags.append(String(found)) }
                tag = nil
            default: tag?.append(scalar)
            }
        }
        let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"]
        isEveryAmpersandAnEntity = html.unicodeScalars.split(separator: "&").dropFirst().allSatisfy { rest in
            // Scalar by scalar: behind a combining mark the last sign of an entity is no character of its own.
            entities.contains { rest.starts(with: $0.unicodeScalars) }
        }
    }
}
