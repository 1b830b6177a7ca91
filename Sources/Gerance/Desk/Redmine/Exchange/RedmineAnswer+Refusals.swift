// What an answer that is not the awaited one means to the port. Redmine's sentences are quoted, never understood: they
// come in the language of the account, and name no field.

extension RedmineAnswer {
    /// Goes on where the status is an awaited one; the work is what was asked for, « à la lecture du ticket 12 ».
    func accept(_ awaited: Set<Int>, _ work: String) throws(PortError) {
        guard !awaited.contains(status) else { return }
        throw PortError(refusalCode, "Redmine, \(work) : \(refusalWords) (\(status)).\(refusalAdvice)")
    }

    /// Reads the body.
    func document(_ work: String) throws(PortError) -> JSONValue {
        do throws(JSONFault) {
            return try JSONReader.read(body)
        } catch {
            throw .unreadable("Redmine, \(work) : réponse illisible, \(error).")
        }
    }

    private var refusalCode: PortError.Code {
        switch status {
        case 408, 425, 429: .retry
        case 409: .conflict
        // Somebody wrote to the ticket at the same moment: Redmine 5.0 refuses with an empty list of sentences.
        case 422: remarks == [] ? .conflict : .never
        case 300..<500: .never
        default: .retry
        }
    }

    private var refusalWords: String {
        switch status {
        case 300..<400: "il renvoie vers une autre adresse"
        case 401: "il ne reconnaît pas la clé d'accès"
        case 403: "le compte utilisé n'a pas ce droit"
        case 404: "il ne trouve pas ce qui est demandé"
        case 409: "le ticket a changé entre-temps"
        case 412: "il ne connaît pas le compte emprunté"
        case 422: remarks == [] ? "le ticket a changé entre-temps" : "il n'accepte pas la demande"
        case 408, 425, 429, 500..<600: "il n'est pas disponible pour l'instant"
        default: "réponse inattendue"
        }
    }

    private var refusalAdvice: String {
        switch status {
        case 300..<400: " Vérifiez l'adresse de Redmine et le chemin de base."
        case 401: " Vérifiez que l'en-tête X-Redmine-API-Key est ajouté et que la clé est à jour."
        case 403: " Vérifiez son rôle dans le projet."
        case 404: " Vérifiez le numéro du ticket, le projet et le chemin de base."
        case 412: " Vérifiez l'en-tête X-Redmine-Switch-User."
        case 422: quotation
        default: ""
        }
    }

    /// The first sentence of Redmine, and how many others there are.
    private var quotation: String {
        guard let remarks, let first = remarks.first else { return "" }
        let others = remarks.count - 1
        let rest = others == 0 ? "" : others == 1 ? " et une autre remarque" : " et \(others) autres remarques"
        return " Il répond \(Excerpt(first))\(rest)."
    }

    /// The sentences of a refusal; `nil` where there is no list of them.
    private var remarks: [String]? {
        guard let document = try? JSONReader.read(body), let errors = document["errors"]?.elements else { return nil }
        let sentences = errors.compactMap(\.text)
        return sentences.count == errors.count ? sentences : nil
    }
}

extension PortError {
    /// An answer that says nothing that can be relied on: the work may be done or not.
    static func unreadable(_ explanation: String) -> PortError { PortError(.retry, explanation) }
}
