import Gerance
import GeranceTestKit
import Testing

@Suite("IBAN")
struct IBANTests {
    /// One number of each country of the registry, made up with right check digits by another program.
    static let everyCountry = """
        AD513982597940UGZECUYZUP AE471807415537185619833 AL1895337984ODXRJ4BSWX6I9SX8
        AT191829287345960630 AZ05ZULZM4LARKZH2UQZTI6B2QAV BA405663057206209756
        BE26780167197619 BG97JVAR708951E3HLHWVN BH41MQXVFQUOUZVLMNVAQL
        BI5820560819494411573693022 BR3497345018938852322655907TJ BY16YE5Z3135KPR32HYB94KWSFGN
        CH2607954WRZ4M4MYZF3E CR58928456157665287474 CY6794037366ORSOEFI13EVESY98
        CZ5669657106624867093748 DE82401624341956223891 DJ9023857858167429612394881
        DK1359156483856160 DO31AU4281848031229167986862 EE630643608512962361
        EG406048168392314502696780467 ES4608946461157093585970 FI0760094885417158
        FK18RM383464170154 FO6459138200127307 FR883708424994JWFFS01YFHQ79
        GB06CUXN20166011242544 GE46RE5160440510270575 GI28KRWAPOWJKTVEK0RBM7S
        GL4416108773279393 GR16717507532NRYZ7HLXTJY321 GT40IU4NUFB1WJK1DNT5XHE65EQN
        HN78QIZA17326807848837340733 HR5375323402596980945 HU54743233306003017786237494
        IE42LLSS60756666485870 IL492451371816219851472 IQ59PMGY367247421491278
        IS646253213013199079280632 IT58W5597068581H639102EC3H9 JO98IHFR3991RD2PPKDUF4QS4SS4HS
        KW23SRBN3HYQ1FTPRT8SF2JKMV69KU KZ86528STSY4L2A0MR0R LB669652WTYKIVL7FF48JMF1LDD3
        LC35MGVSS8JN3EXEGUZTZ6YVFOM7GKW5 LI0656645WXERS0WF3HJS LT773151944829396227
        LU546006TWJS5583ZWDW LV86OCJB5G73TNL01BCTX LY28699148495469985941507
        MC659684637944D0S0RFAENY536 MD779VH8MB7MXOKQDQFEUTS4 ME25794360637095358548
        MK66207JTB5XDL9AE92 MN751565362135174654 MR4323854073195637919008081
        MT07OZZS28299X3S2LM29AC40ZA7ANO MU36GDPS3195374879808281369ZQS NI38MRMP87222811976234058997
        NL91BJBT4921722039 NO4523229576205 OM3635307YJPURVB6DTKRAJ
        PK66YYPJZ2D9DZCUEUQEG5VG PL24901616332215078468892877 PS08TCGIVBMPFUN70JA5V9MH1UJ2O
        PT03298858307928449733976 QA15IGUWOADVXJ9A8EZS1FY7TR8F5 RO33XYKO3ZBH6HLHCRJFA6VK
        RS10595207546638079341 RU8506625906577593WCV80MGE64TL93Q SA3230CN4VBY7YYPJQQ1BA0K
        SC52EYCE75441105894959814161CSD SD8793235818849821 SE4082006253206530016591
        SI30735580747632027 SK5253765984731607889753 SM53S5325478880N9EDVLNMSIPV
        SO822222755744031713380 ST23962757109138759679033 SV32NRZK99374854596414452819
        TL739986683227836919124 TN6777588024655822088398 TR28871507X3CS3GF18YUA72PS
        UA08208548R59913O2F30JY0BRSWN VA94484865985457624052 VG52KASN5341752821702239
        XK110614666134519693 YE57FFPY2634Z60AFVH55MB6NC9EZ0
        """

    @Test("A number of every country is read")
    func countries() throws {
        let numbers = Self.everyCountry.split { $0 == " " || $0 == "\n" }.map(String.init)
        #expect(Set(numbers.map { $0.prefix(2) }).count == 89)
        for number in numbers {
            let iban = try IBAN(number)
            #expect(iban.description == number)
            #expect(iban.country == number.prefix(2))
            #expect(throws: IBAN.Fault.self) { try IBAN(number + "0") }
            #expect(throws: IBAN.Fault.self) { try IBAN(String(number.dropLast())) }
        }
    }

    @Test(
        "A French or Monegasque number is read as it is written",
        arguments: [
            ("FR1420041010050500013M02606", "FR1420041010050500013M02606"),
            ("FR14 2004 1010 0505 0001 3M02 606", "FR1420041010050500013M02606"),
            ("fr14 2004 1010 0505 0001 3m02 606", "FR1420041010050500013M02606"),
            (" FR76\u{A0}3000\u{202F}6000 0112 3456 7890 189 ", "FR7630006000011234567890189"),
            ("FR7610107001010001234567883", "FR7610107001010001234567883"),
            ("MC9320041010050500013M02606", "MC9320041010050500013M02606"),
        ])
    func valid(text: String, canonical: String) throws {
        let iban = try IBAN(text)
        #expect(iban.description == canonical)
        #expect(try IBAN(iban.formatted) == iban)
        #expect(try JSON.read(IBAN.self, from: JSON.text(of: iban)) == iban)
    }

    @Test("A number is shown in groups of four, and hidden but for its country and its end")
    func display() {
        let iban: IBAN = "FR1420041010050500013M02606"
        #expect(iban.formatted == "FR14 2004 1010 0505 0001 3M02 606")
        #expect(iban.masked == "FR•• •••• •••• •••• •••• •••2 606")
        #expect(IBAN("NO9386011117947").masked == "NO•• •••• •••7 947")
    }

    typealias Fault = IBAN.Fault

    @Test(
        "A text that is no number is refused with what is wrong",
        arguments: [
            ("FR14-2004-1010-0505-0001-3M02-606", Fault.illegalCharacter), ("FR14é", Fault.illegalCharacter),
            ("FR\n1420041010050500013M02606", Fault.illegalCharacter), ("\u{1B}", Fault.illegalCharacter),
            ("MQ1420041010050500013M02606", Fault.unknownCountry), ("GP14", Fault.unknownCountry),
            ("US12345678901234567890", Fault.unknownCountry), ("F", Fault.unknownCountry), (" ", Fault.unknownCountry),
            ("20041010050500013M02606", Fault.unknownCountry),
            ("FR1520041010050500013M02606", Fault.wrongCheckDigits),
            ("FRA420041010050500013M02606", Fault.wrongCheckDigits),
            ("FR1402041010050500013M02606", Fault.wrongCheckDigits),
            ("FR8420041010050500013M02607", Fault.wrongRIBKey),
            (Hostile.huge, Fault.tooLong),
        ] as [(String, @Sendable (Excerpt) -> Fault)])
    func refused(text: String, fault: @Sendable (Excerpt) -> Fault) {
        #expect(throws: fault(Excerpt(text))) { try IBAN(text) }
        #expect(fault(Excerpt("FR14")).description.contains("FR14"))
    }

    @Test("A letter where the RIB has a digit is refused even when the check digits agree")
    func malformedRIB() throws {
        let text = Self.withCheckDigits("FR", "2004A010050500013M02606")
        #expect(throws: Fault.malformedRIB(Excerpt(text))) { try IBAN(text) }
        #expect(Fault.malformedRIB(Excerpt(text)).description.contains("en chiffres"))
    }

    @Test("A wrong length says what the country wants, and nothing is no number")
    func length() {
        let text = "FR1420041010050500013M0260"
        let fault = Fault.wrongLength(Excerpt(text), expected: 27, found: 26)
        #expect(throws: fault) { try IBAN(text) }
        #expect(fault.description.contains("27"))
        #expect(throws: Fault.empty) { try IBAN(Hostile.nothing) }
        #expect(Fault.empty.description.contains("FR14"))
    }

    @Test("Check digits 00, 01 and 99, which the calculation never gives, are refused though the rest agrees")
    func checkDigitRange() {
        var tried = 0
        for account in 0..<2000 {
            let body = "5" + String(100_000_000_000_000 + account)
            let right = Self.withCheckDigits("BE", String(body.dropFirst(4)))
            // Digits that are congruent modulo 97 to 97, 98 and 2 pass the remainder alone.
            let twin = ["97": "00", "98": "01", "02": "99"][String(right.dropFirst(2).prefix(2))]
            guard let twin else { continue }
            tried += 1
            let text = "BE" + twin + right.dropFirst(4)
            #expect(throws: Fault.wrongCheckDigits(Excerpt(text))) { try IBAN(text) }
        }
        #expect(tried > 0)
    }

    @Test("Changing any one digit of a number is always noticed")
    func singleDigit() throws {
        let numbers = Self.everyCountry.split { $0 == " " || $0 == "\n" }.map { Array(String($0)) }
        for number in numbers {
            for index in number.indices where number[index].isNumber {
                for digit in "0123456789" where digit != number[index] {
                    var changed = number
                    changed[index] = digit
                    guard (try? IBAN(String(changed))) != nil else { continue }
                    Issue.record("\(String(number)) reads as \(String(changed))")
                }
            }
        }
    }

    @Test("Swapping two neighbouring characters of a French number is always noticed")
    func swaps() throws {
        let seed: UInt64 = 97
        var generator = Generator(seed: seed)
        for _ in 0..<300 {
            let number = Array(Self.frenchNumber(using: &generator))
            #expect((try? IBAN(String(number))) != nil, "seed \(seed), \(String(number))")
            for index in 2..<26 where number[index] != number[index + 1] {
                var swapped = number
                swapped.swapAt(index, index + 1)
                #expect((try? IBAN(String(swapped))) == nil, "seed \(seed), \(String(number)), \(index)")
            }
        }
    }

    /// The number with the check digits that make its remainder 1.
    static func withCheckDigits(_ country: String, _ body: String) -> String {
        var remainder = 0
        for character in body + country + "00" {
            let value = Int(String(character), radix: 36) ?? 0
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
        }
        let check = 98 - remainder
        return country + (check < 10 ? "0" : "") + String(check) + body
    }

    /// A French number of digits alone, its key found by trying all of them.
    static func frenchNumber(using generator: inout Generator) -> String {
        let account = (0..<21).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
        // The key makes the RIB without letters a multiple of 97.
        let rest = account.reduce(0) { ($0 * 10 + ($1.wholeNumberValue ?? 0)) % 97 }
        let key = 97 - rest * 100 % 97
        return withCheckDigits("FR", account + (key < 10 ? "0" : "") + String(key))
    }
}
