/// Checks that an adapter keeps the guarantees of its port.
///
/// A suite needs no test framework: a check throws, a run returns what failed. In ten lines of Swift Testing:
///
///     @Suite struct MyStoreTests {
///         let suite = JournalStoreConformance { try await MyStore(folder: .temporary) }
///
///         @Test(arguments: JournalStoreConformance.checks)
///         func keepsItsPromise(_ check: JournalStoreConformance.Check) async throws {
///             try await suite.run(check)
///         }
///     }
///
/// and of XCTest:
///
///     func testConformance() async throws {
///         let suite = JournalStoreConformance { try await MyStore(folder: .temporary) }
///         for failure in await suite.run() { XCTFail(failure.description) }
///     }
public protocol ConformanceSuite: Sendable {
    /// A check of the suite.
    typealias Check = ConformanceCheck<Self>

    /// The checks, in the order of the port's guarantees.
    static var checks: [Check] { get }
}

extension ConformanceSuite {
    /// Runs a check.
    ///
    /// - Throws: What did not hold.
    public func run(_ check: Check) async throws(ConformanceFailure) {
        let expectation = Expectation(check: check.name, guarantee: check.guarantee)
        do {
            try await check.body(self, expectation)
        } catch let failure as ConformanceFailure {
            throw failure
        } catch {
            throw expectation.failure("what the check needs", expected: "an answer", came: "the error \(error)")
        }
    }

    /// Runs all checks, one after the other.
    ///
    /// - Returns: What did not hold; nothing where the adapter keeps every guarantee that was checked.
    public func run() async -> [ConformanceFailure] {
        var failures: [ConformanceFailure] = []
        for check in Self.checks {
            do throws(ConformanceFailure) { try await run(check) } catch { failures.append(error) }
        }
        return failures
    }
}

/// A check of a conformance suite.
public struct ConformanceCheck<Suite: Sendable>: Sendable, CustomStringConvertible {
    /// Its name, `key.race`, by which a failure names it.
    public let name: String
    /// The guarantee of the port that it checks.
    public let guarantee: String
    let body: @Sendable (Suite, Expectation) async throws -> Void

    init(
        _ name: String, _ guarantee: String,
        body: @escaping @Sendable (Suite, Expectation) async throws -> Void
    ) {
        self.name = name
        self.guarantee = guarantee
        self.body = body
    }

    /// The name and the guarantee.
    public var description: String { "\(name): \(guarantee)" }
}

/// A guarantee that an adapter does not keep.
public struct ConformanceFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name of the check.
    public let check: String
    /// The guarantee.
    public let guarantee: String
    /// What was asked.
    public let asked: String
    /// What had to come.
    public let expected: String
    /// What came.
    public let came: String

    /// All of it, in a few lines.
    public var description: String {
        "\(check): \(guarantee)\n  asked: \(asked)\n  expected: \(expected)\n  came: \(came)"
    }
}
