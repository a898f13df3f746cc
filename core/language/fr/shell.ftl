# Titres des écrans et mots communs.
screen-home = Accueil
screen-respond = Répondre
screen-sign-in = Connexion
screen-consultations = Consultations
screen-design = Concevoir
screen-share = Diffuser
screen-members = Membres
screen-animate = Animer
screen-live = En direct
screen-explore = Explorer
screen-accuracy = Exactitude de l’analyse
screen-voices = Paroles
screen-result = Résultat
screen-export = Exporter
screen-checking = Vérifier un vote
screen-account = Mon compte
screen-accounts = Comptes et équipes

guard-not-here = Cette page n’est pas pour vous. Si vous pensez que si, demandez à la personne qui administre les comptes.

action-save = Enregistrer
action-cancel = Annuler
action-back = Retour
action-next = Suivant

state-draft = Brouillon
state-open = Ouverte
state-closed = Close
state-archived = Archivée
state-overdue = Restitution en retard

kind-questionnaire = Questionnaire
kind-price-vote = Vote de prix
kind-idea-call = Appel à idées
kind-beta-test = Bêta-test
kind-selection = Sélection
kind-workshop = Atelier en direct

role-organizer = Organisation
role-animator = Animation
role-viewer = Lecture

simulated = Bulletins simulés d’après les parts publiées.
illustrative = illustratif
