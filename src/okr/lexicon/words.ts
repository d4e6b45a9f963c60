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
  fr: `aligne ameliore clair coherent compris convivial efficace en_cours epanoui fluide implique intuitif maitrise meilleur mieux moderne motive
    optimal optimise pertinent reconnu renforce robuste satisfaisant sensibilise solide`,
  en: `adequate aligned alignment appropriate aware better clarity clear clearly consistent credible effective efficient great happy healthy
    improved in_progress intuitive involved knows meaningful modern motivated ongoing optimal optimised optimized reasonable recognised
    recognized relevant robust satisfactory simple smooth solid strengthened sufficient trusts understands understood visible well_understood`,
};

/** Words that fit almost any team's objective: with nothing else beside them, an objective is vague. */
export const VAGUE: WordList = {
  fr: `acquisition activite agilite ambitieux asset attractivite autonomie avenir bases bien_etre budget business changement commercial competitif
    competitivite content contenu continu credibilite croissance croitre demarche demontrable developpement durable dynamique ecosysteme
    efficace efficacite engageante ensemble entreprise epanoui equipe eu europe evoluer exceptionnel expansion experience_client
    experience_utilisateur externe fiabilite fiable fondation fort futur gestion grandir harmonieux image impact incontournable infrastructure
    innovant international interne lancement leadership local machine_de_guerre marche marque maturite meilleur mieux moderne modernisation
    monde monetisation niveau notoriete nouveau nouvelle numerique offre operationnel optimal optimisation organisation outils percue perennite
    performance plateforme positionnement potentiel premier presence processus productivite produit professionnel progresser projet qualite
    rentabilite rentable resultat reussir reussite robustesse scalabilite scalable securise securite serein solide solidite strategie
    strategique structure succes synergie talent technique traction ue utilisateur valeur validation visibilite vision`,
  en: `activity alignment amazing ambition ambitious awareness awesome best better big brand business capability category change collaboration
    communication community company company_wide competitiveness connection cost credible culture customer customer_experience data decision
    delightful developer developer_experience development digital driven dynamic easier ecosystem effective effectively effectiveness efficiency
    efficiently engineering everyone everything excellence excellent exceptional execution expansion experience external faster focus foundation
    future global goal great growth happier happy healthy hiring image impact improvement industry innovation innovative insight internal join
    leadership level love market_leader massively maturity mindshare modern modernization momentum next_generation next_level open_source
    operation operational operations optimization organisation organization outstanding people performance performant platform popular
    positioning potential practice predictable presence process processes product productive productivity professional profitability project
    quality quickly reach reliable result risk robustness satisfied scalability scalable scale seamless service solid stability strategic
    strategy strong stuff succeed success successful sustainable synergy talent team things thought_leader tool top transformation transparency
    understand unique user user_experience value velocity visibility vision ways work working world_class`,
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
