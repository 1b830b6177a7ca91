import Gerance
import GeranceTestKit
import Testing

@Suite("The suite for login registers") struct ClientAccountsConformanceTests {
    @Test("finds nothing in a register that keeps every guarantee") func good() async {
        #expect(await ClientAccountsConformance { InMemoryClientAccounts() }.run() == [])
    }

    @Test("catches a broken register by the check of the promise that it breaks", arguments: ToyAccounts.Flaw.allCases)
    func catches(flaw: ToyAccounts.Flaw) async {
        let failures = await ClientAccountsConformance { ToyAccounts(flaw: flaw) }.run()
        #expect(failures.map(\.check).contains(flaw.rawValue))
    }

    @Test("has a broken register for each of its checks") func complete() {
        #expect(Set(ClientAccountsConformance.checks.map(\.name)) == Set(ToyAccounts.Flaw.allCases.map(\.rawValue)))
    }
}

/// A register with a flaw, named by the check that has to catch it.
struct ToyAccounts: ClientAccounts {
    enum Flaw: String, CaseIterable {
        case addsWhomItLooksUp = "look.unchanged"
        case forgetsKeys = "key.again"
        case looksIntoStaleCopy = "added.seen"
    }

    let flaw: Flaw
    let base = InMemoryClientAccounts()
    let stale = Memory(InMemoryClientAccounts())
    let keys = CountingKeys()

    func look(_ request: LoginLookRequest) async throws(PortError) -> LoginLookResult {
        if flaw == .looksIntoStaleCopy { return try await stale.value.look(request) }
        let result = try await base.look(request)
        if flaw == .addsWhomItLooksUp, result.check == .missing {
            _ = try await base.add(LoginAddRequest("a@exemple.fr", of: request.owner, key: keys.nextKey()))
        }
        return result
    }

    func add(_ request: LoginAddRequest) async throws(PortError) -> LoginAddResult {
        let copy = InMemoryClientAccounts(await base.register)
        await stale.update { $0 = copy }
        guard flaw == .forgetsKeys else { return try await base.add(request) }
        let result = try await base.add(LoginAddRequest(request.email, of: request.owner, key: keys.nextKey()))
        return LoginAddResult(key: request.key, email: result.email)
    }
}
