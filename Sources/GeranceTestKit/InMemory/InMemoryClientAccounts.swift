public import Gerance

/// Keeps the login register in memory, for tests and examples.
///
/// It keeps every guarantee of ``Gerance/ClientAccounts``.
public actor InMemoryClientAccounts: ClientAccounts {
    /// What the register holds of each owner that it knows.
    public private(set) var register: [Owner.ID: LoginCheck]
    /// How often each method was called.
    public private(set) var calls: [PortMethod: Int] = [:]
    private var added: [OperationKey: EmailAddress] = [:]

    /// Makes a register that holds something already.
    public init(_ register: [Owner.ID: LoginCheck] = [:]) { self.register = register }

    /// Looks an owner up.
    public func look(_ request: LoginLookRequest) throws(PortError) -> LoginLookResult {
        calls[.lookUpLogin, default: 0] += 1
        return LoginLookResult(request.owner, register[request.owner] ?? .missing)
    }

    /// Adds an owner's address, or replaces the one that the register holds.
    public func add(_ request: LoginAddRequest) throws(PortError) -> LoginAddResult {
        calls[.addLogin, default: 0] += 1
        if added[request.key] == nil {
            added[request.key] = request.email
            register[request.owner] = .registered(request.email)
        }
        guard case .registered(let email) = register[request.owner] else {
            throw PortError(.conflict, "La clé \(request.key) est celle d'un autre propriétaire.")
        }
        return LoginAddResult(key: request.key, email: email)
    }
}
