/// A standard letter as a value with typed slots (*courrier type*; clause `template.used`).
///
/// ```swift
/// let template = QuoteApproval(works: "Remplacement du chauffe-eau", by: "Plomberie des Îles", ...)
/// let letter = try template.text(from: Correspondence(from: agency, signedBy: manager, to: owner, on: "2026-11-24"))
/// letter.plainText
/// ```
///
/// An agency's own letter is a type of its own that conforms, with a ``LetterKind`` of its own. The words of the library's
/// templates pass the library's phrasing checker; words that fill a slot are the author's, and are worth checking once the
/// letter is written.
public protocol LetterTemplate: Hashable, Codable, Sendable {
    /// What the letter is for, its form and who signs it.
    static var kind: LetterKind { get }
    /// What the letter is about, on one line.
    var subject: String { get }
    /// What goes with the letter.
    var enclosures: [String] { get }

    /// What the letter says between the salutation and the closing formula.
    func body(in correspondence: Correspondence) -> [OwnerLetter.Block]

    /// The slip that the owner signs and sends back, a line each.
    func slip(in correspondence: Correspondence) -> [String]

    /// What is wrong with the slots for a letter written on a day; `nil` where nothing is.
    func fault(on day: CivilDate) -> LetterFault?
}

extension LetterTemplate {
    /// Nothing goes with the letter unless a template says so.
    public var enclosures: [String] { [] }

    /// Nothing is to be signed unless a template says so.
    public func slip(in correspondence: Correspondence) -> [String] { [] }

    /// The slots are right whatever the day unless a template says otherwise.
    public func fault(on day: CivilDate) -> LetterFault? { nil }

    /// Writes the letter.
    ///
    /// - Throws: ``LetterFault``: the agency's legal mentions (décret 72-678, art. 92) before everything else, then the
    ///   card, the signatory and the addressees, then the slots.
    public func text(from correspondence: Correspondence) throws(LetterFault) -> OwnerLetter {
        let mentions = try correspondence.mentions(for: Self.kind)
        if let fault = fault(on: correspondence.date) { throw fault }
        return OwnerLetter(self, from: correspondence, mentions)
    }
}

/// The standard letters of the library (*catalogue des courriers types*; clause `template.used`).
public enum LetterCatalogue {
    /// The templates, in the order of an owner's life with the agency.
    public static let templates: [any LetterTemplate.Type] = [
        EnrolmentInvitation.self, PasswordNews.self, CallConfirmation.self, ChangeReceipt.self, QuoteApproval.self,
        StatementCover.self, TaxRecapCover.self, VacancyLetter.self, NoticeWithdrawalLetter.self,
        MandateLossLetter.self,
    ]

    /// Their kinds, in the same order.
    public static var kinds: [LetterKind] { templates.map { $0.kind } }
}
