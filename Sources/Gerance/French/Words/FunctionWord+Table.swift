extension FunctionWord {
    /// The spellings of the closed classes: the word, the name that rules use or `-`, and the classes.
    static let table = """
        ne ne adv
        n' ne adv
        l' le det cl
        d' de prep
        j' je subj
        m' me cl
        t' te cl
        s' se cl
        c' ce subj
        ç' ce subj
        y' y cl
        qu' que sub rel
        jusqu' jusque prep
        lorsqu' lorsque sub
        puisqu' puisque sub
        quoiqu' puisque sub
        presqu' presque adv
        quelqu' quelque tonic
        entr' entre prep
        pas pas adv noun m
        plus plus adv qty
        jamais jamais adv
        rien rien noun m
        personne personne noun f
        aucun aucun det
        aucune aucun det
        nul nul det adj
        nulle nulle det adj
        guère guere adv
        point point noun m adv
        ni ni co
        non non adv intj
        nullement nullement adv
        aucunement nullement adv
        goutte goutte noun f
        mot mot noun m
        part part noun f
        je je subj
        tu tu subj
        il il subj
        elle elle subj tonic
        on on subj
        nous nous nv cl tonic
        vous vous nv cl tonic
        ils ils subj
        elles elles subj tonic
        ce ce det subj
        ça ca subj tonic
        cela cela subj tonic
        ceci cela subj tonic
        me me cl
        te te cl
        se se cl
        le le det cl
        la la det cl
        les les det cl
        lui lui cl tonic
        leur leur det cl
        leurs leur det
        y y cl
        en en cl prep
        moi soi tonic
        toi soi tonic
        soi soi tonic
        eux eux tonic
        celui celui tonic
        celle celui tonic
        ceux celui tonic
        celles celui tonic
        celui-ci celui tonic
        celle-ci celui tonic
        ceux-ci celui tonic
        celles-ci celui tonic
        celui-là celui tonic
        celle-là celui tonic
        ceux-là celui tonic
        tout tout det adv tonic
        toute tout det
        tous tous det tonic
        toutes tous det tonic
        que que sub rel
        qui qui rel subj
        quoi quoi rel
        dont dont rel
        où where rel
        si si sub adv
        quand quand sub
        comme comme sub
        lorsque lorsque sub
        parce parce sub
        puisque puisque sub
        quoique puisque sub
        afin afin sub
        avant avant prep adv noun m
        sans sans prep
        pour pour prep
        bien bien adv noun m
        moins moins adv qty
        peur peur noun f
        crainte crainte noun f
        jusque jusque prep
        sorte sorte noun f
        condition condition noun f
        mieux mieux adv
        meilleur meilleur adj
        meilleure meilleur adj
        meilleurs meilleur adj pl
        meilleures meilleur adj pl
        pire pire adj
        autre autre adj det
        autres autre adj det
        davantage davantage adv qty
        plutôt plutot adv
        autrement autre adv
        et et co
        ou ou co
        mais mais co
        car car co noun m
        donc donc co adv
        or or co noun m
        de de prep
        du du det prep
        des des det prep
        à aWithAccent prep
        au au det prep
        aux aux det prep
        dans dans prep
        par par prep
        sur sur prep
        avec avec prep
        chez chez prep
        vers vers prep
        sous - prep
        contre - prep adv
        entre entre prep
        parmi - prep
        envers - prep
        malgré - prep
        selon - prep
        dès - prep
        depuis depuis prep adv
        pendant - prep
        durant - prep
        hors - prep
        outre - prep
        quant - prep
        lui-même - tonic
        elle-même - tonic
        eux-mêmes - tonic
        elles-mêmes - tonic
        moi-même - tonic
        nous-mêmes - tonic
        vous-même - tonic
        vous-mêmes - tonic
        soi-même - tonic
        plupart plupart noun f
        suite suite noun f
        via - prep
        voire - co
        sauf - prep
        hormis - prep
        excepté - prep
        suivant - prep adj
        concernant - prep
        moyennant - prep
        nonobstant - prep
        derrière - prep adv noun m
        devant - prep adv noun m
        après - prep adv
        près - adv
        loin - adv
        côté - noun m
        un un det num tonic
        une une det num tonic
        deux deux num
        trois - num
        quatre - num
        cinq - num
        six - num
        sept - num
        huit - num
        neuf - num adj
        dix - num
        onze - num
        douze - num
        treize - num
        quatorze - num
        quinze - num
        seize - num
        dix-sept - num
        dix-huit - num
        dix-neuf - num
        vingt - num
        vingt-deux - num
        vingt-cinq - num
        trente - num
        trente-six - num
        quarante - num
        cinquante - num
        soixante - num
        soixante-dix - num
        quatre-vingts - num
        quatre-vingt-dix - num
        cent - num
        cents - num
        mille - num
        zéro - num
        million - noun m
        millions - noun m pl
        milliard - noun m
        milliards - noun m pl
        cet cet det
        cette cette det
        ces ces det
        mon - det
        ma - det
        mes - det
        ton - det noun m
        ta - det
        tes - det
        son - det noun m
        sa - det
        ses - det
        notre - det
        nos - det
        votre - det
        vos - det
        nôtre - tonic
        nôtres - tonic
        vôtre - tonic
        vôtres - tonic
        mien - tonic
        mienne - tonic
        sien - tonic
        sienne - tonic
        chaque - det
        chacun - tonic
        chacune - tonic
        plusieurs - det tonic
        quelques quelque det
        quelque quelque det
        certain - det adj
        certaine - det adj
        certains - det adj tonic
        certaines - det adj tonic
        quel quel det
        quelle quel det
        quels quel det
        quelles quel det
        lequel lequel rel
        laquelle lequel rel
        lesquels lequel rel
        lesquelles lequel rel
        auquel lequel rel
        auxquels lequel rel
        auxquelles lequel rel
        duquel lequel rel
        desquels lequel rel
        desquelles lequel rel
        tel tel det adj
        telle tel det adj
        tels tel det adj
        telles tel det adj
        divers - det adj
        différents - det adj
        différentes - det adj
        peu peu adv qty
        trop trop adv qty
        assez - adv qty
        beaucoup - adv qty
        tellement - adv qty
        combien - adv qty
        tant tant adv qty
        autant autant adv qty
        seulement seulement adv
        uniquement seulement adv
        mal mal adv noun m
        encore encore adv
        toujours toujours adv
        déjà deja adv
        même meme adv adj
        mêmes meme adj
        aussi aussi adv
        presque presque adv
        quasi quasi adv
        quasiment presque adv
        ailleurs ailleurs adv
        peut-être - adv
        sûrement - adv
        souvent - adv
        parfois - adv
        enfin - adv
        ensuite - adv
        puis - adv
        ainsi - adv
        alors - adv
        là - adv
        ici - adv
        très - adv
        fort - adv adj
        vite - adv
        tôt - adv
        tard - adv
        tantôt - adv
        aussitôt - adv
        bientôt - adv future
        demain - adv future
        après-demain - adv future
        hier hier adv past
        avant-hier hier adv past
        autrefois - adv past
        jadis - adv past
        naguère - adv past
        auparavant - adv past
        récemment - adv past
        dernièrement - adv past
        aujourdhui aujourdhui adv
        maintenant - adv
        désormais - adv
        dorénavant - adv
        actuellement - adv
        environ - adv
        surtout - adv
        notamment - adv
        cependant - adv
        pourtant - adv
        toutefois - adv
        néanmoins - adv
        certes - adv
        hélas - intj
        oui - adv intj
        voici voici prep
        voilà voila prep
        quelque-chose chose tonic
        importe importe -
        soit soit co
        est est noun m
        été ete noun m
        fois fois noun f time
        jour jour noun m time
        jours jour noun m pl time
        mois mois noun m time
        train train noun m
        souci souci noun m
        soucis souci noun m pl
        problème probleme noun m
        problèmes probleme noun m pl
        trait trait noun m
        force force noun f
        chose chose noun f
        monde monde noun m
        doute doute noun m
        grand grand adj
        faux faux adj noun f
        vue vue noun f
        passé passe noun m
        euh euh intj
        heu euh intj
        hum euh intj
        ben ben intj
        bah ben intj
        hein ben intj
        bon - intj adj noun m
        ouais euh intj
        ok - intj
        ah euh intj
        oh euh intj
        hé euh intj
        eh euh intj
        bref - adv adj
        merci - intj noun m
        bonjour - intj noun m
        t particleT cl
        janvier - noun m month
        février - noun m month
        mars - noun m month
        avril - noun m month
        mai - noun m month
        juin - noun m month
        juillet - noun m month
        août - noun m month
        septembre - noun m month
        octobre - noun m month
        novembre - noun m month
        décembre - noun m month
        lundi - noun m day
        mardi - noun m day
        mercredi - noun m day
        jeudi - noun m day
        vendredi - noun m day
        samedi - noun m day
        dimanche - noun m day
        m - abbr title
        mm - abbr title
        mr - abbr title
        mme - abbr title
        mlle - abbr title
        mmes - abbr title
        dr - abbr title
        pr - abbr title
        me - title
        maître - noun m title
        monsieur - noun m title
        madame - noun f title
        mademoiselle - noun f title
        messieurs - noun m title pl
        mesdames - noun f title pl
        st - abbr
        ste - abbr
        etc - abbr adv
        cf - abbr
        p - abbr
        pp - abbr
        av - abbr
        bd - abbr
        tél - abbr
        tel - abbr
        art - abbr noun m
        n - abbr
        réf - abbr
        env - abbr
        ex - abbr
        vol - abbr noun m
        ed - abbr
        éd - abbr
        jr - abbr
        apr - abbr
        an - noun m time
        ans - noun m time pl
        année - noun f time
        années - noun f time pl
        semaine - noun f time
        semaines - noun f time pl
        matin - noun m time
        soir - noun m time
        nuit - noun f time
        matinée - noun f time
        journée - noun f time
        heure - noun f time
        heures - noun f time pl
        minute - noun f time
        minutes - noun f time pl
        temps - noun m time
        moment - noun m time
        instant - noun m time
        veille - noun f time
        lendemain - noun m time
        siècle - noun m time
        après-midi - noun m time
        trimestre - noun m time
        foulée - noun f time
        abord - adv noun m
        """
}
