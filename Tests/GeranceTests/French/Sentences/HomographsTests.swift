import Testing

@testable import Gerance

@Suite("French tenses: words that are a past or future form and something else")
struct HomographsTests {
    // Each word twice: as the form, and as what it looks like.
    static let nouns = Row.table(
        """
        Nous avions une question. | imperfect: avions
        Deux avions passent. |
        Nous portions le dossier. | imperfect: portions
        Ces portions sont communes. |
        Nous inspections le toit. | imperfect: inspections
        Les inspections ont lieu. |
        Nous mentions au syndic. | imperfect: mentions
        Les mentions sont obligatoires. |
        Nous relations les faits. | imperfect: relations
        Les relations sont bonnes. |
        Vous pressiez le syndic. | imperfect: pressiez
        Il faut que vous pressiez le syndic. |
        Vous validiez le devis. | imperfect: validiez
        Il faut que vous validiez le devis. |
        Nous envoyions le bail chaque année. | imperfect: envoyions
        Je souhaite que nous envoyions le bail. |
        Je suis sûr que vous signiez le bail. | imperfect: signiez
        Est-il possible que vous signiez le bail ? |
        Nous sommes ravis que vous signiez le bail. |
        Le bail que vous signiez est clair. | imperfect: signiez
        Nous étudiions le dossier. | imperfect: étudiions
        Nous étudions le dossier. |
        Je souhaitais une réponse. | imperfect: souhaitais
        Le souhait du bailleur est simple. |
        Tu essayais la clé. | imperfect: essayais
        Les essais sont bons. |
        Les frais et les délais sont anglais. |
        Je rentrais tard. | imperfect: rentrais
        Je parais inquiet. |
        Il parait que le bail court. |
        Elle aura les clés. | future: aura
        Il l'aura reçu lundi. | futurePerfect: aura reçu
        Son aura est grande. |
        Nous forgerons la grille. | future: forgerons
        Les forgerons du quartier travaillent. |
        Les vignerons louent le hangar. |
        Il sera là. | future: sera
        M. Sera est absent. |
        Le bail passera au notaire. | future: passera
        Monsieur Passera est absent. |
        Ils étaient absents. | imperfect: étaient
        Les étais sont solides. |
        Cet été, le jardin est calme. |
        L'été dernier est loin. |
        Fin été, il déménage. |
        Tu as signé le bail. | compoundPast: as signé
        Un as du bricolage répare tout. |
        Le vent d'est souffle. |
        Je suis venu. | compoundPast: suis venu
        Je suis votre dossier avec soin. |
        J'ai reçu le chèque. | compoundPast: ai reçu
        Le reçu est joint. |
        Tu signes le bail. |
        Il but un verre. | simplePast: but
        Le but est clair. |
        Je vins hier. | simplePast: vins
        Les vins sont à la cave. |
        Il arriva en retard. | simplePast: arriva
        L'agenda est plein. |
        Il visa le chèque. | simplePast: visa
        Le visa du maire est requis. |
        Il paria gros. | simplePast: paria
        Maria visite le lot. |
        Je défis le carton. | simplePast: défis
        Les défis sont nombreux. |
        Le compromis, le sursis et le permis sont prêts. |
        Les missions et les permissions sont claires. |
        La sortie, la remise et la vue sont belles. |
        Le loyer est fixé, charges comprises, y compris l'eau. |
        """)

    @Test("The word is read as its neighbours have it", arguments: nouns)
    func noun(row: Row) { #expect(Reader.groups(row[0]).joined(separator: "; ") == row[1]) }

    static let simplePast = Row.table(
        """
        Le bailleur choisit un artisan. |
        Il agit vite et réussit. |
        Le syndic refusa, puis il choisit un autre devis. | simplePast: refusa; simplePast: choisit
        Il prit les clés. | simplePast: prit
        Il vint et mit le verrou. | simplePast: vint; simplePast: mit
        Je finis le dossier. |
        Les travaux finis, il paie. |
        Je pris rendez-vous. | simplePast: pris
        Les frais pris en charge sont remboursés. |
        Je reçus le chèque. | simplePast: reçus
        Les chèques reçus sont encaissés. |
        Je crus le bail perdu. | simplePast: crus
        Les bus passent ici. |
        Je vis à Fort-de-France. |
        La vis est cassée. |
        Il dit oui. |
        Il a dit oui. | compoundPast: a dit
        Il fut absent. | simplePast: fut
        Un fût fuit dans la cave. |
        Il eut un doute. | simplePast: eut
        Il put entrer. | simplePast: put
        Cela pue dans la cave. |
        Je fus surpris. | simplePast: fus surpris
        Il serra la vis. | simplePast: serra
        Les serres sont louées. |
        Ils durent partir. | simplePast: durent
        Les travaux durent trois jours. |
        Il viendra, ne fût-ce qu'une heure. | future: viendra
        Le bail court encore et le délai aussi. |
        Je conclus que le bail est nul. |
        Il faut qu'il finisse et choisisse. |
        Nous dînâmes chez le notaire. | simplePast: dînâmes
        """)

    @Test(
        "A simple past is told from the present, the participle and the nouns that are spelt like it",
        arguments: simplePast)
    func past(row: Row) { #expect(Reader.groups(row[0]).joined(separator: "; ") == row[1]) }
}
