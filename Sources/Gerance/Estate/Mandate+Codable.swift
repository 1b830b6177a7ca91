extension Mandate: Codable {
    private enum CodingKeys: CodingKey {
        case id, registerNumber, registeredOn, signedOn, effectiveFrom, term, noticeToTerminateMonths, dwellings, powers
        case mayReceiveFunds, feeTerms, worksThreshold, accounts, reserve, depositHeldBy, form
    }

    /// Decodes a mandate and checks it as the initialiser does.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let id = try values.decode(ID.self, forKey: .id)
        let registerNumber = try values.decode(Int.self, forKey: .registerNumber)
        let registeredOn = try values.decode(CivilDate.self, forKey: .registeredOn)
        let signedOn = try values.decodeIfPresent(CivilDate.self, forKey: .signedOn)
        let effectiveFrom = try values.decode(CivilDate.self, forKey: .effectiveFrom)
        let term = try values.decode(MandateTerm.self, forKey: .term)
        let noticeToTerminateMonths = try values.decodeIfPresent(Int.self, forKey: .noticeToTerminateMonths)
        let dwellings = try values.decode([Dwelling].self, forKey: .dwellings)
        let powers = try values.decode(Set<Power>.self, forKey: .powers)
        let mayReceiveFunds = try values.decode(Bool.self, forKey: .mayReceiveFunds)
        let feeTerms = try values.decode([FeeTerm].self, forKey: .feeTerms)
        let worksThreshold = try values.decodeIfPresent(Euros.self, forKey: .worksThreshold)
        let accounts = try values.decode(AccountsTerms.self, forKey: .accounts)
        let reserve = try values.decodeIfPresent(Euros.self, forKey: .reserve) ?? .zero
        let depositHeldBy = try values.decode(DepositHolder.self, forKey: .depositHeldBy)
        let form = try values.decodeIfPresent(MandateForm.self, forKey: .form) ?? .due
        do throws(Fault) {
            try self.init(
                id: id, registerNumber: registerNumber, registeredOn: registeredOn, signedOn: signedOn,
                effectiveFrom: effectiveFrom, term: term, noticeToTerminateMonths: noticeToTerminateMonths,
                dwellings: dwellings, powers: powers, mayReceiveFunds: mayReceiveFunds, feeTerms: feeTerms,
                worksThreshold: worksThreshold, accounts: accounts, reserve: reserve, depositHeldBy: depositHeldBy,
                form: form)
        } catch {
            throw error.decodingError(in: decoder)
        }
    }

    /// Encodes the mandate, its powers in a fixed order so that equal mandates are equal texts.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encode(registerNumber, forKey: .registerNumber)
        try values.encode(registeredOn, forKey: .registeredOn)
        try values.encodeIfPresent(signedOn, forKey: .signedOn)
        try values.encode(effectiveFrom, forKey: .effectiveFrom)
        try values.encode(term, forKey: .term)
        try values.encodeIfPresent(noticeToTerminateMonths, forKey: .noticeToTerminateMonths)
        try values.encode(dwellings, forKey: .dwellings)
        try values.encode(powers.sorted { $0.rawValue < $1.rawValue }, forKey: .powers)
        try values.encode(mayReceiveFunds, forKey: .mayReceiveFunds)
        try values.encode(feeTerms, forKey: .feeTerms)
        try values.encodeIfPresent(worksThreshold, forKey: .worksThreshold)
        try values.encode(accounts, forKey: .accounts)
        try values.encode(reserve, forKey: .reserve)
        try values.encode(depositHeldBy, forKey: .depositHeldBy)
        if form != .due { try values.encode(form, forKey: .form) }
    }
}
