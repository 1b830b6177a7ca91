// How a document that the desk makes goes out.

extension SettlementView {
    /// The steps of a document that the desk makes: it stands in the file first, then leaves by the channel that the owner
    /// chose.
    func issuingAndSending(_ complete: (inout MessageSent) -> Void) -> Step {
        writing { () throws(Unwritten) in
            let id = try DeskDocument.id(for: duty, in: journalID)
            guard let issued = try DeskDocument.issue(of: id, self) else {
                let made = try DeskDocument(for: self)
                // What could not leave is not issued.
                _ = try message(made, complete)
                let author = Author.staff(made.signatory.id, made.signatory.role)
                return .record([NewFact(.documentIssued(made.file.document), by: author)], key: key("issue"))
            }
            return .send(try message(DeskDocument(for: issued), complete), key: key("send"))
        }
    }

    private func message(_ made: DeskDocument, _ complete: (inout MessageSent) -> Void) throws(Unwritten)
        -> OutgoingMessage
    {
        var content = MessageSent(by: try owner().documentChannel.channel)
        complete(&content)
        return try message(made.letter, as: content, by: made.signatory, with: [made.file])
    }
}
