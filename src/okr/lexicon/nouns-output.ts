import type { WordList } from './contract.ts';

/** What a team makes or does by itself: documents, code, events, meetings, training, personal sessions. */
export const OUTPUT: WordList = {
  fr: `affichage affiche alerte algorithme analyse annonce appli application argumentaire atelier audit authentification base_de_connaissances
    base_de_donnees benchmark bilan billet blog business_plan cahier_des_charges campagne cartographie cas_client cas_d_usage chantier chapitre
    charte chiffrement ci_cd code comite communique composant compte_rendu concours conference contact contenu conversation correctif cours
    creation daily definition deploiement design_system diagnostic diaporama diner dispositif documentation dossier ecran emailing enquete
    entrainement entretien environnement espace_client etat_des_lieux etude evenement exercice feedback feuille_de_route fiche flyer
    fonctionnalite fondation formation formulaire glossaire grille guide indicateur infolettre infrastructure integration interview inventaire
    landing_page lecon lecture liste livrable livraison livre livret logiciel logo logs lot mailing manuel manuscrit maquette memoire
    mentions_legales mise_a_jour mode_d_emploi modele modelisation moteur note note_de_synthese notice oeuvre offre operation outil parcours
    photo plan plaquette plateforme point_hebdo politique portail post presentation previsionnel principe processus projet proposition protocole
    prototype publication publicite rapport referentiel refonte reglement relance repas retour reunion revue rituel rubrique salon seance
    section seminaire serveur socle sondage sortie spec sprint stand_up strategie suivi supervision synthese systeme temoignage test texte
    tunnel tuto tutorat tutoriel user_story veille verbatim visuel webinaire week_end`,
  en: `action ad advert advertisement alert alerting algorithm analysis announcement api app application architecture article assessment audit
    automation backfill backlog backup battlecard benchmark book bot branch brief brochure budget campaign cd changelog chapter checklist ci
    code codebase collateral commit component connector content contest course dashboard database decision deck definition deliverable delivery
    demo deployment dinner doc documentation ebook ebr endpoint engine environment epic episode event exercise experiment extension faq feature
    fix flow forecast form framework glossary guide guideline hackathon handbook hypothesis image infrastructure initiative instrumentation
    integration interface interview inventory issue iteration knowledge_base label lesson library list logging logo manual mapping mechanism
    meeting meetup merge_request messaging microservice microsite migration milestone module monitoring mr mvp newsletter offer offsite package
    page patch persona plan platform playbook podcast policy portal positioning post post_mortem pr prd presentation prioritisation
    prioritization procedure process program programme project proof_of_concept proposal protocol prototype pull_request qbr questionnaire quiz
    recommendation redesign refactor refactoring rehearsal release repo report reporting repository requirement research retro retrospective
    review rfc roadmap run runbook sample sandbox scenario schema scope screen script segmentation seminar sequence server session site software
    spec specification sprint store story strategy study survey system telemetry template test testimonial tool tooling tracking training
    tutorial update value_proposition version video vision visual webinar website weekend white_paper whitepaper wiki workflow workout workshop`,
};

/** Nouns made from a production verb: « mise en place de… », « Rollout of… ». At the head of a line they are a task. */
export const DEED: WordList = {
  fr: `achat analyse animation automatisation cartographie collecte conception constitution construction creation definition demarrage deploiement
    depot developpement_d_un developpement_d_une developpement_de_l developpement_du documentation elaboration embauche envoi etude formation
    identification industrialisation initialisation installation integration lancement mise_a_jour mise_a_niveau mise_en_ligne mise_en_oeuvre
    mise_en_place mise_en_production mise_en_service montage nomination obtention organisation ouverture participation presentation
    production_de prospection publication realisation recensement recrutement recueil redaction refonte relance renouvellement revision revue
    sensibilisation structuration tenue validation`,
  en: `analysis_of automation completion configuration creation definition_of delivery deployment design_of development_of documentation_of
    drafting establishment finalisation finalization hiring identification_of implementation installation integration_of introduction kick_off
    kickoff launch migration organisation_of organization_of preparation production_of publication recruitment redesign review_of roll_out
    rollout set_up setup submission training_of validation_of`,
};

/** People hired or a team staffed: a task, unless the objective itself is to attract talent. */
export const HIRE: WordList = {
  fr: `alternant cdi effectif embauche head_of
      recrue recrutement stagiaire`,
  en: `ae bdr ce contractor head_of headcount hire intern open_role recruiter sdr teammate vacancy vp_of`,
};

/** Certificates, audits and permits: labelled as tasks by the guide (hard case 5). */
export const CERTIFICATE: WordList = {
  fr: `agrement autorisation brevet certificat certifie diplome examen habilitation homologation label labellisation pci_dss permis qualiopi soc_2
    toeic`,
  en: `accreditation ato certificate certification certified degree diploma exam hipaa iso licence license pci permit soc soc2 soc_2`,
};
