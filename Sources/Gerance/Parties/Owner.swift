/// A landlord (*propriétaire bailleur*), as one file of the agency: alone, several in *indivision*, a company, or a
/// usufructuary with the bare owners.
///
/// The holders' rights must make up the whole property, twice: the shares in full ownership and in usufruct together
/// make 1, since the income goes to them and none of it may be left over; those in full ownership and in bare ownership
/// together make 1, since the property belongs to them. Hence the usufruct is as large as the bare ownership.
public struct Owner: Identifiable, Hashable, Sendable {
    /// The identifier of an owner.
    public typealias ID = Identifier<Owner>

    /// The identifier.
    public let id: ID
    /// The display name of the file, `Indivision Martin`.
    public let name: Label
    /// Who owns the property, in the order in which they are named.
    public let holders: [Holder]
    /// The e-mail address.
    public let email: EmailAddress?
    /// The telephone numbers, the preferred one first.
    public let phones: [PhoneNumber]
    /// The postal address.
    public let address: PostalAddress?
    /// How statements and tax recaps go out.
    public let documentChannel: DocumentChannel
    /// Whether the owner acts outside a profession (*consommateur*), and the Code de la consommation protects him.
    public let isConsumer: Bool

    /// Makes an owner.
    ///
    /// - Throws: ``Fault``.
    public init(
        id: ID,
        name: Label,
        holders: [Holder],
        email: EmailAddress? = nil,
        phones: [PhoneNumber] = [],
        address: PostalAddress? = nil,
        documentChannel: DocumentChannel = .post,
        isConsumer: Bool = true
    ) throws(Fault) {
        guard !holders.isEmpty else { throw .noHolder }
        for holder in holders where holder.share == .zero { throw .emptyShare(holder) }
        guard Self.isWhole(holders, without: .bare) else { throw .incomeNotWhole }
        guard Self.isWhole(holders, without: .usufruct) else { throw .propertyNotWhole }
        guard documentChannel != .email || email != nil else { throw .emailMissing }
        self.id = id
        self.name = name
        self.holders = holders
        self.email = email
        self.phones = phones
        self.address = address
        self.documentChannel = documentChannel
        self.isConsumer = isConsumer
    }

    private static func isWhole(_ holders: [Holder], without right: Holder.Right) -> Bool {
        do throws(Fraction.Fault) {
            var sum = Fraction.zero
            for holder in holders where holder.right != right { sum = try sum.adding(holder.share) }
            return sum == .whole
        } catch {
            return false
        }
    }

    /// What is wrong with an owner.
    public enum Fault: ValueFault {
        /// Nobody owns the property.
        case noHolder
        /// A holder of nothing.
        case emptyShare(Holder)
        /// The shares in full ownership and usufruct do not make 1 exactly.
        case incomeNotWhole
        /// The shares in full and bare ownership do not make 1 exactly.
        case propertyNotWhole
        /// Documents are wanted by e-mail, and no address is known.
        case emailMissing

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .noHolder:
                "Propriétaire sans titulaire : il faut au moins une personne ou une organisation."
            case .emptyShare(let holder):
                "La quote-part de \(holder.name.fullName) est nulle : un titulaire détient une part."
            case .incomeNotWhole:
                "Les quotes-parts en pleine propriété et en usufruit doivent faire ensemble exactement 1."
            case .propertyNotWhole:
                "Les quotes-parts en pleine propriété et en nue-propriété doivent faire ensemble exactement 1."
            case .emailMissing:
                "Les documents sont demandés par courriel, mais aucune adresse électronique n'est connue."
            }
        }
    }
}

extension Owner: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, name, holders, email, phones, address, documentChannel
        case isConsumer = "consumer"
    }

    /// Decodes an owner and checks it as the initialiser does.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let id = try values.decode(ID.self, forKey: .id)
        let name = try values.decode(Label.self, forKey: .name)
        let holders = try values.decode([Holder].self, forKey: .holders)
        let email = try values.decodeIfPresent(EmailAddress.self, forKey: .email)
        let phones = try values.decodeIfPresent([PhoneNumber].self, forKey: .phones) ?? []
        let address = try values.decodeIfPresent(PostalAddress.self, forKey: .address)
        let channel = try values.decodeIfPresent(DocumentChannel.self, forKey: .documentChannel) ?? .post
        let isConsumer = try values.decodeIfPresent(Bool.self, forKey: .isConsumer) ?? true
        do throws(Fault) {
            try self.init(
                id: id, name: name, holders: holders, email: email, phones: phones, address: address,
                documentChannel: channel, isConsumer: isConsumer)
        } catch {
            throw error.decodingError(in: decoder)
        }
    }
}

/// How a document goes out to an owner (*mode d'envoi*): by post, unless he wants it by e-mail.
public enum DocumentChannel: String, Codable, CaseIterable, Hashable, Sendable {
    /// By post (*courrier*).
    case post
    /// By e-mail (*courriel*).
    case email
}
