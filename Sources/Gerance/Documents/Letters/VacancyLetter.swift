/// Tells the owner that a tenant leaves, what the agency does about it, and what the owner decides (*information de
/// vacance*; clause `vacancy.announced`, « voir courrier information propriétaire »).
///
/// Made from the notice: its receipt, its period and the ground behind it, the rent until its end. A ground that tells of
/// health, violence or benefits stays out of the letter; the owner finds it in the notice itself.
public struct VacancyLetter: LetterTemplate {
    /// The tenant's notice.
    public var notice: TenantNotice
    /// Where the dwelling stands, as looked up: it may shorten the notice of an unfurnished home.
    public var zone: TenseZone
    /// The lease that ends.
    public var lease: Lease
    /// What is let.
    public var dwelling: Dwelling
    /// The day by which the owner says what becomes of the dwelling.
    public var answerBy: CivilDate
    /// When the manager proposes to see the dwelling with the owner.
    public var visit: Visit?
    /// How the lease shares out its last month; the letter names no last call where that is not known.
    public var proration: Proration?
    /// The monthly rent without charges at which the agency advises to let again, in euros.
    public var advisedRent: Euros?

    /// Makes the letter.
    public init(
        notice: TenantNotice, of lease: Lease, in dwelling: Dwelling, zone: TenseZone, answerBy: CivilDate,
        visit: Visit? = nil, proration: Proration? = nil, advisedRent: Euros? = nil
    ) {
        self.notice = notice
        self.zone = zone
        self.lease = lease
        self.dwelling = dwelling
        self.answerBy = answerBy
        self.visit = visit
        self.proration = proration
        self.advisedRent = advisedRent
    }

    /// What follows from the notice; `nil` for a void one, and where the lease alone says when it ends.
    public var period: NoticePeriod? { try? NoticePeriod(of: notice, under: lease.kind, in: zone) }

    /// A visit of the dwelling.
    public struct Visit: Hashable, Codable, Sendable {
        /// The day.
        public var date: CivilDate
        /// The time, by the clock of the dwelling.
        public var time: TimeOfDay

        /// Makes a visit.
        public init(on date: CivilDate, at time: TimeOfDay) {
            self.date = date
            self.time = time
        }
    }

    /// ``LetterKind/vacancy``.
    public static var kind: LetterKind { .vacancy }

    /// The departure and the dwelling.
    public var subject: String { "Départ de \(lease.tenant.noun) – \(dwelling.label)" }

    /// What is wrong on a day: another lease or dwelling, a receipt still to come, a day gone by, an amount of
    /// nothing.
    public func fault(on day: CivilDate) -> LetterFault? {
        guard notice.lease == lease.id, lease.dwelling == dwelling.id else { return .otherLease(notice.lease) }
        if let received = notice.receivedOn, received > day { return .writtenBefore(received, writtenOn: day) }
        for set in [answerBy, visit?.date ?? answerBy] where set < day { return .dayPassed(set, writtenOn: day) }
        if let advisedRent, advisedRent <= .zero { return .amountNotPositive(advisedRent) }
        return nil
    }

    /// The departure, the rent until then, what is under way, the owner's choice.
    public func body(in correspondence: Correspondence) -> [OwnerLetter.Block] {
        var body = announcement.map { OwnerLetter.Block.paragraph($0) }
        body.append(.paragraph(rentUntilTheEnd))
        body.append(.paragraph("Dès aujourd'hui, nous préparons la suite et préservons le rendement de votre bien :"))
        body.append(.items(preparations.asItems))
        if let visit {
            body.append(
                .paragraph(
                    "Nous vous proposons de visiter les lieux ensemble le \(visit.date.longName) à \(visit.time.name), "
                        + "en accord avec \(lease.tenant.noun)."))
        }
        body.append(.paragraph("Merci de nous indiquer votre choix au plus tard le \(answerBy.longName) :"))
        body.append(.items(choices.asItems))
        body.append(
            .paragraph(
                "Un courrier, un courriel ou un message depuis votre espace client suffit. Dès votre accord, "
                    + "notre force commerciale se mobilise pour valoriser votre patrimoine."))
        return body
    }

    private var rentUntilTheEnd: String {
        guard let period else { return "D'ici là, le bail se poursuit, et le loyer et les charges vous restent dus." }
        let monthly = (try? lease.rent.adding(lease.charges)).flatMap { $0 > .zero ? $0 : nil }
        let amount = monthly.map { ", soit \($0.formatted) par mois," } ?? ""
        return "Le loyer et les charges\(amount) vous restent dus jusqu'au \(period.effectiveEnd.name), ou jusqu'à "
            + "l'entrée d'un nouveau locataire si, avec votre accord, elle intervient plus tôt.\(lastCall(period))"
    }

    /// What is called for the month of the end, where the method is known and anything is owed for it.
    private func lastCall(_ period: NoticePeriod) -> String {
        guard let proration, let dues = try? lease.finalDues(until: period.rentDueUntil(), by: proration),
            dues.total > .zero
        else { return "" }
        let call = " Le dernier appel, \(dues.period.inWords), s'élève à \(dues.total.formatted)"
        guard dues.total != (try? lease.rent.adding(lease.charges)) else { return call + "." }
        let parts = [(dues.rent, "loyer"), (dues.charges, "charges")].filter { $0.0 > .zero }
        return call + ", au prorata (\(proration.name)) : "
            + parts.map { "\($0.0.formatted) de \($0.1)" }.joined(separator: " et ") + "."
    }

    private var preparations: [String] {
        let end = period.map { ", au plus tard le \($0.effectiveEnd.longName)" } ?? ""
        let deposit = lease.deposit > .zero ? " et le solde du dépôt de garantie de \(lease.deposit.formatted)" : ""
        return [
            "l'état des lieux de sortie, que nous fixons avec \(lease.tenant.noun)\(end)",
            "l'estimation du loyer au prix du marché, l'annonce et ses photographies",
            "les visites de candidats, dès votre accord",
            "le décompte de sortie\(deposit), dans le délai légal",
        ]
    }

    private var choices: [String] {
        let current = lease.rent > .zero ? " au loyer actuel de \(lease.rent.formatted) hors charges" : ""
        let advised = advisedRent.map {
            ["une nouvelle location au loyer de \($0.formatted) hors charges, que nous vous conseillons"]
        }
        return ["une nouvelle location\(current)"] + (advised ?? []) + [
            "des travaux de valorisation avant la nouvelle location, que nous chiffrons pour vous",
            "un autre projet pour votre bien : une vente, un usage personnel",
        ]
    }
}
