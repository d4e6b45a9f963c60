import type { WordList } from './contract.ts';

/** Yes/no states of something the team makes. */
export const STATE: WordList = {
  fr: `a_jour auditable complet configurable conforme disponible en_ligne en_place en_prod en_production en_service en_vigueur fini fonctionnel
    immuable operationnel pret publiable publique utilisable`,
  en: `accessible approved available complete compliant defined discoverable done enabled established filled functional in_place in_production
    in_use live online operational public ready self_service up_to_date usable working`,
};

/** States with no test: two people would not grade them alike. */
export const FUZZY: WordList = {
  fr: `adapte agreable aligne apaise bon bonne calme clair coherent compris confiant confortable content convivial efficace en_cours epanoui
    equitable fier fluide heureux implique intuitif lisible maitrise meilleur mieux moderne motive optimal pertinent positif propre qualitatif
    reconnu robuste sain satisfaisant satisfait sensibilise serein solide soude suffisant`,
  en: `adequate aligned alignment appropriate aware better calm calmer clarity cleaner clear clearly comfortable confident credible easier easy
    effective efficient enough good great happy healthy in_progress intuitive involved knows meaningful modern motivated nice ongoing optimal
    positive proud reasonable recognised recognized relevant robust satisfactory satisfied scalable simple smooth solid stable strong stronger sufficient trusts
    understands understood visible well well_understood`,
};

/** Words that fit almost any team's objective: with nothing else beside them, an objective is vague. */
export const VAGUE: WordList = {
  fr: `accompagnement acquisition ambitieux appropriation asset autonomie avancer avenir bases bien bien_etre budget business changement clarte
    cohesion commercial connaitre content contenu continu correctement croitre culture demarche developpement dimension ecosysteme efficace
    efficacite engageante ensemble entreprise epanoui equipe esprit eu europe evoluer evolution exceptionnel exemplaire expansion
    experience_client experience_utilisateur externe fondation fort futur gamme gestion grandir harmonie harmonieux image impact infrastructure
    innovant interne lancement leadership marche marque meilleur methode mieux moderne monde motivation niveau notoriete nouveau nouvelle offre
    operationnel optimal organisation outils percue performance pilotage plateforme positionnement potentiel premier presence processus
    productivite produit professionnel progresser projet rayonnement relation rentabilite reseau resultat reussir robustesse rse scalable
    securise semestre serein solide strategie structure succes synergie traction transition travailler ue utilisateur valeur validation vision`,
  en: `agile alignment amazing ambition awareness awesome best better big bigger brand category center centric change clarity cohesion collaborate
    collaboration communication community company connection cost credible culture customer customer_experience data developer
    developer_experience development driven dynamic ecosystem effective efficiency engineering everyone everything excellent expansion faster
    focus foundation future future_proof great growth happier happy health healthier healthy hiring image impact improvement industry innovation
    insight join leadership level loop love market_leader mindset modern momentum morale next_level open_source operating operation operational
    operations organisation organization outcome people performance performant platform popular positioning practice presence present process
    processes product productivity profitability progress project quicker reach result results risk satisfied scalable scale seamless service
    smarter solid strategic strategy strong stronger succeed success synergy talent team tool top transformation understand unique user
    user_experience value velocity vision wellbeing work working world_class`,
};

/** What makes « build / create … » a change and not a deliverable. */
export const ABSTRACT: WordList = {
  fr: `autonomie avantage business carriere clientele clients communaute demande effet engagement entreprise equilibre equipe forme image
    leadership lien machine marche marque momentum notoriete part_de_marche portefeuille presence relation reseau revenu sante satisfaction
    sentiment synergie traction usage valeur ventes vie`,
  en: `advantage audience authority autonomy awareness belonging brand climate cohesion community connections culture customers demand desire
    expertise fans feeling habit image impact leadership leads love loyalty market mindshare momentum motivation mqls practice presence
    reputation retention revenue safety skill traction trust usage value`,
};
