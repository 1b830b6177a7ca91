/// What stands in capitals without shouting, divided by semicolons.
enum CapitalsLexicon {
    /// Acronyms, in small letters.
    static let acronyms = """
        2fa; aah; aappma; abf; abs; ac; acpr; ade; ademe; adil; adsl; afnor; afp; afpa; afu; aful; ag; aga; agf;
        agirc; ago; ags; alf; als; alur; amf; aml; amo; anah; anc; anct; anil; anpaa; anpe; anru; ants; aor; ape;
        apec; api; apl; ara; arrco; ars; asap; asc; asl; aspa; assedic; atrd; aviva; axa; ba; ba13; baes; balo;
        bbc; bd; bdf; be; bep; bet; bfc; bfm; bfr; bhv; bic; bmw; bnc; bnf; bnp; bodacc; bofip; boi; bp; bpce;
        bpi; bred; brs; bt01; btp; bts; bvp; bzh; ca; cada; cades; caf; cap; capeb; carpimko; casf; cb; cc; ccap;
        ccapex; ccas; ccf; cch; cci; ccmi; cctp; cd; cdapl; cdc; cdd; cdi; cedex; cedh; cee; ceidf; cel; ceo;
        cerfa; cerqual; cet; cfa; cfdt; cfe; cftc; cga; cgi; cgt; cgu; cgv; chr; chsct; chu; cic; cidex; cinov;
        cipav; cj; clcv; cma; cmb; cmsi; cnaf; cnav; cnb; cnbf; cncc; cncj; cnda; cni; cnie; cnil; cnl; cnous;
        cnp; cnrs; cntgi; co2; cofrac; comue; consuel; coprec; cov; cpam; cpc; cph; cpme; cpu; crds; cre; crep;
        crg; crm; crous; crs; cs; cse; csf; csg; csn; csps; cstb; csv; cta; cto; cv; cvae; cvl; daaf; dab; dads;
        daf; dalo; dares; das2; dc; dce; ddets; ddfip; ddp; ddpp; ddt; ddtm; dg; dga; dgccrf; dgcl; dge; dgfip;
        dgs; dgsi; dgt; dia; dila; diuo; dj; dmtg; dmto; doc; docx; doe; dom; dpe; dpgf; dpo; dpu; dr; dreal;
        drh; drihl; drom; dsi; dsn; dta; dti; dtu; dut; dvd; ebe; ebitda; ecf; ecs; edf; edl; ehpad; ei; eirl;
        ena; enedis; engie; ens; epa; epci; epf; epic; epr; erdf; ere; ernmt; erp; errial; esg; esh; esris; etf;
        eti; etp; eurl; f1; f2; f3; f4; f5; fai; faq; fcc; fcp; fec; ffa; ffb; fgao; fiben; ficp; fifa; fm; fmi;
        fnaim; fo; fsl; ftp; ftth; fyi; gan; gav; gdf; ge; ged; ges; gfa; gfi; gie; gif; gign; gip; gli; gmf;
        gpl; gps; grdf; gsm; gtb; gtl; gtr; hcr; hd; hdd; hdf; hec; hlm; hpl; hqe; hsbc; hsp; ht; html; http;
        https; iard; iban; icc; ics; id; idf; ifi; ikea; ilat; ilc; ime; ina; inc; ing; inpi; inra; insa; insee;
        ios; ip; ipn; ipp; ipt; ir; irl; irpp; irsi; irve; is; isf; isr; ite; iti; itt; jaf; jcp; jex; jme; jo;
        jpeg; jpg; json; kbis; ko; kva; kw; kwc; kwh; kyc; lbp; lcb; lcd; lci; lcl; ldds; led; lep; lf; lfp;
        lgbt; lmnp; lmp; lp; maaf; macif; maif; matmut; mdf; mdp; mdph; medef; mjc; mlle; mm; mma; mme; mms; moa;
        moe; mp3; mp4; mpr; mr; mrh; msa; msap; naf; nao; nb; nf; nir; nro; obo; oec; ofs; oga; ogbtp; ok; oms;
        ong; onu; opac; opc; opci; oph; opj; opqibi; opr; orias; orpi; os; osb; otan; otp; pac; paca; pacs; pc;
        pcg; pdf; pdg; pdl; pea; pec; pehd; pel; perco; perp; pfl; pfu; pgc; pj; plai; pli; pls; plu; plui; pme;
        pmr; pmss; png; pno; ppri; pprt; ppsps; ppt; pr; prm; ps; psa; psla; ptia; pto; ptt; ptz; puv; pv; pvc;
        qg; qpv; qr; qualibat; qualifelec; qualigaz; ram; ratp; rc; rcd; rcp; rcs; rd; rda; rdc; re2020; rer;
        rfr; rge; rgpd; rh; ria; rib; rmc; rn; rncs; rne; rni; rsa; rsi; rsvp; rt; rtc; rte; rtl; rtt; rum; sa;
        sacicap; safer; samu; sarl; sas; sasu; saur; sav; sci; scic; scm; scop; scot; scp; scpi; sdb; sde; sdis;
        selarl; sem; sepa; sfr; sg; sicav; sie; siic; sip; siren; sirene; siret; sivom; sivu; sma; smabtp; smic;
        smr; sms; smur; snc; sncf; snpi; snu; sos; sp95; spf; spfe; spl; sps; sru; ssd; sso; stp; suez; suv; svp;
        syntec; t1; t2; t3; t4; t5; tae; taea; taeg; tbe; tc; tcl; tdf; teg; teom; ter; tf; tf1; tgi; tgv; th;
        thd; thlv; thrs; ti; ticfe; ticgn; tiff; tip; tipsepa; tj; tlv; tmi; tnt; tom; tpe; tracfin; ttc; turpe;
        tv; tva; txt; uc; ue; uefa; ufc; ugc; uhd; uht; uk; unis; unpi; unsa; url; urss; urssaf; usa; usb; usl;
        uv; vad; vefa; veolia; vf; vhs; vip; vmc; vmi; vo; vpn; vrd; vtc; vtt; wc; wifi; www; xls; xlsx; xml; za;
        zac; zfe; zi; zip; zup;
        """

    /// Headings of letters and documents, in small letters.
    static let headings = """
        à conserver; à l'attention de; à retourner signé; accord amiable; acte de cautionnement; adresse;
        aide à la déclaration; annexe; annexe 1; annexe 2; annexes; appel de fonds; appel de loyer; article;
        article 1; assemblée générale; assignation; attestation; attestation d'assurance;
        attestation d'hébergement; attestation de loyer; attestation fiscale; attestation sur l'honneur;
        autorisation; autorisation de prélèvement; avenant; avenant au bail; avis; avis aux résidents;
        avis d'échéance; avis de passage; avis de sinistre; avoir; bail; bail commercial; bail d'habitation;
        bail meublé; bail mobilité; bail professionnel; bilan; bon de commande; bon de livraison;
        bon pour accord; carnet d'entretien; cautionnement; certificat; chapitre; charges; commandement de payer;
        compte de résultat; compte rendu; compte rendu d'intervention; compte rendu de gérance;
        compte rendu de visite; compte-rendu de gérance; conclusion; conditions générales;
        conditions particulières; confidentiel; congé; congé pour reprise; congé pour vente; constat;
        constat amiable; constat d'état des lieux; contact; contrat; contrat d'assurance; contrat de bail;
        contrat de location; convocation; coordonnées; copie; copie à; courrier simple; crédit; crg; date; débit;
        décaissements; déclaration; déclaration de sinistre; déclaration des revenus fonciers;
        déclaration sur l'honneur; décompte; décompte de charges; décompte de sortie; demande de congé;
        demande de travaux; dépenses; dépôt de garantie; description; désignation; destinataire; deuxième rappel;
        devis; diagnostic; diagnostic de performance énergétique; diagnostics; dispositif;
        dispositions générales; dossier de diagnostic technique; échéancier; encaissements; engagement;
        engagement de location; entre les soussignés; état daté; état des lieux; état des lieux d'entrée;
        état des lieux de sortie; état des risques; expéditeur; expertise; exposé; facture; facture pro forma;
        fait à; feuille de présence; fiche du bien; fiche locataire; fiche propriétaire; fiche synthétique;
        fiche visite; honoraires; horaires; information; informations; introduction; inventaire;
        inventaire du mobilier; le bailleur; le garant; le gestionnaire; le locataire; le mandant; le mandataire;
        le preneur; le propriétaire; lettre recommandée; lettre recommandée avec avis de réception; lieu; loyer;
        loyers; lrar; lu et approuvé; madame; madame, monsieur; mandat; mandat de gestion; mandat de location;
        mandat de recherche; mandat de vente; mise en demeure; monsieur; montant; montant ttc; n/réf;
        net à payer; nos références; note; note d'information; note de synthèse; notice d'information; objet;
        observations; ordre de service; ordre du jour; p.j.; partie; pièce jointe; pièces jointes; pj;
        plan d'apurement; police d'assurance; pouvoir; préambule; préavis; premier rappel; procès-verbal;
        procès-verbal d'assemblée générale; procuration; protocole; protocole d'accord; provisions; quittance;
        quittance d'indemnité; quittance de loyer; rapport; rapport d'expertise; rapport d'intervention;
        récapitulatif fiscal; recettes; reconnaissance de dette; reçu; réf; référence; références;
        règlement de copropriété; règlement intérieur; régularisation des charges; relance; relevé;
        relevé de charges; relevé de compte; remarques; résolution; revenus fonciers; signature; signatures;
        solde; sommaire; sommation; sous-total; titre; total; total ht; total ttc; v/réf; virement;
        vos références;
        """
}
