/// When a lease ends after a tenant's notice (*préavis*), and why then.
///
/// Loi 89-462, art. 15 I for an unfurnished home (version in force since 29 July 2023), art. 25-8 for a furnished one,
/// art. 25-15 for a *bail mobilité*. It follows from the notice each time it is asked for, and is not stored.
public struct NoticePeriod: Hashable, Sendable {
    /// The months of notice, 3 or 1.
    public let months: Int
    /// Why so many.
    public let reason: Reason
    /// The last day of the period, to its midnight.
    ///
    /// Day to day from the receipt, the last day of a shorter month (Code de procédure civile, art. 641 al. 2); a
    /// Sunday or a holiday does not move it.
    public let legalEnd: CivilDate
    /// The last day of the lease: the tenant's own day where it is later, never where it is earlier.
    public let effectiveEnd: CivilDate

    /// Computes the period of a notice that is not void.
    ///
    /// - Parameters:
    ///   - notice: The notice. A contestable one is counted from its receipt, as if nobody disputed it.
    ///   - kind: The kind of its lease.
    ///   - zone: Where the dwelling stands.
    /// - Throws: ``Fault``.
    public init(of notice: TenantNotice, under kind: Lease.Kind, in zone: TenseZone) throws(Fault) {
        if case .void(let defect) = notice.validity { throw .void(defect) }
        guard let receivedOn = notice.receivedOn else { throw .void(.notReceived) }
        reason = try Self.reason(notice, kind, zone)
        months = reason.months
        guard let end = receivedOn.adding(months: months) else { throw .beyondCalendar(receivedOn) }
        legalEnd = end
        effectiveEnd = max(end, notice.requestedEnd ?? end)
    }

    private static func reason(
        _ notice: TenantNotice,
        _ kind: Lease.Kind,
        _ zone: TenseZone
    ) throws(Fault) -> Reason {
        switch kind {
        case .furnished: return .furnished
        case .mobility: return .mobility
        case .commercial, .other: throw .notCovered(kind)
        case .unfurnished: break
        }
        guard let ground = notice.ground else { return .common }
        guard notice.groundProven else { return .groundNotProven(ground) }
        if ground == .tenseZone, zone.list != .largeUrbanArea { return .outsideTenseZone }
        return .ground(ground)
    }

    /// Why a notice has its length.
    public enum Reason: Hashable, Sendable, CustomStringConvertible {
        /// An unfurnished home, and no ground was stated.
        case common
        /// A furnished home.
        case furnished
        /// A *bail mobilité*.
        case mobility
        /// An unfurnished home, and the ground is stated and proven.
        case ground(TenantNotice.Ground)
        /// An unfurnished home; the ground was not proven when the notice was sent.
        case groundNotProven(TenantNotice.Ground)
        /// An unfurnished home; the *zone tendue* is claimed, and the commune is not in a large urban area.
        case outsideTenseZone

        /// The months of notice that follow.
        public var months: Int {
            switch self {
            case .common, .groundNotProven, .outsideTenseZone: 3
            case .furnished, .mobility, .ground: 1
            }
        }

        /// The French sentence that explains the length, with its article.
        public var description: String {
            switch self {
            case .common:
                "Location nue, aucun motif de préavis réduit : trois mois (loi n° 89-462, art. 15 I)."
            case .furnished:
                "Location meublée : un mois (loi n° 89-462, art. 25-8)."
            case .mobility:
                "Bail mobilité : un mois (loi n° 89-462, art. 25-15)."
            case .ground(let ground):
                "Motif justifié, \(ground.name) : un mois (loi n° 89-462, art. 15 I, \(ground.number))."
            case .groundNotProven(let ground):
                "Motif non justifié à l'envoi du congé, \(ground.name) : trois mois (loi n° 89-462, art. 15 I)."
            case .outsideTenseZone:
                "Commune hors des agglomérations de la zone tendue : trois mois (loi n° 89-462, art. 15 I et 17 I)."
            }
        }
    }

    /// Why no period can be computed.
    public enum Fault: ValueFault {
        /// The notice is void.
        case void(TenantNotice.Defect)
        /// The lease is not under the rules that are known here: its contract says the period.
        case notCovered(Lease.Kind)
        /// The period would end beyond the year 9999.
        case beyondCalendar(CivilDate)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .void(let defect): defect.description
            case .notCovered(let kind):
                "Le préavis d'un bail de ce type (\(kind.name)) se lit dans le contrat : il n'est pas calculé ici."
            case .beyondCalendar(let date):
                "Un préavis reçu le \(date) finirait au-delà du calendrier."
            }
        }
    }
}
