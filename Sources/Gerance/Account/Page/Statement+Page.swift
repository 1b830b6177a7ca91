extension Statement {
    /// The statement laid out for the owner: what is paid to him first, then how it is made, tenant by tenant.
    ///
    /// Nothing is laid out that does not add up: the statement is proven again under its mandate
    /// (``verify(under:after:)``). Parts without content are left out.
    ///
    /// - Parameters:
    ///   - owner: Whom it is for.
    ///   - mandate: The mandate as it was at the cut-off.
    ///   - leases: The leases of the statement's tenants; others do no harm.
    ///   - agency: Who renders the account, with its legal mentions (décret 72-678, art. 92).
    ///   - day: The day of issue.
    /// - Returns: The page, which has three forms.
    /// - Throws: ``PageFault``.
    public func page(
        for owner: Owner, under mandate: Mandate, leases: [Lease.ID: Lease], from agency: Agency,
        issuedOn day: CivilDate
    ) throws(PageFault) -> DocumentPage {
        guard mandate.id == self.mandate else { throw .otherMandate(mandate.id) }
        do throws(Failure) { try verify(under: mandate, after: nil) } catch { throw .unproven(error) }
        for part in dwellings {
            guard mandate.dwellings.contains(where: { $0.id == part.dwelling }) else {
                throw .unknownDwelling(part.dwelling)
            }
            for tenant in part.tenants where leases[tenant.lease] == nil { throw .unknownLease(tenant.lease) }
        }
        let mentions: LegalMentions
        do throws(LetterFault) { mentions = try LegalMentions(of: agency) } catch { throw .mentions(error) }
        let builder = StatementPage(statement: self, owner: owner, mandate: mandate, leases: leases)
        do throws(Euros.Fault) {
            return DocumentPage(
                title: "Compte rendu de gérance", subtitle: Typography.long(period),
                sender: AgencyLines.sender(agency), recipient: AgencyLines.recipient(owner),
                blocks: try builder.blocks(issuedOn: day), mentions: mentions.sentences.map(\.typeset))
        } catch {
            throw .amount(error)
        }
    }

    /// Why a statement is not laid out.
    public enum PageFault: ValueFault {
        /// The mandate is not that of the statement.
        case otherMandate(Mandate.ID)
        /// The mandate does not have a dwelling of the statement.
        case unknownDwelling(Dwelling.ID)
        /// A lease of the statement was not given.
        case unknownLease(Lease.ID)
        /// The statement does not add up.
        case unproven(Failure)
        /// The agency lacks a legal mention, which every document bears.
        case mentions(LetterFault)
        /// A sum too large.
        case amount(Euros.Fault)

        /// The French sentence that explains the fault.
        public var description: String {
            switch self {
            case .otherMandate(let id): "Le compte rendu porte sur un autre mandat que \(id)."
            case .unknownDwelling(let id): "Le lot \(id) du compte rendu ne figure pas au mandat."
            case .unknownLease(let id): "Le bail \(id) du compte rendu est inconnu : il nomme le locataire."
            case .unproven(let failure): failure.description
            case .mentions(let fault): fault.description
            case .amount(let fault): fault.description
            }
        }
    }
}

/// What a page says of who sends it and of whom it is for.
enum AgencyLines {
    /// The agency as the head of a page names it.
    static func sender(_ agency: Agency) -> [String] {
        [agency.name.description, agency.activity.description].map(Typography.isolated) + lines(agency.address)
    }

    /// The owner as an envelope names him.
    static func recipient(_ owner: Owner) -> [String] {
        [Typography.isolated(owner.name.description)] + (owner.address.map(lines) ?? [])
    }

    private static func lines(_ address: PostalAddress) -> [String] {
        address.formatted.split(separator: "\n").map { Typography.isolated(String($0)) }
    }
}
