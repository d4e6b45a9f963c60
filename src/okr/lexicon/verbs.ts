import type { WordList } from './contract.ts';

/*
 * Verbs are given in the infinitive, without accents; forms.ts makes the regular forms. After a colon stand the irregular
 * participles and forms that it cannot guess: mettre:mis.
 */

/** The team makes, does, prepares or decides something. */
export const PRODUCE: WordList = {
  fr: `acheter achever ajouter analyser apprendre:appris arreter_la automatiser batir boucler cadrer certifier choisir cibler cloturer commencer
    communiquer concevoir:concu conduire:conduit constituer construire:construit courir:couru couvrir:couvert creer decider definir deleguer
    demarrer demenager demontrer deployer developper digitaliser documenter donner ecrire:ecrit elaborer embaucher envoyer equiper etablir
    etablir_les_bases experimenter externaliser faire:fait finaliser finir fixer formaliser former implementer industrialiser inscrire:inscrit
    installer integrer internaliser introduire:introduit jeter_les_bases lancer lire:lu livrer mener mesurer mettre:mis mettre_a_jour
    mettre_au_point mettre_en_avant mettre_en_ligne mettre_en_oeuvre mettre_en_place mettre_en_production migrer monter negocier numeriser
    organiser outiller ouvrir:ouvert partager participer poser poser_les_bases poser_les_fondations poursuivre:poursuivi pratiquer preparer
    preparer_le_terrain presenter prevoir:prevu produire:produit proposer publier realiser rechercher reconstruire:reconstruit recruter
    recueillir rediger reecrire:reecrit refaire:refait refondre:refondu remplacer rencontrer renover resoudre:resolu reunir reviser revoir:revu
    revue s_entrainer sauvegarder selectionner sortir:sorti soumettre:soumis structurer suivre:suivi tenir:tenu terminer tester traduire:traduit
    traiter transferer valider verifier visiter`,
  en: `adapt add adopt_a advertise agree allocate analyse analyze announce apply appoint archive arrange ask assemble assess assign attend
    attribute audit automate back_up backfill begin:began,begun benchmark bring_in bring_on budget build:built bundle buy:bought call_every
    cancel catalog catalogue centralise centralize certify check choose:chose,chosen clarify clean coach code collaborate collect communicate
    compare compile complete conduct configure connect consolidate contact contain continue_to_develop convene cook coordinate create cycle
    decide declutter decommission dedicate define deliver demo deploy deprecate describe design detail develop devote dig digitise digitize
    distribute do:did,done document draft draw drill dry_run edit encrypt enforce engage_with enrich enroll equip establish evaluate execute
    exercise expand_the_team experiment explain explore facilitate file fill finalise finalize finish fix follow formalise formalize gather
    give:gave,given hand_over hire hold hold:held host id identify implement incorporate initiate inspect install instrument integrate interview
    introduce inventory investigate iterate jog kick_off kickoff launch lay lay_the_foundations lay_the_groundwork learn:learnt learned link
    list localise localize make:made map measure meditate meet_with mentor merge:merged migrate model modernise modernize monitor move move_the
    name negotiate offer onboard_to open open_source organise organize outline overhaul own package paint participate pass_the pay_down pay_off
    perform pilot plan plant port post practice practise prepare present print prioritise prioritize produce program promote propose prototype
    provide provision publish put:put put_in_place ramp_up_to reach_out read rebrand rebuild:rebuilt record recruit redesign redo refactor
    refurbish rehearse relocate remove renovate reorganise reorganize repair replace request research resolve retire revamp review revise rework
    rewrite:rewrote,rewritten ride roll rollout run:ran,running scale_the_team schedule scope score screen select send:sent separate set_up sew
    shadow share ship:shipped,shipping showcase shut_down shut_off simulate sort speak_at spec specify spend:spent spin_up split staff stand_up
    standardise standardize start structure study submit submit:submitted,submitting sunset surface survey swap switch tag talk_at talk_to
    teach:taught test track train transcribe transfer transition translate triage unify update upgrade vaccinate validate verify visit walk
    wrap_up write:wrote,written write_up`,
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
  fr: `afficher_un arriver atteindre:atteint avoir:a,ont,avoir depasser descendre_sous etre_a franchir parvenir revenir totaliser`,
  en: `achieve attain average be_at come_in_under exceed get_to have:has,had meet:met reach surpass total`,
};

/** Something is obtained from somebody else. */
export const OBTAIN: WordList = {
  fr: `accepter accueillir acquerir:acquis attirer capter closer conclure:conclu conquerir:conquis contractualiser convaincre:convaincu convertir
    decrocher embarquer encaisser enroler etre_cite etre_invite etre_selectionne facturer gagner generer inscrire:inscrit lever nouer
    obtenir:obtenu onboarder qualifier rallier recevoir:recu recolter recueillir remporter retenir:retenu selectionner signer transformer
    vendre:vendu`,
  en: `accept acquire attract be_cited be_invited be_selected book bring capture close commit convert earn enlist gain generate
    get:got,gotten,getting harvest in_book land net obtain onboard qualify raise raise_funding receive register secure sell:sold sign source
    win:won,winning`,
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
  fr: `accorder acheter activer adherer adopter aimer apprecier approuver attribuer choisir citer cliquer completer constater consulter contribuer
    creer_leur decerner declarer depenser detecter economiser elire:elu eviter financer homologuer installer juger louer migrer_vers noter
    ouvrir parler_de partager payer perdre:perdu preferer recommander remonter renouveler_leur repondre revenir s_abonner s_inscrire
    se_connecter souscrire:souscrit subir:subi telecharger terminer_le_parcours utiliser visionner voter`,
  en: `activate adopt advocate appreciate attend avoid award buy cancel_their choose cite click come_back complete consult contribute declare
    deploy detect donate elect endorse engage enjoy feel:felt fund grant know:knew lease log_in lose:lost love nominate occur participate pay
    prefer rate reach_out_to_us recommend refer rely renew_their rent report respond return run save say:said share sign_up subscribe trust
    try:tried upgrade use value view`,
};
