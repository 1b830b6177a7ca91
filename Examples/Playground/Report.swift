import Gerance

/// A replay as a text for a manager: the file, what is owed, what went wrong, what could be better.
struct Report {
    /// The whole text.
    let text: String

    init(of replay: Replay, staff: [Staff], on terminal: Terminal) {
        let words = Words(for: replay, staff: staff)
        var page = Page(on: terminal)
        page.summarise(replay, words)
        page.describe(replay, words)
        page.listDuties(of: replay, words)
        page.listBreaches(of: replay, words)
        text = page.text
    }
}

// MARK: - Summary

extension Page {
    fileprivate mutating func summarise(_ replay: Replay, _ words: Words) {
        let name = replay.dossier.owner?.name.description ?? words.agencyName
        heading(name, "\(words.territory.french(replay.at)), heure de \(words.territory.name)")
        let owed = replay.open.filter { !$0.isAdvice }
        let overdue = owed.filter { $0.state(at: replay.at) == .breached }
        let standing = replay.breaches.filter { $0.severity == .breach && $0.lifting == nil }
        let lifted = replay.breaches.count { $0.lifting != nil }
        let remarks = replay.breaches.filter { $0.severity == .remark }
        let counts = [
            Words.count(replay.facts.count, "fait", "faits"),
            Words.count(owed.count, "obligation ouverte", "obligations ouvertes")
                + (overdue.isEmpty ? "" : " dont \(overdue.count) hors délai"),
            Words.count(standing.count, "manquement", "manquements")
                + (lifted == 0 ? "" : " et \(Words.count(lifted, "levé", "levés"))"),
            Words.count(remarks.count, "remarque", "remarques"),
        ]
        sentence(counts.joined(separator: " · "), .bold)
    }
}

// MARK: - What is owed

extension Page {
    fileprivate mutating func listDuties(of replay: Replay, _ words: Words) {
        heading("Ce qui est dû", "à faire avant")
        let duties = replay.open
        if duties.isEmpty { sentence("Tout est fait.", .good) }
        for duty in duties {
            let state = duty.state(at: replay.at)
            let limit = duty.dueAt.map { words.limit($0) } ?? "sans limite"
            entry(
                duty.isAdvice ? "conseillé" : state.name, state.style, duty.action.label.description, right: limit)
            let target =
                state == .open ? duty.targetAt.map { ", idéalement avant le \(words.moment($0))" } ?? "" : ""
            detail("\(words.bearer(of: duty)), depuis le \(words.moment(duty.raisedAt))\(target)", .plain)
            detail("\(words.cause(of: duty)) · \(duty.id.clause)")
        }
    }
}

extension Duty.State {
    fileprivate var style: Terminal.Style {
        switch self {
        case .open: .good
        case .late: .warning
        case .breached: .alarm
        case .discharged, .lapsed: .faint
        }
    }
}

// MARK: - What went wrong

extension Page {
    fileprivate mutating func listBreaches(of replay: Replay, _ words: Words) {
        let breaches = replay.breaches
        heading("Manquements")
        list(breaches.filter { $0.severity == .breach }, .alarm, orElse: "Le process est suivi.", words)
        heading("Remarques", "préférences du process")
        list(
            breaches.filter { $0.severity == .remark }, .warning, orElse: "Toutes les préférences sont suivies.", words)
    }

    private mutating func list(
        _ breaches: [Breach], _ style: Terminal.Style, orElse nothing: String, _ words: Words
    ) {
        if breaches.isEmpty { sentence(nothing, .good) }
        for breach in breaches {
            let isLifted = breach.lifting != nil
            entry(
                words.day(breach.at), isLifted ? .good : style, words.title(of: breach.clause),
                isLifted ? .faint : .bold, right: isLifted ? "levé" : "")
            detail(breach.explanation, isLifted ? .faint : .plain)
            detail("\(words.fact(breach.fact)) · \(breach.clause)")
            if let lifting = breach.lifting {
                detail(
                    "Levé par \(words.fact(lifting.by)), enregistré le \(words.moment(lifting.recordedAt)).", .good)
            }
        }
    }
}
