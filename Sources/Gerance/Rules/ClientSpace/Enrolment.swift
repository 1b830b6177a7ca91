/// A new owner is given the address at which they register in the client space (`clientSpace.addressGiven`, line 44).
///
/// Discharged by a manager's message that gives the agency's own address.
public struct RegistrationAddressGiven: Rule {
    /// `clientSpace.addressGiven`.
    public var clause: Clause { .clientSpaceAddressGiven }
    /// The owner's joining, and messages.
    public var listensTo: Set<Fact.Kind> { [.ownerJoined, .messageSent] }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with the owner, discharges it by the message.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        guard let message = fact.messageSent else {
            let due = dossier.deadline(from: fact.at) { $0.registrationAddress }
            outcome.raise(Duty(clause, .giveRegistrationAddress, from: fact.id, raisedAt: fact.at, due: due))
            return
        }
        guard let given = message.registrationAddress, fact.isContactByManager,
            dossier.rulebook.settings.read(at: fact.at, { $0.agency.registrationAddress == given })
        else { return }
        outcome.discharge(Duty.ID(clause: clause.id, fact: .first))
    }
}

/// The owner's e-mail is in the login register, and valid (`clientSpace.emailRegistered`, line 45).
///
/// Raised by each new owner and by each change of e-mail. Whatever the check shows ends it; what it shows missing or
/// invalid is added under `clientSpace.emailAdded`. Adding the owner's address without a check ends it too; adding
/// another address does not.
public struct LoginEmailChecked: Rule {
    /// `clientSpace.emailRegistered`.
    public var clause: Clause { .clientSpaceEmailRegistered }
    /// Owners and their changes, checks and additions.
    public var listensTo: Set<Fact.Kind> { [.ownerJoined, .ownerChanged, .loginChecked, .loginAdded] }

    /// Makes the rule.
    public init() {}

    /// Raises the duty with an address, discharges it by a check.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        switch fact.content {
        case .ownerJoined: raise(fact, in: dossier, &outcome)
        case .ownerChanged(let owner):
            if owner.email != dossier.owner?.email { raise(fact, in: dossier, &outcome) }
        case .loginAdded(let email) where !dossier.isOwners(email): break
        default:
            for duty in dossier.state.duties.under(clause.id) where duty.raisedAt <= fact.at {
                outcome.discharge(duty.id)
            }
        }
    }

    private func raise(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        let due = dossier.deadline(from: fact.at) { $0.loginCheck }
        outcome.raise(Duty(clause, .checkLogin, from: fact.id, raisedAt: fact.at, due: due))
    }
}

/// An e-mail that the register lacks is added, then the owner is told about the password (`clientSpace.emailAdded`,
/// line 46).
///
/// Two duties, the second after the first: adding, raised by a check that shows the owner's address missing or invalid;
/// telling the owner that the password comes within 24 hours, raised by the addition.
public struct LoginEmailAdded: Rule {
    /// `clientSpace.emailAdded`.
    public var clause: Clause { .clientSpaceEmailAdded }
    /// Checks, additions and messages.
    public var listensTo: Set<Fact.Kind> { [.loginChecked, .loginAdded, .messageSent] }

    private static let adding = Duty.Part.step("add")
    private static let telling = Duty.Part.step("tell")

    /// Within how many hours the owner is told that the password comes, as the clause says.
    private static let passwordHours = 24

    /// Makes the rule.
    public init() {}

    /// Raises the first duty with a check, the second with the addition.
    public func follow(_ fact: Fact, in dossier: Dossier, _ outcome: inout Outcome) {
        switch fact.content {
        case .loginChecked(.registered(let email)) where dossier.owner?.email == email: break
        case .loginChecked:
            guard open(Self.adding, in: dossier).isEmpty else { return }
            let due = dossier.deadline(from: fact.at) { $0.loginAddition }
            outcome.raise(Duty(clause, .addToLogin, from: fact.id, Self.adding, raisedAt: fact.at, due: due))
        case .loginAdded(let email):
            guard dossier.isOwners(email) else { return }
            for duty in open(Self.adding, in: dossier) where duty.raisedAt <= fact.at { outcome.discharge(duty.id) }
            let due = dossier.deadline(from: fact.at) { $0.passwordNews }
            outcome.raise(Duty(clause, .tellOfPassword, from: fact.id, Self.telling, raisedAt: fact.at, due: due))
        case .messageSent(let message):
            guard fact.isContactByManager, message.passwordWithinHours == Self.passwordHours else { return }
            for duty in open(Self.telling, in: dossier) where duty.raisedAt <= fact.at { outcome.discharge(duty.id) }
        default: break
        }
    }

    private func open(_ part: Duty.Part, in dossier: Dossier) -> [Duty] {
        dossier.state.duties.under(clause.id).filter { $0.id.part == part }
    }
}

extension Dossier {
    /// Whether an address is the owner's; any is where the file knows none.
    fileprivate func isOwners(_ email: EmailAddress) -> Bool { owner?.email.map { $0 == email } ?? true }
}

extension Duty.Action {
    /// Give the registration address.
    public static let giveRegistrationAddress = Duty.Action(
        "giveRegistrationAddress", "Communiquer l'adresse d'enregistrement de l'espace client")
    /// Check the login register.
    public static let checkLogin = Duty.Action("checkLogin", "Vérifier l'adresse e-mail du propriétaire dans Login")
    /// Add an address to the login register.
    public static let addToLogin = Duty.Action("addToLogin", "Ajouter l'adresse e-mail du propriétaire dans Login")
    /// Tell the owner that the password comes.
    public static let tellOfPassword = Duty.Action(
        "tellOfPassword", "Prévenir le propriétaire : son mot de passe arrive sous 24 heures")
}
