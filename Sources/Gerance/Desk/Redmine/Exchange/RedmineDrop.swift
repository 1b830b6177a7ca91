/// A field that Redmine left aside, without a word, when a ticket was written (*champ ignoré*).
///
/// Redmine answers 201 or 204 and keeps its own value where the right to a field is missing, the workflow forbids a status,
/// a tracker is unknown or a custom field is not enabled. Only reading the ticket back shows it. The result of the work says
/// what is there; the drop says what was lost, for the log and for the administrator of Redmine.
public struct RedmineDrop: Error, Hashable, Sendable, CustomStringConvertible {
    /// The ticket.
    public let ticket: Ticket.ID
    /// What was left aside.
    public let field: Field

    /// Makes a drop.
    public init(_ field: Field, of ticket: Ticket.ID) {
        self.ticket = ticket
        self.field = field
    }

    /// A field, with what was asked and what was found.
    @nonexhaustive
    public enum Field: Hashable, Sendable {
        /// The subject.
        case subject(asked: Label, found: Label)
        /// The text.
        case text
        /// The note.
        case note
        /// The tracker: an unknown one becomes the project's first (Redmine 5.0).
        case tracker(asked: RedmineID, found: RedmineID)
        /// The priority.
        case priority(asked: RedmineID, found: RedmineID?)
        /// The status: the workflow forbids it, or a ticket with open subtasks is to be closed.
        case status(asked: RedmineID, found: RedmineID)
        /// The parent: the permission `manage_subtasks` is missing.
        case parent(asked: Ticket.ID, found: Ticket.ID?)
        /// The assignee; found is the number of the user or group that has the ticket.
        case assignee(asked: Role, found: RedmineID?)
        /// Whether the owner follows the ticket; found is the contrary.
        case visibility(asked: Bool)
        /// The key: without it the ticket is not found again, and another is opened where the work is asked for anew.
        case key(asked: OperationKey, found: Excerpt?)
        /// The journal.
        case journal(asked: Journal.ID, found: Excerpt?)
        /// The key of a change: without it the change is made again where it comes again after another one.
        case change(asked: OperationKey, found: Excerpt?)
    }

    /// The French sentence that says what was left aside, and where to look.
    public var description: String { "Ticket \(ticket) : \(words)" }

    private var words: String {
        switch field {
        case .subject(let asked, let found):
            Self.kept("le sujet", Excerpt(found.description), not: Excerpt(asked.description))
        case .text:
            "Redmine garde un autre texte que celui demandé. Vérifiez les champs en lecture seule du workflow."
        case .note:
            "Redmine n'a pas retenu la note. Vérifiez le droit « Ajouter des notes » du compte utilisé."
        case .tracker(let asked, let found):
            Self.kept("le tracker", found, not: asked) + " Vérifiez les trackers du projet."
        case .priority(let asked, let found):
            Self.kept("la priorité", found, not: asked) + " Vérifiez les priorités."
        case .status(let asked, let found):
            Self.kept("le statut", found, not: asked)
                + " Vérifiez le workflow du rôle, et les sous-tâches ouvertes."
        case .parent(let asked, let found):
            Self.kept("le ticket parent", found, not: asked)
                + " Vérifiez le droit « Gérer les sous-tâches » du compte utilisé."
        case .assignee(let asked, let found):
            Self.kept("l'assigné", found, not: "la fonction « \(asked.name) »")
                + " Vérifiez les champs en lecture seule du workflow."
        case .visibility(let asked):
            "Redmine le garde \(asked ? "masqué au" : "visible du") propriétaire. Vérifiez le champ personnalisé."
        case .key(let asked, let found):
            Self.kept("la clé", found, not: asked) + " Vérifiez le champ personnalisé."
        case .journal(let asked, let found):
            Self.kept("le dossier", found, not: asked) + " Vérifiez le champ personnalisé."
        case .change(let asked, let found):
            Self.kept("la clé de la modification", found, not: asked) + " Vérifiez le champ personnalisé."
        }
    }

    private static func kept(
        _ field: String, _ found: (some CustomStringConvertible)?, not asked: some CustomStringConvertible
    ) -> String {
        guard let found else { return "Redmine n'a pas retenu \(field) : \(asked)." }
        return "Redmine garde \(field) \(found) au lieu de \(asked)."
    }
}
