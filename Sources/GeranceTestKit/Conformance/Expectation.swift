import Gerance

/// What a check expects; each expectation throws the failure of the check.
struct Expectation: Sendable {
    let check: String
    let guarantee: String

    func failure(_ asked: String, expected: String, came: String) -> ConformanceFailure {
        ConformanceFailure(
            check: check, guarantee: guarantee, asked: asked, expected: Self.short(expected), came: Self.short(came))
    }

    func equal<Value: Equatable>(
        _ asked: String, _ came: Value, _ expected: Value
    ) throws(ConformanceFailure) {
        guard came == expected else {
            throw failure(asked, expected: String(describing: expected), came: String(describing: came))
        }
    }

    func holds(
        _ asked: String, _ condition: Bool, _ expected: String, came: @autoclosure () -> String
    ) throws(ConformanceFailure) {
        guard condition else { throw failure(asked, expected: expected, came: came()) }
    }

    /// What a port refuses by an error of a code.
    func refused<Answer>(
        _ asked: String, as code: PortError.Code, _ work: () async throws -> Answer
    ) async throws(ConformanceFailure) {
        let came: String
        do {
            came = String(describing: try await work())
        } catch let error as PortError where error.code == code {
            return
        } catch {
            came = "the error \(error)"
        }
        throw failure(asked, expected: "a PortError of the code \(code)", came: came)
    }

    /// Asks again while a port says so: under load an adapter may, and the keys make it harmless.
    static func persistently<Answer>(_ work: () async throws(PortError) -> Answer) async throws -> Answer {
        for attempt in 0..<16 {
            do throws(PortError) {
                return try await work()
            } catch {
                guard error.code == .retry else { throw error }
                try await Task.sleep(for: .milliseconds(1 << min(attempt, 6)))
            }
        }
        return try await work()
    }

    /// Runs works at once.
    static func together<Answer: Sendable>(
        _ count: Int, _ work: @escaping @Sendable (Int) async throws -> Answer
    ) async throws -> [Answer] {
        try await withThrowingTaskGroup(of: (Int, Answer).self) { group in
            for place in 0..<count { group.addTask { (place, try await work(place)) } }
            return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    /// A description may be a journal long: its beginning tells enough.
    private static func short(_ text: String) -> String {
        text.count <= 600 ? text : text.prefix(600) + "…"
    }
}
