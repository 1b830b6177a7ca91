/// Those who may be criticised, in the singular, divided by semicolons.
enum TargetLexicon {
    /// Colleagues of the agency.
    static let colleagues = """
        agent de location; aide-comptable; alternant; apprenti; assistant; assistant de gestion; assistante;
        assistante de gestion; associé; binôme; chargé d'affaires; chargé de clientèle; chargé de location;
        chargé de recouvrement; chargé de travaux; chef; chef comptable; chef d'équipe; chef de service;
        collaborateur; collaboratrice; collègue; commercial; commerciale; comptabilité; comptable;
        conseiller location; directeur; directeur d'agence; directrice; employé; équipe comptable;
        équipe de gestion; équipe location; gestionnaire; gestionnaire locatif; gestionnaire sinistre;
        gestionnaire technique; hôte d'accueil; hôtesse d'accueil; intérimaire; juriste; manager; négociateur;
        négociateur location; négociatrice; nouvelle recrue; patron; personnel; réceptionniste; remplaçant;
        responsable; responsable comptable; responsable d'agence; responsable de gestion; responsable technique;
        salarié; secrétaire; service client; service comptabilité; service comptable; service contentieux;
        service gestion; service juridique; service location; service recouvrement; service sinistre;
        service technique; service travaux; siège; stagiaire; standard; standardiste; supérieur;
        """

    /// Other agencies and managers (*confrères*).
    static let agencies = """
        administrateur; administrateur de biens; administrateur provisoire; agence; agence concurrente;
        agence d'en face; agence en ligne; agence immobilière; agence précédente; agence voisine; agent;
        agent commercial; agent immobilier; ancien cabinet; ancien gestionnaire; ancien mandataire;
        ancien syndic; ancienne agence; ancienne régie; bailleur social; cabinet; cabinet concurrent;
        cabinet de gestion; cabinet de syndic; cabinet immobilier; chasseur d'appartements; chasseur immobilier;
        commercialisateur; conciergerie; conciergerie locative; concurrence; concurrent; concurrente; confrère;
        conseil syndical; conseiller en gestion de patrimoine; conseiller en investissement;
        conseiller en patrimoine; conseiller syndical; consœur; copropriété; courtier; courtier en prêt;
        défiscalisateur; enseigne; exploitant; exploitant de résidence; franchisé; gérant de résidence;
        gestionnaire de copropriété; gestionnaire de résidence; gestionnaire de syndic; gestionnaire précédent;
        gestionnaire sortant; home stager; mandataire; mandataire immobilier; mandataire précédent;
        marchand de biens; néo-agence; plateforme; plateforme de location; précédent gestionnaire;
        précédente agence; prédécesseur; président du conseil syndical; promoteur; promoteur immobilier; régie;
        régisseur; réseau; réseau de mandataires; réseau immobilier; site d'annonces; société de gestion; syndic;
        syndic bénévole; syndic de copropriété; syndic professionnel; syndic sortant;
        """

    /// Providers: craftsmen, insurers, experts, the law.
    static let providers = """
        agence de communication; agent d'entretien; agent de nettoyage; agent de sécurité; agent général;
        antenniste; architecte; architecte d'intérieur; artisan; artisan local; ascensoriste; assureur; avocat;
        banquier; boîte; boîte de nettoyage; bricoleur; bureau d'études; bureau de contrôle; cabinet comptable;
        cabinet d'avocats; cabinet d'expertise; cabinet de diagnostic; carreleur; centre d'appels;
        centre des impôts; charpentier; chauffagiste; chef de chantier; clerc; clerc de notaire; climaticien;
        commissaire de justice; compagnie; compagnie d'assurance; concierge; conciliateur; conducteur de travaux;
        conseiller; conseiller bancaire; contre-expert; contrôleur; courtier d'assurance; couvreur;
        couvreur-zingueur; cuisiniste; débarrasseur; décorateur; démarcheur; démarcheur téléphonique; déménageur;
        dépanneur; dépanneur de garde; dératiseur; désinsectiseur; développeur; diagnostiqueur;
        diagnostiqueur immobilier; distributeur; domoticien; ébéniste; économiste; éditeur de logiciel;
        éditeur du logiciel; élagueur; électricien; électroménagiste; entreprise; entreprise de ménage;
        entreprise de nettoyage; entreprise de peinture; entreprise de plomberie; entreprise du bâtiment;
        entreprise générale; équipe d'ouvriers; étancheur; étude notariale; expert; expert d'assurance;
        expert judiciaire; expert-comptable; fabricant; façadier; facteur; femme de ménage; ferronnier;
        fiscaliste; fournisseur; fournisseur d'accès; fournisseur d'électricité; fournisseur d'énergie;
        frigoriste; fumiste; gardien; gardienne; géomètre; géomètre-expert; gestionnaire de sinistre; greffe;
        greffier; hébergeur; homme à tout faire; homme d'entretien; hotline; huissier; huissier de justice;
        informaticien; installateur; installateur de chaudière; intérimaire du chantier; intervenant; jardinier;
        laveur de vitres; liquidateur; livreur; maçon; magasin; maître d'ouvrage délégué; maître d'œuvre;
        mandataire judiciaire; médiateur; menuisier; métallier; miroitier; mutuelle; nettoyeur; opérateur;
        opérateur internet; opérateur télécom; ouvrier; parqueteur; paysagiste; peintre; peintre en bâtiment;
        photographe; pisciniste; plaquiste; plâtrier; plombier; plombier-chauffagiste; police; poseur;
        poseur de fenêtres; préfecture; prestataire; prestataire de ménage; prestataire informatique; ramoneur;
        ravaleur; réparateur; responsable de secteur; serrurier; service urbanisme; société; société d'ascenseur;
        société de dépannage; société de nettoyage; société de recouvrement; société de sécurité;
        société de télésurveillance; solier; soudeur; sous-traitant; storiste; technicien;
        technicien de maintenance; télésecrétaire; télésecrétariat; télésurveilleur; terrassier; topographe;
        transporteur; trésor public; vendeur; vendeur à domicile; vérificateur; vidangeur; vitrier; zingueur;
        """

    /// Tenants, candidates and neighbours.
    static let tenants = """
        ami du locataire; ancien locataire; association de locataires; bonhomme; candidat;
        candidat à la location; candidat locataire; candidate; caution solidaire; co-preneur; colocataire;
        commerçant; compagne; compagnon; concubin; conjoint; conjointe; cotitulaire; débiteur; débitrice;
        exploitant du commerce; fille du locataire; fils du locataire; garant; garante; gars; gérant du commerce;
        habitant; hébergé; individu; intéressé; invité; jeune; jeune couple; jeune femme; jeune homme; locataire;
        locataire commercial; locataire du garage; locataire en place; locataire entrant;
        locataire professionnel; locataire sortant; mec; mère du locataire; occupant; occupant sans titre;
        occupante; parent; père du locataire; personnage; postulant; preneur; propriétaire du chien; résidant;
        résident; restaurateur; retraité; salarié en mobilité; signataire; sous-locataire; sous-loueur;
        squatteur; titulaire du bail; titulaire du parking; type; visiteur; voisin du dessous; voisin du dessus;
        voisinage;
        """
}
