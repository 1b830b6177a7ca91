import Gerance
import GeranceTestKit

// Every letter of the catalogue: once for a person to read, then in each of its variants.

extension LetterSamples {
    /// One of each for a person to read, kept as a golden file.
    static func golden() throws -> [LetterSample] {
        let manager = try correspondence()
        let accounting = try correspondence(signedBy: marc)
        var fullVacancy = try Self.vacancy(notice(ground: .transfer, proven: true, end: "2026-12-31"), tenants: 2)
        fullVacancy.visit = .init(on: "2026-12-10", at: "10:30")
        fullVacancy.proration = .actualDays
        fullVacancy.advisedRent = "820.00"
        var vacancy = try Self.vacancy()
        vacancy.proration = .actualDays
        let iban: IBAN = "FR1420041010050500013M02606"
        let third = try Period(from: "2026-07-01", to: "2026-09-30")
        return [
            LetterSample(name: "vacancy", template: vacancy, correspondence: manager),
            LetterSample(
                name: "vacancy-full", template: fullVacancy, correspondence: try correspondence(to: [helene, paul])),
            LetterSample(name: "vacancy-oral", template: try Self.vacancy(notice(.oral)), correspondence: manager),
            LetterSample(name: "vacancy-email", template: try Self.vacancy(notice(.email)), correspondence: manager),
            LetterSample(name: "notice-withdrawal", template: try withdrawal(asked: true), correspondence: manager),
            LetterSample(
                name: "notice-withdrawal-agreed", template: try withdrawal(asked: false), correspondence: manager),
            LetterSample(
                name: "change-bank-details",
                template: ChangeReceipt(
                    .bankDetails(iban), receivedOn: "2026-11-23", doneBy: "2026-12-03", reference: "n° 48213"),
                correspondence: manager),
            LetterSample(name: "change-address", template: try addressChange(), correspondence: manager),
            LetterSample(
                name: "quote-approval", template: try quote(), correspondence: try correspondence(to: [helene, paul])),
            LetterSample(
                name: "statement-cover",
                template: StatementCover(of: third, mandateNumber: 412, payment: .init("2184.37", on: "2026-11-26")),
                correspondence: accounting),
            LetterSample(
                name: "tax-recap-cover", template: TaxRecapCover(year: 2025, hasFurnishedLettings: true),
                correspondence: accounting),
            LetterSample(
                name: "enrolment", template: EnrolmentInvitation(email: try EmailAddress(Sample.ownerAddress)),
                correspondence: manager),
            LetterSample(
                name: "password-news", template: PasswordNews(email: try EmailAddress(Sample.ownerAddress)),
                correspondence: manager),
            LetterSample(name: "call-confirmation", template: confirmation(), correspondence: manager),
            LetterSample(
                name: "mandate-loss", template: try loss(), correspondence: try correspondence(to: [company])),
        ]
    }

    /// Every variant of every letter.
    static func all() throws -> [LetterSample] {
        var templates: [(String, any LetterTemplate)] = []
        templates += try vacancies().map { ("vacancy \($0)", $1) }
        templates += try others()
        var samples = try templates.map { name, template in
            LetterSample(
                name: name, template: template, correspondence: try correspondence(for: template, to: [helene]))
        }
        // Every letter to every sort of owner.
        for sample in try golden() {
            for (addressees, salutation) in owners {
                samples.append(
                    LetterSample(
                        name: "\(sample.name) to \(salutation)", template: sample.template,
                        correspondence: try correspondence(for: sample.template, to: addressees)))
            }
        }
        return samples
    }

    private static func correspondence(for template: any LetterTemplate, to addressees: [Party]) throws
        -> Correspondence
    {
        let signatory = type(of: template).kind.signatory == .accounting ? marc : lea
        return try correspondence(to: addressees, signedBy: signatory)
    }

    private static func vacancies() throws -> [(String, VacancyLetter)] {
        var letters: [(String, VacancyLetter)] = []
        let days: [CivilDate?] = [nil, "2026-12-01", "2027-06-30"]
        for tenants in [1, 2] {
            for form in TenantNotice.Form.allCases {
                for kind in Lease.Kind.allCases {
                    letters.append(
                        ("\(form) \(kind) \(tenants)", try vacancy(notice(form), under: kind, tenants: tenants)))
                }
            }
            for ground in TenantNotice.Ground.allCases {
                for day in days {
                    for zone in TenseZone.List.allCases {
                        letters.append(
                            (
                                "\(ground) \(zone) \(tenants)",
                                try vacancy(
                                    notice(ground: ground, proven: true, end: day), tenants: tenants, zone: zone)
                            ))
                    }
                    letters.append(
                        (
                            "\(ground) unproven \(tenants)",
                            try vacancy(notice(ground: ground, end: day), tenants: tenants)
                        ))
                }
            }
        }
        for method in Proration.allCases {
            var letter = try vacancy()
            letter.proration = method
            letters.append(("\(method)", letter))
        }
        for kind in Dwelling.Kind.allCases {
            var letter = try vacancy()
            letter.dwelling = try dwelling(kind)
            letter.lease = try lease(rent: .zero, deposit: .zero)
            letters.append(("\(kind)", letter))
        }
        return letters
    }

    private static func others() throws -> [(String, any LetterTemplate)] {
        var bareQuote = try quote()
        (bareQuote.quoteNumber, bareQuote.quotedOn, bareQuote.startsOn, bareQuote.threshold) = (nil, nil, nil, nil)
        var toOwner = try loss()
        toOwner.successor = .owner
        toOwner.requestedOn = nil
        toOwner.holdsDeposits = false
        toOwner.dwellings.append(try Sample.dwelling(2))
        let month = try Period(from: "2026-10-01", to: "2026-10-31")
        var letters: [(String, any LetterTemplate)] = [
            ("quote without options", bareQuote), ("loss to the owner", toOwner),
            ("statement without payment", StatementCover(of: month, mandateNumber: 7)),
            ("recap", TaxRecapCover(year: 2025)), ("enrolment without e-mail", EnrolmentInvitation()),
            (
                "other change",
                ChangeReceipt(.other("votre nom d'usage"), receivedOn: "2026-11-24", doneBy: "2026-11-24")
            ),
        ]
        for means in CallConfirmation.Means.allCases {
            var call = confirmation()
            call.means = means
            letters.append(("\(means)", call))
            call.decisions = []
            call.steps = []
            letters.append(("\(means) in short", call))
        }
        return letters
    }

    static func withdrawal(asked: Bool) throws -> NoticeWithdrawalLetter {
        NoticeWithdrawalLetter(
            lease: try lease(tenants: asked ? 1 : 2), dwelling: try dwelling(), withdrawnOn: "2026-11-23",
            announcedOn: asked ? "2026-11-10" : nil, agreementBy: asked ? "2026-12-04" : nil)
    }

    private static func addressChange() throws -> ChangeReceipt {
        ChangeReceipt(
            .address(try PostalAddress(lines: ["8 rue Lamartine"], postcode: "97200", city: "Fort-de-France")),
            receivedOn: "2026-11-24", doneBy: "2026-12-04")
    }
}
