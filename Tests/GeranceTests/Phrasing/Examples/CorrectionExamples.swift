/// Sentences and what becomes of them, one a line; those without an arrow stay as they are.
enum CorrectionExamples {
    /// Simple futures that a program may put into the present.
    static let future = """
        Je vous enverrai le bail demain. => Je vous envoie le bail demain.
        Demain, j'irai sur place. => Demain, je vais sur place.
        J'irai au logement mardi. => Je vais au logement mardi.
        J’appellerai le syndic jeudi. => J’appelle le syndic jeudi.
        J'adresserai le relevé au notaire. => J'adresse le relevé au notaire.
        Tu recevras le bail demain. => Tu reçois le bail demain.
        Vous recevrez le relevé lundi. => Vous recevez le relevé lundi.
        Vous aurez la réponse demain. => Vous avez la réponse demain.
        Nous serons sur place demain. => Nous sommes sur place demain.
        Vous pourrez signer dès demain. => Vous pouvez signer dès demain.
        Je m'y rendrai jeudi. => Je m'y rends jeudi.
        Je vous le remettrai en main propre. => Je vous le remets en main propre.
        Je me chargerai de la visite. => Je me charge de la visite.
        Nous nous occuperons du devis. => Nous nous occupons du devis.
        Nous l'enverrons au syndic. => Nous l'envoyons au syndic.
        Je l'appellerai à midi. => Je l'appelle à midi.
        J'en parlerai au gardien. => J'en parle au gardien.
        J'y serai demain. => J'y suis demain.
        J'y retournerai avec l'artisan. => J'y retourne avec l'artisan.
        Nous y passerons jeudi. => Nous y passons jeudi.
        Prêts, vous le serez demain. => Prêts, vous l’êtes demain.
        Tu le seras demain. => Tu l’es demain.
        Recevrez-vous le plombier demain ? => Recevez-vous le plombier demain ?
        Aurez-vous la clé demain ? => Avez-vous la clé demain ?
        Que ferons-nous du garage ? => Que faisons-nous du garage ?
        Quand passerez-vous à l'agence ? => Quand passez-vous à l'agence ?
        Le devis que j'enverrai lundi détaille les postes. => Le devis que j'envoie lundi détaille les postes.
        Dès que nous recevrons le bail, nous vous appellerons. => Dès que nous recevons le bail, nous vous appelons.
        J'achèterai une nouvelle serrure. => J'achète une nouvelle serrure.
        Nous jetterons les encombrants. => Nous jetons les encombrants.
        Je paierai la facture. => Je paie la facture.
        Nous commencerons les visites samedi. => Nous commençons les visites samedi.
        Nous changerons le joint. => Nous changeons le joint.
        Je tiendrai le dossier à jour. => Je tiens le dossier à jour.
        J'écrirai au syndic. => J'écris au syndic.
        Vous ferez le point avec Léa. => Vous faites le point avec Léa.
        Vous direz votre choix au peintre. => Vous dites votre choix au peintre.
        Nous résoudrons ce point. => Nous résolvons ce point.
        Je joindrai la quittance. => Je joins la quittance.
        Nous conclurons le bail à 640 €. => Nous concluons le bail à 640 €.
        Je finirai l'inventaire à 17 h. => Je finis l'inventaire à 17 h.
        Nous éteindrons le chauffage. => Nous éteignons le chauffage.
        J'inclurai la cave. => J'inclus la cave.
        je vous enverrai le bail => je vous envoie le bail
        """

    /// Near futures that a program may put into the present.
    static let near = """
        Je vais vous envoyer le bail. => Je vous envoie le bail.
        Nous allons appeler le syndic. => Nous appelons le syndic.
        Je vais l'appeler demain. => Je l'appelle demain.
        Je vais appeler le garant. => J’appelle le garant.
        Je vais appeler l'assureur. => J'appelle l'assureur.
        Je vais m'en occuper. => Je m'en occupe.
        Je vais y passer mardi. => J’y passe mardi.
        Nous allons vous le remettre. => Nous vous le remettons.
        Tu vas recevoir le bail. => Tu reçois le bail.
        Vous allez recevoir le relevé. => Vous recevez le relevé.
        Nous allons rapidement publier l'annonce. => Nous publions rapidement l'annonce.
        Je vais vous en adresser deux. => Je vous en adresse deux.
        Nous allons nous rendre sur place. => Nous nous rendons sur place.
        Je vais me rendre sur place. => Je me rends sur place.
        Je vais leur en parler. => Je leur en parle.
        Je vais hiérarchiser les devis. => Je hiérarchise les devis.
        Je vais héberger votre annonce. => J’héberge votre annonce.
        Lundi, je vais ouvrir le dossier. => Lundi, j’ouvre le dossier.
        Le bail que je vais établir dure trois ans. => Le bail que j’établis dure trois ans.
        Nous allons les relancer. => Nous les relançons.
        """

    /// Polite conditionals that a program may put into the present.
    static let polite = """
        Je souhaiterais un rendez-vous. => Je souhaite un rendez-vous.
        Nous aimerions votre avis. => Nous souhaitons votre avis.
        Je voudrais un second devis. => Je souhaite un second devis.
        J'aimerais votre accord. => Je souhaite votre accord.
        Pourriez-vous m'envoyer le bail ? => Pouvez-vous m'envoyer le bail ?
        Pourrais-tu m'appeler ? => Peux-tu m'appeler ?
        Je préférerais mardi. => Je préfère mardi.
        Nous préférerions un virement. => Nous préférons un virement.
        Nous désirerions une copie. => Nous désirons une copie.
        Que souhaiteriez-vous ? => Que souhaitez-vous ?
        Auriez-vous une copie du bail ? => Avez-vous une copie du bail ?
        """

    /// Passive pasts, and the state that they have led to, which is proposed.
    static let passive = """
        Le bail a été signé. => Le bail est signé.
        Les fenêtres ont été changées. => Les fenêtres sont changées.
        Le devis a bien été validé. => Le devis est bien validé.
        L'annonce a été publiée. => L'annonce est publiée.
        Les loyers ont été encaissés. => Les loyers sont encaissés.
        Vos remarques ont été transmises au syndic. => Vos remarques sont transmises au syndic.
        La caution a été restituée. => La caution est restituée.
        Nous avons été prévenus. => Nous sommes prévenus.
        """

    /// What no program changes unread: others' deeds, states without a date, negations, errands, words of somebody else.
    static let kept = """
        Le plombier passera mardi.
        Le locataire va partir vendredi.
        Les loyers seront versés le 10.
        Il faudra un second avis.
        On vous rappellera demain.
        Viendra-t-il avec son garant ?
        Nous serons présents à la signature.
        Vous aurez le double des clés.
        Vous pourrez signer en ligne.
        Vous devrez choisir un modèle.
        Je n'enverrai pas le bail demain.
        Nous n'allons pas publier l'annonce.
        Vous ne recevrez plus de papier.
        Je ne vais rien changer au bail.
        Je vais chercher les clés chez le gardien.
        Nous allons visiter le studio.
        Je vais déposer le bail à la loge.
        J'irai voir le gardien.
        Il écrit : « Je vous enverrai le bail demain. »
        Le courriel dit « nous allons signer lundi » en bas de page.
        > Je vous enverrai le bail demain.
        Quand vous aurez signé, je vous enverrai le bail.
        Dès que nous aurons reçu la pièce, nous vous appellerons.
        Enverrai-je le bail par la poste ?
        Pourrai-je passer demain ?
        Allez-vous signer le mandat ?
        Nous avons reçu le chèque.
        Il faudrait un second badge.
        Le locataire voudrait un garage.
        Cela permettrait de louer plus vite.
        Vous auriez pu choisir le second devis.
        Nous ne pouvons pas avancer la visite.
        Le locataire ne paie pas son loyer.
        Allons visiter le studio.
        """

    /// Pasts with a date: a hint, never corrected.
    static let dated = """
        Le bail a été signé le 3 mai.
        Nous avons reçu le chèque hier.
        Le devis a été validé en 2024.
        Le locataire a quitté le logement le 12/03/2025.
        La chaudière a été changée il y a deux ans.
        Il a réglé le 5 janvier.
        La cave était louée depuis mars.
        Nous avons visité le logement lundi dernier.
        La semaine dernière, le plombier est passé.
        """

    /// Wordings offered, which keep or lose a vowel before the word behind them.
    static let elided = """
        Je crois qu'un réglage suffit. => Mon avis est qu'un réglage suffit.
        Je pense qu'il signe. => Je considère qu'il signe.
        Je crois que le réglage suffit. => Mon avis est que le réglage suffit.
        J'ai bien noté qu'elle part. => Je note qu'elle part.
        Si vous aviez besoin d'un duplicata, je l'envoie. => Si vous avez besoin d'un duplicata, je l'envoie.
        Nous n'attendons plus qu'une pièce. => Nous attendons uniquement une pièce.
        Il n'y a qu'un jeu. => Il y a uniquement un jeu.
        Je n'ai pas reçu l'acte. => J'attends l'acte.
        """

    /// What the writer and the reader do, which a program puts into the present.
    static let rewritten = """
        J'enverrai le bail. => J'envoie le bail.
        J’irai demain. => Je vais demain.
        Nous enverrons le bail. => Nous envoyons le bail.
        Vous recevrez la clé. => Vous recevez la clé.
        Je vous appellerai à midi. => Je vous appelle à midi.
        J'enverrai et je signerai. => J'envoie et je signe.
        Nous allons bientôt signer. => Nous signons bientôt.
        Je vais appeler. => J’appelle.
        NOUS SIGNERONS. => Nous signons.
        Viendrez-vous ? => Venez-vous ?
        Nous paierons demain. => Nous payons demain.
        Je souhaiterais une copie. => Je souhaite une copie.
        Pourriez-vous signer ? => Pouvez-vous signer ?
        C'est LIBRE !! => C'est libre.
        """

    /// What would state something else in the present, and is left to the author.
    static let left = """
        Le locataire paiera.
        Le studio sera loué.
        Nous serons fermés.
        Je n'enverrai pas le bail.
        Je vais chercher les clés.
        Il a dit : « nous paierons ».
        > Nous enverrons le bail.
        Quand il aura signé, nous écrirons.
        Le bail a été signé le 3 mai 2026.
        Le locataire ne paie pas.
        J'irai voir le studio.
        Écrivez à nous.enverrons@agence.fr.
        """

    /// The third person, whose present is proposed, with its inversion.
    static let proposed = """
        Viendra-t-il ? => Vient-il ?
        Aura-t-elle le bail ? => A-t-elle le bail ?
        Le toit tiendra. => Le toit tient.
        Les clés ont été rendues. => Les clés sont rendues.
        Prendra-t-on le bus ? => Prend-on le bus ?
        Ce sera prêt. => C’est prêt.
        """
}
