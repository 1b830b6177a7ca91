import Foundation

/// What the program reads: a file, or its standard input.
enum Input {
    /// Every byte of a source.
    static func bytes(of source: Command.Source) throws(Failure) -> Data {
        if source == .standardInput, isatty(STDIN_FILENO) == 1 {
            Output.complain("Le texte se tape ici ; Ctrl-D, sur une ligne vide, le termine.")
        }
        do {
            let handle =
                switch source {
                case .standardInput: FileHandle.standardInput
                case .file(let path): try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
                }
            return try handle.readToEnd() ?? Data()
        } catch {
            throw .unreadable(path: source.name, reason: reason(of: error))
        }
    }

    private static func reason(of error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile, .fileNoSuchFile: "le fichier n'existe pas"
        case .fileReadNoPermission: "l'accès est refusé"
        default: "ce n'est pas un fichier lisible"
        }
    }
}

extension Command.Source {
    /// The name of the source for people.
    var name: String { if case .file(let path) = self { path } else { "entrée standard" } }
}
