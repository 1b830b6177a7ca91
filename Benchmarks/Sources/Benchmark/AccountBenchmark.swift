import Gerance
import GeranceTestKit

#if canImport(Glibc)
    @preconcurrency import Glibc
#else
    import Darwin
#endif

/// What a month's statements cost, after a month and after years.
enum AccountBenchmark {
    static func run(dwellings: Int = 10_000, months: Int = 24) throws {
        print("Statements of a month, one core; mandates of four dwellings")
        var portfolio = try Portfolio(owners: dwellings / 4, dwellings: 4, seed: 20_261_124)
        let clock = ContinuousClock()
        var recording = Duration.zero
        for month in 1...months {
            let entries = try portfolio.entries()
            recording += try clock.measure { try portfolio.record(entries) }
            let closing = try clock.measure { try portfolio.close() }
            guard month == 1 || month == months / 2 || month == months else { continue }
            print(
                "  \(dwellings) dwellings, month \(month), \(portfolio.postings) postings so far:".padded(62),
                "\(Int(closing / .milliseconds(1))) ms for \(portfolio.accounts.count) statements of",
                "\(entries.reduce(0) { $0 + $1.count }) postings")
        }
        let rate = Double(portfolio.postings) / (recording / .seconds(1))
        print("  recording: \(Int(rate)) postings/s")
    }

    /// The postings and statements of a generated portfolio, for a plain-text accounting program and a script.
    static func export(owners: Int, months: Int, seed: UInt64) throws {
        var portfolio = try Portfolio(owners: owners, dwellings: 2, seed: seed)
        let clock = ContinuousClock()
        var time = Duration.zero
        for _ in 1...months {
            let entries = try portfolio.entries()
            time += try clock.measure {
                try portfolio.record(entries)
                try portfolio.close()
            }
        }
        fputs("\(time / .seconds(1)) s to record and close\n", stderr)
        for (account, statements) in zip(portfolio.accounts, portfolio.statements) {
            LedgerExport.write(account, statements)
            let owner = try Sample.owner()
            for year in Set(statements.map(\.period.to.year)).sorted() {
                LedgerExport.write(
                    try TaxRecap(of: [account], statements: statements, owner: owner, year: year),
                    of: account.mandate.id)
            }
        }
    }
}

/// Accounts that live through the same months.
struct Portfolio {
    var accounts: [Account]
    var statements: [[Statement]]
    private var stories: [AccountStory]
    private(set) var postings = 0

    init(owners: Int, dwellings: Int, seed: UInt64) throws {
        stories = try (1...owners).map { try AccountStory(mandate: $0, dwellings: dwellings, seed: seed) }
        accounts = try stories.map { story in
            var account = Account(of: story.mandate)
            for lease in story.leases { try account.add(lease) }
            return account
        }
        statements = Array(repeating: [], count: owners)
    }

    mutating func entries() throws -> [[AccountStory.Entry]] {
        try stories.indices.map { place in
            try stories[place].month(
                from: accounts[place].openFrom, paying: statements[place].last?.payable ?? .zero)
        }
    }

    mutating func record(_ entries: [[AccountStory.Entry]]) throws {
        for (place, entries) in entries.enumerated() {
            for entry in entries {
                try accounts[place].record(entry.posting, as: entry.number, on: entry.recordedOn)
            }
            postings += entries.count
        }
    }

    mutating func close() throws {
        for place in accounts.indices {
            let account = accounts[place]
            guard let cutoff = account.mandate.accounts.cutoff(onOrAfter: account.openFrom) else { continue }
            statements[place].append(try accounts[place].close(on: cutoff))
        }
    }
}
