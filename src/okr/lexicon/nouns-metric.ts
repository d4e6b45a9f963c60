import type { WordList } from './contract.ts';

/** Words that name a measured quantity. */
export const METRIC: WordList = {
  fr: `abandon absenteisme anciennete assiduite benefice bfr budget ca capacite charge chiffre_d_affaires classement completion \
conformite consommation cout couverture cycle_de_vente delai depense desabonnement dette disponibilite dscr dso duree ebe economies \
efficacite emission empreinte epargne erreur exactitude fidelisation fonds indice latence marge montant moyenne nombre note notoriete \
occupation panier part participation plaintes poids pourcentage prix_moyen production productivite rappel reachat rebond reclamations \
recurrence rendement rentabilite resultat retard revenu rotation sommeil stock taille taux temps ticket_moyen tresorerie velocite \
vitesse`,
  en: `absenteeism accuracy activation acv adoption aov arr attendance attrition availability average awareness bandwidth basket \
bookings bounce bugs cac capacity cash ces churn clv complaints completion consumption conversion core_web_vitals cost coverage cpc cpm \
cpu crashes csat ctr dau debt defects delay diversity duration ebitda efficiency emissions engagement enps error expenses failure \
frequency freshness gmv incidents index inventory lag latency lead_time load ltv margin mau median mrr mttr nps number occupancy p50 p90 \
p95 p99 participation percent percentage performance pipeline precision productivity profit profitability ranking rate rating ratio \
releases retention roas roi runway sales_cycle satisfaction savings score share share_of_voice size sla slo speed spend spending \
stickiness storage tenure throughput tickets time time_to_market time_to_value total ttv turnaround turnover upgrades uptime usage \
utilisation velocity volume wait wau weight`,
};

/** Metrics that grow without value being created (Ries; S2). Sign-ups and traffic depend on the objective. */
export const VANITY: WordList = {
  fr: `ecoute etoile inscription inscrit j_aime page_vue partage portee reach retombee telechargement trafic visiteur vue`,
  en: `download enrollment enrolment fan follower impression install likes linked listen mention mentioned pageview readership reads \
registrant registration retweet sign_up signup star stream subs traffic tweet view visit visitor`,
};

/** Service and hygiene levels that merely have to hold. */
export const HYGIENE: WordList = {
  fr: `alerte_critique amende anomalie blessure casse conformite coupure dispo disponibilite ecart faille fuite impaye indisponibilite \
infection interruption intrusion litige panne penalite plainte reclamation remarque rgpd rupture sinistre taux_de_disponibilite \
vulnerabilite`,
  en: `accident availability breach bug chargeback complaint compliance crash defect downtime escalation finding fine incident infection \
injury outage penalty recall regression sla slo spill uptime violation vulnerabilities vulnerability`,
};

/** Units of time, for rates (« par mois ») and windows. */
export const TIME: WordList = {
  fr: `an annee h hebdo heure j jour journee mois seconde semaine semestre trimestre`,
  en: `day half hour hr min minute month ms quarter sec second sprint week wk year yr`,
};
