import Testing

@testable import Gerance

@Suite("French tenses: simple ones stand alone, near ones are made with aller and venir")
struct PeriphrasesTests {
    static let table = Row.table(
        """
        Nous enverrons le bail. | future: enverrons
        Le syndic répondra demain. | future: répondra
        Je vous rappellerai. | future: rappellerai
        Il y aura une visite. | future: aura
        Enverrez-vous le bail ? | future: Enverrez
        Il fera repeindre le salon. | future: fera
        Nous ne manquerons pas de vous informer. | future: manquerons
        Il pourrait signer. | conditional: pourrait
        Pourriez-vous signer ? | conditional: Pourriez
        Il devrait payer. | conditional: devrait
        Le locataire payait en espèces. | imperfect: payait
        Il y avait une fuite. | imperfect: avait
        J'allais vous appeler. | imperfect: allais
        Il venait de signer. | imperfect: venait
        Nous allions signer. | imperfect: allions
        Vous alliez à l'agence. | imperfect: alliez
        Le notaire signa l'acte. | simplePast: signa
        Les parties signèrent l'acte. | simplePast: signèrent
        Il fallut attendre. | simplePast: fallut
        Nous allons vous répondre. | nearFuture: allons vous répondre
        Le plombier va passer. | nearFuture: va passer
        Il ne va pas payer. | nearFuture: va pas payer
        Vous allez bientôt recevoir le bail. | nearFuture: allez bientôt recevoir
        Ils vont sans doute refuser. | nearFuture: vont sans doute refuser
        Nous allons d'abord visiter le bien. | nearFuture: allons d'abord visiter
        Va-t-il signer ? | nearFuture: Va-t-il signer
        Je vais le lui dire. | nearFuture: vais le lui dire
        Il vient de payer. | recentPast: vient de payer
        Nous venons d'apprendre la nouvelle. | recentPast: venons d'apprendre
        Le syndic vient tout juste de répondre. | recentPast: vient tout juste de répondre
        Il est sur le point de signer. | imminentFuture: est sur le point de signer
        Nous sommes presque sur le point d'aboutir. | imminentFuture: sommes presque sur le point d'aboutir
        """)

    @Test("The group is the verb, with what it governs", arguments: table)
    func group(row: Row) { #expect(Reader.groups(row[0]).joined(separator: "; ") == row[1]) }

    @Test(
        "Presents, imperatives, infinitives and motion are none of them",
        arguments: [
            "Le bail court jusqu'en juin.", "Nous payons le loyer.", "Envoyez le bail.", "Soyez rassuré.",
            "Merci de signer le bail.", "Il faut qu'il paie.", "Que vous soyez d'accord suffit.",
            "Je vais à Lyon.", "Tout va bien.", "Ça va.", "Comment allez-vous ?", "Je vais chez le notaire.",
            "Allons visiter le bien.", "Allez voir le syndic.", "Allez vous reposer.", "Je viens de la gare.",
            "Il vient de Nantes.",
            "Elle vient signer.", "D'où vient le bruit ?", "Le dossier est au point.", "L'affaire est au point mort.",
            "Il est en train de signer.",
            "Nous devons signer.", "Le point de vente ouvre.", "Il y a une fuite.", "En payant, il garde le bail.",
            "Il faut que nous allions voir le lot.", "Il va de mal en pis.", "Il va de soi que payer est utile.",
        ])
    func none(text: String) { #expect(Reader.groups(text) == []) }
}
