import type { WordList } from './contract.ts';

/** What a team makes or does by itself: documents, code, events, meetings, training, personal sessions. */
export const OUTPUT: WordList = {
  fr: `affichage affiche analyse annonce appli application argumentaire atelier authentification base bilan billet blog business_plan \
cahier_des_charges campagne cartographie cas catalogue chantier chapitre charte chiffrement ci_cd comite communique composant \
compte_rendu concours conference contact contenu controle conversation correctif cours creation daily definition deploiement \
design_system diagnostic diaporama diner dispositif documentation dossier ecran emailing enquete entrainement entretien environnement \
etude evenement exercice feedback feuille fiche fichier flyer fonctionnalite fondation formation formulaire glossaire grille idee \
indicateur infolettre infrastructure integration inventaire kit landing lecon lecture livrable livraison livre livret logiciel logo logs \
lot mailing manuel manuscrit maquette memoire modele modelisation moteur note notice offre operation outil parcours photo planning \
plaquette plateforme politique portail presentation principe processus projet proposition publication publicite rapport referentiel \
refonte relance repas retour reunion revue rituel rubrique salon seance section seminaire serveur socle sondage sortie sprint strategie \
suivi supervision synthese systeme tableau temoignage texte tunnel tuto tutorat tutoriel veille verbatim visuel webinaire`,
  en: `action ad advert advertisement alert alerting algorithm analysis announcement api app application architecture article assessment \
audit automation backfill backlog backup battlecard benchmark book bot branch brief brochure budget campaign cd changelog chapter \
checklist ci code codebase collateral commit component connector content contest dashboard database dataset decision deck definition \
deliverable delivery demo deployment dinner doc documentation ebook ebr endpoint engine environment epic episode event exercise \
experiment extension faq feature fix flow forecast form framework function glossary guide guideline hackathon handbook hypothesis image \
infrastructure initiative instrumentation integration interface interview inventory issue iteration label lesson library list logging \
logo manual mapping mechanism meeting meetup messaging microservice microsite migration milestone module monitoring mr mvp newsletter \
offer offsite package page paper patch persona plan platform playbook plugin podcast policy portal positioning post poster pr prd \
presentation prioritisation procedure process program programme project proposal protocol prototype qbr questionnaire quiz \
recommendation redesign refactor refactoring rehearsal release repo report reporting repository requirement research retro retrospective \
review rfc roadmap run runbook sample sandbox scenario schema scope screen script sdk segmentation seminar sequence server session site \
software spec specification sprint store story strategy study survey system telemetry template test testimonial tool tooling toolkit \
tracking training tutorial update version video vision visual webinar website weekend white_paper whitepaper wiki workflow workout \
workshop`,
};

/** Nouns made from a production verb: « mise en place de… », « Rollout of… ». At the head of a line they are a task. */
export const DEED: WordList = {
  fr: `achat analyse cartographie collecte creation definition deploiement depot developpement documentation embauche envoi etude formation \
installation integration lancement mise mise_en_oeuvre mise_en_place organisation ouverture participation presentation production_de \
publication recrutement recueil redaction refonte relance revue tenue validation`,
  en: `analysis_of automation completion creation definition_of delivery deployment design_of development_of documentation_of drafting \
hiring identification_of installation integration_of introduction kick_off kickoff launch migration organisation_of production_of \
publication redesign review_of roll_out rollout set_up setup training_of validation_of`,
};

/** People hired or a team staffed: a task, unless the objective itself is to attract talent. */
export const HIRE: WordList = {
  fr: `alternant cdi effectif embauche recrue recrutement stagiaire`,
  en: `ae bdr ce contractor headcount hire intern recruiter sdr teammate vacancy`,
};

/** Certificates, audits and permits: labelled as tasks by the guide (hard case 5). */
export const CERTIFICATE: WordList = {
  fr: `agrement autorisation brevet certificat certifie diplome examen habilitation homologation label labellisation qualiopi toeic`,
  en: `accreditation ato certificate certification certified degree diploma exam iso licence license pci permit soc`,
};
