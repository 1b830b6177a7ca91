import Gerance

// The examples of Documentation/Process.md, compiled and run.

// Example 1
struct WorksAreChecked: Rule {
    let clause = Clause(id: "agence.travaux", title: "Contrôler les travaux", kind: .duty, addressee: .manager)
    let listensTo: Set<Fact.Kind> = [.eventNoted]

    func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        guard case .eventNoted(let topic, _) = fact.content else { return }
        if topic == "works.done" {
            let action = Duty.Action("checkWorks", "Contrôler les travaux sur place")
            let due = fact.at.adding(hours: 72)
            outcome.raise(Duty(clause, action, from: fact.id, raisedAt: fact.at, due: due))
        } else if topic == "works.checked" {
            for duty in dossier.openDuties(under: clause) { outcome.discharge(duty.id) }
        }
    }
}
// End

enum ProcessExamples {
    static func ownRule(_ settings: Settings) -> Rulebook { Rulebook.standard(settings).adding(WorksAreChecked()) }

    static func ownDelays(_ settings: Settings) -> Rulebook {
        // Example 2
        var stricter = settings
        stricter.delays.replyLimit = "36h"
        stricter.delays.departure = "8wh"
        return Rulebook.standard(settings).changingSettings(to: stricter, from: "2026-07-01T04:00:00Z")
        // End
    }

    static func leftOut(_ settings: Settings) -> Rulebook {
        // Example 3
        Rulebook.standard(settings).leavingOut(Reassurance.self)
        // End
    }
}
