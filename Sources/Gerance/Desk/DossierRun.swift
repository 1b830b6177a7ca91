/// The due work of one dossier, step by step.
struct DossierRun: Sendable {
    private(set) var report: DossierReport
    private let desk: Desk
    private var file: OpenDossier
    /// The plan while this run has the dossier.
    private var claim = WorkPlan.none
    /// How often the waiting work had failed before.
    private var attempts = 0
    private var tried: Set<Duty.ID> = []
    /// The earliest instant for which a settlement waits.
    private var resumption = Instant.last
    /// The whole journal, where a settlement reads it.
    private var journal: Journal?

    /// A step is another one each time; more of them would not end.
    private static let steps = 8

    init(of journal: Journal.ID, at desk: Desk) {
        report = DossierReport(journal)
        self.desk = desk
        file = OpenDossier(journal, under: desk.office.rulebook)
    }

    /// Claims the dossier, settles what a machine can settle, and notes when there is work again.
    mutating func work() async {
        do throws(DeskError) {
            file = try await desk.read(file.journal)
            guard let since = file.plan.nextAt, since <= desk.ports.clock.now() else { return }
            guard try await takeOver() else {
                report.isTaken = true
                return
            }
            while let duty = nextDuty() {
                if Task.isCancelled { break }
                tried.insert(duty.id)
                try await settle(duty)
            }
            try await giveBack()
        } catch {
            report.error = error
        }
    }

    /// The first duty in the order of priority that a machine can settle and that was not tried in this run.
    private func nextDuty() -> Duty? {
        file.dossier.duties(at: desk.ports.clock.now())
            .first { desk.settlements[$0.action.code] != nil && !tried.contains($0.id) }
    }

    // MARK: Claim

    /// Takes the dossier over for a while; whether nobody else did.
    private mutating func takeOver() async throws(DeskError) -> Bool {
        attempts = file.plan.attempts
        claim = WorkPlan(at: desk.ports.clock.now().adding(milliseconds: desk.pace.claim), attempts: attempts)
        return try await schedule(claim)
    }

    /// Notes when the dossier has work again.
    private mutating func giveBack() async throws(DeskError) {
        let now = desk.ports.clock.now()
        var next = min(resumption, file.dossier.advanced(to: now).nextOccurrence ?? .last)
        var failures = 0
        if !report.putOff.isEmpty {
            failures = attempts + 1
            next = min(next, now.adding(milliseconds: desk.pace.pause(after: failures + desk.pace.tries)))
        } else if Task.isCancelled {
            next = now
        }
        // Whoever wrote in between noted a plan of their own.
        _ = try await schedule(WorkPlan(at: next == .last ? nil : next, attempts: failures))
    }

    private mutating func schedule(_ plan: WorkPlan) async throws(DeskError) -> Bool {
        let request = ScheduleRequest(file.journal, at: file.revision, from: file.plan, to: plan)
        do throws(DeskError) {
            _ = try await desk.persistently(in: file.journal) { () throws(PortError) in
                try await desk.ports.journals.schedule(request)
            }
        } catch {
            if case .port(let failure, _) = error, failure.code == .conflict { return false }
            throw error
        }
        file.plan = plan
        return true
    }

    // MARK: Settling

    /// Settles a duty, as far as the ports allow.
    private mutating func settle(_ duty: Duty) async throws(DeskError) {
        guard let settlement = desk.settlements[duty.action.code] else { return }
        for _ in 0..<Self.steps {
            if settlement.readsJournal, journal?.revision != file.revision {
                journal = try await desk.journal(file.journal)
            }
            let view = SettlementView(
                of: file.journal, file.dossier, journal ?? Journal(), for: duty, in: desk.office,
                at: desk.ports.clock.now())
            let step = settlement.nextStep(view)
            switch step {
            case .leave(let reason): return leave(duty.id, reason)
            case .wait(let instant):
                resumption = min(resumption, instant)
                return
            default: break
            }
            let before = file.revision
            do throws(DeskError) {
                file = try await desk.perform(step, in: file, keeping: claim)
            } catch {
                return try note(error, of: duty.id)
            }
            if file.dossier.openDuty(duty.id) == nil {
                report.settled.append(duty.id)
                return
            }
            guard file.revision > before else { break }
        }
        leave(duty.id, "Les étapes prévues laissent cette tâche ouverte.")
    }

    private mutating func leave(_ duty: Duty.ID, _ reason: String) {
        report.left.append(.init(duty: duty, reason: reason))
    }

    /// Notes why a duty is not settled; what stops the whole dossier is thrown on.
    private mutating func note(_ error: DeskError, of duty: Duty.ID) throws(DeskError) {
        switch error {
        case .port(let failure, _) where failure.code == .never: leave(duty, failure.explanation)
        case .port(let failure, _): report.putOff.append(.init(duty: duty, error: failure))
        case .refused, .noPort: leave(duty, error.description)
        default: throw error
        }
    }
}
