/// The register in which an agency enters its mandates (*registre des mandats*), as it stands.
///
/// In chronological order, numbered without a gap, each number once (décret 72-678, art. 65). A register with faults can
/// be kept and read, so that ``review()`` can say where; ``entering(_:)`` adds only what can follow.
public struct MandateRegister: Hashable, Sendable {
    /// The first number, above 1 where the register continues another one.
    public let firstNumber: Int
    /// What was entered, in the order of the book.
    public private(set) var entries: [Entry]

    /// Makes a register of what stands in the book, faults and all.
    ///
    /// - Throws: ``Fault/numberNotPositive(_:)`` for a first number below 1.
    public init(_ entries: [Entry] = [], firstNumber: Int = 1) throws(Fault) {
        guard firstNumber > 0 else { throw .numberNotPositive(firstNumber) }
        self.firstNumber = firstNumber
        self.entries = entries
    }

    /// The number of the next mandate, above every one in use; `nil` when the numbers are used up.
    public var nextNumber: Int? {
        guard let highest = entries.map(\.number).max() else { return firstNumber }
        let (next, overflow) = highest.addingReportingOverflow(1)
        return overflow ? nil : max(next, firstNumber)
    }

    /// The number under which a mandate stands, the first where there are two; `nil` for a mandate that is not entered.
    public func number(of mandate: Mandate.ID) -> Int? { entries.first { $0.mandate == mandate }?.number }

    /// The register with one more entry.
    ///
    /// - Throws: ``Fault`` where the entry cannot follow; the register is then as it was.
    public func entering(_ entry: Entry) throws(Fault) -> MandateRegister {
        if let taken = entries.first(where: { $0.number == entry.number }) { throw .numberTaken(entry, by: taken) }
        if let known = entries.first(where: { $0.mandate == entry.mandate }) { throw .alreadyEntered(entry, as: known) }
        guard let next = nextNumber else { throw .full }
        guard entry.number == next else { throw .notNext(entry, next: next) }
        if let last = entries.map(\.day).max(), entry.day < last { throw .beforeLast(entry, last: last) }
        var register = self
        register.entries.append(entry)
        return register
    }

    /// The register with a mandate entered under the next number.
    ///
    /// - Throws: ``Fault`` where it cannot follow: an earlier day, a mandate that is entered, no number left.
    public func entering(_ mandate: Mandate.ID, on day: CivilDate) throws(Fault) -> MandateRegister {
        guard let next = nextNumber else { throw .full }
        return try entering(Entry(number: next, day: day, mandate: mandate))
    }

    /// One line of the register.
    public struct Entry: Hashable, Sendable {
        /// The number, 1 or more.
        public let number: Int
        /// The day on which it was entered.
        public let day: CivilDate
        /// The mandate.
        public let mandate: Mandate.ID

        /// Makes an entry.
        ///
        /// - Throws: ``Fault/numberNotPositive(_:)``.
        public init(number: Int, day: CivilDate, mandate: Mandate.ID) throws(Fault) {
            guard number > 0 else { throw .numberNotPositive(number) }
            self.number = number
            self.day = day
            self.mandate = mandate
        }
    }
}

extension MandateRegister: Codable {
    private enum CodingKeys: CodingKey { case firstNumber, entries }

    /// Decodes a register; it begins with 1 unless it says otherwise.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let firstNumber = try values.decodeIfPresent(Int.self, forKey: .firstNumber) ?? 1
        let entries = try values.decode([Entry].self, forKey: .entries)
        do throws(Fault) {
            try self.init(entries, firstNumber: firstNumber)
        } catch {
            throw error.decodingError(in: decoder)
        }
    }
}

extension MandateRegister.Entry: Codable {
    private enum CodingKeys: CodingKey { case number, day, mandate }

    /// Decodes an entry and checks it as the initialiser does.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let number = try values.decode(Int.self, forKey: .number)
        let day = try values.decode(CivilDate.self, forKey: .day)
        let mandate = try values.decode(Mandate.ID.self, forKey: .mandate)
        do throws(MandateRegister.Fault) {
            try self.init(number: number, day: day, mandate: mandate)
        } catch {
            throw error.decodingError(in: decoder)
        }
    }
}
