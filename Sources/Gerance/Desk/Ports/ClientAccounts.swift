/// The register of the client space (*Login*): which owner logs in with which address.
///
/// - **As it is.** A look tells what the register holds, and changes nothing.
/// - **Once by key.** An addition of a key is done once.
/// - **Seen at once.** An address that was added is found by the next look.
public protocol ClientAccounts: Sendable {
    /// Looks an owner up.
    ///
    /// - Throws: ``PortError``.
    func look(_ request: LoginLookRequest) async throws(PortError) -> LoginLookResult

    /// Adds an owner's address, or replaces the one that the register holds.
    ///
    /// - Throws: ``PortError``; never where the register refuses the address.
    func add(_ request: LoginAddRequest) async throws(PortError) -> LoginAddResult
}

/// An owner to be looked up.
public struct LoginLookRequest: Hashable, Sendable {
    /// The owner.
    public let owner: Owner.ID

    /// Makes a request.
    public init(_ owner: Owner.ID) { self.owner = owner }
}

/// What the register holds of an owner.
public struct LoginLookResult: Hashable, Sendable {
    /// The owner.
    public let owner: Owner.ID
    /// What the look showed.
    public let check: LoginCheck

    /// Makes a result.
    public init(_ owner: Owner.ID, _ check: LoginCheck) {
        self.owner = owner
        self.check = check
    }
}

/// An address to be added.
public struct LoginAddRequest: Hashable, Sendable {
    /// Under which it is added once.
    public let key: OperationKey
    /// The owner.
    public let owner: Owner.ID
    /// The address.
    public let email: EmailAddress

    /// Makes a request.
    public init(_ email: EmailAddress, of owner: Owner.ID, key: OperationKey) {
        self.key = key
        self.owner = owner
        self.email = email
    }
}

/// An address that was added.
public struct LoginAddResult: Hashable, Sendable {
    /// The key of the request.
    public let key: OperationKey
    /// The address that the register holds now.
    public let email: EmailAddress

    /// Makes a result.
    public init(key: OperationKey, email: EmailAddress) {
        self.key = key
        self.email = email
    }
}
