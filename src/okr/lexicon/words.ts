import type { WordList } from './contract.ts';

/** Yes/no states of something the team makes. */
export const STATE: WordList = {
  fr: `a_jour auditable automatise chiffre complet configurable conforme deploye disponible documente en_ligne en_place en_prod en_production
    en_service en_vigueur finalise fini fonctionnel formalise immuable integre livre operationnel pret publiable publique termine teste
    utilisable valide`,
  en: `accessible approved automated available complete completed compliant configured defined deployed discoverable documented done enabled
    established filled finished functional implemented in_place in_production in_use instrumented integrated live measured merged online
    operational public published ready reviewed scalable self_service shipped stable staffed tracked up_to_date usable working`,
};

/** States with no test: two people would not grade them alike. */
export const FUZZY: WordList = {
  fr: `adapte agreable aligne ameliore apaise bon bonne calme clair clarifie coherent compris confiant confortable content convivial efficace
    en_cours epanoui equitable fier fluide fluidifie heureux implique intuitif lisible maitrise meilleur mieux moderne motive optimal optimise
    pertinent positif propre qualitatif reconnu renforce robuste sain satisfaisant satisfait sensibilise serein simplifie solide soude suffisant`,
  en: `adequate aligned alignment appropriate aware better calm calmer clarity cleaner clear clearly comfortable confident consistent credible
    easier easy effective efficient engaged_team enough good great happy healthy improved in_progress intuitive involved knows meaningful modern
    motivated nice ongoing optimal optimised optimized positive proud reasonable recognised recognized relevant robust satisfactory satisfied
    simple simplified smooth solid streamlined strengthened strong stronger sufficient trusts understands understood visible well
    well_understood`,
};

/** Words that fit almost any team's objective: with nothing else beside them, an objective is vague. */
export const VAGUE: WordList = {
  fr: `accompagnement acquisition activite agilite ambiance ambitieux appropriation asset attractivite autonomie avenir bases bien bien_etre budget
    business changement clarte cohesion collaboratif collaboration collectif commercial communication competence competitif competitivite
    content contenu continu correctement credibilite croissance croitre culture demarche demontrable developpement digital digitalisation
    durable dynamique ecosysteme efficace efficacite engageante engagement ensemble entreprise epanoui equipe esprit eu europe evoluer evolution
    excellence exceptionnel exemplaire expansion experience experience_client experience_utilisateur externe fiabilite fiable fondation fort
    futur gamme gestion global gouvernance grandir harmonie harmonieux image impact incontournable infrastructure innovant innovation
    international interne lancement leadership local machine_de_guerre marche marque maturite meilleur methode mieux moderne modernisation monde
    monetisation motivation niveau notoriete nouveau nouvelle numerique offre operationnel optimal optimisation organisation outils percue
    perennite performance pilotage plateforme positionnement potentiel premier presence present processus productivite produit professionnel
    progresser projet proximite qualite rapidite relation rentabilite rentable responsable resultat reussir reussite robustesse rse scalabilite
    scalable securise securite serein simplicite solide solidite strategie strategique structure succes synergie talent technique traction
    transformation transition transversal travailler ue utilisateur valeur validation visibilite vision`,
  en: `accountability activity adoption_culture agile agility alignment amazing ambition ambitious awareness awesome best better big brand business
    capability category center centric change clarity cohesion collaborate collaboration collaborative communication community company
    company_wide competitiveness connection cost credible culture customer customer_experience data decision delightful developer
    developer_experience development digital driven dynamic easier ecosystem effective effectively effectiveness efficiency efficiently
    engagement engineering everyone everything excellence excellent exceptional execution expansion experience external faster focus foundation
    future future_proof global goal governance great growth happier happiness happy health healthy hiring image impact improvement industry
    innovation innovative insight internal join leadership level loop love market_leader massively maturity mindset mindshare modern
    modernization momentum morale next_generation next_level open_source operating operation operational operations optimization organisation
    organization outcome outstanding ownership people performance performant platform popular positioning potential practice predictable
    presence present process processes product productive productivity professional profitability progress project quality quickly reach
    readiness relationship reliable result results risk robustness satisfied scalability scalable scale seamless service simplicity solid
    stability strategic strategy strong stuff succeed success successful sustainable synergy talent team things thought_leader tool top
    transformation transparency understand unique user user_experience value velocity visibility vision ways wellbeing work working world_class`,
};

/** What makes « build / create … » a change and not a deliverable. */
export const ABSTRACT: WordList = {
  fr: `activite_commerciale appartenance autonomie avantage business canal carriere clientele clients communaute competence confiance credibilite
    croissance demande dynamique effet engagement entreprise equilibre equipe equipe_soudee fidelite forme habitude image leadership leads lien
    machine marche marque momentum notoriete opportunites part_de_marche portefeuille pratique presence qualite relation reseau revenu sante
    satisfaction sentiment synergie traction usage valeur ventes vie`,
  en: `authority advantage audience autonomy awareness balance belonging brand category_leadership climate cohesion community confidence
    connections credibility culture customers demand desire difference experience expertise fans feeling habit happiness image impact leadership
    leads love loyalty market mindshare momentum motivation mqls network_effect practice preference presence reference relationship reputation
    retention revenue safety skill traction transparency trust usage value`,
};
