import Gerance
import Testing

@Suite("EmailAddress")
struct EmailAddressTests {
    @Test(
        "An address keeps its local part and folds its domain",
        arguments: [
            ("jeanne.martin@example.fr", "jeanne.martin@example.fr"),
            ("Jeanne.Martin@Example.FR", "Jeanne.Martin@example.fr"),
            ("a@b.co", "a@b.co"),
            ("o'brien+gerance@sub.example-agence.mq", "o'brien+gerance@sub.example-agence.mq"),
            ("x_y-z!#$%&*/=?^`{|}~@1and1.fr", "x_y-z!#$%&*/=?^`{|}~@1and1.fr"),
            ("a@xn--mnchen-3ya.de", "a@xn--mnchen-3ya.de"),
        ])
    func valid(text: String, canonical: String) throws {
        let address = try EmailAddress(text)
        #expect(address.description == canonical)
        #expect(try JSON.read(EmailAddress.self, from: JSON.text(of: address)).description == canonical)
    }

    @Test("Two addresses that differ by case alone are one address")
    func equality() {
        let addresses: Set<EmailAddress> = ["Jeanne@example.fr", "jeanne@EXAMPLE.fr", "jeanne@example.com"]
        #expect(addresses.count == 2)
        #expect(EmailAddress("Jeanne@example.fr") == "jeanne@example.fr")
        #expect(EmailAddress("Jeanne@example.fr") != "jeann@example.fr")
    }

    typealias Fault = EmailAddress.Fault

    @Test(
        "A text that is no address is refused with what is wrong",
        arguments: [
            (" a@b.fr", Fault.illegalCharacter), ("a@b.fr\r\nBcc: x@y.fr", Fault.illegalCharacter),
            ("a@b.fr\u{0}", Fault.illegalCharacter), ("héloïse@b.fr", Fault.illegalCharacter),
            ("a b@b.fr", Fault.illegalCharacter), ("a@bücher.fr", Fault.illegalCharacter),
            ("abc", Fault.notOneAtSign), ("a@b@c.fr", Fault.notOneAtSign),
            ("@b.fr", Fault.wrongLocalPart), (".a@b.fr", Fault.wrongLocalPart), ("a.@b.fr", Fault.wrongLocalPart),
            ("a..b@b.fr", Fault.wrongLocalPart), ("\"a\"@b.fr", Fault.wrongLocalPart),
            ("a(x)@b.fr", Fault.wrongLocalPart), ("a,b@c.fr", Fault.wrongLocalPart), ("<a@b.fr", Fault.wrongLocalPart),
            (String(repeating: "a", count: 65) + "@b.fr", Fault.wrongLocalPart),
            ("a@", Fault.wrongDomain), ("a@b", Fault.wrongDomain), ("a@.fr", Fault.wrongDomain),
            ("a@b..fr", Fault.wrongDomain), ("a@b.fr.", Fault.wrongDomain), ("a@-b.fr", Fault.wrongDomain),
            ("a@b-.fr", Fault.wrongDomain), ("a@b_c.fr", Fault.wrongDomain), ("a@127.0.0.1", Fault.wrongDomain),
            ("a@[127.0.0.1]", Fault.wrongDomain), ("a@b.fr>", Fault.wrongDomain),
            ("a@" + String(repeating: "b", count: 64) + ".fr", Fault.wrongDomain),
            ("a@" + String(repeating: "b.", count: 126) + "fr", Fault.tooLong), (Hostile.huge, Fault.tooLong),
        ] as [(String, @Sendable (Excerpt) -> Fault)])
    func refused(text: String, fault: @Sendable (Excerpt) -> Fault) {
        #expect(throws: fault(Excerpt(text))) { try EmailAddress(text) }
        #expect(fault(Excerpt("a@b")).description.contains("a@b"))
    }

    @Test("The longest address is read, and nothing is no address")
    func limits() throws {
        let longest = String(repeating: "a", count: 64) + "@" + String(repeating: "b.", count: 93) + "fr" + "x"
        #expect(longest.utf8.count == 254)
        #expect(try EmailAddress(longest).description == longest)
        #expect(throws: Fault.empty) { try EmailAddress(Hostile.nothing) }
        #expect(Fault.empty.description.contains("@"))
    }
}

@Suite("WebAddress")
struct WebAddressTests {
    @Test(
        "An https address is read, its scheme and host in lower case",
        arguments: [
            ("https://client.example.fr", "https://client.example.fr"),
            (
                "HTTPS://Client.Example.fr/Inscription?Agence=1#Haut",
                "https://client.example.fr/Inscription?Agence=1#Haut"
            ),
            ("https://example.fr:8443/", "https://example.fr:8443/"),
            ("https://example.fr?x=a@b.fr", "https://example.fr?x=a@b.fr"),
            ("https://example.fr/a%20b", "https://example.fr/a%20b"),
        ])
    func valid(text: String, canonical: String) throws {
        let address = try WebAddress(text)
        #expect(address.description == canonical)
        #expect(try JSON.read(WebAddress.self, from: JSON.text(of: address)) == address)
    }

    typealias Fault = WebAddress.Fault

    @Test(
        "A text that is no such address is refused with what is wrong",
        arguments: [
            ("http://example.fr", Fault.notSecure), ("example.fr", Fault.notSecure), ("javascript:x", Fault.notSecure),
            ("https:/example.fr", Fault.notSecure), ("file:///etc/hosts", Fault.notSecure),
            ("https://", Fault.wrongHost), ("https://localhost", Fault.wrongHost), ("https:///x", Fault.wrongHost),
            ("https://192.168.0.1/", Fault.wrongHost), ("https://banque.fr@voleur.fr/", Fault.wrongHost),
            ("https://a:b@voleur.fr/", Fault.wrongHost), ("https://example.fr:/", Fault.wrongHost),
            ("https://example.fr:0/", Fault.wrongHost), ("https://example.fr:65536", Fault.wrongHost),
            ("https://example.fr:80:80", Fault.wrongHost), ("https://[::1]/", Fault.wrongHost),
            ("https://example.fr/a b", Fault.illegalCharacter), ("https://example.fr/é", Fault.illegalCharacter),
            ("https://example.fr/\n", Fault.illegalCharacter), ("https://example.fr/<x>", Fault.illegalCharacter),
            ("https://example.fr\\@voleur.fr", Fault.illegalCharacter),
            ("https://example.fr/" + String(repeating: "a", count: 1982), Fault.tooLong), (Hostile.huge, Fault.tooLong),
        ] as [(String, @Sendable (Excerpt) -> Fault)])
    func refused(text: String, fault: @Sendable (Excerpt) -> Fault) {
        #expect(throws: fault(Excerpt(text))) { try WebAddress(text) }
        #expect(fault(Excerpt("x.fr")).description.contains("x.fr"))
    }

    @Test("The longest address is read, and nothing is no address")
    func limits() throws {
        let longest = "https://example.fr/" + String(repeating: "a", count: 1981)
        #expect(try WebAddress(longest).description.utf8.count == 2000)
        #expect(throws: Fault.empty) { try WebAddress(Hostile.nothing) }
        #expect(Fault.empty.description.contains("https://"))
    }
}

@Suite("Postcode")
struct PostcodeTests {
    @Test(
        "A postcode says its territory",
        arguments: [
            ("75001", .mainland), ("01000", .mainland), ("95880", .mainland), ("69001", .mainland),
            ("56000", .mainland),
            ("58000", .mainland), ("66000", .mainland), ("19100", .mainland), ("21000", .mainland),
            ("57000", .alsaceMoselle), ("67000", .alsaceMoselle), ("68100", .alsaceMoselle),
            ("20000", .corsica), ("20200", .corsica), ("20600", .corsica),
            ("97100", .guadeloupe), ("97134", .guadeloupe), ("97133", .saintBarthelemy), ("97150", .saintMartin),
            ("97200", .martinique), ("97232", .martinique), ("97300", .guyane), ("97400", .reunion),
            ("97500", .saintPierreEtMiquelon), ("97600", .mayotte), ("98600", .wallisEtFutuna),
            ("98713", .polynesieFrancaise), ("98800", .nouvelleCaledonie),
        ] as [(String, Territory)])
    func territory(text: String, territory: Territory) throws {
        let postcode = try Postcode(text)
        #expect(postcode.territory == territory)
        #expect(try JSON.read(Postcode.self, from: JSON.text(of: postcode)) == postcode)
    }

    @Test("Each of the hundred thousand numbers of five digits has a territory or a reason")
    func exhaustive() {
        var counts: [String: Int] = [:]
        for number in 0..<100_000 {
            let text = String(String(100_000 + number).dropFirst())
            do throws(Postcode.Fault) {
                counts[try Postcode(text).territory.rawValue, default: 0] += 1
            } catch .monaco {
                counts["monaco", default: 0] += 1
            } catch {
                counts["unassigned", default: 0] += 1
            }
        }
        let expected = [
            "mainland": 91_000, "alsaceMoselle": 3000, "corsica": 1000, "guadeloupe": 98, "saintBarthelemy": 1,
            "saintMartin": 1, "martinique": 100, "guyane": 100, "reunion": 100, "saintPierreEtMiquelon": 100,
            "mayotte": 100, "wallisEtFutuna": 100, "polynesieFrancaise": 100, "nouvelleCaledonie": 100, "monaco": 100,
            "unassigned": 4000,
        ]
        #expect(counts == expected)
    }

    @Test(
        "A prefix that no French territory has is refused",
        arguments: ["00100", "00999", "96000", "97000", "97700", "97900", "98100", "98400", "98900", "99000", "99999"])
    func unassigned(text: String) {
        #expect(throws: Postcode.Fault.unassigned(Excerpt(text))) { try Postcode(text) }
        #expect(Postcode.Fault.unassigned(Excerpt(text)).description.contains(text))
    }

    @Test("Monaco is another country")
    func monaco() {
        #expect(throws: Postcode.Fault.monaco(Excerpt("98000"))) { try Postcode(["98000"][0] as String) }
        #expect(Postcode.Fault.monaco(Excerpt("98000")).description.contains("étranger"))
    }

    @Test(
        "A text that is not five digits is refused",
        arguments: ["", "7500", "750011", "75 001", "2A004", "F-75001", "-7500", "+7500", "７5001"] + Hostile.texts)
    func unreadable(text: String) {
        #expect(throws: Postcode.Fault.unreadable(Excerpt(text))) { try Postcode(text) }
        #expect(Postcode.Fault.unreadable(Excerpt("x")).description.contains("cinq chiffres"))
    }

    @Test("Postcodes order by their digits")
    func order() { #expect(Postcode("01000") < Postcode("97200")) }
}

@Suite("PostalAddress")
struct PostalAddressTests {
    typealias Fault = PostalAddress.Fault

    @Test("A French address shows its postcode, a foreign one its country in capitals")
    func formatted() throws {
        let french = try PostalAddress(
            lines: ["Résidence Les Alizés", "4 rue Blénac"], postcode: "97200", city: "Fort-de-France")
        #expect(french.formatted == "Résidence Les Alizés\n4 rue Blénac\n97200 Fort-de-France")
        #expect(french.territory == .martinique)
        let foreign = try PostalAddress(lines: ["Rue Neuve 1"], locality: "1000 Bruxelles", country: "Belgique")
        #expect(foreign.formatted == "Rue Neuve 1\n1000 Bruxelles\nBELGIQUE")
        #expect(foreign.territory == nil)
    }

    @Test("The JSON names a country only abroad, and reads back")
    func json() throws {
        let french = try PostalAddress(lines: ["4 rue Blénac"], postcode: "97200", city: "Fort-de-France")
        let text = #"{"city":"Fort-de-France","lines":["4 rue Blénac"],"postcode":"97200"}"#
        #expect(try JSON.text(of: french) == text)
        #expect(try JSON.read(PostalAddress.self, from: text) == french)
        let foreign = try PostalAddress(lines: ["Rue Neuve 1"], locality: "1000 Bruxelles", country: "Belgique")
        #expect(try JSON.read(PostalAddress.self, from: JSON.text(of: foreign)) == foreign)
    }

    @Test("An address has one to five lines above its city", arguments: [(0, false), (1, true), (5, true), (6, false)])
    func lines(count: Int, isAccepted: Bool) {
        let lines = Array(repeating: Label("x"), count: count)
        #expect(((try? PostalAddress(lines: lines, postcode: "75001", city: "Paris")) != nil) == isAccepted)
        #expect(((try? PostalAddress(lines: lines, locality: "Rome", country: "Italie")) != nil) == isAccepted)
        #expect(Fault.wrongNumberOfLines(count).description.contains("\(count)"))
    }

    @Test("France is not written as a foreign country", arguments: ["France", "FRANCE", " france "])
    func france(country: String) throws {
        let country = try Label(country)
        #expect(throws: Fault.franceWithoutPostcode) {
            try PostalAddress(lines: ["x"], locality: "Paris", country: country)
        }
    }

    @Test(
        "A JSON that says where in no way or in two is refused with the fault's sentence",
        arguments: [
            (#"{"city":"Paris","lines":["x"]}"#, Fault.franceWithoutPostcode),
            (
                #"{"city":"Paris","lines":["x"],"postcode":"75001","country":"Belgique"}"#,
                Fault.postcodeAbroad("75001", country: "Belgique")
            ),
            (#"{"city":"Paris","lines":[],"postcode":"75001"}"#, Fault.wrongNumberOfLines(0)),
        ])
    func refusedJSON(text: String, fault: Fault) {
        #expect(JSON.refusal(of: PostalAddress.self, from: text) == fault.description)
    }
}
