// What a settlement writes, in somebody's name.

/// Why a machine does not write a letter, for people (*motif*).
public struct Unwritten: Error, Hashable, Sendable, CustomStringConvertible {
    /// Why, in a French sentence.
    public let description: String

    /// Makes the reason.
    public init(_ description: String) { self.description = description }
}

extension SettlementView {
    /// The owner whose file it is.
    ///
    /// - Throws: ``Unwritten`` in the agency's own journal.
    public func owner() throws(Unwritten) -> Owner {
        guard let owner = dossier.owner else { throw Unwritten("Ce journal n'est pas celui d'un propriétaire.") }
        return owner
    }

    /// The manager of the file, in whose name the desk writes.
    ///
    /// - Throws: ``Unwritten`` where the file has none, or the office does not know who it is.
    public func manager() throws(Unwritten) -> Staff {
        guard let id = dossier.manager else { throw Unwritten("Le dossier attend la désignation de son gestionnaire.") }
        guard let staff = office.staff.first(where: { $0.id == id && $0.role == .manager }) else {
            throw Unwritten("Le bureau écrit au nom des gestionnaires qu'il connaît : \(id) est à ajouter.")
        }
        return staff
    }

    /// Who of accounting signs.
    ///
    /// - Throws: ``Unwritten`` where the office knows nobody there.
    public func accountant() throws(Unwritten) -> Staff {
        guard let staff = office.staff.first(where: { $0.role == .accounting }) else {
            throw Unwritten("Le bureau écrit au nom d'un comptable qu'il connaît : il est à ajouter.")
        }
        return staff
    }

    /// Writes a letter of a template to the owner, today.
    ///
    /// - Throws: ``Unwritten`` with the fault of the letter.
    public func letter(_ template: some LetterTemplate, signedBy staff: Staff) throws(Unwritten) -> OwnerLetter {
        let frame = Correspondence(
            from: agency, signedBy: staff, manager: try? manager(), to: try owner(), on: today)
        do throws(LetterFault) {
            return try template.text(from: frame)
        } catch {
            throw Unwritten(error.description)
        }
    }

    /// A letter as a message to the owner: reviewed, in somebody's name.
    ///
    /// - Parameters:
    ///   - letter: The words; they make its subject and its summary.
    ///   - content: What the message does.
    ///   - staff: In whose name it leaves.
    ///   - files: What goes with it.
    /// - Returns: The message, ready to leave.
    /// - Throws: ``Unwritten`` where the review finds what blocks, the name gives no right, or the owner has no address.
    public func message(
        _ letter: OwnerLetter, as content: MessageSent, by staff: Staff, with files: [DocumentFile] = []
    ) throws(Unwritten) -> OutgoingMessage {
        let owner = try owner()
        do {
            let text = try office.checker(for: letter).review(letter)
            let right = try ContactRight(of: staff, carrying: files.map(\.document.content))
            var content = content
            content.subject = text.subject
            content.summary = try Prose(letter.wording)
            return try OutgoingMessage(content, saying: text, to: owner, by: right, with: files)
        } catch {
            throw Unwritten("\(error)")
        }
    }

    /// The step that a writing ends in: the message, or why it stays unwritten.
    func writing(_ write: () throws(Unwritten) -> Step) -> Step {
        do throws(Unwritten) { return try write() } catch { return .leave(error.description) }
    }
}
