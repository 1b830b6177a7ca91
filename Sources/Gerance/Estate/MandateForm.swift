/// What the law asks of the paper itself (*formes du mandat*): the writing, the owner's copy, the clause on renewal.
///
/// A mandate is taken to be in due form unless somebody found that it is not. JSON: only what is wrong is written, as in
/// `{"numberOnOwnerCopy":false}`; a mandate in due form has no such object.
public struct MandateForm: Hashable, Sendable {
    /// Whether the mandate is written.
    ///
    /// Loi 70-9, art. 6 I; décret 72-678, art. 64 al. 2.
    public var isWritten: Bool
    /// Whether the copy that the owner keeps bears the number of the register.
    ///
    /// Décret 72-678, art. 65.
    public var numberOnOwnerCopy: Bool
    /// Whether the mandate says, legibly and visibly, how a consumer refuses its renewal.
    ///
    /// Loi 70-9, art. 7 al. 2, 1°, which cites the Code de la consommation under its former number L. 136-1.
    public var statesHowNotToRenew: Bool

    /// A mandate with nothing wrong in its form.
    public static let due = MandateForm()

    /// Makes a form, due in what is not said.
    public init(isWritten: Bool = true, numberOnOwnerCopy: Bool = true, statesHowNotToRenew: Bool = true) {
        self.isWritten = isWritten
        self.numberOnOwnerCopy = numberOnOwnerCopy
        self.statesHowNotToRenew = statesHowNotToRenew
    }
}

extension MandateForm: Codable {
    private enum CodingKeys: String, CodingKey {
        case isWritten = "written"
        case numberOnOwnerCopy, statesHowNotToRenew
    }

    /// Decodes a form; what is absent is due.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            isWritten: try values.decodeIfPresent(Bool.self, forKey: .isWritten) ?? true,
            numberOnOwnerCopy: try values.decodeIfPresent(Bool.self, forKey: .numberOnOwnerCopy) ?? true,
            statesHowNotToRenew: try values.decodeIfPresent(Bool.self, forKey: .statesHowNotToRenew) ?? true)
    }

    /// Encodes what is wrong.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        if !isWritten { try values.encode(false, forKey: .isWritten) }
        if !numberOnOwnerCopy { try values.encode(false, forKey: .numberOnOwnerCopy) }
        if !statesHowNotToRenew { try values.encode(false, forKey: .statesHowNotToRenew) }
    }
}
