import Gerance
import GeranceTestKit
import Testing

@Suite("Redmine: answers that no Redmine gives")
struct RedmineHostileAnswerTests {
    private func read(_ body: String) throws -> String {
        var exchange = try RedmineExchange(reading: ReadTicketRequest("10"), by: RedmineSample.mapping())
        do throws(PortError) {
            try exchange.receive(RedmineSample.answer(200, body))
        } catch {
            return error.coded
        }
        return exchange.outcome?.result.subject.description ?? ""
    }

    private static let prefix = "retry : Redmine, à la lecture du ticket 10 : réponse illisible"

    @Test(
        "What is no JSON",
        arguments: [
            ("", "ce n'est pas du JSON à l'octet 0"), ("<html></html>", "ce n'est pas du JSON à l'octet 0"),
            (#"{"issue":{"id":10"#, "ce n'est pas du JSON à l'octet 17"),
            (#"{"issue":{}} x"#, "ce n'est pas du JSON à l'octet 13"),
            (#"{"issue":1,"issue":1}"#, "un champ y est deux fois, à l'octet 11"),
            (String(repeating: "[", count: 1_000_000), "trop de niveaux à l'octet 32"),
            (String(repeating: " ", count: 9_000_000), "elle compte plus de 8388608 octets"),
        ])
    func noJSON(body: String, words: String) throws {
        #expect(try read(body) == Self.prefix + ", \(words).")
    }

    @Test(
        "What is no ticket",
        arguments: [
            ("null", "issue"), ("[]", "issue"), ("{}", "issue"), (#"{"issues":[]}"#, "issue"),
            (#"{"issue":null}"#, "id"),
            (#"{"issue":[]}"#, "id"), (#"{"issue":{"id":"10"}}"#, "id"), (#"{"issue":{"id":10.0}}"#, "id"),
            (#"{"issue":{"id":0}}"#, "id"), (#"{"issue":{"id":-10}}"#, "id"), (#"{"issue":{"id":2147483648}}"#, "id"),
            (#"{"issue":{"id":99999999999999999999999}}"#, "id"), (#"{"issue":{"id":10}}"#, "subject"),
        ])
    func noTicket(body: String, field: String) throws {
        #expect(try read(body) == Self.prefix + ", le champ \(field) manque ou n'est pas ce qu'il doit être.")
    }

    @Test(
        "A ticket with a field that is not what it should be",
        arguments: [
            (#""subject":"Mandat M-1""#, #""subject":1"#, "subject"),
            (#""subject":"Mandat M-1""#, #""subject":" \u0000\n ""#, "subject"),
            (#""tracker":{"id":3"#, #""tracker":{"id":"3""#, "tracker"),
            (#""status":{"id":1"#, #""status":{"ID":1"#, "status"),
            (#""priority":{"id":2"#, #""priority":{"id":0"#, "priority"),
            (#""parent":{"id":9}"#, #""parent":9"#, "parent"),
            (#""assigned_to":{"id":5"#, #""assigned_to":{"id":null"#, "assigned_to"),
            (#"{"id":7,"name":"Villes""#, #"{"name":"Villes""#, "custom_fields"),
        ])
    func wrongField(text: String, replacement: String, field: String) throws {
        let good = RedmineSample.issue(10, parent: 9, assignee: 5)
        #expect(try read(#"{"issue":\#(good)}"#) == "Mandat M-1")
        #expect(good.contains(text))
        let bad = good.replacing(text, with: replacement)
        #expect(
            try read(#"{"issue":\#(bad)}"#) == Self.prefix
                + ", le champ \(field) manque ou n'est pas ce qu'il doit être.")
    }

    @Test(
        "What may be missing or null",
        arguments: [
            #""parent":null,"assigned_to":null,"priority":null,"custom_fields":null,"journals":null"#,
            #""custom_fields":[]"#,
            #""custom_fields":{},"journals":[{"id":"1","notes":"x"},{"id":1,"notes":null},{}]"#, #""description":7"#,
        ])
    func missing(fields: String) throws {
        let body = #"{"issue":{"id":10,"subject":"x","tracker":{"id":3},"status":{"id":1},\#(fields)}}"#
        #expect(try read(body) == "x")
    }

    @Test("A subject that people made longer than a label, or that holds what is no character, is shortened and shown")
    func subject() throws {
        let long = String(repeating: "é", count: 255)
        #expect(try read(#"{"issue":\#(RedmineSample.issue(10, subject: long))}"#) == String(long.prefix(199)) + "…")
        #expect(try read(#"{"issue":\#(RedmineSample.issue(10, subject: #"a\u0000b\u202Ec"#))}"#) == "a b c")
        let exact = String(repeating: "é", count: 200)
        #expect(try read(#"{"issue":\#(RedmineSample.issue(10, subject: exact))}"#) == exact)
    }

    @Test(
        "A search whose answer has no list, or a ticket in it that cannot be read, opens nothing",
        arguments: [
            (#"{"issue":{}}"#, "issues"), (#"{"issues":{}}"#, "issues"), (#"{"issues":[{"id":10}]}"#, "subject"),
            (#"{"issues":[1]}"#, "id"),
        ])
    func search(body: String, field: String) throws {
        var exchange = try RedmineExchange(opening: RedmineSample.mandate, by: RedmineSample.mapping())
        let expected = PortError(
            .retry,
            "Redmine, à la recherche du ticket : réponse illisible, le champ \(field) manque ou n'est pas ce qu'il doit être."
        )
        #expect(throws: expected) { try exchange.receive(RedmineSample.answer(200, body)) }
    }

    @Test("Bytes changed at random are refused or read, and never stop the program")
    func mutations() throws {
        var random = Generator(seed: 2_026)
        let good = Array(#"{"issue":\#(RedmineSample.changeIssue)}"#.utf8)
        var refused = 0
        for _ in 0..<3000 {
            var body = good
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<body.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: body[place] = UInt8.random(in: 0...255, using: &random)
                case 1: body.remove(at: place)
                default: body.insert(UInt8.random(in: 0...255, using: &random), at: place)
                }
            }
            var exchange = try RedmineExchange(reading: ReadTicketRequest("10"), by: RedmineSample.mapping())
            do throws(PortError) {
                try exchange.receive(RedmineAnswer(status: 200, body: body))
                #expect(exchange.outcome?.result.ticket == "10")
            } catch {
                #expect(error.code == .retry)
                refused += 1
            }
        }
        #expect((1000..<3000).contains(refused))
    }
}
