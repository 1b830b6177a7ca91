/// The digits of a telephone number as a person wrote it, without the signs that set them apart.
struct DialledDigits {
    /// How the digits are to be dialled.
    enum Form {
        /// As inside the country.
        case national(Substring)
        /// With the country code, after `+` or `00`.
        case international(Substring)
    }

    let form: Form

    /// Reads the digits; `nil` where the text holds anything that is not written in a number.
    init?(_ text: String) {
        var digits = ""
        var hasPlus = false
        var trunkZero: Int?
        var (oneBefore, twoBefore): (Unicode.Scalar, Unicode.Scalar) = (" ", " ")
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9": digits.unicodeScalars.append(scalar)
            case "+":
                guard digits.isEmpty, !hasPlus else { return nil }
                hasPlus = true
            case ")" where oneBefore == "0" && twoBefore == "(" && trunkZero == nil:
                trunkZero = digits.utf8.count - 1
            case " ", "\u{A0}", "\u{2009}", "\u{202F}", ".", "-", "\u{2010}", "\u{2011}", "\u{2013}", "/", "(", ")":
                break
            default: return nil
            }
            (oneBefore, twoBefore) = (scalar, oneBefore)
        }
        guard hasPlus || digits.hasPrefix("00") else {
            form = .national(digits[...])
            return
        }
        let prefix = hasPlus ? 0 : 2
        // "+33 (0)6": the zero is dialled inside the country only. Italy alone keeps it: +39 (0)6 is Rome.
        if let trunkZero, trunkZero > prefix, !digits.dropFirst(prefix).hasPrefix("39") {
            digits.remove(at: digits.index(digits.startIndex, offsetBy: trunkZero))
        }
        form = .international(digits.dropFirst(prefix))
    }
}
