/// A message that may leave for an owner (*message sortant*): reviewed words, in the name of somebody who has the right, by a
/// channel on which the owner is reached.
///
/// There is no other way to write one, and the ``Messenger`` takes nothing else.
public struct OutgoingMessage: Hashable, Sendable {
    /// What it does, as its fact will tell.
    public let content: MessageSent
    /// Its words.
    public let text: ReviewedText
    /// Who sends it.
    public let sender: ContactRight
    /// To which owner.
    public let owner: Owner.ID
    /// Where it goes.
    public let destination: Destination
    /// The documents that go with it, in the order of ``MessageSent/carries``.
    public let files: [DocumentFile]

    /// Makes a message.
    ///
    /// An e-mail without addressees goes to the owner's address. The documents of `files` are those that it carries.
    ///
    /// - Parameters:
    ///   - content: What it does; the channel is a written one.
    ///   - text: Its words.
    ///   - owner: To whom it goes.
    ///   - sender: Who sends it.
    ///   - files: The documents that go with it.
    /// - Throws: ``Fault``.
    public init(
        _ content: MessageSent, saying text: ReviewedText, to owner: Owner, by sender: ContactRight,
        with files: [DocumentFile] = []
    ) throws(Fault) {
        let documents = files.map(\.document)
        guard ContactRight.allows(sender.holder.role, carrying: documents.map(\.content)) else {
            throw .noRight(NoContactRight(staff: sender.holder.id, role: sender.holder.role))
        }
        for document in documents where document.content.isSentByAccounting {
            guard sender.holder.role == .accounting else { throw .fromAccounting(document.id) }
            guard content.channel == owner.documentChannel.channel else {
                throw .otherChannel(document.id, wanted: owner.documentChannel.channel)
            }
        }
        var content = content
        content.carries = documents.map(\.id)
        if content.channel == .email, content.to.isEmpty, let email = owner.email { content.to = [email] }
        destination = try Destination(of: content, to: owner)
        self.content = content
        self.text = text
        self.sender = sender
        self.owner = owner.id
        self.files = files
    }

    /// Where a message goes.
    public enum Destination: Hashable, Sendable {
        /// To e-mail addresses: ``MessageSent/to``, ``MessageSent/copies`` and ``MessageSent/blindCopies`` of the content.
        case email
        /// By post: the lines on the envelope.
        case post([String])
        /// To a mobile.
        case sms(PhoneNumber)
        /// To the owner's client space.
        case clientSpace
    }

    /// Why a message cannot leave.
    @nonexhaustive
    public enum Fault: ValueFault {
        /// Who sends it has no right to.
        case noRight(NoContactRight)
        /// A statement or a tax recap goes out from accounting (clauses `statement.sentByAccounting`,
        /// `taxRecap.sentByAccounting`).
        case fromAccounting(Document.ID)
        /// A statement or a tax recap goes out by the channel that the owner chose.
        case otherChannel(Document.ID, wanted: Channel)
        /// A call or a meeting is no message.
        case notWritten(Channel)
        /// The owner's file has no address for the channel.
        case noAddress(Channel)
        /// The e-mail goes to others than the owner.
        case besideOwner(EmailAddress)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .noRight(let fault): fault.description
            case .fromAccounting(let id): "Le document \(id) part de la comptabilité."
            case .otherChannel(let id, let wanted):
                "Le document \(id) part par le canal que le propriétaire a choisi : \(wanted.noun)."
            case .notWritten: "Un message s'écrit ; un appel et un rendez-vous se tiennent de vive voix."
            case .noAddress(let channel):
                "Le dossier attend les coordonnées du propriétaire pour ce canal : \(channel.noun)."
            case .besideOwner(let email): "Le message s'adresse au propriétaire, à l'adresse \(email)."
            }
        }
    }
}

extension OutgoingMessage.Destination {
    fileprivate init(of content: MessageSent, to owner: Owner) throws(OutgoingMessage.Fault) {
        switch content.channel {
        case .email:
            guard !content.to.isEmpty else { throw .noAddress(.email) }
            if let email = owner.email, !(content.to + content.copies).contains(email) { throw .besideOwner(email) }
            self = .email
        case .post:
            guard let address = owner.address else { throw .noAddress(.post) }
            let lines = address.formatted.split(separator: "\n").map(String.init)
            self = .post(owner.holders.map(\.name.fullName) + lines)
        case .sms:
            guard let mobile = owner.phones.first(where: { $0.kind == .mobile }) else { throw .noAddress(.sms) }
            self = .sms(mobile)
        case .clientSpace: self = .clientSpace
        case .call, .meeting: throw .notWritten(content.channel)
        }
    }
}
