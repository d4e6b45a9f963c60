import type { WordList } from './contract.ts';

/** Yes/no states of something the team makes. */
export const STATE: WordList = {
  fr: `fonctionnel fonctionnelle opérationnel opérationnelle prêt prête disponible public publique en_place en_production en_ligne en_service en_prod en_vigueur live
    complet complète complété à_jour immuable stable terminé terminée fini finie actif_et_documenté accessible conforme utilisable publiable auditable configurable
    documenté documentée formalisé automatisé signé_en_interne validé validée testé finalisé finalisée livré livrée déployé chiffré intégré`,
  en: `functional operational ready available public live in_place in_production online complete completed done up_to_date stable finished accessible
    compliant discoverable working shipped deployed documented defined automated established implemented published enabled configured merged
    integrated instrumented staffed filled approved in_use self_service usable scalable adopted_internally tracked measured reviewed`,
};

/** States with no test: two people would not grade them alike. */
export const FUZZY: WordList = {
  fr: `aligné alignée alignés clair claire meilleur meilleure mieux compris comprise en_cours engagé_et_motivé optimal optimale satisfaisant fluide efficace
    moderne simple intuitif intuitive crédible pertinent pertinente sensibilisé motivé motivée impliqué cohérent cohérente visible reconnu maîtrisé amélioré améliorée
    renforcé renforcée optimisé optimisée épanoui solide robuste ergonomique convivial`,
  en: `aligned clear better understood in_progress ongoing optimal satisfactory smooth efficient effective modern simple intuitive credible relevant motivated
    involved consistent visible recognized recognised improved strengthened optimized optimised great healthy solid robust confident comfortable happy
    excited delightful adequate appropriate reasonable sufficient knows understands trusts clarity alignment aware well_understood clearly meaningful`,
};

/** Words that fit almost any team's objective: with nothing else beside them, an objective is vague. */
export const VAGUE: WordList = {
  fr: `croissance développement performance efficacité excellence qualité innovation visibilité notoriété image marque leadership compétitivité
    productivité synergie transformation digital digitale numérique impact valeur succès réussite rentabilité expansion modernisation optimisation présence
    positionnement stratégie stratégique activité entreprise équipe équipes business résultats résultat niveau meilleur meilleure mieux fort forte
    efficace durable global globale ambition potentiel organisation processus process opérationnelle opérationnel croître évoluer progresser grandir
    collaboration communication culture dynamique ensemble solide bases fondation crédible crédibilité démarche vision scalabilité scalable
    maturité robustesse solidité pérennité acquisition monétisation technique techniques commercial commerciale fondations qualité_de_service international démontrable
    traction lancement validation asset content contenu budget sécurité fiabilité expérience agilité autonomie bien_être
    écosystème local locale europe eu ue monde produit marché plateforme expérience_utilisateur expérience_client utilisateur exceptionnel exceptionnelle
    performant performante fiable rentable épanoui épanouie unique inoubliable remarquable ambitieux ambitieuse moderne innovant innovante optimal
    professionnel professionnelle formidable incroyable incontournable interne externe machine_de_guerre avenir futur changement projet offre service services
    client_satisfait perçue réussir continu continue nouveau nouvelle premier structure outils tendance_positive gestion attractivité infrastructure sécurisé sécurisée pérennité`,
  en: `growth development performance efficiency excellence quality innovation visibility awareness image brand leadership competitiveness
    productivity synergy transformation digital impact value success profitability expansion modernization optimization presence positioning
    strategy strategic activity company team teams business result results level better best strong effective sustainable global ambition potential
    organization organisation process processes operational operations collaboration communication culture dynamic solid foundation
    foundations credible vision scalability scalable maturity robustness world_class great awesome amazing big massively next_level
    data_driven excellent effectively efficiently risk risks category costs cost things stuff work love happy everything everyone people company_wide
    developer_experience experience execution alignment transparency thought_leader mindshare velocity momentum reach scale quickly faster
    community ecosystem stability maturity market_leader industry project product platform user_experience customer_experience experience exceptional outstanding
    reliable performant unique delightful modern innovative remarkable ambitious internal external future change service services improvement improvements ways working`,
};

/** What makes « build / create … » a change and not a deliverable. */
export const ABSTRACT: WordList = {
  fr: `confiance crédibilité culture habitude pratique réputation communauté demande machine avantage dynamique croissance relation lien notoriété
    business entreprise équipe marque référence autorité désir envie préférence fidélité attachement momentum traction valeur différence légitimité image canal expérience
    sentiment appartenance cohésion autonomie équilibre compétence compétences expertise usage usages rétention revenu revenus présence leadership motivation
    climat esprit équipe_soudée carrière vie relations santé forme clientèle portefeuille part_de_marché activité_commerciale synergie qualité
    demandes opportunités ventes leads clients boucle effet buzz bouche_à_oreille satisfaction engagement réseau audience marché monopole`,
  en: `trust credibility culture habit practice reputation community demand advantage momentum traction relationship awareness brand reference
    authority desire preference loyalty value difference legitimacy image experience feeling belonging cohesion autonomy balance skill skills expertise
    usage retention revenue presence leadership motivation climate confidence love buzz wow delight moat network_effect category_leadership
    audience market mindshare connections mqls leads customers fans happiness safety transparency impact virality`,
};
