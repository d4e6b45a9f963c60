import type { WordList } from './contract.ts';

/** Yes/no states of something the team makes. */
export const STATE: WordList = {
  fr: `a_jour complet conforme disponible en_ligne en_place en_prod en_production en_service en_vigueur fini fonctionnel operationnel \
pret publiable publique utilisable`,
  en: `accessible approved available compliant defined discoverable done enabled established filled functional in_place in_production \
in_use live online operational public ready self_service up_to_date usable working`,
};

/** States with no test: two people would not grade them alike. */
export const FUZZY: WordList = {
  fr: `adapte agreable aligne apaise bon bonne clair coherent compris confiant confortable content convivial efficace en_cours epanoui \
equitable fier fluide heureux implique intuitif lisible maitrise meilleur mieux motive pertinent positif propre qualitatif reconnu sain \
satisfaisant satisfait serein soude suffisant`,
  en: `adequate aligned alignment appropriate aware better calm clarity cleaner clear clearly comfortable confident credible easy \
effective efficient enough good great happy healthy in_progress intuitive involved knows meaningful modern motivated nice ongoing \
optimal positive proud reasonable recognised relevant robust satisfactory satisfied scalable simple smooth solid stable strong stronger \
sufficient trusts understands understood visible well well_understood`,
};

/** Words that fit almost any team's objective: with nothing else beside them, an objective is vague. */
export const VAGUE: WordList = {
  fr: `accompagnement acquisition ambitieux autonomie avancer avenir bases besoin bien bien_etre budget business changement chantier \
clarte cohesion commercial communiquer connaitre contenu continu coordination correctement culture demarche developpement dimension \
direction durable echange echelle efficacite engageante enjeu ensemble entreprise equipe esprit europe evoluer evolution exceptionnel \
exemplaire expansion experience_client experience_utilisateur externe fonctionnement fondation fort futur gamme gestion global groupe \
harmonie harmonieux image impact infrastructure initiative innovant interne lancement leadership levier marche marque methode metier \
monde motivation niveau notoriete nouveau nouvelle objectif offre operation operationnel opportunite organisation outils performance \
pilotage place plateforme positionnement potentiel pratique premier presence processus productivite produit professionnel progres projet \
rayonnement relation rentabilite rentree reseau ressource resultat reussite robustesse rse savoir scalable securise semestre sens \
societe strategie succes synergie systeme technique technologie terrain traction transition travail travailler utilisateur valeur \
validation vision`,
  en: `agile amazing ambition asset awareness awesome benefit best big bigger brand category center centric challenge collaborate \
collaboration commitment communication community company connection contribution core corporate cost customer customer_experience data \
delight developer developer_experience development digital direction driven dynamic ecosystem efficiency effort energy engineering \
enterprise environment everyone everything excellent execution expansion experience expertise family faster finance focus foundation \
function future_proof game goal group growth happier health healthier help idea image improvement industry information initiative \
innovation insight join journey knowledge leadership learning level life loop manage market_leader mindset mission model momentum morale \
need network new next next_level offering open_source operating operation operational operations opportunity organisation outcome \
partner path people performance performant planning platform popular position positioning power presence problem process product \
productivity profitability progress project purpose quicker resource result risk role seamless sector service situation smarter solution \
stabilise stakeholder standard step strategic strategy structure succeed success support synergy system talent team technology thing \
time together tool top transformation understand unique user user_experience value velocity vision way wellbeing work working world \
world_class`,
};

/** What makes « build / create … » a change and not a deliverable. */
export const ABSTRACT: WordList = {
  fr: `autonomie avantage business carriere clientele clients communaute demande effet engagement entreprise equilibre equipe forme \
image leadership lien machine marche marque notoriete part_de_marche portefeuille presence relation reseau revenu sante satisfaction \
sentiment synergie traction valeur ventes vie`,
  en: `advantage audience autonomy awareness belonging brand climate cohesion connections culture customer_experience customers demand \
desire experience expertise fans feeling habit image impact leadership leads love loyalty market mindshare momentum motivation mqls \
position practice presence reputation retention revenue safety skill trust usage value work_environment`,
};
