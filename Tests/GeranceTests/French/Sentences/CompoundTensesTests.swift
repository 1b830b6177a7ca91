import Testing

@testable import Gerance

@Suite("French tenses: avoir and its participle make a past")
struct CompoundTensesTests {
    static let auxiliaries = Row.table(
        """
        Nous avons encaissé le loyer. | compoundPast: avons encaissé
        Le locataire avait quitté les lieux. | pluperfect: avait quitté
        Quand il eut signé, il salua. | pluperfect: eut signé; simplePast: salua
        Le conseil aura voté les travaux. | futurePerfect: aura voté
        Nous aurions préféré un virement. | pastConditional: aurions préféré
        Il faut qu'il ait rendu les clés. | compoundPast: ait rendu
        Je doutais qu'il eût payé. | imperfect: doutais; pluperfect: eût payé
        Merci d'avoir répondu. | pastInfinitive: avoir répondu
        Ayant relu le bail, il accepte. | compoundParticiple: Ayant relu
        Dès qu'il a eu fini, il ferme. | compoundPast: a eu fini
        Le bail a été signé. | compoundPast: a été signé
        La porte a été très vite réparée. | compoundPast: a été très vite réparée
        La chaudière avait été révisée. | pluperfect: avait été révisée
        Le devis aura été validé. | futurePerfect: aura été validé
        Le lot aurait été loué. | pastConditional: aurait été loué
        Il a été absent. | compoundPast: a été
        Il a eu un rendez-vous. | compoundPast: a eu
        Ayez terminé ce soir. | compoundPast: Ayez terminé
        """)

    @Test("The auxiliary's tense says that of the group", arguments: auxiliaries)
    func auxiliary(row: Row) { #expect(Reader.groups(row[0]).joined(separator: "; ") == row[1]) }

    static let insertions = Row.table(
        """
        Nous n'avons pas encore reçu l'acte. | compoundPast: avons pas encore reçu
        Il a toujours bien payé. | compoundPast: a toujours bien payé
        Le plombier a finalement réparé la fuite. | compoundPast: a finalement réparé
        Elle a tout à fait compris. | compoundPast: a tout à fait compris
        Le syndic a de nouveau écrit. | compoundPast: a de nouveau écrit
        Il a d'abord signé. | compoundPast: a d'abord signé
        Il a d'ailleurs signé. | compoundPast: a d'ailleurs signé
        Nous avons tout de suite appelé. | compoundPast: avons tout de suite appelé
        Il a en partie réglé sa dette. | compoundPast: a en partie réglé
        Il a dans la foulée résilié le contrat. | compoundPast: a dans la foulée résilié
        Elle a hier envoyé le chèque. | compoundPast: a hier envoyé
        Il a ce matin déposé les clés. | compoundPast: a ce matin déposé
        Il a deux fois appelé. | compoundPast: a deux fois appelé
        Ils ont tous accepté. | compoundPast: ont tous accepté
        Il n'a jamais rien demandé. | compoundPast: a jamais rien demandé
        Le bailleur a, par ailleurs, relancé la banque. | compoundPast: a, par ailleurs, relancé
        Le gérant a, selon le syndic, classé le dossier. | compoundPast: a, selon le syndic, classé
        A-t-il reçu la quittance ? | compoundPast: A-t-il reçu
        Avez-vous bien noté l'heure ? | compoundPast: Avez-vous bien noté
        Ont-elles été prévenues ? | compoundPast: Ont-elles été prévenues
        Pourquoi n'avons-nous pas répondu ? | compoundPast: avons-nous pas répondu
        Je vous l'ai envoyé. | compoundPast: ai envoyé
        Il nous en a parlé. | compoundPast: a parlé
        Voici les clés qu'il a remises. | compoundPast: a remises
        Les quittances ont été envoyées. | compoundPast: ont été envoyées
        J'ai dû partir. | compoundPast: ai dû
        J'ai du partir. | compoundPast: ai du
        Il a fait repeindre le salon. | compoundPast: a fait
        Nous avons pu entrer. | compoundPast: avons pu
        J'ai recu votre mail. | compoundPast: ai recu
        """)

    @Test("What stands between an auxiliary and its participle is passed over", arguments: insertions)
    func insertion(row: Row) { #expect(Reader.groups(row[0]).joined(separator: "; ") == row[1]) }

    @Test(
        "Possession, duty, time and a noun after the auxiliary are no compound tense",
        arguments: [
            "J'ai un bail signé.", "Nous avons trois candidats intéressés.", "Nous avons à signer le bail.",
            "Il y a un dégât signalé au syndic.", "L'agence a besoin d'un accord signé.", "Il a raison.",
            "Le studio a vue sur la mer.", "Nous avons les reçus.", "Il y a deux ans, le bail commence.",
            "Il y a plus de deux ans que le bail court.",
            "J'ai du pain.", "Elle a droit à un logement meublé.", "Vous avez la clé et le badge remis ce jour.",
        ])
    func possession(text: String) { #expect(Reader.groups(text) == []) }
}
