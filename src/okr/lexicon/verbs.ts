import type { WordList } from './contract.ts';

/*
 * Verbs are given in the infinitive, without accents; forms.ts makes the regular forms. After a colon stand the irregular
 * participles and forms that it cannot guess: mettre:mis.
 */

/** The team makes, does, prepares or decides something. */
export const PRODUCE: WordList = {
  fr: `acheter achever adapter ajouter analyser animer appeler apprendre:appris archive assister auditer automatiser batir candidater cartographier
    centraliser certifier chiffrer choisir cibler classer co-construire coconstruire coder collecter commencer communiquer comparer completer
    concevoir:concu conduire:conduit configurer connecter consolider constituer construire:construit contacter controler corriger courir:couru
    couvrir:couvert creer decider definir dejeuner demarrer demontrer deployer deposer developper diffuser documenter donner echanger
    ecrire:ecrit effectuer elaborer embaucher enregistrer envoyer etablir etablir_les_bases etiqueter etudier evaluer executer exploiter
    explorer exporter exposer faire:fait finaliser finir fixer formaliser former fournir identifier implementer importer industrialiser
    inscrire:inscrit installer instrumenter integrer interroger interviewer introduire:introduit jeter_les_bases lancer lire:lu lister livrer
    mener mesurer mettre:mis mettre_a_jour mettre_au_point mettre_en_avant mettre_en_ligne mettre_en_oeuvre mettre_en_place mettre_en_production
    migrer modeliser monter negocier nettoyer noter organiser ouvrir:ouvert parametrer partager participer planifier poser poser_les_bases
    poser_les_fondations poursuivre:poursuivi pratiquer preparer preparer_le_terrain presenter prevoir:prevu prioriser produire:produit
    programmer proposer prospecter prototyper publier rassembler realiser recenser rechercher recruter recueillir redige rediger refactoriser
    refondre:refondu relancer rencontrer resoudre:resolu reunir reviser revoir:revu revue s_entrainer sauvegarder segmenter selectionner
    sensibiliser signaler sonder sortir:sorti soumettre:soumis specifier staffer standardiser structurer suivre:suivi surveiller tenir:tenu
    terminer tester traduire:traduit traiter valider verifier visiter`,
  en: `adapt add advertise agree allocate analyse analyze announce apply appoint archive arrange ask assemble assess assign attend attribute audit
    automate back_up backfill begin:began,begun benchmark bring_in bring_on budget build:built bundle buy:bought call_every centralise
    centralize certify check choose:chose,chosen clarify clean coach code collaborate collect communicate compare compile complete conduct
    configure connect consolidate contact contain continue_to_develop convene cook coordinate create decide dedicate define deliver demo deploy
    deprecate describe design detail develop devote digitize distribute do:did,done document draft encrypt enforce engage_with enrich enroll
    equip establish evaluate execute exercise expand_the_team experiment explain explore facilitate file fill finalise finalize finish fix
    follow formalise formalize gather give:gave,given hire hold hold:held host id identify implement initiate install instrument integrate
    interview introduce investigate iterate kick_off kickoff launch lay lay_the_foundations lay_the_groundwork learn:learnt learned link list
    localise localize make:made map measure meditate meet_with mentor merge:merged migrate model modernise modernize monitor move_the name
    negotiate offer open organise organize outline overhaul own package participate pass_the pay_down pay_off perform pilot plan port post
    practice practise prepare present print prioritise prioritize produce program promote propose prototype provide provision publish put:put
    put_in_place ramp_up_to reach_out read rebuild:rebuilt record recruit redesign redo refactor remove replace research resolve revamp review
    revise rework rewrite:rewrote,rewritten roll rollout run:ran,running scale_the_team schedule scope score screen select send:sent separate
    set_up shadow share ship:shipped,shipping showcase simulate sort speak_at spec specify spend:spent split staff standardise standardize start
    structure study submit submit:submitted,submitting surface survey tag talk_at talk_to teach:taught test track train transition triage unify
    update upgrade validate verify visit write:wrote,written`,
};

/** A measure goes up or down. */
export const CHANGE: WordList = {
  fr: `abaisser accelerer accroitre accroitre:accru alleger ameliorer amener augmenter baisser booster croitre descendre:descendu diminuer diviser
    doubler dynamiser economiser elargir elever eliminer epargner etendre faire_baisser faire_croitre faire_grimper faire_monter faire_passer
    grandir hausser limiter maximiser minimiser monter_a monter_de multiplier optimiser passer perdre:perdu porter progresser quadrupler
    raccourcir ralentir ramener reduire:reduit relever remonter renforcer simplifier stimuler supprimer tripler`,
  en: `accelerate advance boost bring_down cut:cut,cutting decrease double drive_down drive_up drop:dropped,dropping eliminate enhance expand
    extend fall:fell,fallen gain go_from grow:grew,grown halve improve increase lift lose:lost lower maximise maximize minimise minimize
    move_from multiply optimise optimize push_up quadruple raise ramp_up reduce rise:rose,risen save scale shorten simplify slow speed_up
    streamline strengthen triple`,
};

/** « Better » verbs: in an objective they need an object that says for whom. */
export const BETTER: WordList = {
  fr: `accelerer accompagner affirmer ameliorer assurer booster consolider demontrer developper dynamiser encourager etablir favoriser garantir
    generer industrialiser maximiser optimiser perfectionner poser positionner professionnaliser promouvoir reinventer renforcer repenser
    soutenir stimuler structurer transformer valoriser`,
  en: `accelerate advance boost deliver demonstrate drive elevate empower enable encourage enhance ensure expand foster grow improve increase
    maximise maximize optimise optimize promote raise reinvent rethink scale streamline strengthen support transform`,
};

/** A level is attained. */
export const REACH: WordList = {
  fr: `afficher_un arriver atteindre:atteint avoir:a,ont,avoir depasser descendre_sous enregistrer_un etre_a franchir obtenir_un_score
    obtenir_un_taux obtenir_une_note parvenir revenir totaliser`,
  en: `achieve attain average be_at come_in_under exceed get_to have:has,had meet:met reach surpass total`,
};

/** Something is obtained from somebody else. */
export const OBTAIN: WordList = {
  fr: `accueillir acquerir:acquis attirer capter closer conclure:conclu conquerir:conquis contractualiser convaincre:convaincu convertir decrocher
    embarquer encaisser enroler etre_cite etre_invite etre_selectionne facturer gagner generer lever nouer obtenir:obtenu onboarder qualifier
    rallier realiser_des_ventes realiser_un_ca realiser_un_chiffre recevoir:recu recolter remporter signer transformer vendre:vendu accepter
    recueillir retenir:retenu selectionner inscrire:inscrit`,
  en: `acquire attract be_cited be_invited be_selected book bring capture close convert deliver_leads deliver_mqls earn enlist gain generate
    get:got,gotten,getting harvest in_book land net obtain onboard qualify raise_funding receive register secure sell:sold sign source
    win:won,winning accept raise commit`,
};

/** What already runs keeps running. */
export const MAINTAIN: WordList = {
  fr: `assurer assurer_la_continuite conserver continuer continuer_a entretenir:entretenu garantir garder maintenir:maintenu maitriser
    ne_pas_depasser perenniser poursuivre preserver renouveler respecter rester securiser stabiliser tenir_le_budget veiller`,
  en: `comply continue hold_steady keep:kept,keeping keep_up maintain preserve remain renew stay stay_within sustain uphold`,
};

/** Someone or something is different at the end: never a task by itself. */
export const BECOME: WordList = {
  fr: `aider assainir attirer changer conquerir convaincre debloquer democratiser devenir:devenu dominer donner_a donner_aux donner_confiance
    donner_envie etre faciliter faire_adopter faire_aimer faire_connaitre faire_de faire_decouvrir faire_du faire_exister faire_rayonner
    fideliser gagner_la_confiance imposer incarner inspirer inverser liberer mieux_comprendre offrir_une_experience permettre positionner
    prouver reconcilier redevenir reinventer rendre:rendu retrouver reussir revolutionner s_imposer se_demarquer seduire transformer vivre`,
  en: `attract be be_known become:became change convince democratize dominate earn_the ease empower enable free help inspire lead_the_market let
    love make_it make_the offer_an_experience own_the_category prove revolutionize stand_out surprise transform turn:turned unlock
    win_the_hearts`,
};

/** What a third party does by itself. */
export const ACT: WordList = {
  fr: `acheter activer adopter choisir citer cliquer completer consulter contribuer creer_leur declarer juger noter ouvrir parler_de partager payer
    preferer recommander renouveler_leur repondre revenir s_abonner s_inscrire se_connecter terminer_le_parcours utiliser visionner`,
  en: `activate adopt buy choose click come_back complete consult contribute declare deploy engage know:knew log_in love participate pay prefer
    rate recommend rely renew_their report respond return run say:said share sign_up subscribe try:tried upgrade use view`,
};
