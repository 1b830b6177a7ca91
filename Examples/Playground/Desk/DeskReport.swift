import Gerance
import GeranceTestKit

/// A day of the desk as a text for a manager.
struct DeskReport {
    /// The whole text.
    let text: String

    init(of day: SampleDay, _ sample: Sample, on terminal: Terminal) {
        var page = Page(on: terminal)
        let words = DeskWords(day, sample)
        page.heading("Une journée du bureau", "lundi 21 décembre 2026, dossier Montout")
        for entry in day.entries { page.tell(entry, words) }
        page.sumUp(day)
        text = page.text
    }
}

extension Page {
    fileprivate mutating func tell(_ entry: DeskDay.Entry, _ words: DeskWords) {
        let time = words.time(entry.instant)
        switch entry.event {
        case .recorded(let fact, let isRepeat):
            self.entry(time, .plain, fact.summary, right: "fait n° \(fact.id)")
            if isRepeat { detail("déjà au journal : redemandé sous la même clé, inscrit une fois", .good) }
        case .left(let message):
            self.entry(time, .good, message.text.subject?.description ?? "Message", right: "parti")
            detail("\(message.content.channel.noun), au nom de \(message.sender.holder.name)")
            for file in message.files { detail("avec le document \(file.document.id)") }
        case .settled(let duty):
            self.entry(time, .good, words.title(of: duty.clause), .plain, right: "réglé")
            detail(duty.description)
        case .leftToPeople(let duty, let reason):
            self.entry(time, .warning, words.title(of: duty.clause), .plain, right: "confié à l'équipe")
            detail(reason)
        case .struck(let method, let fault):
            self.entry(time, .alarm, "\(fault.french) : \(method.french)", .plain, right: "panne")
        case .restarted: self.entry(time, .alarm, "Le service redémarre et reprend le travail ouvert", .plain)
        }
    }

    fileprivate mutating func sumUp(_ day: SampleDay) {
        var struck = 0
        var restarts = 0
        for entry in day.entries {
            switch entry.event {
            case .struck: struck += 1
            case .restarted: restarts += 1
            default: break
            }
        }
        heading("Bilan")
        field("pannes", "\(struck), dont \(Words.count(restarts, "arrêt complet", "arrêts complets"))")
        field(
            "journal",
            "\(Words.count(day.after.count - day.before.count, "nouveau fait", "nouveaux faits")), chacun une fois")
        field("courrier", "\(Words.count(day.messages.count, "message parti", "messages partis")), chacun une fois")
        let verdict =
            day.isLikeCalmDay
            ? "Rien ne manque : une journée sans panne laisse le même journal et les mêmes messages."
            : "Une différence avec une journée sans panne : à examiner."
        field("vérification", verdict, day.isLikeCalmDay ? .good : .alarm)
    }
}

/// The words of a day of the desk.
private struct DeskWords {
    private let territory: Territory
    private let titles: [Clause.ID: String]

    init(_ day: SampleDay, _ sample: Sample) {
        territory = sample.agency.calendar.territory
        titles = Dictionary(Clause.all.map { ($0.id, $0.title) }) { first, _ in first }
    }

    func time(_ instant: Instant) -> String { territory.timeOfDay(at: instant).description }

    func title(of clause: Clause.ID) -> String { titles[clause] ?? clause.description }
}

extension PortMethod {
    fileprivate var french: String {
        switch self {
        case .append: "écriture au journal"
        case .lookUp: "recherche d'une écriture"
        case .read: "lecture du journal"
        case .schedule: "échéance du dossier"
        case .dueWork: "liste du travail"
        case .send: "envoi d'un message"
        case .openTicket: "ouverture d'un ticket"
        case .updateTicket: "mise à jour d'un ticket"
        case .closeTicket: "clôture d'un ticket"
        case .readTicket: "lecture d'un ticket"
        case .archive: "dépôt aux archives"
        case .lookUpLogin: "consultation de Login"
        case .addLogin: "ajout dans Login"
        case .startLossProcess: "process de perte de mandat"
        @unknown default: rawValue
        }
    }
}

extension PortFault {
    fileprivate var french: String {
        switch self {
        case .crashBefore: "Arrêt du service avant le travail"
        case .crashAfter: "Arrêt du service après le travail"
        case .lostAnswer: "Réponse perdue, redemandée"
        case .timeout: "Délai dépassé, redemandé"
        case .conflict: "Autre écriture entre-temps, reprise"
        case .refusal: "Refus"
        case .delay: "Réponse tardive"
        case .duplicate: "Demande arrivée deux fois"
        case .wrongAnswer: "Réponse fausse"
        }
    }
}
