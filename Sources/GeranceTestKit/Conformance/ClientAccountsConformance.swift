public import Gerance

/// Checks that an adapter keeps the guarantees of ``Gerance/ClientAccounts``.
///
/// Each check makes a register of its own, and begins its keys and owners with the suite's mark.
public struct ClientAccountsConformance: ConformanceSuite {
    /// What the keys of a run begin with.
    public typealias Mark = Identifier<ClientAccountsConformance>

    let make: @Sendable () async throws -> any ClientAccounts
    let mark: Mark

    /// Makes a suite for an adapter.
    ///
    /// - Parameters:
    ///   - mark: What the keys and owners begin with.
    ///   - make: Opens a register that knows none of the owners.
    public init(mark: Mark = "conformance", of make: @escaping @Sendable () async throws -> any ClientAccounts) {
        self.make = make
        self.mark = mark
    }

    /// The checks, in the order of the port's guarantees.
    public static let checks: [Check] = [
        check("look.unchanged", "As it is: a look tells what the register holds, and changes nothing.") { trial in
            for _ in 1...2 { try await trial.expect("a", looks: .missing) }
            try await trial.add("a@exemple.fr", of: "a", key: "a")
            for _ in 1...2 { try await trial.expect("a", looks: .registered("a@exemple.fr")) }
            try await trial.expect("b", looks: .missing)
        },
        check("key.again", "Once by key: an addition that comes again, after another one, is not done again.") {
            trial in
            try await trial.add("first@exemple.fr", of: "a", key: "1")
            try await trial.add("first@exemple.fr", of: "a", key: "1")
            try await trial.add("second@exemple.fr", of: "a", key: "2")
            let again = try await trial.add("first@exemple.fr", of: "a", key: "1")
            try trial.expect.equal("what the register holds, after the first again", again.email, "second@exemple.fr")
            try await trial.expect("a", looks: .registered("second@exemple.fr"))
        },
        check("added.seen", "Seen at once: an address that was added is found by the next look.") { trial in
            for number in 1...20 {
                let (owner, email) = ("a", try EmailAddress("h\(number)@exemple.fr"))
                let added = try await trial.add(email, of: owner, key: "\(number)")
                try trial.expect.equal("the address that was added", added.email, email)
                try trial.expect.equal("the key of the answer", added.key, try trial.key("\(number)"))
                try await trial.expect(owner, looks: .registered(email))
            }
        },
    ]

    private static func check(
        _ name: String, _ guarantee: String, _ body: @escaping @Sendable (AccountsTrial) async throws -> Void
    ) -> Check {
        Check(name, guarantee) { suite, expect in
            try await body(AccountsTrial(suite: suite, accounts: try await suite.make(), expect: expect))
        }
    }
}

/// A register under a check.
private struct AccountsTrial: Sendable {
    let suite: ClientAccountsConformance
    let accounts: any ClientAccounts
    let expect: Expectation

    func key(_ name: String) throws -> OperationKey { try OperationKey("\(suite.mark)/\(expect.check)/\(name)") }

    private func owner(_ name: String) throws -> Owner.ID { try Owner.ID("\(suite.mark)/\(expect.check)/\(name)") }

    @discardableResult
    func add(_ email: EmailAddress, of owner: String, key: String) async throws -> LoginAddResult {
        let request = LoginAddRequest(email, of: try self.owner(owner), key: try self.key(key))
        return try await Expectation.persistently { () async throws(PortError) in try await accounts.add(request) }
    }

    func expect(_ owner: String, looks check: LoginCheck) async throws {
        let request = LoginLookRequest(try self.owner(owner))
        let result = try await Expectation.persistently { () async throws(PortError) in
            try await accounts.look(request)
        }
        try expect.equal("a look for \(request.owner)", result, LoginLookResult(request.owner, check))
    }
}
