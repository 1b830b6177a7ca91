import Gerance

/// What the program prints, and the status with which it ends.
struct Answer {
    let bytes: [UInt8]
    let status: Int32
    /// A page to be written to a file beside what is printed.
    private(set) var file: (path: String, text: String)?

    /// An answer to print as it is.
    private init(_ bytes: [UInt8], status: Int32 = 0) {
        self.bytes = bytes
        self.status = status
    }

    /// An answer in words.
    private init(_ text: String) { self.init(Array(text.utf8)) }

    /// The answer to a command.
    init(to command: Command) async throws(Failure) {
        switch command {
        case .help:
            self.init(Command.usage)
        case .demonstration:
            let sample = try Sample.load()
            let replay = try Replay(of: try JournalFile(Sample.ownerJournal), at: nil, under: sample.rulebook)
            self.init(Report(of: replay, staff: sample.staff, on: .standardOutput).text + Sample.invitation)
        case .replay(let source, let at, let asJSON):
            let sample = try Sample.load()
            let replay = try Replay(of: try JournalFile(source), at: at, under: sample.rulebook)
            self.init(
                asJSON
                    ? try ReplayJSON(replay).text
                    : Report(of: replay, staff: sample.staff, on: .standardOutput).text)
        case .check(let source, let genre, let asJSON):
            self.init(checking: Draft(try Input.bytes(of: source)), from: source, genre, asJSON: asJSON)
        case .statement(let options):
            let account = try OwnerAccount(options)
            self.init(try account.statementPage(of: options.mandate, from: options.from, to: options.to), options)
        case .recap(let options):
            self.init(try OwnerAccount(options).recapPage(of: options.year), options)
        case .desk(let seed):
            let sample = try Sample.load()
            let day = try await SampleDay(sample, seed: seed)
            self.init(DeskReport(of: day, sample, on: .standardOutput).text)
        case .rewrite(let source, let genre):
            self.init(Draft(try Input.bytes(of: source)).rewritten(by: PhrasingChecker(genre)))
        }
    }

    /// A page, in words for the terminal and as HTML for a file.
    private init(_ page: DocumentPage, _ options: Command.AccountOptions) {
        self.init(page.plainText(width: Terminal.standardOutput.width))
        file = options.html.map { ($0, page.html) }
    }

    /// A draft that is not fit to send has a status of its own, in words or as JSON.
    private init(checking draft: Draft, from source: Command.Source, _ genre: PhrasingProfile.Genre, asJSON: Bool) {
        let checker = PhrasingChecker(genre)
        let report = checker.check(draft.text)
        let status: Int32 = report.isFitToSend ? 0 : 1
        if asJSON {
            self.init(CheckJSON(of: report, on: draft).bytes, status: status)
        } else {
            let page = CheckReport(of: report, on: draft, from: source, under: checker.profile, on: .standardOutput)
            self.init(Array(page.text.utf8), status: status)
        }
    }
}
