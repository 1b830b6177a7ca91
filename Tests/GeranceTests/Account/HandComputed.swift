import Foundation
import Gerance
import GeranceTestKit

/// A statement whose figures somebody worked out by hand: a file with the mandate, its postings, the arithmetic of each
/// cut-off and the statement as a page.
struct HandComputed {
    static let folder = "Tests/GeranceTests/Account/HandComputed"

    /// The titles of the sections of the file, with their lines.
    private(set) var sections: [(title: String, lines: [String])]

    init(_ name: String) throws {
        sections = [("", [])]
        for line in try Repository.text("\(Self.folder)/\(name)").components(separatedBy: "\n") {
            if line.hasPrefix("== ") {
                sections.append((String(line.dropFirst(3)), []))
            } else {
                sections[sections.count - 1].lines.append(line)
            }
        }
    }

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: Repository.root.appendingPathComponent(folder).path
        ).sorted()
    }

    /// What a section of the file is about.
    private static func cutoff(_ title: String, _ end: String) throws -> CivilDate? {
        title.hasSuffix(end) ? try CivilDate(String(title.dropLast(end.count))) : nil
    }

    /// A statement with what the file says of it.
    struct Case {
        let statement: Statement
        let arithmetic: [Arithmetic.Line]
        /// What the arithmetic may take: amounts of postings and of the mandate.
        let known: Set<Decimal>
        let page: String
        /// The section of the file that holds the page, and what it says.
        let section: Int
        let told: String
    }

    /// The statements of the file, in the order of their cut-offs.
    func cases() throws -> [Case] {
        var terms = Terms()
        var book = try AccountBook()
        var known: Set<Decimal> = []
        var statement: Statement?
        var arithmetic: [Arithmetic.Line] = []
        var cases: [Case] = []
        for (place, section) in sections.enumerated() {
            if section.title == "Mandate" {
                terms = try Terms(section.lines)
                book = try terms.book()
            } else if section.title == "Postings" {
                try book.record(section.lines.joined(separator: "\n"))
            } else if let cutoff = try Self.cutoff(section.title, " by hand") {
                statement = try book.account.close(on: cutoff, approvedUnpaid: terms.approved)
                arithmetic = section.lines.compactMap { Arithmetic.Line($0) }
                known = Set((book.account.movements.map(\.posting.amount) + terms.amounts).map(\.decimal))
            } else if let cutoff = try Self.cutoff(section.title, " as a page"), let statement {
                let page = try statement.page(
                    for: Sample.owner(), under: book.account.mandate, leases: book.account.leases,
                    from: Sample.agency(), issuedOn: cutoff.adding(days: 3) ?? cutoff)
                let told = section.lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
                cases.append(
                    Case(
                        statement: statement, arithmetic: arithmetic, known: known, page: page.plainText(),
                        section: place, told: told))
            }
        }
        return cases
    }

    /// The file with its pages as they are now; the arithmetic stays what somebody wrote.
    func recorded(_ cases: [Case]) -> String {
        var sections = sections
        for one in cases { sections[one.section].lines = ["", one.page.trimmingCharacters(in: .newlines), ""] }
        let text = sections.map { ($0.title.isEmpty ? [] : ["== \($0.title)"]) + $0.lines }.flatMap { $0 }
        return text.joined(separator: "\n").trimmingCharacters(in: .newlines) + "\n"
    }

    /// The mandate: `fee management 7.2% collectedAll`, `reserve 100.00`, `approved 150.00`, `L-2 75011 Paris`.
    private struct Terms {
        var fees: [FeeTerm] = []
        var reserve = Euros.zero
        var approved = Euros.zero
        var places: [Dwelling] = []

        init() {}

        init(_ lines: [String]) throws {
            places = [try Sample.dwelling(1)]
            for words in lines.map({ $0.split(separator: " ").map(String.init) }) where words.count > 1 {
                switch words[0] {
                case "reserve": reserve = try Euros(words[1])
                case "approved": approved = try Euros(words[1])
                case "fee":
                    let price: FeeTerm.Price =
                        if words.count > 3, let base = FeeTerm.Base(rawValue: words[3]) {
                            .rate(try Rate(words[2]), of: base)
                        } else {
                            .amount(try Euros(words[2]))
                        }
                    guard let kind = FeeTerm.Kind(rawValue: words[1]) else {
                        throw AccountBook.UnknownWord(word: words[1])
                    }
                    fees.append(try FeeTerm(kind: kind, price: price, payer: .owner))
                default:
                    places.append(
                        try Dwelling(
                            id: try Dwelling.ID(words[0]), label: "Studio", kind: .apartment,
                            address: try PostalAddress(
                                lines: ["1 rue de la Gare"], postcode: Postcode(words[1]), city: Label(words[2]))))
                }
            }
            if places.count == 1 { places.append(try Sample.dwelling(2)) }
        }

        func book() throws -> AccountBook {
            try AccountBook(leases: Array(1...places.count), fees: fees, reserve: reserve, dwellings: places)
        }

        var amounts: [Euros] { [reserve, approved] }
    }
}

extension Euros {
    var decimal: Decimal { Decimal(cents) / 100 }
}
