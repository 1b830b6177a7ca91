import Testing

@Suite("Playground desk: a day with faults leaves what a calm day leaves")
struct PlaygroundDeskTests {
    @Test("whatever goes wrong, nothing is missing and nothing comes twice", arguments: 1...8)
    func seeds(seed: Int) throws {
        let run = try PlaygroundRun("desk", "--seed", "\(seed)")
        #expect(run.status == 0)
        #expect(run.output.contains("Rien ne manque"))
        #expect(run.output.contains("12 nouveaux faits, chacun une fois"))
        #expect(run.output.contains("4 messages partis, chacun une fois"))
    }

    @Test("the same seed tells the same day, another one another day")
    func repeatable() throws {
        let first = try PlaygroundRun("desk")
        #expect(try PlaygroundRun("desk", "--seed", "1").output == first.output)
        #expect(try PlaygroundRun("desk", "--seed", "2").output != first.output)
        #expect(first.output.contains("panne"))
    }

    @Test(
        "a seed that is no number, or another option, is a usage error",
        arguments: [
            ["--seed"], ["--seed", "x"], ["--seed", "-1"], ["--seed", "1", "2"], ["--fast"],
        ])
    func usage(arguments: [String]) throws {
        let run = try PlaygroundRun(all: ["desk"] + arguments)
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
    }
}
