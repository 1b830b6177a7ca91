import Gerance

extension Fact {
    /// What the fact tells, in a few French words.
    var summary: String {
        switch content {
        case .ownerJoined: "arrivée du propriétaire"
        case .ownerChanged: "coordonnées modifiées"
        case .mandateSigned(let mandate): "mandat \(mandate.id)"
        case .mandateLost(let mandate, _, _): "perte du mandat \(mandate)"
        case .departureAnnounced(let notice): "départ annoncé, bail \(notice.lease)"
        case .messageReceived(let message): "\(message.channel.words) du propriétaire".quoting(message.subject)
        case .requestReceived(let request): "demande \(request.channel.way)".quoting(request.subject)
        case .changeRequested(let change): "modification demandée \(change.channel.way)".quoting(change.subject)
        case .voicemailLeft(let voicemail):
            "message vocal sur \(voicemail.line == .mobile ? "le portable" : "le répondeur")"
        case .messageSent(let message): "\(message.channel.words) au propriétaire".quoting(message.subject)
        case .callHeld(let call):
            (call.direction == .incoming ? "appel du propriétaire" : "appel au propriétaire")
                + (call.isBadLine ? " sur une mauvaise ligne" : "")
        case .callMissed: "appel manqué"
        case .callTransferred: "appel transmis"
        case .meetingScheduled(let appointment): "rendez-vous \(appointment.id)"
        case .meetingHeld(let meeting): meeting.isByVideo ? "rendez-vous en vidéo" : "rendez-vous tenu"
        case .ticketOpened(let ticket): "ticket \(ticket.id)"
        case .ticketUpdated(let update): "ticket \(update.ticket)"
        case .ticketClosed(let ticket): "clôture du ticket \(ticket)"
        case .loginChecked: "vérification dans Login"
        case .loginAdded: "ajout dans Login"
        case .documentArchived(let document, _): "archivage de \(document)"
        case .mailboxOpened(let mailbox): "messagerie \(mailbox.id)"
        case .mailboxEmptied(let mailbox): "relève de \(mailbox)"
        case .greetingRecorded(let mailbox, _): "annonce de \(mailbox)"
        default: kind.name
        }
    }
}

extension Channel {
    /// What goes by the channel, « e-mail », « message d'espace client ».
    fileprivate var words: String { self == .clientSpace ? "message d'espace client" : noun }

    /// How something comes, « par e-mail », « dans l'espace client ».
    fileprivate var way: String {
        switch self {
        case .clientSpace: "dans l'espace client"
        case .meeting: "en rendez-vous"
        case .email, .post, .sms, .call: "par \(noun)"
        }
    }
}

extension String {
    fileprivate func quoting(_ subject: Label?) -> String { subject.map { "\(self) «\u{A0}\($0)\u{A0}»" } ?? self }
}
