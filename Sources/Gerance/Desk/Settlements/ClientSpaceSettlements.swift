/// Looks the owner up in the login register, and adds what it lacks (clauses `clientSpace.emailRegistered`,
/// `clientSpace.emailAdded`).
public struct LoginRegistration: Settlement {
    /// Makes the settlement.
    public init() {}

    /// Checking and adding.
    public var actions: [Duty.Action] { [.checkLogin, .addToLogin] }

    /// One look, or one addition of the address of the file.
    public func nextStep(_ view: SettlementView) -> Step {
        guard let owner = view.dossier.owner else { return .leave("Ce journal n'est pas celui d'un propriétaire.") }
        if view.duty.action == .checkLogin { return .look(LoginLookRequest(owner.id), key: view.key("look")) }
        guard let email = owner.email else { return .leave("Le dossier attend l'adresse e-mail du propriétaire.") }
        return .add(LoginAddRequest(email, of: owner.id, key: view.key("add")))
    }
}

/// Gives a new owner the registration address, and tells of the password (clauses `clientSpace.addressGiven`,
/// `clientSpace.emailAdded`).
///
/// By e-mail, or by post where the file has no address.
public struct ClientSpaceWelcome: Settlement {
    /// Makes the settlement.
    public init() {}

    /// Giving the address, telling of the password.
    public var actions: [Duty.Action] { [.giveRegistrationAddress, .tellOfPassword] }

    /// One message in the manager's name.
    public func nextStep(_ view: SettlementView) -> Step {
        view.writing { () throws(Unwritten) in
            let (owner, manager) = (try view.owner(), try view.manager())
            var content = MessageSent(by: owner.email == nil ? .post : .email)
            let letter: OwnerLetter
            if view.duty.action == .giveRegistrationAddress {
                content.registrationAddress = view.agency.registrationAddress
                letter = try view.letter(EnrolmentInvitation(email: owner.email), signedBy: manager)
            } else {
                guard let email = owner.email else {
                    throw Unwritten("Le dossier attend l'adresse e-mail du propriétaire.")
                }
                content.passwordWithinHours = 24
                letter = try view.letter(PasswordNews(email: email), signedBy: manager)
            }
            return .send(try view.message(letter, as: content, by: manager), key: view.key("send"))
        }
    }
}

/// Acknowledges a change in the client space, in the manager's name (clause `change.acknowledged`).
public struct ChangeAcknowledgement: Settlement {
    /// Makes the settlement.
    public init() {}

    /// Acknowledging.
    public var actions: [Duty.Action] { [.acknowledge] }

    /// Reads what the owner asked to change.
    public var readsJournal: Bool { true }

    /// One message in the client space; it names the ticket where there is one.
    public func nextStep(_ view: SettlementView) -> Step {
        view.writing { () throws(Unwritten) in
            let number = view.duty.id.fact
            guard let fact = view.journal.fact(number), case .changeRequested(let change) = fact.content else {
                throw Unwritten("La modification à confirmer est inconnue du journal.")
            }
            let manager = try view.manager()
            let ticket = view.dossier.tickets.first { $0.served.contains(number) }
            let receipt = ChangeReceipt(
                .init(change), receivedOn: view.dossier.day(at: fact.at),
                doneBy: view.dossier.day(at: view.dossier.deadline(from: view.now) { $0.treatment }),
                reference: ticket.flatMap { try? Label($0.id.description) })
            let letter = try view.letter(receipt, signedBy: manager)
            let content = MessageSent(by: .clientSpace, acknowledges: [number])
            return .send(try view.message(letter, as: content, by: manager), key: view.key("send"))
        }
    }
}

extension ChangeReceipt.Particular {
    /// What a change asks for, without the values, which the journal does not hold.
    fileprivate init(_ change: Change) {
        self =
            switch change.particular {
            case .address: .address(nil)
            case .bankDetails: .bankDetails(nil)
            case .other: .other(change.subject ?? "votre dossier")
            }
    }
}
