import type { WordList } from './contract.ts';

/** Third parties whose bare count is a level: « 15 clients » does not say how many there are today. */
export const STOCK: WordList = {
  fr: `abonné abonnement acheteur adhérent agence agriculteur ambassadeur apprenant artisan bénéficiaire bénévole beta_testeur cabinet 
    chirurgien collaborateur collectivité commerçant commune compte conducteur conseiller consommateur contributeur contributrice copropriété
    développeur distributeur donateur early_adopter école élève entreprise établissement étudiant exploitant fournisseur foyer
    franchisé intégrateur_partenaire joueur lecteur lectrice locataire magasin mairie marchand marché médecin membre
    organisation parrain partenaire pays personne pme point_de_vente praticien prestataire professionnel propriétaire revendeur salarié
    site_client testeur testeuse usager utilisateur utilisatrice vendeur ville`,
  en: `admin account advocate agency ambassador architect beneficiary buyer citizen city client companies company consumer contributor country
    creator customer designer developer distributor donor early_adopter employee engineer enterprise host
    household influencer installation instance learner logo maintainer market member merchant node nonprofit operator organisation organization
    partner patient people player provider pupil reader reseller restaurant school seller smb student subscriber
    subscription supplier tenant tester user vendor veteran volunteer`,
};

/** What third parties give one at a time: new within the cycle, so that it starts at zero. */
export const FLOW: WordList = {
  fr: `adhésion affaire appel_d_offres_remporté apporteur avis candidature citation commande contact_entrant
    contrat contribution_externe conversation_entrante cross_sell demande_de_démo demande_de_devis demande_entrante démo devis_accepté
    devis_signé don essai financement investisseur lettre_d_intention levée lien_entrant marché_public mention_analyste
    note_5_étoiles opportunité parrainage parrainé partenariat pilote précommande prix promesse_de_don pull_request_externe rdv
    recommandation récompense référence_client rendez_vous rendez_vous_qualifié renouvellement_signé réservation résultat_positif série_a
    série_b subvention talk tour_de_table trophée vente`,
  en: `accepted_talk analyst_mention applicant application attendee award backlink booked_meeting booking bug_bounty_report candidate closed_won
    community_contribution contract conversion cross_sell customer_reference deal demo_request demo_requested donation endorsement expansion
    external_contribution external_contributor funding grant inbound_link inbound_request inclusion inquiry introduction investor invitation
    lead letter_of_intent loi meeting_booked mql new_logo offer_accepted opportunity order participant appel_d_offres partnership pilot pledge poc pql
    preorder prize prospect reference_customer referral review rfp round sal sale seed series_a series_b signature sql talk_accepted tender_won
    trial upsell win`,
};

/** Third parties that are not counted as stock: they act. */
export const THIRD: WordList = {
  fr: `acteur analyste assureur banque client_final compte_enterprise comptes_entreprise concurrent créateur éditeur état 
    grand_compte influenceur internaute journaliste ministère natif pair presse régulateur visiteur`,
  en: `analyst audience bank buyer_persona community competitor end_user forrester gartner government influencer insurer journalist jury media
    ministry native open_source_project peer press public publisher regulator vendor_partner visitor`,
};

/** The team's own house: what they do is a task, not an outcome. */
export const INSIDE: WordList = {
  fr: `codir collaborateur comité commercial commerciaux direction encadrant équipe ingénierie notre nous produit rh salarié
     support tech tous_les_collaborateurs tuteur vente`,
  en: `board customer_engineering customer_success department design employees engineering everyone exec executive finance group hr
     leadership legal management manager marketing our people_ops product sales security stakeholder supervisor support team
    we`,
};

/** Qualifiers that make a count of people more than a raw total. */
export const QUALIFIED: WordList = {
  fr: `actif certifié converti engagé fidèle hebdo hebdomadaire mensuel payant qualifié quotidien quotidienne récurrent régulier`,
  en: `activated active converted daily_active dau engaged loyal mau monthly_active paid paying power qualified recurring repeat retained returning
    wau weekly_active`,
};

/** Words that say a count starts at zero. */
export const FRESH: WordList = {
  fr: `activé additionnel ajouté concrétisé couvert inédit migré nouveau nouveaux nouvelle ouvert premier recruté supplémentaire`,
  en: `activated added additional extra first incremental migrated more net_new new published_by recruited`,
};
