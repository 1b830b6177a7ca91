import Gerance

extension PhrasingProfile.Genre {
    /// The genre of a name, English or French, however it is capitalised.
    init?(named name: String) {
        let name = name.lowercased()
        let genre = Self.allCases.first { genre in
            [genre.rawValue.lowercased(), genre.frenchName].contains(name) || genre == .voicemail && name == "repondeur"
        }
        guard let genre else { return nil }
        self = genre
    }

    /// The French names of all genres.
    static var names: String { allCases.map(\.frenchName).joined(separator: ", ") }

    /// The name by which the command line knows the genre in French.
    var frenchName: String {
        switch self {
        case .email: "courriel"
        case .letter: "lettre"
        case .sms: "sms"
        case .callScript: "appel"
        case .voicemail: "répondeur"
        case .legal: "acte"
        }
    }

    /// The heading over a draft of the genre.
    var title: String {
        switch self {
        case .email: "Courriel"
        case .letter: "Lettre"
        case .sms: "SMS"
        case .callScript: "Trame d'appel"
        case .voicemail: "Annonce de répondeur"
        case .legal: "Acte"
        }
    }
}
