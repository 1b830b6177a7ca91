import Gerance
import GeranceTestKit

/// Writes random facts about a small world: most follow from the file, some cannot, so that both are tried.
struct Scribbler {
    private var random: Generator
    private var now: Instant = "2026-01-05T12:00:00Z"
    private let dwellings: [Dwelling]
    private let owner: Owner

    init(seed: UInt64) throws {
        random = Generator(seed: seed)
        dwellings = [try Sample.dwelling(1), try Sample.dwelling(2)]
        owner = try Sample.owner()
    }

    /// The next fact that may or may not follow from a file whose next number is given.
    mutating func fact(_ next: FactNumber) throws -> Fact {
        if next == .first {
            return Fact(next, .ownerJoined(owner, manager: "lea"), at: now, by: Sample.manager)
        }
        now = now.adding(milliseconds: Int64.random(in: 0...40_000_000, using: &random))
        let isLate = Int.random(in: 0..<6, using: &random) == 0
        let at = isLate ? now.adding(milliseconds: -Int64.random(in: 0...300_000_000, using: &random)) : now
        let number = Int.random(in: 0..<40, using: &random) == 0 ? earlier(than: next) : next
        return Fact(number, try content(next), at: at, recordedAt: now, by: author())
    }

    private mutating func author() -> Author {
        let authors: [Author] = [
            Sample.manager, Sample.manager, Sample.manager, .owner, .owner, Sample.accounting, Sample.accounting,
            Sample.reception, .system, .tenant,
        ]
        return pick(authors)
    }

    private mutating func content(_ next: FactNumber) throws -> Fact.Content {
        switch Int.random(in: 0..<34, using: &random) {
        case 0, 1, 2: return .messageReceived(.init(by: pick([.email, .sms, .clientSpace])))
        case 3: return .voicemailLeft(Voicemail(on: pick([.mobile, .landline])))
        case 4, 5: return .requestReceived(Request(by: pick([.email, .call]), about: pick([nil, "M-1", "M-2"])))
        case 6: return .changeRequested(Change(of: .bankDetails, by: .email, about: pick([nil, "M-1"])))
        case 7: return .messageRead(earlier(than: next))
        case 8: return .messageClosed(earlier(than: next), reason: nil)
        case 9, 10, 11: return .messageSent(try message(next))
        case 12, 13: return .callHeld(call(next))
        case 14: return .callAttempted(.landline)
        case 15: return .callMissed(MissedCall(rings: Int.random(in: -1...5, using: &random)))
        case 16: return .meetingScheduled(Appointment(pick(["R-1", "R-2"]), startsAt: now.adding(hours: 30)))
        case 17: return .meetingMoved(pick(["R-1", "R-2"]), startsAt: now.adding(hours: 20))
        case 18: return .meetingPrepared(pick(["R-1", "R-2"]), consulted: Appointment.Item.allCases)
        case 19: return .meetingHeld(MeetingHeld(pick([nil, "R-1", "R-2"])))
        case 20: return .meetingCancelled(pick(["R-1", "R-2"]))
        case 21: return .mandateSigned(try Sample.mandate(pick(["M-1", "M-2"]), on: [pick(dwellings)]))
        case 22: return .leaseSigned(try Sample.lease(pick([1, 2])))
        case 23: return .departureAnnounced(TenantNotice(lease: pick(["B-1", "B-2"]), form: .email, receivedOn: nil))
        case 24: return .departureWithdrawn(pick(["B-1", "B-2"]))
        case 25: return .ticketOpened(ticket(next))
        case 26: return .ticketUpdated(TicketUpdate(pick(["K-1", "K-2", "K-3"]), assignee: .accounting))
        case 27: return .ticketClosed(pick(["K-1", "K-2", "K-3"]))
        case 28: return .documentIssued(try document())
        case 29: return .documentArchived(pick(["D-1", "D-2", "D-3"]), reference: "GED 1")
        case 30:
            let posting = try Posting(.contribution, "10.00", on: pick(["M-1", "M-2"]), movedOn: "2025-12-20")
            return .accountPosted(posting)
        case 31: return pick([.loginChecked(.missing), .loginAdded("h.montout@exemple.fr"), .clientSpaceEnrolled])
        case 32: return .factAnnulled(earlier(than: next), reason: "Saisi par erreur")
        default:
            return Int.random(in: 0..<20, using: &random) == 0
                ? .mandateLost(pick(["M-1", "M-2"]), effectiveOn: "2026-03-15", reason: nil)
                : .mandateFollowUpStarted(pick(["M-1", "M-2"]), process: "Perte de mandat")
        }
    }

    private mutating func message(_ next: FactNumber) throws -> MessageSent {
        var message = MessageSent(
            by: pick([.email, .post, .clientSpace, .sms]), to: ["h.montout@exemple.fr"],
            copies: [try EmailAddress(Sample.groupAddress)], summary: "Bonjour")
        switch Int.random(in: 0..<5, using: &random) {
        case 0: message.answers = [earlier(than: next), earlier(than: next)]
        case 1: message.confirms = [earlier(than: next)]
        case 2: message.carries = [pick(["D-1", "D-2", "D-3"])]
        case 3: message.announcesDepartures = [pick(["B-1", "B-2"])]
        default: message.acknowledges = [earlier(than: next)]
        }
        return message
    }

    private mutating func call(_ next: FactNumber) -> CallHeld {
        CallHeld(
            pick([.incoming, .outgoing]), on: pick([.landline, .mobile]), startedAt: now.adding(hours: -100),
            isBadLine: pick([true, false, false]), rings: pick([nil, 2, 4]),
            answers: pick([[], [earlier(than: next)]]))
    }

    private mutating func ticket(_ next: FactNumber) -> Ticket {
        Ticket(
            pick(["K-1", "K-2", "K-3"]), pick([.mandate("M-1"), .serving([earlier(than: next)])]),
            under: pick([nil, "K-1"]), assignedTo: pick([nil, .accounting, .sales]),
            isVisibleToOwner: pick([true, false]))
    }

    private mutating func document() throws -> Document {
        let period = try Period(from: "2026-01-01", to: "2026-01-31")
        return Document(
            pick(["D-1", "D-2", "D-3"]), pick([.statement(of: "M-1", period), .taxRecap(year: 2025), .letter]))
    }

    private mutating func earlier(than next: FactNumber) -> FactNumber {
        FactNumber(Int.random(in: max(1, next.value - 12)...next.value, using: &random)) ?? .first
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &random)]
    }
}

/// A journal of random facts that a dossier admitted, with everything that followed and every refusal.
struct ScribbledFile {
    private(set) var dossier: Dossier
    private(set) var facts: [Fact] = []
    private(set) var consequences: [Consequence] = []
    private(set) var refusals: [Refusal] = []
    /// Whether every refused fact left the file as it was.
    private(set) var refusalsChangeNothing = true

    init(seed: UInt64, tries: Int) throws {
        var scribbler = try Scribbler(seed: seed)
        dossier = Dossier(under: .standard(try Sample.settings()))
        for _ in 0..<tries {
            let fact = try scribbler.fact(dossier.nextNumber)
            let before = dossier
            do {
                consequences += try dossier.record(fact)
                facts.append(fact)
            } catch {
                refusals.append(error)
                refusalsChangeNothing = refusalsChangeNothing && dossier == before
            }
        }
    }
}
