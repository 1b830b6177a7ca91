import Gerance

// The file itself: who, what, since when, and the last contacts.

extension Page {
    mutating func describe(_ replay: Replay, _ words: Words) {
        let dossier = replay.dossier
        if let owner = dossier.owner {
            heading("Le dossier", owner.id.description)
            describe(owner, in: dossier, words)
            for mandate in dossier.mandates { describe(mandate, in: dossier, words) }
            describeClientSpace(of: dossier)
            describeAppointments(of: dossier, words)
            describeContacts(of: dossier, words)
        } else {
            heading("Le journal de l'agence")
            for mailbox in dossier.mailboxes { describe(mailbox, words) }
        }
    }

    private mutating func describe(_ owner: Owner, in dossier: Dossier, _ words: Words) {
        field("Propriétaire", owner.holders.map(\.name.fullName).joined(separator: ", "))
        let ways = owner.phones.map(\.formatted) + (owner.email.map { ["\($0)"] } ?? [])
        if !ways.isEmpty { field("Coordonnées", ways.joined(separator: " · ")) }
        if let address = owner.address {
            field("Adresse", address.formatted.split(separator: "\n").joined(separator: ", "))
        }
        field("Documents", owner.documentChannel == .email ? "par e-mail" : "par courrier")
        field("Gestionnaire", dossier.manager.map { words.name(of: $0) } ?? "à désigner")
    }

    private mutating func describe(_ mandate: Mandate, in dossier: Dossier, _ words: Words) {
        let ticket = dossier.ticket(of: mandate.id).map { ", ticket \($0)" } ?? ""
        field(
            "Mandat \(mandate.id)",
            "n° \(mandate.registerNumber) au registre, depuis le \(mandate.effectiveFrom.name), "
                + "compte rendu \(mandate.accounts.rhythm.name)\(ticket)")
        if let day = dossier.lossDay(of: mandate.id) {
            field("", "Mandat perdu : il prend fin le \(day.name).", .alarm)
        }
        for dwelling in mandate.dwellings {
            field("Logement \(dwelling.id)", "\(dwelling.label), \(dwelling.address.city)", .bold)
            guard let lease = dossier.leases.first(where: { $0.dwelling == dwelling.id }) else {
                field("", "Logement libre.", .warning)
                continue
            }
            let tenants = lease.tenant.names.map(\.fullName).joined(separator: ", ")
            field(
                "",
                "\(tenants), \(lease.kind.name), \(lease.rent.formatted) et \(lease.charges.formatted) de charges, "
                    + "bail \(lease.id)")
            if let notice = dossier.departure(of: lease.id) {
                let end = notice.requestedEnd.map { " pour le \($0.name)" } ?? ""
                field("", "Départ annoncé\(end), par \(notice.form.name).", .warning)
            }
        }
    }

    private mutating func describeClientSpace(of dossier: Dossier) {
        let published = dossier.publishedDocuments.count
        let due = dossier.payableItems.filter { dossier.state(of: $0.id) == .due }
        let parts = [
            dossier.isEnrolled ? "accès ouvert" : "accès à ouvrir",
            Words.count(published, "document publié", "documents publiés"),
            due.isEmpty
                ? "tout est réglé"
                : "à régler : " + due.map { "\($0.label) (\($0.amount.formatted))" }.joined(separator: ", "),
        ]
        field("Espace client", parts.joined(separator: " · "))
        if !dossier.tickets.isEmpty {
            field("Tickets", dossier.tickets.map { "\($0.id)" }.joined(separator: ", "))
        }
    }

    private mutating func describeAppointments(of dossier: Dossier, _ words: Words) {
        for appointment in dossier.appointments {
            let place = appointment.place.map { ", \($0)" } ?? ""
            field("Rendez-vous", words.moment(appointment.startsAt) + place)
        }
    }

    private mutating func describeContacts(of dossier: Dossier, _ words: Words) {
        for (place, contact) in dossier.recentContacts.reversed().enumerated() {
            field(
                place == 0 ? "Contacts" : "",
                "\(words.moment(contact.at)) : \(words.fact(contact.fact))")
        }
    }

    private mutating func describe(_ mailbox: Mailbox, _ words: Words) {
        let kind = mailbox.line == .mobile ? "messagerie de portable" : "répondeur"
        let holder = mailbox.holder.map { ", \(words.name(of: $0))" } ?? ", commun à l'agence"
        field(mailbox.id.description, kind + holder)
    }
}
