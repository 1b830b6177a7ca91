extension TaxRecap {
    /// The recap laid out for the owner: the result first, then each property line by line, where each euro comes from, and
    /// what to verify.
    ///
    /// - Parameters:
    ///   - accounts: The accounts that it was made of, which say what its postings are.
    ///   - agency: Who prepared it, with its legal mentions (décret 72-678, art. 92).
    ///   - day: The day of issue.
    /// - Returns: The page, which has three forms.
    /// - Throws: ``Fault/mentions(_:)`` where the agency lacks a legal mention, ``Fault/amount(_:)``.
    public func page(of accounts: [Account], from agency: Agency, issuedOn day: CivilDate) throws(Fault) -> DocumentPage
    {
        let mentions: LegalMentions
        do throws(LetterFault) { mentions = try LegalMentions(of: agency) } catch { throw .mentions(error) }
        let layout = TaxRecapPage(recap: self, movements: accounts.flatMap(\.movements))
        var blocks = [layout.details(issuedOn: day), layout.figure]
        blocks += layout.properties
        blocks += try layout.holders()
        blocks += try layout.leftOut()
        blocks += layout.differences
        blocks += layout.toVerify
        return DocumentPage(
            title: "Récapitulatif des revenus fonciers", subtitle: "de l\u{2019}année \(year)",
            sender: AgencyLines.sender(agency),
            recipient: AgencyLines.recipient(owner), blocks: blocks, mentions: mentions.sentences.map(\.typeset))
    }
}

/// The parts of the page of a recap.
struct TaxRecapPage {
    let recap: TaxRecap
    let movements: [FactNumber: Account.Movement]

    typealias Block = DocumentPage.Block
    typealias Table = DocumentPage.Table

    init(recap: TaxRecap, movements: [Account.Movement]) {
        self.recap = recap
        self.movements = Dictionary(movements.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func details(issuedOn day: CivilDate) -> DocumentPage.Block {
        .details([
            .init("Déclaration", Typography.set("n° 2044, revenus fonciers au régime réel de l'année \(recap.year)")),
            .init(
                "Sommes retenues",
                Typography.set("celles qui sont encaissées et payées en \(recap.year), quel que soit le mois concerné")),
            .init("Document établi le", Typography.long(day)),
        ])
    }

    /// The answer to the owner's first question.
    var figure: DocumentPage.Block {
        let isLoss = recap.result.rounded < .zero
        return .figure(
            DocumentPage.Figure(
                Typography.set(isLoss ? "Votre déficit foncier, ligne 263" : "Votre revenu foncier, ligne 263"),
                recap.result.rounded,
                explanation: Typography.set(
                    "C'est le total des biens ci-dessous, en euros entiers comme la déclaration le demande. "
                        + (hasInterest
                            ? "Les biens gérés sans nous restent à ajouter."
                            : "Les intérêts d'emprunt et les biens gérés sans nous restent à ajouter."))))
    }

    /// Whether the owner has told the interest that he pays.
    private var hasInterest: Bool { recap.properties.contains { $0[.interest] != nil } }

    // MARK: Properties

    /// Each property: its lines, then what they are made of.
    var properties: [DocumentPage.Block] { recap.properties.flatMap { lines(of: $0) + trace(of: $0) } }

    private func lines(of property: TaxRecap.Property) -> [Block] {
        var table = Table(
            Typography.set("Lignes de la déclaration n° 2044"),
            columns: [
                .init("Ligne", .text), .init("Intitulé", .name), .init("Au centime", .amount),
                .init("À reporter", .amount),
            ])
        for entry in property.entries {
            table.add(
                .text(String(entry.line.number)), .text(label(of: entry.line)), .amount(entry.exact),
                .amount(entry.rounded), as: entry.line.role == .total ? .total : .line)
        }
        var blocks: [Block] = [.heading(name(of: property.place, property.dwelling))]
        if let dwelling = property.dwelling {
            blocks.append(.paragraph(Typography.line(dwelling.address) + Typography.set(", lot \(dwelling.id)")))
        }
        return blocks + [.table(table)]
    }

    /// Each euro with its posting.
    private func trace(of property: TaxRecap.Property) -> [Block] {
        var table = Table(
            Typography.set("D'où vient chaque montant"),
            columns: [
                .init("Ligne", .text), .init("Date", .text), .init("Opération", .name), .init("Montant", .amount),
            ])
        for entry in property.entries {
            for source in entry.sources {
                let (day, words) = origin(source.origin)
                table.add(
                    .text(String(entry.line.number)), day.map { .text(Typography.short($0)) } ?? .blank,
                    .text(words), .amount(source.amount))
            }
        }
        return table.rows.isEmpty ? [] : [.table(table)]
    }

    func origin(_ origin: TaxRecap.Origin) -> (CivilDate?, String) {
        switch origin {
        case .posting(let number, let category):
            let posting = movements[number]?.posting
            let words = Typography.movement(category, posting?.label, isReversal: posting?.reverses != nil)
            return (posting?.movedOn, words)
        case .ratedFee(_, let kind, let period, _):
            return (period.to, Typography.set("Honoraires TTC, \(kind.name), \(Typography.long(period))"))
        case .flatCosts: return (nil, "Forfait par local")
        case .recoverableShare: return (nil, Typography.set("Part récupérable des provisions de l'année précédente"))
        case .nonDeductibleShare:
            return (nil, Typography.set("Part non déductible des provisions de l'année précédente"))
        case .creditKept: return (nil, Typography.set("Solde créditeur des provisions de l'année précédente"))
        case .unrecovered(let lease): return (nil, "Charges restées dues au départ du locataire, bail \(lease)")
        case .interest: return (nil, Typography.set("Intérêts d'emprunt que vous indiquez"))
        }
    }

    // MARK: Holders

    /// What each of several holders declares.
    func holders() throws(TaxRecap.Fault) -> [DocumentPage.Block] {
        guard recap.owner.holders.count > 1 else { return [] }
        var table = Table(
            Typography.set("Chaque titulaire déclare sa part sur sa propre déclaration"),
            columns: [.init("Titulaire", .name), .init("Part", .text), .init("Ligne 263", .amount)])
        for part in try recap.parts() {
            let holder = part.holder
            table.add(
                .text(Typography.isolated(holder.name.fullName)),
                .text("\(holder.share), \(holder.right.name)"), .amount(part.result.rounded))
        }
        return [.heading("La part de chacun"), .table(table)]
    }

    // MARK: Names

    private func label(of line: FormLine) -> String {
        let label = line.row(in: recap.year)?.label ?? "Ligne \(line.number)"
        return Typography.set(line.role == .takenBack ? "\(label), en moins des charges" : label)
    }

    private func name(of place: TaxRecap.Place, _ dwelling: Dwelling?) -> String {
        switch place {
        case .dwelling(let id): Typography.isolated(dwelling?.label.description ?? id.description)
        case .common(let id): Typography.set("Sommes communes aux biens du mandat \(id)")
        }
    }
}
