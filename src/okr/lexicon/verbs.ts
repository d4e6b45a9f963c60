import type { WordList } from './contract.ts';

/*
 * Verbs are given in the infinitive; `forms.ts` makes the regular forms. After a colon stand the irregular
 * participles and forms that it cannot guess: `mettre:mis,mise,mises`.
 */

/** The team makes, does, prepares or decides something. */
export const PRODUCE: WordList = {
  fr: `lancer créer construire:construit,construite,construits,construites bâtir rédiger écrire:écrit,écrite,écrits,écrites publier préparer développer concevoir:conçu,conçue,conçus,conçues déployer
    mettre_en_place mettre_en_oeuvre mettre_en_œuvre mettre_en_production mettre_en_ligne mettre_à_jour mettre:mis,mise,mises installer configurer paramétrer intégrer implémenter
    migrer refondre:refondu,refondue refactoriser finaliser terminer achever finir livrer organiser animer planifier définir formaliser documenter structurer recruter embaucher
    staffer former auditer analyser étudier identifier recenser cartographier lister rechercher explorer tester exécuter prototyper produire:produit,produite,produits,produites
    réaliser effectuer mener conduire:conduit,conduite,conduits,conduites tenir:tenu,tenue,tenus,tenues présenter participer assister suivre:suivi,suivie,suivis,suivies lire:lu,lue,lus,lues courir:couru nager pratiquer
    apprendre:appris,apprise s_entraîner appeler déjeuner rencontrer interviewer sonder interroger collecter recueillir rassembler constituer élaborer établir poser poser_les_bases poser_les_fondations jeter_les_bases établir_les_bases préparer_le_terrain valider vérifier
    contrôler mesurer instrumenter automatiser industrialiser standardiser harmoniser centraliser consolider numériser dématérialiser ouvrir:ouvert,ouverte,ouverts,ouvertes
    démarrer commencer débuter initier entamer amorcer poursuivre:poursuivi continuer_à_développer enregistrer tourner filmer monter éditer imprimer diffuser communiquer
    envoyer partager poster programmer coder corriger résoudre:résolu,résolue fixer choisir sélectionner décider arbitrer prioriser budgéter négocier déposer soumettre:soumis,soumise
    candidater postuler enrichir traduire:traduit,traduite,traduits,traduites adapter refaire:refait,refaite nettoyer ranger trier archiver supprimer_le_code acheter acquérir_le_matériel équiper
    moderniser réviser revoir:revu,revue auditionner cadrer scoper spécifier designer maquetter modéliser simuler évaluer benchmarker comparer référencer_le_site
    inscrire:inscrit,inscrite provisionner sauvegarder sécuriser_le_code chiffrer brancher connecter raccorder relier aménager rénover équiper sensibiliser mobiliser
    prospecter contacter relancer démarcher visiter faire_un faire_une faire_les faire_l faire:fait,faite,faits,faites donner prévoir:prévu,prévue proposer ajouter activer_la_fonctionnalité exposer fournir compléter exploiter
    implanter embarquer_l_équipe unifier outiller doter désigner nommer constituer_un afficher cibler couvrir:couvert,couverte,couverts,couvertes introduire:introduit,introduite mettre_en_avant mettre_au_point
    créer_un surveiller cloner merger pousser compiler revue rédigé démontrer certifier homologuer archivé traiter signaler
    importer exporter étiqueter classer noter annoter indexer saisir beta_tester concrétiser co-construire coconstruire réunir échanger épingler sortir:sorti,sortie héberger packager segmenter qualifier_la_base nettoyer_la_base scénariser soutenir_le_mémoire`,
  en: `launch create build:built write:wrote,written publish prepare develop design deploy set_up implement install configure integrate migrate redesign refactor
    finalize finalise finish complete deliver organize organise host plan define formalize formalise document structure recruit hire staff train audit analyze analyse study
    identify list map research explore test execute prototype produce run:ran,running conduct hold:held present participate attend follow read practice practise learn:learnt
    learned call_every meet_with interview survey ask collect gather compile assemble establish lay validate verify check measure instrument automate standardize standardise centralize
    centralise consolidate digitize open start begin:began,begun initiate kick_off kickoff continue_to_develop record film edit print share post program code fix resolve
    choose:chose,chosen select decide prioritize prioritise budget negotiate submit:submitted,submitting apply enrich translate adapt redo clean clean_up sort archive buy:bought equip
    modernize modernise revise review scope specify spec model simulate evaluate benchmark compare announce provision back_up encrypt connect link renovate draft update upgrade
    roll_out rollout ship:shipped,shipping make:made add introduce provide offer propose showcase demo outline ensure_that_all enable_the attribute surface expand_the_team scale_the_team
    assign appoint name own onboard_the onboard_a coordinate facilitate convene communicate send:sent distribute promote market advertise sponsor support_the
    transition lay_the_foundations lay_the_groundwork lay_foundations move_the port rewrite:rewrote,rewritten rework rebuild:rebuilt replace deprecate remove decommission merge:merged consolidate extend_the agree
    investigate assess outline propose pilot trial_the experiment iterate refine_the clarify craft codify curate unify overhaul revamp
    track monitor log_the enforce adopt_a drive_the lead_the manage_the work_with partner_with_the collaborate engage_with reach_out contact visit do:did,done conduct hold give:gave,given
    score triage backfill source_candidates screen interview_candidates devote dedicate spend:spent allocate pay_down pay_off bring_on bring_in put_in_place put:put put_together come_up_with figure_out
    produce_a secure_the tackle spin_up stand_up bootstrap seed_the populate translate localize localise socialize socialise evangelize teach:taught explain describe contain detail
    incorporate formulate devise compile perform carry_out undertake pursue schedule book_a arrange submit file register_the enroll
    certify obtain_certification pass_the finish_the fill staff_the shadow mentor coach attend speak_at talk_at talk_to visit_the cook walk meditate exercise
    id separate split cut_a_release tag sync synchronize coordinate institute institutionalize roll outsource customise customize package bundle streamline_the dogfood deliver_on ramp_up_to`,
};

/** A measure goes up or down. */
export const CHANGE: WordList = {
  fr: `augmenter accroître:accru,accrue accroitre améliorer réduire:réduit,réduite,réduits,réduites diminuer baisser doubler tripler quadrupler diviser multiplier faire_passer passer porter ramener amener
    faire_croître croître croitre hausser relever élever abaisser limiter raccourcir accélérer ralentir minimiser maximiser optimiser renforcer éliminer supprimer gagner_en
    gagner_des_points remonter descendre:descendu progresser grandir booster dynamiser développer_le_chiffre développer_le_ca développer_les_ventes faire_baisser faire_monter faire_grimper
    perdre:perdu économiser épargner rehausser fluidifier stimuler intensifier étendre élargir simplifier alléger chuter grimper monter_à monter_de`,
  en: `increase grow:grew,grown improve reduce decrease lower raise double triple quadruple halve cut:cut,cutting boost lift shorten accelerate speed_up slow minimize minimise maximize maximise
    optimize optimise strengthen eliminate drop:dropped,dropping move_from go_from bring_down drive_down drive_up push_up expand scale scale_up shrink:shrank,shrunk rise:rose,risen fall:fell,fallen climb
    gain enhance extend save lose:lost amplify multiply advance streamline simplify diversify ramp_up bump deepen broaden`,
};

/** « Better » verbs: in an objective they need an object that says for whom. */
export const BETTER: WordList = {
  fr: `améliorer optimiser renforcer accélérer booster dynamiser développer consolider stimuler moderniser valoriser perfectionner soutenir favoriser promouvoir maximiser
    structurer professionnaliser industrialiser repenser réinventer transformer accompagner encourager établir poser générer garantir assurer démontrer affirmer positionner`,
  en: `improve optimize optimise strengthen accelerate boost grow scale enhance foster support promote maximize maximise streamline increase
    transform reinvent rethink empower ensure demonstrate drive encourage enable advance deliver elevate raise expand`,
};

/** A level is attained. */
export const REACH: WordList = {
  fr: `atteindre:atteint,atteinte,atteints,atteintes dépasser franchir parvenir arriver obtenir_un_taux obtenir_un_score obtenir_une_note avoir:a,ont,avoir afficher_un revenir enregistrer_un totaliser descendre_sous
    être_à`,
  en: `reach achieve attain hit:hit,hitting exceed surpass meet:met get_to be_at have:has,had come_in_under total average`,
};

/** Something is obtained from somebody else. */
export const OBTAIN: WordList = {
  fr: `obtenir:obtenu,obtenue,obtenus,obtenues gagner décrocher remporter signer vendre:vendu,vendue,vendus,vendues convertir acquérir:acquis,acquise conquérir:conquis,conquise recevoir:reçu,reçue,reçus,reçues générer
    attirer fidéliser activer engager convaincre:convaincu lever encaisser facturer closer conclure:conclu,conclue,conclus,conclues récolter séduire:séduit toucher capter onboarder embarquer
    accueillir nouer contractualiser transformer être_cité être_invité être_sélectionné réaliser_un_chiffre réaliser_un_ca réaliser_des_ventes réaliser_x_ventes compter rallier enrôler qualifier`,
  en: `obtain win:won,winning sign sell:sold convert acquire receive generate attract retain activate engage convince raise_funding close land gain earn get:got,gotten,getting source secure
    capture onboard bring in_book book harvest attract close_deals be_cited be_invited be_selected drive gain net register enlist have_customers have_users deliver_mqls deliver_leads qualify recruit_customers`,
};

/** What already runs keeps running. */
export const MAINTAIN: WordList = {
  fr: `maintenir:maintenu,maintenue,maintenus,maintenues garder conserver préserver garantir assurer_la_continuité respecter rester continuer continuer_à stabiliser pérenniser entretenir:entretenu,entretenue renouveler
    maîtriser sécuriser tenir_le_budget ne_pas_dépasser assurer sauvegarder_la veiller poursuivre`,
  en: `maintain keep:kept,keeping preserve remain stay continue sustain uphold retain_level renew keep_up comply hold_steady stay_within`,
};

/** Someone or something is different at the end: never a task by itself. */
export const BECOME: WordList = {
  fr: `devenir:devenu,devenue rendre:rendu,rendue faire_adopter faire_découvrir faire_aimer faire_de faire_du faire_exister faire_connaître faire_rayonner permettre prouver aider réussir transformer convaincre réconcilier retrouver
    redevenir libérer donner_envie donner_confiance s_imposer imposer se_démarquer démocratiser révolutionner attirer séduire fidéliser faciliter offrir_une_expérience être vivre inspirer
    assainir conquérir gagner_la_confiance réinventer positionner changer donner_aux donner_à mieux_comprendre inverser incarner dominer débloquer`,
  en: `become:became make_it make_our make_the make_every turn:turned prove help let enable empower delight win_the_hearts transform convince inspire love be change free
    stand_out democratize revolutionize attract ease offer_an_experience give_customers give_users be_known become_the earn_the own_the_category surprise lead_the_market dominate unlock`,
};

/** What a third party does by itself. */
export const ACT: WordList = {
  fr: `utiliser adopter recommander revenir renouveler_leur activer consulter cliquer acheter payer s_abonner s_inscrire répondre terminer_le_parcours déclarer juger noter
    partager contribuer compléter ouvrir créer_leur se_connecter visionner parler_de citer choisir préférer`,
  en: `use adopt recommend return come_back renew_their activate consult click buy pay subscribe sign_up respond complete declare rate share contribute
    report say:said love choose prefer rely log_in view engage try:tried know:knew run deploy upgrade participate`,
};
