public import Gerance

/// A login register whose calls go wrong as a plan says.
public struct FaultyClientAccounts: ClientAccounts {
    private let accounts: any ClientAccounts
    private let injector: FaultInjector

    /// Puts an injector before a register.
    public init(_ accounts: any ClientAccounts, _ injector: FaultInjector) {
        self.accounts = accounts
        self.injector = injector
    }

    /// Looks an owner up, unless something goes wrong.
    public func look(_ request: LoginLookRequest) async throws(PortError) -> LoginLookResult {
        try await injector.call(
            .lookUpLogin,
            spoiling: { wrong, result in
                wrong == .otherSubject ? LoginLookResult("another", result.check) : result
            }
        ) { () async throws(PortError) in try await accounts.look(request) }
    }

    /// Adds an owner's address, unless something goes wrong.
    public func add(_ request: LoginAddRequest) async throws(PortError) -> LoginAddResult {
        try await injector.call(
            .addLogin,
            spoiling: { wrong, result in
                wrong == .otherKey ? LoginAddResult(key: .ofAnother, email: result.email) : result
            }
        ) { () async throws(PortError) in try await accounts.add(request) }
    }
}
