/// A set of places in the table of a verb's 51 forms, one bit each.
///
/// Seven tenses of six persons, three imperatives, the infinitive, the present participle and four past participles.
struct Cells: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    /// How many forms a verb has.
    static let count = 51

    static let present = tense(0)
    static let imperfect = tense(1)
    static let simplePast = tense(2)
    static let future = tense(3)
    static let conditional = tense(4)
    static let subjunctive = tense(5)
    static let pastSubjunctive = tense(6)
    static let imperative = Cells(rawValue: 0b111 << 42)
    static let infinitive = Cells(rawValue: 1 << 45)
    static let presentParticiple = Cells(rawValue: 1 << 46)
    static let pastParticiple = Cells(rawValue: 0b1111 << 47)

    static let finite: Cells = [
        .present, .imperfect, .simplePast, .future, .conditional, .subjunctive, .pastSubjunctive, .imperative,
    ]
    /// The tenses that are past by themselves.
    static let past: Cells = [.imperfect, .simplePast, .pastSubjunctive]

    private static func tense(_ index: UInt64) -> Cells { Cells(rawValue: 0b11_1111 << (index * 6)) }

    /// The place of an index from 0 to 50.
    init(index: Int) { rawValue = 1 << UInt64(index) }

    init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Whether one of the other set's forms is in this one.
    @inline(__always)
    func meets(_ other: Cells) -> Bool { rawValue & other.rawValue != 0 }

    /// The persons of a tense of six, one bit each, the first singular lowest.
    func persons(of tense: Cells) -> UInt64 {
        (rawValue & tense.rawValue) >> UInt64(tense.rawValue.trailingZeroBitCount)
    }

    /// All finite forms of one person.
    static func person(_ person: GrammaticalPerson) -> Cells {
        var cells = Cells(rawValue: 0x10_4104_1041 << UInt64(person.rawValue))
        switch person {
        case .secondSingular: cells.insert(Cells(index: 42))
        case .firstPlural: cells.insert(Cells(index: 43))
        case .secondPlural: cells.insert(Cells(index: 44))
        case .firstSingular, .thirdSingular, .thirdPlural: break
        }
        return cells
    }

    /// The indices of the set's forms, in the order of the table.
    var indices: [Int] { (0..<Self.count).filter { rawValue >> UInt64($0) & 1 == 1 } }
}

extension VerbForm {
    /// The place of the form in the table; nil for a form that French does not have.
    var index: Int? {
        switch self {
        case .finite(let tense, let person):
            switch tense {
            case .present: person.rawValue
            case .imperfect: 6 + person.rawValue
            case .simplePast: 12 + person.rawValue
            case .future: 18 + person.rawValue
            case .conditional: 24 + person.rawValue
            case .subjunctive: 30 + person.rawValue
            case .pastSubjunctive: 36 + person.rawValue
            case .imperative: VerbForm.imperative(person).index
            case .infinitive, .presentParticiple, .pastParticiple: nil
            }
        case .imperative(let person):
            switch person {
            case .secondSingular: 42
            case .firstPlural: 43
            case .secondPlural: 44
            case .firstSingular, .thirdSingular, .thirdPlural: nil
            }
        case .infinitive: 45
        case .presentParticiple: 46
        case .pastParticiple(let agreement): 47 + agreement.rawValue
        }
    }

    /// The form at a place of the table.
    init?(index: Int) {
        let tenses: [Tense] = [
            .present, .imperfect, .simplePast, .future, .conditional, .subjunctive, .pastSubjunctive,
        ]
        switch index {
        case 0..<42:
            guard let person = GrammaticalPerson(rawValue: index % 6) else { return nil }
            self = .finite(tenses[index / 6], person)
        case 42: self = .imperative(.secondSingular)
        case 43: self = .imperative(.firstPlural)
        case 44: self = .imperative(.secondPlural)
        case 45: self = .infinitive
        case 46: self = .presentParticiple
        default:
            guard let agreement = Agreement(rawValue: index - 47) else { return nil }
            self = .pastParticiple(agreement)
        }
    }
}
