extension MandateRegister {
    /// What is wrong in the register, in the order of the book; empty where it stands as the law asks.
    ///
    /// Décret 72-678, art. 65. Of one entry: its number was given before; its number comes after a higher one; its day
    /// comes after a later one; its mandate has another number; numbers before it are nowhere in the book.
    public func review() -> [LegalRemark] {
        let gaps = gaps
        var remarks: [LegalRemark] = []
        var numbers: [Int: Entry] = [:]
        var mandates: [Mandate.ID: Entry] = [:]
        var highest: Entry?
        var latest: Entry?
        for entry in entries {
            if let first = numbers[entry.number] {
                remarks.append(.sameNumber(entry, first))
            } else {
                numbers[entry.number] = entry
                if let missing = gaps[entry.number] { remarks.append(.gap(missing, before: entry)) }
                if entry.number < firstNumber {
                    remarks.append(.belowFirst(entry, firstNumber))
                } else if let highest, entry.number < highest.number {
                    remarks.append(.numberAfterHigher(entry, highest))
                }
            }
            if let latest, entry.day < latest.day { remarks.append(.dayAfterLater(entry, latest)) }
            if let known = mandates[entry.mandate], known.number != entry.number {
                remarks.append(.twoNumbers(entry, known))
            }
            if mandates[entry.mandate] == nil { mandates[entry.mandate] = entry }
            if highest.map({ entry.number > $0.number }) ?? true { highest = entry }
            if latest.map({ entry.day > $0.day }) ?? true { latest = entry }
        }
        return remarks
    }

    /// The runs of numbers that stand nowhere, by the number that comes after each.
    private var gaps: [Int: ClosedRange<Int>] {
        var gaps: [Int: ClosedRange<Int>] = [:]
        var next: Int? = firstNumber
        for number in Set(entries.map(\.number)).sorted() {
            guard let expected = next else { break }
            if number > expected { gaps[number] = expected...(number - 1) }
            if number >= expected { next = number == .max ? nil : number + 1 }
        }
        return gaps
    }
}

extension LegalRemark {
    fileprivate typealias Entry = MandateRegister.Entry

    fileprivate static func sameNumber(_ entry: Entry, _ first: Entry) -> LegalRemark {
        LegalRemark(
            .duplicateNumber,
            "Le numéro \(entry.number), inscrit le \(entry.day.name) pour le mandat \(entry.mandate), figure déjà au "
                + "registre, au \(first.day.name), pour le mandat \(first.mandate) : chaque mandat porte son propre numéro"
        )
    }

    fileprivate static func twoNumbers(_ entry: Entry, _ known: Entry) -> LegalRemark {
        LegalRemark(
            .duplicateNumber,
            "Le mandat \(entry.mandate), inscrit le \(entry.day.name) sous le numéro \(entry.number), porte déjà le "
                + "numéro \(known.number) du \(known.day.name) : un mandat a un seul numéro")
    }

    fileprivate static func belowFirst(_ entry: Entry, _ first: Int) -> LegalRemark {
        LegalRemark(
            .registerNumberOutOfOrder,
            "Le numéro \(entry.number), inscrit le \(entry.day.name), est inférieur au premier numéro du registre, "
                + "\(first)")
    }

    fileprivate static func numberAfterHigher(_ entry: Entry, _ highest: Entry) -> LegalRemark {
        LegalRemark(
            .registerNumberOutOfOrder,
            "Le numéro \(entry.number), inscrit le \(entry.day.name), vient après le numéro \(highest.number) : le "
                + "registre se tient par ordre chronologique")
    }

    fileprivate static func dayAfterLater(_ entry: Entry, _ latest: Entry) -> LegalRemark {
        LegalRemark(
            .registerNumberOutOfOrder,
            "Le numéro \(entry.number) est daté du \(entry.day.name) et vient après le numéro \(latest.number), daté du "
                + "\(latest.day.name) : le registre se tient par ordre chronologique")
    }

    fileprivate static func gap(_ missing: ClosedRange<Int>, before entry: Entry) -> LegalRemark {
        let numbers =
            missing.lowerBound == missing.upperBound
            ? "Le numéro \(missing.lowerBound) manque"
            : "Les numéros \(missing.lowerBound) à \(missing.upperBound) manquent"
        return LegalRemark(
            .registerGap,
            "\(numbers) au registre avant le numéro \(entry.number), inscrit le \(entry.day.name) : le registre est coté "
                + "sans discontinuité")
    }
}
