/// What an owner needs for the year's declaration of property income (*récapitulatif des revenus fonciers*).
///
/// Property by property and line by line of form 2044, each euro with the posting that it comes from. Clause
/// `taxRecap.complete`.
///
/// Money counts in the civil year in which it moved (``Posting/movedOn``), whatever term it pays for and whichever
/// statement holds it (BOI-RFPI-CHAMP-40); what the agency collects counts as collected by the owner, which is to be
/// verified. Hence a recap is not always the sum of the year's statements: ``differences`` says where. Fees that the
/// mandate fixes are postings and follow the same rule; fees that are a rate exist only in the statements, which keep
/// them back on their cut-off day, so they are read from the statements whose period ends in the year. The account
/// alone could not tell them: it knows the last terms of the mandate, and not those of each closed period.
///
/// A property is a dwelling; what concerns a mandate of several as a whole stands apart, to be allocated. The *copropriété*
/// is deducted in two steps, 229 then 230 (``CondominiumAdjustment``). Lines 214, 228 and 262 are the owner's own.
public struct TaxRecap: Hashable, Sendable {
    /// The owner.
    public let owner: Owner
    /// The civil year.
    public let year: Int
    /// The properties that are declared, in the order of the accounts; what is common to a mandate comes after its own.
    public let properties: [Property]
    /// The dwellings whose letting is not property income, with the reason.
    public let exclusions: [Exclusion]
    /// Every movement of the year that is on no line, with the reason.
    public let undeclared: [Undeclared]
    /// Where the recap differs from the year's statements, line by line of both.
    public let differences: [Difference]
    /// What to verify, and why.
    public let notes: [Note]
    /// Line 263 of all properties together.
    public let result: Figure

    /// An amount of a line.
    public struct Figure: Hashable, Sendable, Codable {
        /// The line.
        public let line: FormLine
        /// To the cent.
        public let exact: Euros
        /// In whole euros, as the form asks.
        ///
        /// A line is rounded by itself; a total adds rounded lines, as the form does, so that
        /// it may differ from its own cents rounded.
        public let rounded: Euros
    }

    /// A line that is filled.
    public struct Entry: Hashable, Sendable, Codable {
        /// The amount.
        public let figure: Figure
        /// What makes it up; nothing for a total.
        public let sources: [Source]

        /// The line.
        public var line: FormLine { figure.line }
        /// To the cent.
        public var exact: Euros { figure.exact }
        /// In whole euros.
        public var rounded: Euros { figure.rounded }
        /// The postings that it comes from.
        public var postings: [FactNumber] { sources.compactMap(\.number) }
    }

    /// What a part of a line comes from.
    public struct Source: Hashable, Sendable, Codable {
        /// Where it stands.
        public let origin: Origin
        /// What it counts for on the line; below zero where it lowers it.
        public let amount: Euros

        /// The number of the posting, where it is one.
        public var number: FactNumber? {
            if case .posting(let number, _) = origin { number } else { nil }
        }
    }

    /// Where a part of a line stands.
    @nonexhaustive
    public enum Origin: Hashable, Sendable {
        /// A posting of an account.
        case posting(FactNumber, Posting.Category)
        /// A fee that is a rate, with VAT, in the statement of a period, and the postings that the rate is applied to.
        case ratedFee(Mandate.ID, FeeTerm.Kind, Period, base: [FactNumber])
        /// The flat sum of line 222.
        case flatCosts
        /// What the tenants owe back of last year's provisions.
        case recoverableShare
        /// What is not deductible of last year's provisions.
        case nonDeductibleShare
        /// The credit of last year's provisions, as far as no posting of the year gives it back.
        case creditKept
        /// What a tenant who left had not paid back.
        case unrecovered(Lease.ID)
        /// Interest that the owner says.
        case interest
    }

    /// A property with its lines.
    public struct Property: Hashable, Sendable, Codable {
        /// Which one.
        public let place: Place
        /// The dwelling with its address, for line 200; `nil` for what is common, or no longer in the mandate.
        public let dwelling: Dwelling?
        /// The leases of its tenants from whom money came in the year, for line 200.
        public let leases: [Lease.ID]
        /// The lines, in the order of the form, totals included.
        public let entries: [Entry]

        /// A line; `nil` where nothing is on it.
        public subscript(line: FormLine) -> Entry? { entries.first { $0.line == line } }
    }

    /// Where something belongs.
    public enum Place: Hashable, Sendable {
        /// A dwelling.
        case dwelling(Dwelling.ID)
        /// A mandate of several dwellings, as a whole.
        case common(Mandate.ID)
    }

    /// A movement of the year that is on no line.
    public struct Undeclared: Hashable, Sendable, Codable {
        /// The movement, with what it would count for.
        public let source: Source
        /// Where it belongs; `nil` for what concerns the owner alone.
        public let place: Place?
        /// Why.
        public let reason: Reason
    }

    /// A dwelling left out.
    public struct Exclusion: Hashable, Sendable, Codable {
        /// The dwelling.
        public let dwelling: Dwelling.ID
        /// The last lease that says so.
        public let lease: Lease.ID
        /// Why.
        public let reason: Reason
    }

    /// A posting on a line that the recap counts in one year, and the statements in another.
    public struct Difference: Hashable, Sendable, Codable {
        /// The posting.
        public let number: FactNumber
        /// Its line.
        public let line: FormLine
        /// What it counts for on the line.
        public let amount: Euros
        /// The day on which the money moved: its year is the recap's.
        public let movedOn: CivilDate
        /// The year of the statement that holds it.
        public let statedIn: Int
    }

    /// The property of a place.
    public subscript(place: Place) -> Property? { properties.first { $0.place == place } }

    /// The property of a dwelling.
    public subscript(dwelling: Dwelling.ID) -> Property? { self[.dwelling(dwelling)] }

    /// Makes the recap of a year.
    ///
    /// - Parameters:
    ///   - accounts: The accounts of the owner's mandates, with the postings of the year and, as far as they go, before.
    ///   - statements: The statements of the year and its neighbours, for the fees that are a rate and the differences.
    ///     They are taken as they are: what comes from elsewhere is to be proven first (``Statement/verify(under:after:)``).
    ///   - owner: The owner of all of them.
    ///   - year: The civil year.
    ///   - supplement: What the accounts do not know.
    /// - Throws: ``Fault``.
    public init(
        of accounts: [Account], statements: [Statement] = [], owner: Owner, year: Int,
        supplement: Supplement = Supplement()
    ) throws(Fault) {
        guard (1...CivilDate.last.year).contains(year) else { throw .noSuchYear(year) }
        guard let flat = FormLine.flatCosts(in: year), year >= FormLine.firstYear else { throw .beforeData(year) }
        let book = try TaxBook(accounts, statements, supplement, year)
        var draft = TaxRecapDraft(book)
        try draft.fill(flat: flat.amount)
        self.owner = owner
        self.year = year
        properties = try draft.properties()
        exclusions = draft.exclusions
        undeclared = draft.undeclared
        differences = try draft.differences()
        result = try Figure(summing: .result, of: properties)
        notes = try draft.notes(on: properties, of: owner, differences: differences.count)
    }
}
