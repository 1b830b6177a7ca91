/// A document with what stands in it (*pièce*).
public struct DocumentFile: Hashable, Sendable {
    /// The document of the owner's file.
    public let document: Document
    /// What stands in it.
    public let content: Content

    /// Makes a file.
    public init(_ document: Document, _ content: Content) {
        self.document = document
        self.content = content
    }

    /// What stands in a document.
    public enum Content: Hashable, Sendable {
        /// A statement or a tax recap, which has three forms: ``DocumentPage/html``, ``DocumentPage/markdown``,
        /// ``DocumentPage/plainText(width:)``.
        case page(DocumentPage)
        /// A letter.
        case letter(OwnerLetter)
        /// The service holds it under the document's identifier: an invoice, a lease.
        case held
    }
}
