import type { WordList } from './contract.ts';

/*
 * Verbs are given in the infinitive, without accents; forms.ts makes the regular forms. After a colon stand the irregular
 * participles and forms that it cannot guess: mettre.
 */

/** The team makes, does, prepares or decides something. */
export const PRODUCE: WordList = {
  fr: `accompagner acheter achever ajouter analyser apprendre:appris automatiser batir boucler cadrer cloturer commencer concevoir \
conduire consolider constituer construire courir couvrir:couvert creer definir deleguer demarrer demenager deployer developper \
documenter donner ecrire elaborer embaucher envoyer equiper etablir experimenter faire finaliser finir fixer formaliser former fournir \
implementer industrialiser inscrire:inscrit installer integrer introduire lancer lire:lu livrer mener mesurer mettre mettre_en_avant \
mettre_en_oeuvre mettre_en_place mettre_en_production migrer monter negocier organiser outiller ouvrir partager participer poser \
poursuivre:poursuivi pratiquer prendre:pris preparer presenter prevoir:prevu produire proposer publier realiser rechercher recruter \
recueillir rediger refaire:refait refondre remplacer rencontrer renover repondre:repondu resoudre:resolu reunir reviser revoir:revu \
revue sauvegarder selectionner sortir:sorti soumettre:soumis standardiser structurer suivre:suivi tenir terminer tester traduire traiter \
transferer travailler_sur valider verifier visiter`,
  en: `add advertise agree_on allocate analyse announce apply archive ask assign attend attribute audit automate back_up backfill \
begin:begun benchmark bring_on budget build:built buy:bought cancel carry_out celebrate centralise certify check choose:chose,chosen \
clarify clean coach code collaborate collect communicate compile complete conduct configure connect consolidate contact contain cook \
coordinate create decide dedicate define delete deliver demo deploy deprecate describe design detail develop devote distribute \
do:did,done document draft draw edit encrypt enforce enroll establish evaluate execute explore facilitate file fill finalise finish fix \
follow formalise gather give:gave,given hire hold:held host id identify implement initiate install instrument integrate interview \
introduce investigate kick_off launch lay learn:learnt learned link list make:made map measure meet_with merge:merged migrate model \
monitor move name negotiate offer open organise outline overhaul own package participate patch pay_down perform pilot plan plant \
populate port post practice practise prepare present print prioritise produce program promote propose prototype provide provision \
publish put put_in_place ratify read rebrand reconcile record recruit redo refactor release remove replace request research resolve \
retire revamp review revise rework roll run:ran schedule scope score screen select send:sent separate set_up shadow share ship showcase \
shut shut_down speak_at spec specify spend:spent split staff standardise start structure study submit submit:submitted,submitting sunset \
surface survey switch tag teach:taught test track train transfer transition translate triage tune undertake:undertook update upgrade \
validate verify visit work_on write:wrote,written`,
};

/** A measure goes up or down. */
export const CHANGE: WordList = {
  fr: `abaisser accelerer accroitre accroitre:accru alleger allonger ameliorer amener augmenter baisser booster croitre \
descendre:descendu diminuer diviser doubler dynamiser economiser elargir elever eliminer epargner etendre faire_baisser faire_croitre \
faire_grimper faire_monter faire_passer faire_progresser faire_reculer grandir hausser limiter maximiser minimiser monter_a monter_de \
multiplier optimiser passer perdre:perdu porter progresser quadrupler raccourcir ralentir ramener reduire:reduit relever remonter \
renforcer resserrer simplifier stimuler supprimer tripler`,
  en: `accelerate advance boost cut:cut decrease deepen double drop eliminate enhance expand extend fall:fell,fallen gain go_from \
grow:grew,grown halve improve increase lengthen lift lose:lost lower maximise minimise modernise move_from multiply optimise quadruple \
raise ramp_up reduce rise:rose,risen save scale shorten simplify slow speed_up streamline strengthen tighten triple widen`,
};

/** « Better » verbs: in an objective they need an object that says for whom. */
export const BETTER: WordList = {
  fr: `accelerer accompagner affirmer ameliorer assurer booster consolider demontrer developper dynamiser encourager etablir favoriser \
garantir generer industrialiser maximiser optimiser perfectionner poser positionner prendre_soin professionnaliser promouvoir reinventer \
renforcer repenser soutenir stimuler structurer transformer valoriser`,
  en: `accelerate advance boost deliver demonstrate drive:drove,driven elevate empower enable encourage enhance ensure expand foster \
grow improve increase maximise optimise promote raise reinvent rethink scale streamline strengthen support transform`,
};

/** A level is attained. */
export const REACH: WordList = {
  fr: `arriver atteindre:atteint avoir:a,ont,avoir depasser descendre_sous etre_a franchir parvenir revenir totaliser`,
  en: `achieve attain average be_at exceed get_to have:has,had hit meet:met reach surpass total`,
};

/** Something is obtained from somebody else. */
export const OBTAIN: WordList = {
  fr: `accepter accueillir acquerir:acquis attirer capter closer conclure:conclu conquerir:conquis contractualiser convaincre:convaincu \
convertir decrocher degager embarquer encaisser enroler facturer gagner generer inscrire:inscrit lever nouer obtenir:obtenu onboarder \
qualifier rallier recevoir:recu recolter recueillir remporter retenir:retenu selectionner signer transformer trouver vendre`,
  en: `accept acquire attract book bring capture close commit convert earn enlist gain generate get:got,gotten harvest land net obtain \
onboard persuade qualify raise receive register secure sell:sold sign source win:won`,
};

/** What already runs keeps running. */
export const MAINTAIN: WordList = {
  fr: `assurer conserver continuer entretenir:entretenu garantir garder maintenir:maintenu maitriser perenniser poursuivre preserver renouveler \
respecter rester securiser stabiliser veiller`,
  en: `comply continue hold_steady keep:kept maintain preserve remain renew stay sustain uphold`,
};

/** Someone or something is different at the end: never a task by itself. */
export const BECOME: WordList = {
  fr: `aider assainir attirer changer conquerir convaincre debloquer democratiser devenir:devenu dominer donner etre faciliter fideliser \
gagner_la_confiance imposer incarner inspirer inverser liberer offrir_une_experience permettre positionner prouver reconcilier redevenir \
reinventer rendre:rendu retrouver reussir revolutionner s_imposer se_demarquer seduire transformer vivre`,
  en: `attract be be_known become:became change convince democratise dominate ease empower enable free help inspire let love make_it \
make_the offer_an_experience prove revolutionise stand_out surprise transform turn:turned unlock`,
};

/** What a third party does by itself. */
export const ACT: WordList = {
  fr: `accorder acheter activer adherer adopter aimer apprecier attribuer choisir citer cliquer completer constater consulter contribuer decerner \
declarer depenser detecter economiser elire:elu eviter financer homologuer installer juger louer noter ouvrir parler_de partager payer \
perdre:perdu preferer recommander rejoindre remonter repondre reussir revenir s_abonner s_inscrire se_connecter souscrire:souscrit \
subir:subi telecharger utiliser visionner`,
  en: `activate adopt advocate agree appreciate attend avoid award buy choose cite click come_back complete consult contribute cover declare depend \
deploy detect donate elect endorse engage enjoy extend feel:felt fund grant include join know:knew lease log_in lose:lost love nominate \
occur participate pass pay prefer rate recommend refer rely rent report respond return run save say:said share sign_up subscribe switch take \
trust try:tried upgrade use value view`,
};
