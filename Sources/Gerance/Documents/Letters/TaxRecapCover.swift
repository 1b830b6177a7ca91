/// Goes with a tax recap (*envoi du récapitulatif fiscal*; clauses `taxRecap.sentByAccounting`, `taxRecap.complete`).
///
/// Accounting signs.
public struct TaxRecapCover: LetterTemplate {
    /// The civil year of the income, from 1 to 9999.
    public var year: Int
    /// Whether some of the dwellings are let furnished, whose income goes on another form than 2044.
    public var hasFurnishedLettings: Bool

    /// Makes the letter.
    public init(year: Int, hasFurnishedLettings: Bool = false) {
        self.year = year
        self.hasFurnishedLettings = hasFurnishedLettings
    }

    /// ``LetterKind/taxRecapCover``.
    public static var kind: LetterKind { .taxRecapCover }

    /// The recap and its year.
    public var subject: String { "Votre récapitulatif fiscal \(year)" }

    /// The recap.
    public var enclosures: [String] { ["Récapitulatif des revenus fonciers de l'année \(year)"] }

    /// What is wrong on a day: a year that is not over.
    public func fault(on day: CivilDate) -> LetterFault? {
        year < day.year ? nil : .writtenBefore(CivilDate(endOfYear: year) ?? .last, writtenOn: day)
    }

    /// The recap, what the owner adds to it, what stays apart.
    public func body(in correspondence: Correspondence) -> [OwnerLetter.Block] {
        var body: [OwnerLetter.Block] = [
            .paragraph(
                "Vous trouvez ci-joint le récapitulatif de vos revenus fonciers de l'année \(year). Il réunit, ligne par ligne "
                    + "selon le formulaire 2044, les éléments utiles à la déclaration des biens que nous gérons."),
            .paragraph(
                "Il retient les sommes encaissées et payées au cours de l'année. Vous y ajoutez vos éléments personnels : "
                    + "intérêts d'emprunt, primes et taxes que vous réglez directement."),
        ]
        if hasFurnishedLettings {
            body.append(
                .paragraph(
                    "Les loyers de vos locations meublées relèvent des bénéfices industriels et commerciaux : ils se déclarent "
                        + "à part."))
        }
        body.append(
            .paragraph(
                "Ce document reste à votre disposition dans votre espace client, où vous suivez toute l'année le rendement de "
                    + "votre patrimoine."))
        return body
    }
}

extension CivilDate {
    /// 31 December; `nil` outside the years 1 to 9999.
    fileprivate init?(endOfYear year: Int) {
        guard (1...9999).contains(year) else { return nil }
        self.init(uncheckedYear: year, month: 12, day: 31)
    }
}
