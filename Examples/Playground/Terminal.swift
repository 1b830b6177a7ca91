import Foundation

/// What the text is shown on: how many characters a line holds, and whether it has colours.
struct Terminal {
    let width: Int
    let hasColour: Bool

    /// The terminal behind the standard output; 80 characters without colour where it is a file or a pipe.
    static var standardOutput: Terminal {
        let environment = ProcessInfo.processInfo.environment
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let refusesColour = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        let known = environment["COLUMNS"].flatMap { Int($0) } ?? (isTerminal ? windowWidth : nil)
        return Terminal(
            width: min(max(known ?? 80, 48), 110),
            hasColour: isTerminal && !refusesColour && environment["TERM"] != "dumb")
    }

    private static var windowWidth: Int? {
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// The text in a style, where the terminal has styles.
    func paint(_ text: String, _ style: Style) -> String {
        hasColour && !text.isEmpty && style != .plain ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// How a text stands out.
    enum Style: String {
        case plain = "0"
        case bold = "1"
        case faint = "2"
        case heading = "1;36"
        case good = "32"
        case warning = "33"
        case alarm = "1;31"
    }
}
