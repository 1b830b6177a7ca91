extension MeetingBrief {
    /// The brief as the manager reads it before the meeting: a section each for what the file has.
    ///
    /// It is for the agency and not for the owner: it names breaches by their name.
    public var plainText: String {
        var parts = ["Note de rendez-vous : \(owner)"]
        if let appointment {
            let place = appointment.place.map { ", \($0)" } ?? ""
            parts.append("Rendez-vous : \(territory.french(appointment.startsAt))\(place)")
        }
        if !toConsult.isEmpty { parts.append("À consulter avant : \(toConsult.map(\.name).joinedInFrench)") }
        func add(_ title: String, _ lines: [String]) {
            if !lines.isEmpty { parts.append(([title] + lines.map { "– \($0)" }).joined(separator: "\n")) }
        }
        add("Biens gérés", dwellings.map { "\($0.label), \($0.address.onOneLine)" })
        add("Départs en cours", leasesEnding.map { line(of: $0) })
        add("Demandes ouvertes", openMatters.map { line(of: $0) })
        add("Dû au propriétaire", owed.map { line(of: $0) })
        add("Derniers contacts", lastContacts.map { line(of: $0) })
        add("Derniers documents", lastDocuments.map { line(of: $0) })
        return parts.map(\.typeset).joined(separator: "\n\n")
    }

    private func line(of lease: Lease) -> String {
        let dwelling = dwellings.first { $0.id == lease.dwelling }.map { ", \($0.label)" } ?? ""
        return "\(lease.tenant.fullNames)\(dwelling), bail \(lease.id)"
    }

    private func line(of matter: Matter) -> String {
        let tickets =
            matter.tickets.isEmpty ? "" : ", ticket " + matter.tickets.map(\.description).joinedInFrench
        return "n° \(matter.fact), \(territory.french(matter.receivedAt))\(tickets)"
    }

    private func line(of duty: Duty) -> String {
        guard let due = duty.dueAt else { return "\(duty.action.label) (conseillé)" }
        return "\(duty.action.label), au plus tard \(territory.french(limit: due)) (\(duty.state(at: madeAt).name))"
    }

    private func line(of contact: Contact) -> String {
        let side = contact.isFromOwner ? "du propriétaire" : "de l'agence"
        return "\(territory.french(contact.at)) : \(contact.channel.noun), \(side)"
    }

    private func line(of document: Document) -> String {
        let title = document.title.map { ", \($0)" } ?? ""
        return switch document.content {
        case .statement(let mandate, let period): "compte rendu de gérance \(period.inWords), mandat \(mandate)\(title)"
        case .taxRecap(let year): "récapitulatif fiscal \(year)\(title)"
        default: "\(document.content.name)\(title)"
        }
    }
}
