import type { MetricFact } from '../model.ts';

/**
 * The metrics the reader knows without the glossary: `id|unit|direction|timing|vanity|names`.
 * Ids are the glossary's; its own facts replace unit, direction, timing and vanity, and add names.
 */
const LIST = `
pipeline-influenced|currency|up|leading|context|pipeline influencé;influenced pipeline
pipeline-sourced|currency|up|leading|no|pipeline généré;pipeline sourcé;pipeline créé;sourced pipeline;pipeline generated;new pipeline;pipeline commercial
pipeline-coverage|ratio|up|leading|no|couverture du pipeline;pipeline coverage
mql|count|up|leading|context|mql;mqls;leads qualifiés;leads qualifiés marketing;marketing qualified leads;qualified leads
sql|count|up|leading|no|sql;sqls;sales qualified leads;leads acceptés par les ventes;opportunités qualifiées;qualified opportunities
mql-to-sql-rate|%|up|leading|no|taux mql sql;conversion mql en sql;mql to sql;mql sql conversion
demo-requests|count|up|leading|context|demandes de démo;démos demandées;demo requests;demos booked;démos réservées;demandes de démonstration
win-rate|%|up|lagging|no|taux de gain;taux de réussite commerciale;win rate;close rate;taux de closing;taux de signature
competitive-win-rate|%|up|lagging|no|taux de gain concurrentiel;competitive win rate;taux de gain face à
asset-assisted-win-rate|%|up|lagging|no|taux de gain avec assets;asset assisted win rate
win-loss-ratio|ratio|up|lagging|no|ratio gains pertes;win loss ratio
sales-cycle-length|days|down|lagging|no|cycle de vente;durée du cycle de vente;cycle commercial;sales cycle;sales cycle length;deal cycle
sales-velocity|currency per day|up|leading|no|vélocité commerciale;sales velocity;pipeline velocity
average-deal-size|currency|up|lagging|no|montant moyen des affaires;panier moyen;average deal size;average order value;aov;ticket moyen
acv|currency per year|up|lagging|no|acv;valeur annuelle du contrat;annual contract value
mrr|currency per month|up|lagging|no|mrr;revenu récurrent mensuel;monthly recurring revenue
arr|currency per year|up|lagging|no|arr;revenu récurrent annuel;annual recurring revenue
net-new-mrr|currency|up|lagging|no|net new mrr;mrr net nouveau
arpu|currency per user per period|up|lagging|no|arpu;arpa;revenu moyen par utilisateur;revenu moyen par compte;average revenue per user;average revenue per account
attach-rate|%|up|lagging|no|taux d'attachement;taux d'attache;attach rate
expansion-mrr|currency|up|lagging|no|revenu d'expansion;expansion mrr;expansion revenue
nrr|%|up|lagging|no|nrr;ndr;rétention nette du revenu;net revenue retention;net dollar retention
grr|%|up|lagging|no|grr;rétention brute du revenu;gross revenue retention
customer-churn-rate|%|down|lagging|no|churn;churn rate;taux de churn;taux d'attrition;attrition;taux de désabonnement;churn clients;logo churn;customer churn
gross-revenue-churn|%|down|lagging|no|churn brut;gross churn;mrr churn;revenue churn;churn mrr
net-revenue-churn|%|down|lagging|no|churn net;net churn;net revenue churn
customer-retention-rate|%|up|lagging|no|rétention;taux de rétention;retention;retention rate;taux de fidélisation;customer retention;rétention client;taux de réachat
retention-d7|%|up|leading|no|rétention à j 7;rétention j 7;day 7 retention;d7 retention;week 1 retention
retention-d30|%|up|lagging|no|rétention à j 30;rétention j 30;day 30 retention;d30 retention;rétention à 30 jours
retention-d90|%|up|lagging|no|rétention à j 90;rétention j 90;day 90 retention;d90 retention;rétention à 90 jours
saas-quick-ratio|ratio|up|lagging|no|quick ratio
cac|currency per customer|down|lagging|no|cac;coût d'acquisition;coût d'acquisition client;customer acquisition cost;acquisition cost
ltv|currency per customer|up|lagging|no|ltv;clv;valeur vie client;lifetime value;customer lifetime value
ltv-cac-ratio|ratio|up|lagging|no|ltv cac;ratio ltv cac;ltv to cac
cac-payback|months|down|lagging|no|cac payback;payback;payback period;délai de récupération du cac
marketing-roi|%|up|lagging|no|roi;retour sur investissement;return on investment
roas|ratio|up|lagging|context|roas;return on ad spend;retour sur dépenses publicitaires
cpl|currency per lead|down|leading|context|cpl;coût par lead;cost per lead
cpa|currency per conversion|down|leading|no|cpa;coût par acquisition;cost per acquisition
conversion-rate|%|up|leading|no|taux de conversion;conversion rate;conversion
visitor-to-signup-rate|%|up|leading|context|taux d'inscription;visitor to signup;signup rate;sign up rate;taux visite inscription
ctr|%|up|leading|context|ctr;taux de clic;click through rate;clickthrough rate
impressions|count|up|leading|yes|impressions
organic-traffic|count|up|leading|context|trafic organique;trafic seo;organic traffic;visites organiques;organic visits;visiteurs organiques
unique-visitors|count|up|leading|yes|visiteurs uniques;visiteurs;unique visitors;visitors
page-views|count|up|leading|yes|pages vues;page views;pageviews
engagement-rate|%|up|leading|context|taux d'engagement;engagement rate
bounce-rate|%|down|leading|context|taux de rebond;bounce rate
session-duration|seconds|depends|leading|context|durée de session;durée moyenne de session;temps passé;session duration;time on site;time per session
email-open-rate|%|up|leading|yes|taux d'ouverture;open rate
email-click-rate|%|up|leading|context|taux de clic e mail;email click rate
social-followers|count|up|leading|yes|followers;abonnés linkedin;abonnés instagram;social followers
social-engagement-rate|%|up|leading|context|taux d'engagement social;social engagement rate
downloads|count|up|leading|yes|téléchargements;downloads
signups|count|up|leading|yes|inscriptions;signups;sign ups;registrations;comptes créés
webinar-attendance-rate|%|up|leading|context|taux de présence;attendance rate;taux de participation
press-mentions|count|up|lagging|yes|retombées presse;press mentions;mentions presse;media mentions
activation-rate|%|up|leading|no|taux d'activation;activation;activation rate;comptes activés;activated accounts
onboarding-completion-rate|%|up|leading|context|complétion de l'onboarding;onboarding completion;taux de complétion;completion rate;terminent l'onboarding
feature-adoption-rate|%|up|leading|no|taux d'adoption;adoption rate;feature adoption;adoption
launch-adoption-rate|%|up|leading|no|adoption post lancement;launch adoption
monthly-active-users|count|up|lagging|context|mau;utilisateurs actifs;utilisateurs actifs mensuels;monthly active users;active users;wau;weekly active users;utilisateurs actifs par semaine
stickiness-dau-mau|%|up|leading|no|dau mau;stickiness
time-to-value|minutes, hours or days|down|leading|no|time to value;ttv;délai de première valeur;délai jusqu'à la valeur;temps de première valeur;time to first value;temps d'onboarding;onboarding time;durée d'onboarding
trial-to-paid-rate|%|up|lagging|no|essai payant;essais convertis;trial to paid;conversion des essais;trial conversion;conversion essai payant
pql|count|up|leading|no|pql;pqls;product qualified leads
pql-to-paid-rate|%|up|lagging|no|pql to paid;pql payant
k-factor|ratio|up|leading|no|k factor;coefficient viral;viral coefficient
nps|points|up|lagging|context|nps;net promoter score
csat|%|up|lagging|no|csat;satisfaction client;customer satisfaction;taux de satisfaction;score de satisfaction
ces|points|up|leading|no|ces;score d'effort client;customer effort score
pmf-score|%|up|leading|no|sean ellis;product market fit score;score de product market fit
message-clarity-score|%|up|leading|no|score de clarté;clarté du message;message clarity
share-of-voice|%|up|leading|context|part de voix;share of voice;sov
brand-awareness-unaided|%|up|lagging|no|notoriété spontanée;unaided awareness;unaided brand awareness
brand-awareness-aided|%|up|lagging|context|notoriété assistée;aided awareness;aided brand awareness
review-count|count|up|lagging|context|avis clients;avis positifs;avis publiés;customer reviews;positive reviews;reviews
review-rating|stars|up|lagging|no|note moyenne;note moyenne des avis;average rating;review rating;note sur l'app store
enablement-asset-usage|%|up|leading|context|utilisation des assets;usage des battlecards;battlecard usage;enablement usage;utilisation des battlecards
launch-content-conversion|%|up|leading|no|conversion des contenus;content conversion
launch-content-views|count|up|leading|yes|vues des contenus;content views;vues de la page de lancement
message-adoption-by-sales|%|up|leading|no|adoption du messaging;adoption du message;message adoption;reprise du message
ticket-volume|count|down|lagging|no|tickets;tickets de support;support tickets;tickets support
response-time|minutes, hours or days|down|leading|no|temps de réponse;délai de réponse;response time;temps de chargement;load time;latence;latency
revenue|currency|up|lagging|no|chiffre d'affaires;revenu;revenue;ca;ventes;sales
market-share|%|up|lagging|no|part de marché;market share
customers|count|up|lagging|no|clients payants;paying customers;nouveaux clients;new customers;clients actifs
new-contracts|count|up|lagging|no|contrats signés;signed contracts;contrats;deals;partenariats;partnerships
`;

/** The built-in facts. */
export const METRICS: readonly MetricFact[] = LIST.trim()
  .split('\n')
  .map((row) => {
    const [id = '', unit = '', direction = '', timing = '', vanity = '', names = ''] = row.split('|');
    return { id, unit, direction, timing, vanity, names: names.split(';') } as MetricFact;
  });
