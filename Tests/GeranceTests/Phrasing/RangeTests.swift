import Gerance
import GeranceTestKit
import Testing

@Suite("Ranges: UTF-8, UTF-16 and scalars speak of the same characters")
struct RangeTests {
    static let texts: [String] = [
        "Je vous enverrai le bail, l'été n'est pas fini !!",
        "🎉 Je vous enverrai 👨‍👩‍👧‍👦 le bail, ce n'est pas fini 🏠 !!",
        "\u{1F3E0}\u{FE0F} Le plombier passera, il a réglé l'impayé. 🇫🇷 Malheureusement, c'est un problème 👍🏽.",
        "L'e\u{301}te\u{301} n'est pas fini, nous l'enverrons a\u{300} Ange\u{300}le, c'est un proble\u{300}me.",
        "Première ligne.\r\nJe ne peux pas.\r\n\r\nNous enverrons 🎉 le bail.\r\n> cité\r\nMerci !!",
        "𝔄 Nous enverrons 𝕭 le bail. Il ne reste que deux visites 𠮷.",
        "Tabulation\tje signerai.\u{A0}Espace insécable\u{202F}!! Nous n'avons plus que demain.",
        "مرحبا Je signerai demain. שלום Ce n'est pas fini.",
        "L’ancien syndic est incompe\u{301}tent, il ne re\u{301}pond que le lundi…\u{2028}Je signerai.",
        "\u{FEFF}Je signerai. C'est URGENT, E\u{301}CRIVEZ vite !!",
        "Zero\u{200D}joint : je signerai, na\u{308}vite\u{301}, n\u{2019}est\u{2011}ce pas.",
    ]

    static let mixes: [String] = {
        let words = [
            "Je signerai", "n'est pas", "🎉", "👨‍👩‍👧", "e\u{301}te\u{301}", "\r\n", "\n\n", "!!", "«", "»", ". ", "𠮷",
            "Malheureusement", "\u{A0}", "l'ancien syndic est nul", "-vous", "URGENT",
        ]
        var random = Generator(seed: 7)
        return (0..<120).map { _ in
            (0..<12).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
        }
    }()

    private func check(_ range: TextRange, _ excerpt: String?, in text: String) {
        let bytes = Array(text.utf8)
        let units = Array(text.utf16)
        let scalars = Array(text.unicodeScalars)
        guard range.utf8.upperBound <= bytes.count, range.utf16.upperBound <= units.count,
            range.scalars.upperBound <= scalars.count
        else {
            Issue.record("\(range) lies outside « \(text) »")
            return
        }
        let fromBytes = String(decoding: bytes[range.utf8], as: UTF8.self)
        let fromUnits = String(decoding: units[range.utf16], as: UTF16.self)
        var fromScalars = String.UnicodeScalarView()
        fromScalars.append(contentsOf: scalars[range.scalars])
        #expect(Array(fromUnits.utf8) == Array(fromBytes.utf8))
        #expect(Array(String(fromScalars).utf8) == Array(fromBytes.utf8))
        #expect(!fromBytes.unicodeScalars.contains("\u{FFFD}"))
        if let excerpt {
            #expect(Array(fromBytes.utf8) == Array(excerpt.utf8))
        }
        // Both ends stand between two characters.
        let view = text.utf8
        for end in [range.utf8.lowerBound, range.utf8.upperBound] {
            let index = view.index(view.startIndex, offsetBy: end)
            #expect(index == text.endIndex || text.indices.contains(index), "\(end) cuts a character of « \(text) »")
        }
    }

    @Test(
        "A finding and its replacements have one place in three units, where its excerpt stands, in texts of all sorts",
        arguments: texts + mixes)
    func agree(_ text: String) {
        let report = PhrasingChecker(.email).check(text)
        for finding in report.findings {
            check(finding.range, finding.excerpt, in: text)
            for replacement in finding.replacements { check(replacement.range, nil, in: text) }
            #expect(finding.range.utf8.count <= 64)
        }
    }

    @Test("Each of the texts has findings and replacements to try", arguments: texts)
    func speaks(_ text: String) {
        let report = PhrasingChecker(.email).check(text)
        #expect(!report.remarks.isEmpty)
        #expect(report.findings.contains { !$0.replacements.isEmpty })
    }
}
