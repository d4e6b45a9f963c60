import type { WordList } from './contract.ts';

/** Third parties whose bare count is a level: « 15 clients » does not say how many there are today. */
export const STOCK: WordList = {
  fr: `client cliente compte utilisateur utilisatrice usager abonné abonnée abonnement membre adhérent adhérente contributeur contributrice bénéficiaire
    joueur acheteur consommateur commerçant marchand vendeur prestataire fournisseur partenaire revendeur distributeur intégrateur_partenaire école établissement
    entreprise organisation pme collectivité mairie commune patient élève étudiant apprenant personne donateur bénévole foyer restaurant
    agence cabinet équipe_cliente logo_client testeur testeuse beta_testeur bêta_testeur early_adopter ambassadeur franchisé point_de_vente magasin
    pays ville marché professionnel chirurgien médecin salarié collaborateur développeur lecteur lectrice parrain chauffeur livreur site_client
    locataire propriétaire copropriété syndic conseiller praticien artisan agriculteur exploitant conducteur hôte`,
  en: `customer client account user subscriber subscription member contributor beneficiary player buyer consumer merchant seller supplier vendor partner
    reseller distributor school company companies organization organisation enterprise smb patient student learner pupil people donor volunteer household
    restaurant agency tester beta_tester early_adopter ambassador advocate country city market developer reader driver rider host node
    validator operator maintainer team_using logo site_admin instance installation deployment_at_customers veteran citizen nonprofit
    community_member active_contributor creator influencer employee engineer designer architect analyst_user tenant physician clinician provider`,
};

/** What third parties give one at a time: new within the cycle, so that it starts at zero. */
export const FLOW: WordList = {
  fr: `lead mql sql pql prospect opportunité opportunité_qualifiée contrat vente commande devis_signé devis_accepté deal affaire signature poc pilote pilote_payant partenariat
    lettre_d_intention loi précommande réservation don promesse_de_don subvention financement levée levée_de_fonds tour_de_table investisseur série_a série_b seed
    démo démo_demandée demande_de_démo essai rendez_vous rdv rendez_vous_qualifié candidature recommandation parrainage référence_client avis avis_client
    avis_positif note_5_étoiles prix récompense trophée award invitation invitation_conférence backlink lien_entrant citation mention_analyste inclusion
    appel_d_offres_remporté marché_public conversion upsell cross_sell renouvellement_signé partenaire_signé apporteur apporteur_d_affaires contact_entrant demande_entrante
    adhésion résultat_positif participant demande_de_devis conversation_entrante acquisition_client client_converti contribution_externe talk pull_request_externe étoile_externe parrainé`,
  en: `lead mql sql pql sal prospect opportunity qualified_opportunity contract sale order deal signature poc pilot paid_pilot partnership letter_of_intent loi
    pre_order preorder booking donation pledge grant funding round series_a series_b seed investor demo_requested demo_request trial meeting_booked
    booked_meeting application referral customer_reference customer_referral reference_customer review positive_review award prize invitation backlink inbound_link inclusion tender_won
    conversion upsell cross_sell expansion introduction inbound_request inquiry interested_inquiry rfp external_contribution external_contributor
    community_contribution talk_accepted accepted_talk endorsement win logo_won new_logo closed_won signed_contract analyst_mention participant attendee applicant candidate offer_accepted bug_bounty_report`,
};

/** Third parties that are not counted as stock: they act. */
export const THIRD: WordList = {
  fr: `natif créateur pair expert_externe jury banque assureur état ministère régulateur analyste journaliste média presse éditeur concurrent public
    audience visiteur internaute acteur influenceur natifs client_final grand_compte compte_enterprise comptes_entreprise`,
  en: `native peer jury bank insurer government ministry regulator analyst journalist media press publisher competitor public audience visitor
    influencer end_user buyer_persona open_source_project community vendor_partner gartner forrester`,
};

/** The team's own house: what they do is a task, not an outcome. */
export const INSIDE: WordList = {
  fr: `équipe direction comité codir rh marketing commercial commerciaux vente finance produit tech ingénierie support managers manager encadrant salarié collaborateur
    tuteur nous notre tous_les_collaborateurs stakeholders parties_prenantes`,
  en: `team leadership management marketing sales finance product engineering support manager managers supervisor everyone department
    group stakeholder stakeholders we our executive exec board customer_success customer_engineering hr people_ops design security infrastructure_team legal employees`,
};

/** Qualifiers that make a count of people more than a raw total. */
export const QUALIFIED: WordList = {
  fr: `actif active payant payante activé activée qualifié qualifiée récurrent récurrente engagé engagée converti convertie fidèle mensuel hebdomadaire
    quotidien quotidienne régulier régulière certifié hebdo dau mau wau`,
  en: `active paying paid activated qualified recurring engaged converted loyal retained repeat returning monthly_active weekly_active daily_active
    wau mau dau power`,
};

/** Words that say a count starts at zero. */
export const FRESH: WordList = {
  fr: `nouveau nouvelle nouveaux nouvelles premier première premiers premières supplémentaire additionnel additionnelle signé signée acquis
    converti convertie gagné gagnée remporté remportée conclu conclue closé closée closés vendu vendue obtenu obtenue généré générée décroché décrochée
    recruté recrutée inscrit recueilli reçu reçue inédit couvert ouvert concrétisé activé onboardé embarqué migré ajouté récolté levé accepté acceptée sélectionné retenu`,
  en: `new first additional signed acquired converted won closed sold obtained generated earned booked received recruited extra more landed gained
    onboarded accepted net_new incremental added raised published_by migrated secured committed sourced`,
};
