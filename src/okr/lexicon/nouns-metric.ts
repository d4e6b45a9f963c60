import type { WordList } from './contract.ts';

/** Words that name a measured quantity. */
export const METRIC: WordList = {
  fr: `taux ratio score note_moyenne note indice index délai temps durée coût prix_moyen marge marge_brute rentabilité bénéfice résultat_net revenu revenus chiffre_d_affaires ca
    ca_mensuel panier panier_moyen part part_de_marché part_de_voix nps csat ces mrr arr arpu arpa acv ltv clv cac cpl cpa cpc cpm ctr roi roas roce ebitda ebe bfr trésorerie runway burn
    cash rétention churn attrition fidélisation désabonnement conversion activation adoption engagement satisfaction notoriété complétion ttv time_to_value
    time_to_market lead_time cycle_time cycle_de_vente vélocité latence temps_de_réponse temps_de_chargement mttr mtbf rto rpo throughput couverture couverture_de_tests coverage
    disponibilité productivité efficacité rendement production volume tonnage turnover absentéisme enps ancienneté assiduité présence participation taux_de_présence dette stock
    rotation consommation émission émissions empreinte poids lcp cls inp fcp ttfb lighthouse core_web_vitals pagespeed ecoindex score_seo position positionnement_google classement
    oee trs dscr dso dpo marge_nette masse_grasse fréquence_cardiaque sommeil moyenne médiane pourcentage nombre total proportion quota dau mau wau dau_mau pipeline
    coût_d_acquisition coût_par_lead valeur_vie récurrence réachat taux_de_réachat ventes commandes visites leads dépenses dépense charges budget économies épargne
    capacité temps_moyen ancienneté_moyenne erreurs erreur bugs tickets plaintes réclamations retours_produit retard retards litiges impayés encours gmv arpdau fill_rate
    open_rate taux_d_ouverture stickiness k_factor viralité valorisation capitalisation précision rappel exactitude recall hallucination accuracy taille montant ticket_moyen charge conformité sla slo uptime vitesse fonds`,
  en: `rate ratio score rating index delay time duration cost margin profitability profit revenue turnover basket average_order_value aov share market_share
    share_of_voice nps csat ces mrr arr iarr arpu arpa acv ltv clv cac cpl cpa cpc cpm ctr roi roas ebitda cash runway burn retention churn attrition conversion activation
    adoption engagement satisfaction awareness completion ttv time_to_value time_to_market lead_time cycle_time sales_cycle velocity latency response_time load_time
    page_load mttr mtbf rto rpo throughput coverage test_coverage availability productivity efficiency output_rate volume absenteeism enps tenure attendance participation
    debt inventory consumption emissions footprint weight lcp cls inp fcp ttfb lighthouse core_web_vitals pagespeed position ranking rank
    average median percentage percent number total proportion quota dau mau wau swau swaus dau_mau smau gmau pipeline pipeline_coverage bookings spend spending expenses savings
    capacity errors error bugs tickets complaints defects delays backlog_size gmv stickiness k_factor virality valuation precision recall accuracy usage utilization utilisation
    percentile p50 p90 p95 p99 win_rate attach_rate quota_attainment attainment acceptance_rate offer_acceptance_rate vacancy_rate sla slo uptime speed performance
    memory cpu storage bandwidth flakiness failures failure incidents crashes crash_free satisfaction_score frequency upgrades releases tps blocks lead_volume stage_conversion close_rate contribution_rate diversity change_failure_rate failure_rate error_rate deployment_frequency mean_time crash_rate lead_response_time size deal_size`,
};

/** Metrics that grow without value being created (Ries; S2). Sign-ups and traffic depend on the objective. */
export const VANITY: WordList = {
  fr: `follower abonnés_linkedin abonnés_instagram abonnés_twitter abonnés_x abonnés_youtube abonnés_tiktok abonnés_facebook abonnés_page abonné_linkedin abonné_instagram fan like
    j_aime impression vue vues_youtube visionnage visite visiteur visiteur_unique trafic trafic_web trafic_site page_vue pages_vues page_visitée session_web téléchargement
    écoute inscription inscrit compte_créé création_de_compte utilisateur_inscrit utilisateur_enregistré retombée retombée_presse retombée_média
    article_de_presse articles_presse mention mention_presse passage_média parution partage reach portée audience_totale page_indexée 
    étoile_github star_github étoile_sur_github communauté_de_fans membre_discord participant_inscrit installation_totale signup sign_up`,
  en: `follower fan like impression view pageview page_view visit visitor unique_visitor traffic website_traffic reads readership download listen stream signup sign_up
    registration registered_user registrant install press_article press_mention media_mention media_hit press_coverage press_hit mention retweet tweet subscriber_youtube
    youtube_subscriber reach github_star star fork page_indexed event_registration account_created total_user attendee_registered social_post coverage_in_the_press linked mentioned`,
};

/** Service and hygiene levels that merely have to hold. */
export const HYGIENE: WordList = {
  fr: `uptime disponibilité taux_de_disponibilité sla slo incident incident_critique incident_majeur bug bug_critique faille faille_critique vulnérabilité vulnérabilités
    panne interruption fuite fuite_de_données perte_de_données régression conformité covenant non_conformité accident rgpd litige amende violation intrusion breach indisponibilité
    anomalie_bloquante bug_bloquant crash accessibilité_service rupture plainte rollback retard_de_paiement impayé coupure première_réponse_support`,
  en: `uptime availability sla slo incident outage downtime bug defect vulnerability vulnerabilities security_incident breach data_loss data_leak regression compliance
    covenant accident violation fine error_budget rollback crash critical_bug sev1 sev_1 p0 p1_incident pager`,
};

/** Units of time, for rates (« par mois ») and windows. */
export const TIME: WordList = {
  fr: `jour semaine mois trimestre semestre an année heure minute seconde h min sec ms j journée hebdo`,
  en: `day week month quarter half year hour minute second hr min sec ms sprint wk yr`,
};
