/// Who writes to which owner, and when: what every letter has in common (*correspondance*).
public struct Correspondence: Hashable, Sendable, Codable {
    /// The agency, with its card and its guarantor.
    public var agency: Agency
    /// Who signs.
    public var signatory: Staff
    /// The manager whom the owner reaches; `nil` where the letter names the agency's address alone.
    public var manager: Staff?
    /// To whom the letter is written, in the order in which they are named.
    public var addressees: [Party]
    /// Their postal address, where it is known.
    public var address: PostalAddress?
    /// Where the letter is written: « Fort-de-France ».
    public var place: Label
    /// The day on which it is written.
    public var date: CivilDate

    /// Makes the frame of a letter to anybody.
    ///
    /// The owner reaches the signatory himself unless another manager is given or accounting signs; the letter is written in
    /// the agency's city unless another place is given.
    public init(
        from agency: Agency, signedBy signatory: Staff, manager: Staff? = nil, to addressees: [Party],
        at address: PostalAddress?, place: Label? = nil, on date: CivilDate
    ) {
        self.agency = agency
        self.signatory = signatory
        self.manager = manager ?? (signatory.role == .manager ? signatory : nil)
        self.addressees = addressees
        self.address = address
        self.place = place ?? agency.address.city
        self.date = date
    }

    /// Makes the frame of a letter to an owner: to everybody who holds a right, at the owner's address.
    public init(
        from agency: Agency, signedBy signatory: Staff, manager: Staff? = nil, to owner: Owner, place: Label? = nil,
        on date: CivilDate
    ) {
        self.init(
            from: agency, signedBy: signatory, manager: manager, to: owner.holders.map(\.name), at: owner.address,
            place: place, on: date)
    }

    /// The agency's legal mentions, where a letter of a kind may be written at all.
    func mentions(for kind: LetterKind) throws(LetterFault) -> LegalMentions {
        let mentions = try LegalMentions(of: agency)
        let expiry = agency.professionalCard.expiresOn
        guard date <= expiry else { throw .cardExpired(on: expiry, writtenOn: date) }
        guard signatory.role == kind.signatory else { throw .wrongSignatory(signatory.role, of: kind.id) }
        guard !addressees.isEmpty else { throw .noAddressee }
        return mentions
    }

    /// How the letter addresses them: « Madame », « Mesdames, Monsieur », « Madame, Monsieur » where it is not known.
    public var salutation: String {
        let civilities = addressees.map(\.civility)
        let women = civilities.count { $0 == .madame }
        let men = civilities.count { $0 == .monsieur }
        guard women + men == addressees.count, !addressees.isEmpty else { return "Madame, Monsieur" }
        let words = [
            women > 1 ? "Mesdames" : women == 1 ? "Madame" : nil, men > 1 ? "Messieurs" : men == 1 ? "Monsieur" : nil,
        ]
        return words.compactMap { $0 }.joined(separator: ", ")
    }

    /// Who answers the owner, and how: the last paragraph of every letter.
    var reachingUs: String {
        let name = manager.map { "\($0.name), gestionnaire de votre dossier," } ?? "Votre gestionnaire"
        let email = manager?.email ?? agency.groupAddress
        let phone = manager?.phone.map { "au \($0.formatted.unbroken) et " } ?? ""
        return "\(name) répond à vos questions \(phone)à l'adresse \(email)."
    }

    /// The lines of the addressees on the envelope.
    var envelope: [String] {
        addressees.flatMap(\.envelopeLines)
            + (address.map { $0.formatted.split(separator: "\n").map(String.init) } ?? [])
    }

    /// The lines under the closing formula.
    var signature: [String] {
        let title =
            switch signatory.role {
            case .manager: "Gestionnaire"
            case .accounting: "Service comptabilité"
            default: signatory.role.name
            }
        // « Agence des Îles, c'est évident » names the agency already.
        let line = agency.signatureLine?.description
        let names = line.map { $0.hasPrefix(agency.name.description) ? [$0] : [agency.name.description, $0] }
        return [signatory.name.description, title] + (names ?? [agency.name.description])
    }
}

extension Party {
    /// How to address the person, or the one who speaks for the organisation.
    fileprivate var civility: Civility? {
        switch self {
        case .person(let person): person.civility
        case .organisation(let organisation): organisation.representative?.civility
        }
    }

    fileprivate var envelopeLines: [String] {
        switch self {
        case .person(let person): [person.fullName]
        case .organisation(let organisation):
            ["\(organisation.name)"] + (organisation.representative.map { ["À l'attention de \($0.fullName)"] } ?? [])
        }
    }
}
