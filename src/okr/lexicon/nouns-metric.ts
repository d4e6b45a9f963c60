import type { WordList } from './contract.ts';

/** Words that name a measured quantity. */
export const METRIC: WordList = {
  fr: `absenteisme anciennete assiduite benefice bfr budget ca capacite charge chiffre_d_affaires classement completion conformite consommation
    core_web_vitals cout couverture cycle_de_vente cycle_time delai depense desabonnement dette disponibilite dscr dso duree ebe ecoindex
    economies efficacite emission empreinte engagement epargne erreur exactitude fidelisation fonds frequence_cardiaque hallucination indice
    k_factor latence lead_time marge masse_grasse mediane montant moyenne nombre note note_moyenne notoriete oee open_rate panier part
    participation plaintes poids positionnement_google pourcentage presence prix_moyen production productivite rappel reachat reclamations
    recurrence rendement rentabilite resultat_net retard retours_produit revenu rotation satisfaction score sommeil stock taille taux temps
    ticket_moyen time_to_market time_to_value tonnage total tresorerie valeur_vie velocite vitesse`,
  en: `absenteeism accuracy activation acv adoption aov arpa arpu arr attainment attendance attrition availability average average_order_value
    awareness bandwidth basket blocks bookings bugs burn cac capacity cash ces churn cls clv complaints completion consumption conversion
    core_web_vitals cost coverage cpa cpc cpl cpm cpu crash_free crashes csat ctr dau debt defects delay diversity duration ebitda efficiency
    emissions engagement enps error expenses failure flakiness footprint frequency iarr incidents index inventory k_factor latency lighthouse
    ltv margin mau median memory mrr mttr nps number p50 p90 p95 p99 page_load pagespeed participation percent percentage percentile performance
    pipeline position precision productivity profit profitability proportion quota rank ranking rate rating ratio recall releases retention
    revenue roas roi runway sales_cycle satisfaction savings score share share_of_voice size sla slo speed spend spending stickiness storage
    tenure throughput tickets time time_to_market time_to_value total ttv turnover upgrades uptime usage utilisation utilization velocity volume
    wau weight`,
};

/** Metrics that grow without value being created (Ries; S2). Sign-ups and traffic depend on the objective. */
export const VANITY: WordList = {
  fr: `abonne_instagram abonne_linkedin abonnes_facebook abonnes_instagram abonnes_linkedin abonnes_page abonnes_tiktok abonnes_twitter abonnes_x
    abonnes_youtube article_de_presse articles_presse communaute_de_fans compte_cree creation_de_compte etoile_github etoile_sur_github
    inscription inscrit installation_totale j_aime membre_discord mention_presse page_indexee page_visitee page_vue pages_vues partage
    participant_inscrit portee reach retombee retombee_media retombee_presse session_web sign_up star_github telechargement trafic trafic_site
    trafic_web utilisateur_enregistre utilisateur_inscrit visite visiteur visiteur_unique vue vues_youtube`,
  en: `account_created attendee_registered coverage_in_the_press download event_registration fan follower github_star impression install like
    linked listen media_hit media_mention mention mentioned page_indexed page_view pageview press_article press_coverage press_hit press_mention
    reach readership reads registered_user registrant registration retweet sign_up signup social_post star stream subscriber_youtube total_user
    traffic tweet unique_visitor view visit visitor website_traffic youtube_subscriber`,
};

/** Service and hygiene levels that merely have to hold. */
export const HYGIENE: WordList = {
  fr: `accessibilite_service amende anomalie_bloquante conformite coupure disponibilite faille fuite impaye indisponibilite interruption intrusion
    litige non_conformite panne perte_de_donnees plainte premiere_reponse_support retard_de_paiement rgpd rupture taux_de_disponibilite
    vulnerabilite`,
  en: `accident availability breach bug compliance covenant crash data_leak data_loss defect downtime error_budget fine incident outage p0 pager
    regression rollback sev1 sev_1 sla slo uptime violation vulnerabilities vulnerability`,
};

/** Units of time, for rates (« par mois ») and windows. */
export const TIME: WordList = {
  fr: `an annee h hebdo heure j jour journee min minute mois ms sec seconde semaine semestre trimestre`,
  en: `day half hour hr min minute month ms quarter sec second sprint week wk year yr`,
};
