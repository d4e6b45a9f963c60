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
  fr: `article_de_presse communaute_de_fans compte_cree creation_de_compte etoile_github inscription inscrit installation_totale j_aime
    membre_discord mention_presse page_indexee partage portee reach retombee sign_up telechargement trafic utilisateur_enregistre visite
    visiteur vue`,
  en: `account_created attendee_registered coverage_in_the_press download event_registration fan follower github_star impression install like
    linked listen media_hit mention mentioned page_indexed pageview press_article press_coverage press_hit reach readership reads
    registered_user registrant registration retweet sign_up signup social_post star stream subs total_user traffic tweet view visit visitor`,
};

/** Service and hygiene levels that merely have to hold. */
export const HYGIENE: WordList = {
  fr: `accessibilite_service accident alerte_critique amende anomalie anomalie_bloquante blessure casse conformite coupure disponibilite ecart
    faille fuite impaye incident indisponibilite interruption intrusion litige non_conformite panne penalite perte_de_donnees plainte
    premiere_reponse_support reclamation remarque retard_de_paiement rgpd rupture sinistre taux_de_disponibilite vulnerabilite`,
  en: `accident availability breach bug chargeback complaint compliance covenant crash data_leak data_loss defect downtime error_budget escalation
    finding fine incident injury outage p0 pager penalty recall regression rollback sev1 sev_1 sla slo spill uptime violation vulnerabilities
    vulnerability`,
};

/** Units of time, for rates (« par mois ») and windows. */
export const TIME: WordList = {
  fr: `an annee h hebdo heure j jour journee min minute mois ms sec seconde semaine semestre trimestre`,
  en: `day half hour hr min minute month ms quarter sec second sprint week wk year yr`,
};
