/// Acknowledges a change of the owner's particulars (*accusé de réception d'une modification*; clause
/// `change.acknowledged`), in the client space.
///
/// An account is shown masked, and is confirmed by telephone before money goes to it: an order to change it is how thieves
/// turn rents aside.
public struct ChangeReceipt: LetterTemplate {
    /// What changes.
    public var change: Particular
    /// The day on which the owner asked for it.
    public var receivedOn: CivilDate
    /// The day by which accounting has made the change.
    public var doneBy: CivilDate
    /// The number under which the owner follows it, as the ticket system gives it.
    public var reference: Label?

    /// Makes the message.
    public init(_ change: Particular, receivedOn: CivilDate, doneBy: CivilDate, reference: Label? = nil) {
        self.change = change
        self.receivedOn = receivedOn
        self.doneBy = doneBy
        self.reference = reference
    }

    /// A change of the owner's particulars, with what it changes to.
    ///
    /// Its JSON has one key, which says which: `{"bankDetails":"FR1420041010050500013M02606"}`; null where the new value is not
    /// known.
    public enum Particular: Hashable, Sendable {
        /// The postal address; `nil` where the message does not repeat it.
        case address(PostalAddress?)
        /// The bank account (*RIB*); `nil` where the message does not repeat it.
        case bankDetails(IBAN?)
        /// Any other, in a few words: « votre nom d'usage ».
        case other(Label)
    }

    /// ``LetterKind/changeReceipt``.
    public static var kind: LetterKind { .changeReceipt }

    /// The change.
    public var subject: String {
        switch change {
        case .address: "Votre changement d'adresse"
        case .bankDetails: "Votre changement de coordonnées bancaires"
        case .other(let particular): "Votre demande de modification – \(particular)"
        }
    }

    /// What is wrong on a day: a change still to come, a day gone by.
    public func fault(on day: CivilDate) -> LetterFault? {
        if receivedOn > day { return .writtenBefore(receivedOn, writtenOn: day) }
        return doneBy < day ? .dayPassed(doneBy, writtenOn: day) : nil
    }

    /// What arrived, who deals with it by when, how to follow it.
    public func body(in correspondence: Correspondence) -> [OwnerLetter.Block] {
        let number = reference.map { ", sous la référence \($0)" } ?? ""
        return [.paragraph(receipt)] + safeguard.map { .paragraph($0) } + [
            .paragraph(
                "Notre service comptabilité prend votre demande en charge et met votre dossier à jour au plus tard le "
                    + "\(doneBy.longName). Vous suivez son avancement dans votre espace client\(number). Un "
                    + "dossier à jour garantit le bon suivi de votre patrimoine.")
        ]
    }

    private var receipt: String {
        let asked = "votre demande du \(receivedOn.longName)"
        return switch change {
        case .address(let address?):
            "Nous vous confirmons la réception de \(asked). Votre nouvelle adresse est : \(address.onOneLine)."
        case .address(nil): "Nous vous confirmons la réception de \(asked), relative à votre adresse."
        case .bankDetails(let iban?):
            "Nous vous confirmons la réception de \(asked). Votre nouveau compte est : \(iban.masked.unbroken)."
        case .bankDetails(nil): "Nous vous confirmons la réception de \(asked), relative à votre compte bancaire."
        case .other(let particular):
            "Nous vous confirmons la réception de \(asked), relative au point suivant : \(particular)."
        }
    }

    private var safeguard: [String] {
        switch change {
        case .bankDetails:
            [
                "Pour protéger vos versements, nous vous appelons au numéro de votre dossier et confirmons le nouveau compte avec "
                    + "vous avant le premier virement. Cette demande vous surprend ? Appelez-nous aussitôt."
            ]
        case .address, .other: []
        }
    }
}

extension ChangeReceipt.Particular: Codable {
    private enum CodingKeys: CodingKey {
        case address, bankDetails, other
    }

    /// Decodes the change from the first of its keys that is there.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        if values.contains(.address) {
            self = .address(try values.decodeIfPresent(PostalAddress.self, forKey: .address))
        } else if values.contains(.bankDetails) {
            self = .bankDetails(try values.decodeIfPresent(IBAN.self, forKey: .bankDetails))
        } else {
            self = .other(try values.decode(Label.self, forKey: .other))
        }
    }

    /// Encodes the change under the key that says which it is.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .address(let address): try values.encode(address, forKey: .address)
        case .bankDetails(let account): try values.encode(account, forKey: .bankDetails)
        case .other(let particular): try values.encode(particular, forKey: .other)
        }
    }
}
