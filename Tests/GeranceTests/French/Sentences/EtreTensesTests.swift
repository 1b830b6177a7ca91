import Testing

@testable import Gerance

@Suite("French tenses: être and its participle are a past, or a passive and a state")
struct EtreTensesTests {
    static let reflexive = Row.table(
        """
        Il s'est engagé à payer. | compoundPast: est engagé
        Je me suis renseigné. | compoundPast: suis renseigné
        Tu t'es trompé. | compoundPast: es trompé
        Nous nous sommes rencontrés. | compoundPast: sommes rencontrés
        Vous vous êtes inquiété. | compoundPast: êtes inquiété
        Elles se sont installées. | compoundPast: sont installées
        Nous ne nous sommes pas compris. | compoundPast: sommes pas compris
        Il s'y est rendu. | compoundPast: est rendu
        S'est-il trompé ? | compoundPast: est-il trompé
        Le locataire s'était absenté. | pluperfect: était absenté
        Je m'étais engagé. | pluperfect: étais engagé
        Nous nous étions parlé. | pluperfect: étions parlé
        Il se sera trompé. | futurePerfect: sera trompé
        Je me serai trompé. | futurePerfect: serai trompé
        Il se serait trompé. | pastConditional: serait trompé
        Nous nous serions trompés. | pastConditional: serions trompés
        Il faut qu'il se soit engagé. | compoundPast: soit engagé
        Après s'être renseigné, il signe. | pastInfinitive: être renseigné
        S'étant renseigné, il signe. | compoundParticiple: étant renseigné
        Ils se sont ri du gardien. | compoundPast: sont ri
        Elles se sont plu ici. | compoundPast: sont plu
        Les locataires se sont succédé. | compoundPast: sont succédé
        Elles s'étaient souri. | pluperfect: étaient souri
        Nous nous serons nui. | futurePerfect: serons nui
        Ils se seraient suffi. | pastConditional: seraient suffi
        """)

    @Test(
        "With a reflexive pronoun that agrees, it is past, even where the participle agrees with nothing",
        arguments: reflexive)
    func reflexivePronoun(row: Row) { #expect(Reader.groups(row[0]).joined(separator: "; ") == row[1]) }

    static let motion = Row.table(
        """
        Le locataire est parti. | compoundPast: est parti
        Elle est venue hier. | compoundPast: est venue
        Ils sont arrivés. | compoundPast: sont arrivés
        Il est décédé en mai. | compoundPast: est décédé
        Elle est née ici. | compoundPast: est née
        Le bail est devenu caduc. | compoundPast: est devenu
        Une fuite est survenue. | compoundPast: est survenue
        Nous sommes restés calmes. | compoundPast: sommes restés
        Le terme est échu. | compoundPast: est échu
        Il était parti. | pluperfect: était parti
        Il sera parti lundi. | futurePerfect: sera parti
        Elle serait partie sans payer. | pastConditional: serait partie
        Il est déjà reparti. | compoundPast: est déjà reparti
        Sont-ils venus ? | compoundPast: Sont-ils venus
        Le loyer est passé à 900 euros. | compoundPast: est passé
        Il est monté au grenier. | compoundPast: est monté
        Ils sont rentrés. | compoundPast: sont rentrés
        L'eau est redescendue. | compoundPast: est redescendue
        Il a passé commande. | compoundPast: a passé
        Le gardien a sorti les bacs. | compoundPast: a sorti
        Étant parvenu à un accord, il signe. | compoundParticiple: Étant parvenu
        Après être passé à l'agence, il signe. | pastInfinitive: être passé
        """)

    @Test("With a verb of motion or of becoming, it is past; some of them take avoir too", arguments: motion)
    func motionVerb(row: Row) { #expect(Reader.groups(row[0]).joined(separator: "; ") == row[1]) }

    static let passive = Row.table(
        """
        Le bail est signé. |
        Les loyers sont payés par la caisse. |
        Le logement est loué meublé. |
        Le dossier nous est transmis. |
        Le chèque vous est remis. |
        La clé m'est confiée. |
        Nous sommes informés. |
        Vous êtes attendus à dix heures. |
        Le bureau est fermé. |
        Elle est intéressée. |
        Il faut que le bail soit signé. |
        Étant donné la date, il signe. |
        Le bail doit être signé. |
        Le devis était accepté. | imperfect: était accepté
        Il m'était proposé un studio. | imperfect: était proposé
        Le bail fut signé. | simplePast: fut signé
        Les clés seront remises. | future: seront remises
        Le dépôt vous sera rendu. | future: sera rendu
        Le dépôt serait rendu. | conditional: serait rendu
        Bien qu'il fût signé, le bail est nul. | pastSubjunctive: fût signé
        """)

    @Test("Otherwise it is a passive or a state, whose tense is that of être", arguments: passive)
    func state(row: Row) { #expect(Reader.groups(row[0]).joined(separator: "; ") == row[1]) }
}
