import Gerance
import Testing

@Suite("MandateRegister")
struct MandateRegisterTests {
    typealias Entry = MandateRegister.Entry
    typealias Fault = MandateRegister.Fault

    static func entry(_ number: Int, _ day: CivilDate = "2026-06-20", _ mandate: Mandate.ID? = nil) throws -> Entry {
        try Entry(number: number, day: day, mandate: mandate ?? Mandate.ID("M\(number)"))
    }

    @Test(
        "Numbers follow each other; each fault is said at its entry",
        arguments: [
            ([], 1, []), ([1, 2, 3], 1, []), ([500, 501], 500, []),
            ([1, 3], 1, ["Le numéro 2 manque au registre avant le numéro 3, inscrit le 20 juin 2026"]),
            ([3], 1, ["Les numéros 1 à 2 manquent au registre avant le numéro 3"]),
            ([501], 500, ["Le numéro 500 manque"]),
            ([1, 5, 7], 1, ["Les numéros 2 à 4 manquent", "Le numéro 6 manque"]),
            ([1, 3, 2], 1, ["Le numéro 2, inscrit le 20 juin 2026, vient après le numéro 3"]),
            (
                [3, 1, 2], 1,
                [
                    "Le numéro 1, inscrit le 20 juin 2026, vient après le numéro 3",
                    "Le numéro 2, inscrit le 20 juin 2026, vient après le numéro 3",
                ]
            ), ([2, 1], 1, ["Le numéro 1, inscrit le 20 juin 2026, vient après le numéro 2"]),
            (
                [1, 1], 1,
                [
                    "Le numéro 1, inscrit le 20 juin 2026 pour le mandat M1-1, figure déjà au registre, au 20 juin 2026, "
                        + "pour le mandat M1-0"
                ]
            ),
            ([1, 2, 1], 1, ["Le numéro 1, inscrit le 20 juin 2026 pour le mandat M1-2, figure déjà"]),
            (
                [499, 500], 500,
                ["Le numéro 499, inscrit le 20 juin 2026, est inférieur au premier numéro du registre, 500"]
            ),
            ([1, .max], 1, ["Les numéros 2 à \(Int.max - 1) manquent"]), ([.max], .max, []),
        ] as [([Int], Int, [String])])
    func numbers(numbers: [Int], first: Int, sentences: [String]) throws {
        let entries = try numbers.enumerated().map { index, number in
            try Self.entry(number, "2026-06-20", Mandate.ID("M\(number)-\(index)"))
        }
        let remarks = try MandateRegister(entries, firstNumber: first).review().map(\.description)
        #expect(remarks.count == sentences.count)
        for (remark, sentence) in zip(remarks, sentences) { #expect(remark.hasPrefix(sentence)) }
        #expect(remarks.allSatisfy { $0.hasSuffix("(décret n° 72-678, art. 65).") })
    }

    @Test("Days follow each other, and several entries stand on one day")
    func days() throws {
        let register = try MandateRegister([
            Self.entry(1, "2026-06-20"), Self.entry(2, "2026-06-20"), Self.entry(3, "2026-07-01"),
            Self.entry(4, "2026-06-29"), Self.entry(5, "2026-06-30"), Self.entry(6, "2026-07-01"),
        ])
        let remarks = register.review()
        #expect(remarks.map(\.code) == [.registerNumberOutOfOrder, .registerNumberOutOfOrder])
        for (remark, text) in zip(remarks, ["4 est daté du 29 juin 2026", "5 est daté du 30 juin 2026"]) {
            #expect(
                remark.description.hasPrefix(
                    "Le numéro \(text) et vient après le numéro 3, daté du 1er juillet 2026 :"))
        }
    }

    @Test("Each further number of a mandate is said; a line copied whole, as a number given twice")
    func twice() throws {
        let two = try MandateRegister([
            Self.entry(1, "2026-06-20", "M1"), Self.entry(2, "2026-06-21", "M1"), Self.entry(3, "2026-06-22", "M1"),
        ])
        #expect(two.review().map(\.code) == [.duplicateNumber, .duplicateNumber])
        #expect(two.review().allSatisfy { $0.description.contains("porte déjà le numéro 1 du 20 juin 2026") })
        #expect(two.number(of: "M1") == 1 && two.number(of: "M2") == nil)
        let copied = try MandateRegister([Self.entry(1), Self.entry(1)])
        #expect(copied.review().map(\.code) == [.duplicateNumber])
    }

    @Test("What cannot follow is refused, and the register stays as it was")
    func entering() throws {
        let register = try MandateRegister().entering("A", on: "2026-06-20").entering("B", on: "2026-06-21")
        #expect(register.entries.map(\.number) == [1, 2] && register.nextNumber == 3)
        func refuses(_ fault: Fault, _ part: String, _ entry: Entry) {
            #expect(throws: fault) { try register.entering(entry) }
            #expect(fault.description.contains(part))
        }
        let taken = try Self.entry(2, "2026-06-21", "C")
        refuses(.numberTaken(taken, by: register.entries[1]), "mandat B, inscrit le 21 juin 2026", taken)
        let known = try Self.entry(3, "2026-06-21", "A")
        refuses(.alreadyEntered(known, as: register.entries[0]), "sous le numéro 1", known)
        let far = try Self.entry(4, "2026-06-21", "C")
        refuses(.notNext(far, next: 3), "attend le numéro 3", far)
        let early = try Self.entry(3, "2026-06-20", "C")
        refuses(.beforeLast(early, last: "2026-06-21"), "après une inscription du 21 juin 2026", early)
        let full = try MandateRegister([Self.entry(.max)])
        #expect(full.nextNumber == nil)
        #expect(throws: Fault.full) { try full.entering("Z", on: "2026-06-21") }
        #expect(throws: Fault.full) { try full.entering(Self.entry(1)) }
        #expect(Fault.full.description.contains("plus de numéro"))
        for number in [0, -1, .min] {
            #expect(throws: Fault.numberNotPositive(number)) { try Self.entry(number, "2026-06-20", "C") }
            #expect(throws: Fault.numberNotPositive(number)) { try MandateRegister(firstNumber: number) }
            #expect(Fault.numberNotPositive(number).description.contains("\(number)"))
        }
        #expect(try MandateRegister(firstNumber: 500).nextNumber == 500)
        #expect(try MandateRegister([Self.entry(7)], firstNumber: 500).nextNumber == 500)
    }

    @Test("Of every book of three lines, those without a remark are those that can be entered line by line")
    func exhaustive() throws {
        let choices = try (1...3).flatMap { number in
            try (["2026-06-20", "2026-06-21"] as [CivilDate]).flatMap { day in
                try (["A", "B", "C", "D"] as [Mandate.ID]).map { try Self.entry(number, day, $0) }
            }
        }
        var clean = 0
        for first in choices {
            for second in choices {
                for third in choices {
                    let entries = [first, second, third]
                    let isClean = try MandateRegister(entries).review().isEmpty
                    let entered = try? entries.reduce(MandateRegister()) { try $0.entering($1) }
                    if isClean != (entered != nil) { Issue.record("\(entries)") }
                    if isClean { clean += 1 }
                }
            }
        }
        // Numbers in one order, four ways to date them, 4 x 3 x 2 ways to name the mandates.
        #expect(clean == 4 * 24)
    }

    @Test("A register reads back, faults and all; a number below 1 is refused")
    func json() throws {
        let register = try MandateRegister([Self.entry(3), Self.entry(1)], firstNumber: 2)
        #expect(try JSON.read(MandateRegister.self, from: JSON.text(of: register)) == register)
        let short = #"{"entries":[{"number":1,"day":"2026-06-20","mandate":"M1"}]}"#
        #expect(try JSON.read(MandateRegister.self, from: short) == MandateRegister([Self.entry(1)]))
        let fault = Fault.numberNotPositive(0).description
        #expect(JSON.refusal(of: MandateRegister.self, from: short.replacing(":1,", with: ":0,")) == fault)
        #expect(JSON.refusal(of: MandateRegister.self, from: #"{"entries":[],"firstNumber":0}"#) == fault)
    }
}
