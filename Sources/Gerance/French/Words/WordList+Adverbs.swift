extension WordList {
    /// Adverbs that do not end in *-ment*.
    static let adverbs = """
        à-côté adieu aïe alentour alias allô allons amen arrière au-dedans au-dehors au-delà au-dessous au-dessus
        au-devant auprès autour bas bis bof bonsoir bravo çà cahin-caha chic chut ci-après ci-contre ci-dessous
        ci-dessus ci-inclus ci-joint ciao circa clopin-clopant corbleu coucou crescendo dare-dare debout deçà dedans
        dehors delà demi derechef dessous dessus dûment ensemble entre-temps ergo eurêka exprès fi fichtre fissa
        franc franco gare gratis ha haut hep ho holà hop hourra hue ibidem ici-bas idem illico incognito incontinent
        intra-muros item jusque-là juste là-bas là-dedans là-dessous là-dessus là-haut las longtemps mi mince modulo
        mordicus motus net ohé ouf ouïe oust ouste outre-mer oyez palsambleu parbleu pardi pardon partout passim
        patatras pêle-mêle pianissimo piano pile pile-poil pis plein plouf pouah pourquoi primo pro prou pst
        quelquefois quia rataplan recta ric-rac sapristi sauve-qui-peut secundo sic silence sinon sitôt soi-disant
        soudain stop sub subito super supra sur-le-champ sus tchao tertio tiens turlututu ultra versus vis-à-vis
        vivat vive vlan volontiers youpi zut
        """

    /// First names that look like a verb form.
    static let firstNames = """
        aimé aimée carole désiré désirée dora élise félicité guillemette hermine honoré laura laure laurent lia lise
        luis lyse maria marie marina marine mina norma octavie pierre prune ravi régis rené renée rosa rose tara
        viola violette
        """
}
