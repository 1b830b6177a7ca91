public import Gerance

/// Gives `key-1`, `key-2`, `key-3`, the same in every run of a test.
///
/// Two desks that write to one store have a prefix each, or one source together.
public struct CountingKeys: KeySource {
    /// What keys begin with.
    public typealias Prefix = Identifier<CountingKeys>

    private let prefix: Prefix
    private let count = Locked(0)

    /// Makes a source whose keys begin with a prefix.
    public init(_ prefix: Prefix = "key") { self.prefix = prefix }

    /// The next key.
    public func nextKey() -> OperationKey {
        let number = count.withLock { count in
            count += 1
            return count
        }
        return OperationKey(stringLiteral: "\(prefix)-\(number)")
    }
}
