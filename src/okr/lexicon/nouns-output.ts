import type { WordList } from './contract.ts';

/** What a team makes or does by itself: documents, code, events, meetings, training, personal sessions. */
export const OUTPUT: WordList = {
  fr: `article billet post publication contenu texte page rubrique section landing_page page_d_atterrissage site site_web
    blog livre_blanc ebook livre chapitre guide tutoriel tuto notice manuel mode_d_emploi fiche fiche_pratique
    fiche_produit brochure plaquette flyer affiche catalogue dossier dossier_de_presse communiqué
    communiqué_de_presse étude étude_de_cas cas_client cas_d_usage cas_d_utilisation témoignage vidéo podcast épisode newsletter infolettre emailing mailing
    infographie visuel logo charte charte_graphique identité_visuelle bannière présentation deck pitch_deck slide support_de_vente
    support_de_formation argumentaire battlecard one_pager kit template modèle_de_document gabarit webinaire webinar conférence atelier workshop
    séminaire salon événement évènement meetup hackathon démo_interne formation cours module leçon séance session entraînement exercice quiz
    entretien interview réunion comité point_hebdo rituel rétrospective rétro stand_up revue revue_de_code audit diagnostic analyse benchmark
    enquête sondage questionnaire étude_de_marché veille cartographie inventaire état_des_lieux plan plan_d_action plan_de_formation stratégie feuille_de_route
    roadmap backlog cahier_des_charges spécification spec maquette wireframe prototype poc_interne mvp version release livrable livraison fonctionnalité feature
    écran interface composant bibliothèque_de_composants design_system api endpoint service_web microservice intégration connecteur plugin extension module_complémentaire
    script outil tableau_de_bord dashboard rapport reporting compte_rendu bilan procédure processus process workflow
    playbook runbook checklist protocole politique règlement documentation doc readme wiki base_de_connaissances base_de_données faq glossaire
    test test_unitaire test_e2e test_utilisateur pipeline_ci ci_cd environnement serveur infrastructure architecture migration refonte refactoring
    sauvegarde plan_de_reprise déploiement mise_à_jour correctif patch code dépôt_git repo user_story story epic ticket_technique sprint
    itération chantier projet initiative action opération campagne campagne_publicitaire annonce publicité concours jeu_concours partenariat_interne parcours parcours_d_intégration
    parcours_de_formation persona segmentation scénario séquence séquence_email tunnel formulaire offre grille_tarifaire
    catalogue_de_formation organigramme fiche_de_poste référentiel grille grille_d_évaluation dispositif programme système logiciel application appli
    application_mobile application_web plateforme site_e_commerce boutique_en_ligne espace_client portail intranet logique_métier moteur algorithme
    modèle budget_prévisionnel prévisionnel business_plan business_model statuts contrat_type mentions_légales registre
    création dessin tableau chanson morceau photo œuvre peinture poème manuscrit mémoire_de_fin_d_études mémoire soutenance
    rapport_de_stage livre_lu lecture balade sortie dîner repas randonnée footing course_à_pied jogging week_end méditation
    conversation rendez_vous_interne mentorat coaching_interne tutorat feedback retour retour_utilisateur verbatim livre_audio
    note note_de_synthèse synthèse bloc lot dispositif_de_suivi suivi grille_de_lecture socle fondation fondations base_technique squelette
    visite_terrain porte_à_porte qbr indicateur ordinateur capteur relance contact définition principe appel_d_offres_rédigé dossier_de_candidature candidature_envoyée demande_de_subvention proposition
    abuse_story logs journal_d_audit authentification journalisation chiffrement monitoring supervision alerte alerting
    critère_d_acceptation schéma diagramme matrice modélisation glossaire_métier annuaire liste recette stage_ouvert cérémonie`,
  en: `article post blog_post content page landing_page site website microsite white_paper whitepaper ebook book chapter guide tutorial
    manual handbook handbook_page brochure flyer poster catalogue catalog press_release release_note case_study testimonial story video podcast
    episode newsletter infographic visual logo brand_book banner presentation deck pitch_deck slide sales_deck collateral battlecard one_pager kit
    template webinar conference_organised workshop seminar event meetup hackathon training course module lesson session exercise quiz interview meeting
    offsite retro retrospective standup review audit assessment analysis benchmark survey questionnaire research market_research study mapping
    inventory plan action_plan strategy roadmap backlog spec specification mockup mock wireframe prototype mvp version release deliverable
    delivery feature screen interface component component_library design_system api endpoint microservice integration connector plugin extension script
    tool tooling dashboard report reporting procedure process workflow playbook runbook checklist protocol policy documentation docs doc
    readme wiki knowledge_base database faq glossary test unit_test integration_test e2e_test test_suite test_plan ci pipeline_ci cd environment
    server infrastructure architecture migration redesign refactor refactoring backup deployment update patch fix code repo repository user_story
    epic sprint iteration project initiative action campaign ad advert advertisement contest journey_map persona
    segmentation scenario sequence email_sequence form offer price_list pricing_page job_description rubric
    framework program programme system software app application mobile_app web_app platform store portal intranet engine algorithm
    budget forecast business_plan business_case bylaws terms_of_service runbook postmortem post_mortem rfc proposal design_doc adr changelog
    announcement demo demo_video talk_prepared demo_environment sandbox proof_of_concept pilot_plan guideline milestone issue_template pull_request merge_request
    mr pr commit issue epic_created backfill label onboarding_plan onboarding_guide career_framework career_ladder job_family scorecard compensation_framework compensation_calculator handbook_section
    working_group charter manifesto mission_statement vision vision_document north_star_document definition taxonomy schema diagram blueprint
    poc_plan telemetry instrumentation tracking alert alerting monitoring logging runbooks tests qbr ebr container tracker adapter workflow_automation automation bot
    press_kit media_kit style_guide tone_of_voice messaging messaging_guide positioning positioning_statement value_proposition content_piece piece_of_content
    drawing painting song poem novel manuscript thesis run workout dinner walk hike meditation one_on_one check_in call_internal mentoring
    coaching_session shadowing demo_day office_hours town_hall all_hands ama newsletter_issue list top_questions walkthrough
    tutorial_video screencast starter_kit sample_app reference_implementation sdk library cli package helm_chart container image terraform_module
    recommendation decision decision_document brief creative_brief scope requirement requirements prd user_research usability_test
    a_b_test experiment hypothesis backlog_item ticket_created mechanism function_set_up booth sponsorship calendar content_calendar
    editorial_calendar wrapper codebase branch interview_repo onboarding_flow flow sitemap prioritization prioritisation`,
};

/** Nouns made from a production verb: « mise en place de… », « Rollout of… ». At the head of a line they are a task. */
export const DEED: WordList = {
  fr: `mise_en_place mise_en_oeuvre mise_en_œuvre mise_en_production mise_en_ligne mise_en_service mise_à_jour mise_à_niveau création lancement conception réalisation
    élaboration rédaction préparation organisation définition déploiement développement_de_l développement_du développement_d_un développement_d_une construction installation configuration
    intégration migration implémentation publication production_de production_d rédaction finalisation validation refonte
    révision structuration recrutement embauche formation sensibilisation automatisation industrialisation documentation
    analyse identification recensement cartographie étude réalisation participation animation ouverture acquisition_de_matériel achat
    renouvellement obtention dépôt signature_interne nomination constitution montage démarrage initialisation lancement_du lancement_de revue
    recueil collecte tenue envoi passage_en_production présentation prospection relance test_de`,
  en: `launch creation rollout roll_out implementation deployment development_of design_of definition_of completion preparation setup set_up
    installation configuration migration integration_of publication production_of drafting finalization finalisation validation_of redesign review_of
    recruitment hiring onboarding_of training_of automation documentation_of analysis_of identification_of adoption_plan kickoff kick_off
    submission delivery establishment introduction organization_of organisation_of participation_in execution_of`,
};

/** People hired or a team staffed: a task, unless the objective itself is to attract talent. */
export const HIRE: WordList = {
  fr: `recrutement embauche recrue poste_pourvu poste_ouvert cdi alternant stagiaire commercial_recruté développeur_recruté
    équipe_recrutée équipe_constituée head_of effectif collaborateur_recruté`,
  en: `hire new_hire sdr bdr ae ce headcount recruiter position_filled role_filled vacancy open_role open_position engineer_hired
    teammate intern contractor head_of vp_of`,
};

/** Certificates, audits and permits: labelled as tasks by the guide (hard case 5). */
export const CERTIFICATE: WordList = {
  fr: `certification certificat certifié label labellisation accréditation agrément homologation habilitation diplôme permis brevet iso
    audit_iso soc_2 cspn qualiopi pci_dss rgpd_complet examen concours_admin toefl toeic marquage_ce visa autorisation`,
  en: `certification certificate certified accreditation license licence permit diploma degree iso soc_2 soc2 soc pci fedramp hipaa
    exam patent gdpr_audit sox_readiness authority_to_operate ato`,
};
