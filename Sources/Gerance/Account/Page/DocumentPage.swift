/// A document laid out for people: who sends it to whom, its title, its blocks in reading order, the mentions at its foot.
///
/// One page, three forms: ``plainText(width:)``, ``markdown`` and ``html``. All its texts are plain, each form escapes
/// what it must; a line break within a text counts as a space.
///
/// ```swift
/// let page = try statement.page(for: owner, under: mandate, leases: account.leases, from: agency, issuedOn: day)
/// let letter = page.html      // self-contained, ready to print on A4
/// ```
public struct DocumentPage: Hashable, Sendable {
    /// The title, `Compte rendu de gérance`.
    public var title: String
    /// What stands under the title: the period, the year.
    public var subtitle: String?
    /// Who sends it, a line each, the name first.
    public var sender: [String]
    /// Whom it is for, a line each, the name first.
    public var recipient: [String]
    /// What it says, in reading order.
    public var blocks: [Block]
    /// What the law asks to stand on it, a sentence each, at its foot.
    public var mentions: [String]

    /// Makes a page.
    public init(
        title: String, subtitle: String? = nil, sender: [String] = [], recipient: [String] = [],
        blocks: [Block], mentions: [String] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.sender = sender
        self.recipient = recipient
        self.blocks = blocks
        self.mentions = mentions
    }

    /// A part of a page.
    @nonexhaustive
    public enum Block: Hashable, Sendable {
        /// The title of a part.
        case heading(String)
        /// The title of a part of a part.
        case subheading(String)
        /// Sentences.
        case paragraph(String)
        /// Sentences that explain what stands before them, smaller.
        case note(String)
        /// Short texts, one under the other.
        case list([String])
        /// Names with what they name: a number, a period.
        case details([Detail])
        /// The amount that the reader looks for first.
        case figure(Figure)
        /// A table.
        case table(Table)
    }

    /// A name with what it names: `Mandat` with `n° 412 du registre`.
    public struct Detail: Hashable, Sendable {
        /// The name.
        public var name: String
        /// What it names.
        public var value: String

        /// Makes a detail.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// An amount that answers the reader's first question.
    public struct Figure: Hashable, Sendable {
        /// What the amount is, `À vous verser`.
        public var label: String
        /// The amount.
        public var amount: Euros
        /// What it means, in a sentence or two.
        public var explanation: String

        /// Makes a figure.
        public init(_ label: String, _ amount: Euros, explanation: String) {
            self.label = label
            self.amount = amount
            self.explanation = explanation
        }
    }

    /// The sentences of the page, which its writers word, for a ``PhrasingChecker`` to read: labels and names left out.
    public var prose: [String] {
        blocks.compactMap { block in
            switch block {
            case .paragraph(let text), .note(let text): text
            case .figure(let figure): figure.explanation
            case .heading, .subheading, .list, .details, .table: nil
            }
        }
    }
}

extension DocumentPage {
    /// Rows of texts and amounts under named columns.
    public struct Table: Hashable, Sendable {
        /// What the table shows.
        public var caption: String
        /// The columns; a row has a cell for each.
        public var columns: [Column]
        /// The rows, totals among them.
        public var rows: [Row]

        /// Makes a table.
        public init(_ caption: String, columns: [Column], rows: [Row] = []) {
            self.caption = caption
            self.columns = columns
            self.rows = rows
        }

        /// Adds a row.
        public mutating func add(_ cells: Cell..., as kind: Row.Kind = .line) { rows.append(Row(cells, as: kind)) }
    }

    /// A column of a table.
    public struct Column: Hashable, Sendable {
        /// Its title.
        public var title: String
        /// What its cells hold.
        public var kind: Kind

        /// Makes a column.
        public init(_ title: String, _ kind: Kind) {
            self.title = title
            self.kind = kind
        }

        /// What the cells of a column hold.
        public enum Kind: Hashable, Sendable {
            /// What the row is about: its own heading. A table has one such column.
            case name
            /// A text.
            case text
            /// An amount, aligned on the right.
            case amount
        }
    }

    /// A row of a table.
    public struct Row: Hashable, Sendable {
        /// Its cells; those that are missing are blank, those in excess are left out.
        public var cells: [Cell]
        /// What it is among the others.
        public var kind: Kind

        /// Makes a row.
        public init(_ cells: [Cell], as kind: Kind = .line) {
            self.cells = cells
            self.kind = kind
        }

        /// What a row is among the others.
        public enum Kind: Hashable, Sendable {
            /// One of many.
            case line
            /// What explains the row above.
            case detail
            /// What the rows above make together.
            case total
        }

        /// The cell of a column.
        func cell(_ place: Int) -> Cell { place < cells.count ? cells[place] : .blank }
    }

    /// A cell of a table.
    public enum Cell: Hashable, Sendable {
        /// A text.
        case text(String)
        /// An amount.
        case amount(Euros)
        /// Nothing.
        case blank

        /// The cell as all forms write it, before they escape it.
        var text: String {
            switch self {
            case .text(let text): text
            case .amount(let amount): amount.printed
            case .blank: ""
            }
        }
    }
}
