import type { WordList } from './contract.ts';

/*
 * Verbs are given in the infinitive; `forms.ts`makes the regular forms. After a colon stand the irregular
 * participles and forms that it cannot guess: `mettre:mis,mise,mises`.
 */

/** The team makes, does, prepares or decides something. */
export const PRODUCE: WordList = {
  fr: `acheter achever adapter ajouter analyser animer appeler
    apprendre:appris archivé assister auditer automatiser bâtir  
    candidater cartographier centraliser certifier chiffrer choisir cibler classer co-construire coconstruire coder collecter commencer
    communiquer comparer compléter concevoir:conçu conduire:conduit configurer connecter consolider constituer
    construire:construit contacter contrôler corriger courir:couru couvrir:couvert créer décider définir déjeuner
     démarrer démontrer déployer déposer développer diffuser documenter donner échanger écrire:écrit
     effectuer élaborer embaucher enregistrer envoyer établir établir_les_bases
    étiqueter étudier évaluer exécuter exploiter explorer exporter exposer faire:fait finaliser finir fixer formaliser former fournir
     identifier implémenter importer industrialiser inscrire:inscrit installer
    instrumenter intégrer interroger interviewer introduire:introduit jeter_les_bases lancer lire:lu lister livrer mener 
    mesurer mettre:mis mettre_à_jour mettre_au_point mettre_en_avant mettre_en_ligne mettre_en_oeuvre mettre_en_place mettre_en_production
    mettre_en_œuvre migrer modéliser monter négocier nettoyer noter organiser
     ouvrir:ouvert paramétrer partager participer planifier poser poser_les_bases poser_les_fondations 
    poursuivre:poursuivi pratiquer préparer préparer_le_terrain présenter prévoir:prévu prioriser produire:produit programmer proposer
    prospecter prototyper publier rassembler réaliser recenser rechercher recruter recueillir
    rédigé rédiger refactoriser refondre:refondu relancer rencontrer résoudre:résolu réunir
    réviser revoir:revu revue s_entraîner sauvegarder segmenter sélectionner sensibiliser signaler
     sonder sortir:sorti soumettre:soumis spécifier staffer standardiser structurer suivre:suivi 
    surveiller tenir:tenu terminer tester traduire:traduit traiter valider vérifier visiter`,
  en: `adapt add advertise agree allocate analyse analyze announce apply appoint archive arrange ask assemble assess assign attend
    attribute audit automate back_up backfill begin:began,begun benchmark bring_in bring_on budget build:built bundle
    buy:bought call_every centralise centralize certify check choose:chose,chosen clarify clean coach code collaborate collect
     communicate compare compile complete conduct configure connect consolidate contact contain continue_to_develop convene cook
    coordinate create decide dedicate define deliver demo deploy deprecate describe
    design detail develop devote digitize distribute do:did,done document draft encrypt enforce
    engage_with enrich enroll equip establish evaluate execute exercise expand_the_team experiment explain explore
     facilitate file fill finalise finalize finish fix follow formalise formalize gather give:gave,given
    hire hold hold:held host id identify implement initiate install instrument integrate interview
    introduce investigate iterate kick_off kickoff launch lay lay_the_foundations lay_the_groundwork learn:learnt learned link list
    localise localize make:made map measure meditate meet_with mentor merge:merged migrate model modernise modernize
    monitor move_the name negotiate offer open organise organize outline overhaul own
    package participate pass_the pay_down pay_off perform pilot plan port post practice practise prepare present print
    prioritise prioritize produce program promote propose prototype provide provision publish put:put put_in_place ramp_up_to reach_out
    read rebuild:rebuilt record recruit redesign redo refactor remove replace research resolve revamp review
    revise rework rewrite:rewrote,rewritten roll rollout run:ran,running scale_the_team schedule scope score screen select
    send:sent separate set_up shadow share ship:shipped,shipping showcase simulate sort speak_at spec
    specify spend:spent split staff standardise standardize start structure study submit
    submit:submitted,submitting surface survey tag talk_at talk_to teach:taught test track train transition
     triage unify update upgrade validate verify visit write:wrote,written`,
};

/** A measure goes up or down. */
export const CHANGE: WordList = {
  fr: `abaisser accélérer accroitre accroître:accru alléger améliorer amener augmenter baisser booster croître descendre:descendu
       diminuer diviser doubler dynamiser économiser élargir élever éliminer épargner
    étendre faire_baisser faire_croître faire_grimper faire_monter faire_passer grandir hausser
     limiter maximiser minimiser monter_à monter_de multiplier optimiser passer perdre:perdu porter progresser quadrupler raccourcir
    ralentir ramener réduire:réduit relever remonter renforcer simplifier stimuler supprimer tripler`,
  en: `accelerate advance boost bring_down cut:cut,cutting decrease double drive_down drive_up
    drop:dropped,dropping eliminate enhance expand extend fall:fell,fallen gain go_from grow:grew,grown halve improve increase lift lose:lost
    lower maximise maximize minimise minimize move_from multiply optimise optimize push_up quadruple raise ramp_up reduce rise:rose,risen save
    scale shorten simplify slow speed_up streamline strengthen triple`,
};

/** « Better » verbs: in an objective they need an object that says for whom. */
export const BETTER: WordList = {
  fr: `accélérer accompagner affirmer améliorer assurer booster consolider démontrer développer dynamiser encourager établir favoriser garantir
    générer industrialiser maximiser optimiser perfectionner poser positionner professionnaliser promouvoir réinventer renforcer
    repenser soutenir stimuler structurer transformer valoriser`,
  en: `accelerate advance boost deliver demonstrate drive elevate empower enable encourage enhance ensure expand foster grow improve increase
    maximise maximize optimise optimize promote raise reinvent rethink scale streamline strengthen support transform`,
};

/** A level is attained. */
export const REACH: WordList = {
  fr: `afficher_un arriver atteindre:atteint avoir:a,ont,avoir dépasser descendre_sous enregistrer_un être_à franchir obtenir_un_score
    obtenir_un_taux obtenir_une_note parvenir revenir totaliser`,
  en: `achieve attain average be_at come_in_under exceed get_to have:has,had meet:met reach surpass total`,
};

/** Something is obtained from somebody else. */
export const OBTAIN: WordList = {
  fr: `accueillir acquérir:acquis attirer capter closer conclure:conclu conquérir:conquis contractualiser convaincre:convaincu convertir décrocher
    embarquer encaisser enrôler être_cité être_invité être_sélectionné facturer gagner générer lever nouer obtenir:obtenu onboarder qualifier
    rallier réaliser_des_ventes réaliser_un_ca réaliser_un_chiffre recevoir:reçu récolter remporter signer transformer
    vendre:vendu accepter recueillir retenir:retenu sélectionner inscrire:inscrit récolter`,
  en: `acquire attract be_cited be_invited be_selected book bring capture close convert deliver_leads deliver_mqls earn enlist gain generate
    get:got,gotten,getting harvest in_book land net obtain onboard qualify raise_funding receive 
    register secure sell:sold sign source win:won,winning accept raise commit`,
};

/** What already runs keeps running. */
export const MAINTAIN: WordList = {
  fr: `assurer assurer_la_continuité conserver continuer continuer_à entretenir:entretenu garantir garder maintenir:maintenu maîtriser
    ne_pas_dépasser pérenniser poursuivre préserver renouveler respecter rester sécuriser stabiliser tenir_le_budget veiller`,
  en: `comply continue hold_steady keep:kept,keeping keep_up maintain preserve remain renew stay stay_within sustain uphold`,
};

/** Someone or something is different at the end: never a task by itself. */
export const BECOME: WordList = {
  fr: `aider assainir attirer changer conquérir convaincre débloquer démocratiser devenir:devenu dominer donner_à donner_aux donner_confiance
    donner_envie être faciliter faire_adopter faire_aimer faire_connaître faire_de faire_découvrir faire_du faire_exister faire_rayonner
    fidéliser gagner_la_confiance imposer incarner inspirer inverser libérer mieux_comprendre offrir_une_expérience permettre positionner
    prouver réconcilier redevenir réinventer rendre:rendu retrouver réussir révolutionner s_imposer se_démarquer séduire transformer vivre`,
  en: `attract be be_known become:became change convince democratize dominate earn_the ease empower enable free 
     help inspire lead_the_market let love make_it make_the offer_an_experience own_the_category prove
    revolutionize stand_out surprise transform turn:turned unlock win_the_hearts`,
};

/** What a third party does by itself. */
export const ACT: WordList = {
  fr: `acheter activer adopter choisir citer cliquer compléter consulter contribuer créer_leur déclarer juger noter ouvrir parler_de partager payer
    préférer recommander renouveler_leur répondre revenir s_abonner s_inscrire se_connecter terminer_le_parcours utiliser visionner`,
  en: `activate adopt buy choose click come_back complete consult contribute declare deploy engage know:knew log_in love participate pay prefer
    rate recommend rely renew_their report respond return run say:said share sign_up subscribe try:tried upgrade use view`,
};
