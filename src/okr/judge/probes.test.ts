import assert from 'node:assert/strict';
import test from 'node:test';
import { labelKeyResult, labelObjective } from '../labels.ts';

/** Lines made up from many trades, each to prove a class of words or a turn of grammar, none from a corpus. */
const KEY_RESULTS: Record<'fr' | 'en', Record<string, readonly string[]>> = {
  "fr": {
    "kr-is-task": [
      "120 ruches installées dans les vergers partenaires",
      "Plan de continuité rédigé et testé",
      "8 fiches réflexes diffusées aux soignants",
      "100 % des badges remis avant l'ouverture",
      "Deux stagiaires recrutés",
      "Organiser une journée portes ouvertes",
      "Participer à 4 salons",
      "Refonte de la page d'accueil",
      "Audit RGPD passé sans réserve",
      "Faire 30 visites à domicile",
      "30 visites de fermes réalisées",
      "Certification ISO 14001 obtenue",
      "API de paiement en production",
      "Prototype prêt pour la démo",
      "Méditer 10 minutes par jour",
      "Courir 3 fois par semaine",
      "Lire 12 livres",
      "La documentation est à jour",
      "Chaque classe dispose d'un référent numérique",
      "Tests de charge exécutés sur les 4 régions",
      "Base de données migrée vers PostgreSQL 17",
      "50 arbres plantés",
      "Serre construite",
      "Vidéo de présentation tournée et montée",
      "Trois ateliers animés dans les collèges",
      "Accord RSE négocié"
    ],
    "ok": [
      "Taux de chute de 12 % à 7 % en EHPAD",
      "3 contrats-cadres signés avec des hôpitaux",
      "25 devis acceptés",
      "Obtenir 2 subventions régionales",
      "12 nouveaux donateurs réguliers",
      "Premier client payant en Belgique",
      "Bail signé avec la mairie",
      "Article accepté dans une revue à comité de lecture",
      "6 élèves reçus au concours",
      "Passer de 40 à 65 réservations par semaine",
      "Réduire le gaspillage de 18 kg à 9 kg par jour",
      "Délai de paiement ramené de 60 à 35 jours",
      "Temps de build : 14 min → 6 min",
      "Ventes en ligne de 20 k€ à 35 k€ par mois"
    ],
    "kr-no-baseline": [
      "Marge brute à 42 %",
      "Coût par repas servi < 4,20 €",
      "Taux d'occupation > 78 %",
      "+15 % de ventes en boutique",
      "40 % des patients prennent rendez-vous en ligne",
      "Panier moyen de 35 €",
      "80 % des tickets clos en une journée",
      "Note Google de 4,6",
      "Temps de chargement sous 2 s",
      "10 000 joueurs actifs par jour",
      "Réduire de 20 % les accidents du travail",
      "Doubler le nombre de lecteurs",
      "1 200 licenciés",
      "Poids 72 kg"
    ],
    "kr-business-as-usual": [
      "Zéro rupture de vaccin",
      "Aucune sanction de l'inspection du travail",
      "Rester sous 3 % de démarque",
      "Disponibilité du site de 99,9 %",
      "Pas plus de 2 incidents majeurs par mois",
      "Répondre à chaque mail client en moins de 24 h"
    ],
    "kr-not-measurable": [
      "Communication plus fluide entre les ateliers",
      "Une équipe soudée",
      "Meilleure image auprès des médecins",
      "Relations renforcées avec les mairies",
      "Mieux comprendre les besoins des familles",
      "Les bénévoles se sentent reconnus",
      "Processus de recrutement optimisé",
      "Être plus visible dans le quartier",
      "Progresser en communication",
      "Code plus propre",
      "Gagner en sérénité"
    ],
    "kr-no-target": [
      "Réduire les délais de livraison",
      "Augmenter le panier moyen",
      "Taux de satisfaction des locataires",
      "Nombre de dons mensuels",
      "Faire baisser l'absentéisme",
      "Réduire l'empreinte carbone de X %",
      "Chiffre d'affaires export : à définir"
    ],
    "kr-compound": [
      "Recruter 3 infirmières et ouvrir 2 lits",
      "200 dons collectés et 40 nouveaux adhérents",
      "NPS de 20 à 35 et churn de 5 % à 3 %",
      "Site refait, newsletter relancée",
      "Dépenses -10 % et stock -20 %"
    ],
    "kr-vanity": [
      "20 000 vues sur nos tutoriels",
      "15 retombées presse",
      "Application téléchargée 3 000 fois"
    ]
  },
  "en": {
    "kr-is-task": [
      "40 classrooms equipped with tablets",
      "Emergency plan written",
      "Seed inventory digitised",
      "All managers trained on feedback",
      "100% of laptops encrypted",
      "Every service has an owner",
      "Each ward has a trained nurse",
      "Ship the new onboarding flow",
      "Shipped 3 features",
      "Rewrote the billing service",
      "Monthly newsletter sent",
      "Run 4 game nights",
      "Publishing two case studies",
      "Have a style guide",
      "Have a working prototype by June",
      "Contract templates are reviewed by legal",
      "The migration is complete",
      "CI pipeline in place",
      "Hire two backend engineers",
      "Open a second clinic",
      "Draft and circulate the policy",
      "Meditate 10 minutes a day",
      "Read 12 books",
      "Practice piano 4 times a week",
      "Call my parents every week",
      "Attend 3 conferences",
      "Data warehouse: 80% complete",
      "SOC 2 report issued",
      "Interview 20 farmers",
      "20 farmers interviewed",
      "Host an open day",
      "Set up alerting for all jobs",
      "Roadmap published",
      "5 blog posts published",
      "Onboarding guide finished and shared",
      "Playbook documented",
      "Vendor selected"
    ],
    "ok": [
      "6 hospitals sign a contract",
      "12 new monthly donors",
      "First paying customer in Norway",
      "3 grants awarded",
      "Paper accepted at a peer-reviewed venue",
      "Lease signed with the city",
      "2 external maintainers join the project",
      "25 quotes accepted",
      "Reduce waste from 18 kg to 9 kg a day",
      "Build time: 14 min → 6 min",
      "Bookings per week from 40 to 65",
      "Cut days to pay from 60 to 35",
      "50 students pass the state exam",
      "10 demo requests from banks"
    ],
    "kr-no-baseline": [
      "Gross margin at 42%",
      "Cost per meal under $4.20",
      "Occupancy above 78%",
      "80% of tickets closed in a day",
      "Average rating of 4.6",
      "10,000 daily active players",
      "Reduce workplace accidents by 20%",
      "Double the number of readers",
      "Weight 72 kg",
      "1,200 members",
      "40% of patients book online",
      "+15% store sales",
      "p95 latency under 300 ms",
      "NPS 45",
      "Churn below 2%",
      "Increase test coverage to 80%"
    ],
    "kr-business-as-usual": [
      "Zero vaccine stockouts",
      "No safety incidents",
      "Maintain 99.9% uptime",
      "Stay within the marketing budget",
      "Answer every support email within 24 hours",
      "No more than 2 sev-1 incidents a month",
      "Keep shrinkage under 3%",
      "99.95% availability"
    ],
    "kr-not-measurable": [
      "Better communication between shifts",
      "A stronger team",
      "Improve collaboration with sales",
      "Volunteers feel recognised",
      "Docs are easy to follow",
      "Teams are aligned on priorities",
      "Leadership understands our roadmap",
      "Cleaner code",
      "Strengthen relationships with suppliers",
      "Customers love the new design",
      "Be more visible in the neighbourhood"
    ],
    "kr-no-target": [
      "Reduce delivery times",
      "Increase average basket",
      "Tenant satisfaction rate",
      "Number of monthly donations",
      "Lower absenteeism",
      "Improve page load time",
      "Grow revenue by X%",
      "Fewer support tickets",
      "More active contributors",
      "Reduction in onboarding time"
    ],
    "kr-compound": [
      "Hire 3 nurses and open 2 beds",
      "200 gifts raised and 40 new members",
      "NPS from 20 to 35 and churn from 5% to 3%",
      "Write and publish the guide",
      "Reduce costs and improve quality",
      "Uptime and latency",
      "Define metrics and build a dashboard",
      "Increase signups by 10% and retention by 5%"
    ],
    "kr-vanity": [
      "5,000 Instagram followers",
      "20,000 views on our tutorials",
      "15 press mentions",
      "Get 3,000 app downloads",
      "1 million impressions",
      "500 stars on GitHub"
    ]
  }
};

const OBJECTIVES: Record<'fr' | 'en', Record<string, readonly string[]>> = {
  "fr": {
    "objective-vague": [
      "Être plus efficaces ensemble",
      "Mieux communiquer",
      "Gagner en maturité",
      "Améliorer la qualité",
      "Avoir plus d'impact",
      "Grandir sereinement",
      "Passer à l'échelle",
      "Changer de dimension",
      "Développer notre réseau",
      "Renforcer la cohésion d'équipe",
      "Devenir meilleurs",
      "Être reconnus",
      "Accroître notre rayonnement",
      "Innovation et qualité",
      "Avancer sur le projet",
      "Réussir le semestre",
      "Optimiser nos processus internes",
      "Créer de la valeur durable",
      "Être une équipe soudée",
      "Se faire connaître",
      "Améliorer notre organisation"
    ],
    "ok": [
      "Les éleveurs bio nous recommandent",
      "Réduire la mortalité des agneaux",
      "Devenir le premier choix des sages-femmes",
      "Rendre la cantine attractive pour les collégiens",
      "Vendre en Belgique",
      "Ne plus perdre de dossiers",
      "Sortir du rouge",
      "Augmenter la rétention des abonnés mobiles",
      "Dormir comme avant",
      "Que les patients arrivent à l'heure",
      "Réduire les délais de remboursement",
      "Convaincre les mairies rurales"
    ],
    "objective-is-task": [
      "Ouvrir un magasin à Nantes",
      "Terminer la migration",
      "Rédaction du mémoire",
      "Refonte du site",
      "Déménager l'entrepôt",
      "Préparer la rentrée",
      "Recruter une équipe commerciale",
      "Publier la version 2 de la bibliothèque",
      "Finaliser le prototype"
    ],
    "objective-is-kpi": [
      "Maintenir la qualité de service",
      "Respecter les délais légaux",
      "Garantir la sécurité des données",
      "Taux d'occupation"
    ]
  },
  "en": {
    "objective-vague": [
      "Be more efficient",
      "Improve quality",
      "Communicate better",
      "Grow the business",
      "Make a bigger impact",
      "Operational excellence",
      "Level up our engineering culture",
      "Strengthen team cohesion",
      "Increase visibility",
      "Drive innovation",
      "Customer experience",
      "Improve our processes",
      "Work smarter",
      "Build momentum",
      "Deliver value",
      "Get healthier",
      "Foster collaboration"
    ],
    "ok": [
      "Organic farmers recommend us",
      "Cut lamb mortality",
      "Become the first choice of midwives",
      "Sell in Belgium",
      "Stop losing case files",
      "Increase retention of mobile subscribers",
      "Patients arrive on time",
      "Shorten reimbursement delays",
      "Maintainers are no longer a bottleneck",
      "New hires ship in their first week"
    ],
    "objective-is-task": [
      "Open a store in Leeds",
      "Finish the migration",
      "Move the warehouse",
      "Hire a sales team",
      "Publish version 2 of the library",
      "Redesign the website",
      "Data platform migration",
      "Roll out the new CRM"
    ],
    "objective-is-kpi": [
      "Maintain service quality",
      "Keep the lights on",
      "Ensure data security",
      "Occupancy rate"
    ]
  }
};

for (const lang of ['fr', 'en'] as const) {
  test(`${lang}: key results of many trades are read by their grammar`, () => {
    for (const [label, lines] of Object.entries(KEY_RESULTS[lang])) for (const line of lines) assert.ok(labelKeyResult(line, '', lang).includes(label), `${line}: ${labelKeyResult(line, '', lang)}`);
  });
  test(`${lang}: objectives of many trades are read by their grammar`, () => {
    for (const [label, lines] of Object.entries(OBJECTIVES[lang])) for (const line of lines) assert.ok(labelObjective(line, lang).includes(label), `${line}: ${labelObjective(line, lang)}`);
  });
}
