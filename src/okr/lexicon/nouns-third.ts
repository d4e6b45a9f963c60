import type { WordList } from './contract.ts';

/** Third parties whose bare count is a level: « 15 clients » does not say how many there are today. */
export const STOCK: WordList = {
  fr: `abonne abonnement adherent agence apprenant artisan beneficiaire benevole cabinet citoyen collaborateur collectivite commercant \
commune compte conseiller contributeur developpeur ecole eleve enfant enseignant entreprise etablissement etudiant exploitant famille \
foyer franchise habitant hopital joueur lecteur locataire magasin mairie marchand marche medecin membre organisation parrain partenaire \
pays personne pme point_de_vente praticien prestataire professionnel proprietaire salarie testeur usager utilisateur ville`,
  en: `account admin advocate agency ambassador architect beneficiary buyer citizen city client clinic companies company consumer \
contributor country creator customer designer developer distributor donor driver employee engineer enterprise expert family firm \
hospital host household influencer installation instance learner logo maintainer market member merchant node nonprofit operator \
organisation parent partner patient people player provider pupil reader reseller restaurant retailer school seller smb startup store \
student subscriber subscription supplier teacher tenant tester user vendor veteran volunteer`,
};

/** What third parties give one at a time: new within the cycle, so that it starts at zero. */
export const FLOW: WordList = {
  fr: `adhesion affaire apporteur avis candidature citation commande contrat cotisation demande demo devis don essai financement \
investisseur lettre_d_intention levee mecene montee_en_gamme nuitee opportunite parrainage parraine partenariat precommande prix \
promesse rdv recommandation recompense rendez_vous renouvellement reservation souscription subvention talk tour_de_table trophee vente`,
  en: `accept adopter agreement applicant application appointment attendee award backlink bequest booking candidate contract \
contribution conversion cross_sell deal deposit donation endorsement expansion funding graduation grant inclusion inquiry introduction \
investor invitation lead letter_of_intent loan loi mql new_logo nomination opportunity order participant partnership pilot pledge poc \
pql preorder prize prospect quote referral renewal rental request review rfp round sal sale seed signature sponsor sql submission tender \
transaction trial upsell vote win`,
};

/** Third parties that are not counted as stock: they act. */
export const THIRD: WordList = {
  fr: `acteur administration assureur autorite banque citoyen collectivite commission compte_enterprise concurrent createur editeur etat \
famille influenceur internaute investisseur mairie ministere natif pair prefecture redaction regulateur visiteur`,
  en: `analyst audience authority bank community competitor council family farmer foundation gartner government influencer insurer \
journalist jury media ministry open_source_project peer press public publisher regulator startup visitor`,
};

/** The team's own house: what they do is a task, not an outcome. */
export const INSIDE: WordList = {
  fr: `codir collaborateur comite commercial commerciaux direction encadrant equipe ingenierie notre nous produit rh salarie tech tuteur vente`,
  en: `board customer_success department design employees engineering everyone exec executive finance group hr leadership legal management manager \
marketing our people_ops product rep sales security stakeholder supervisor support team we`,
};

/** Qualifiers that make a count of people more than a raw total. */
export const QUALIFIED: WordList = {
  fr: `actif certifie converti fidele hebdo hebdomadaire mensuel payant qualifie quotidien quotidienne recurrent regulier`,
  en: `activated active converted daily_active dau engaged loyal mau monthly_active paid paying power qualified recurring repeat retained returning \
wau weekly_active`,
};

/** Words that say a count starts at zero. */
export const FRESH: WordList = {
  fr: `active additionnel ajoute concretise couvert engage inedit migre nouveau nouveaux nouvelle ouvert premier reactive recrute supplementaire`,
  en: `activated added additional extra first first_time incremental migrated more net_new new published_by reactivated recruited`,
};
