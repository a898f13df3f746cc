# Ajouter une question : la galerie, la bibliothèque, et les mots par lesquels on y cherche.
gallery-search = Chercher
gallery-search-example = note, oui ou non, NPS, budget…
gallery-found =
    { $count ->
        [0] Rien ne correspond à ces mots.
        [one] Une façon de demander.
       *[other] { $count } façons de demander.
    }
gallery-keys = Flèches pour parcourir, Entrée pour ajouter.
gallery-kinds = Sortes de questions
gallery-library = Bibliothèque
gallery-after = Elle se placera après « { $title } ».
gallery-at-end = Elle se placera à la fin.

family-choose = Choisir
family-scale = Échelle
family-weigh = Peser
family-price = Prix
family-write = Écrire
family-show = Montrer

library-team = Gardées par l’équipe
library-team-empty = Une question réussie se garde d’ici à la prochaine fois : « Garder », sous son nom.
library-people = Qui répond
library-shopping = Les achats
library-opinions = Les avis
library-work = Le travail
library-kept = La question est gardée dans la bibliothèque de l’équipe.
library-forget = Retirer de la bibliothèque
library-forget-title = Retirer cette question de la bibliothèque ?
library-forget-explained = Toute l’équipe cessera de la voir ici. Là où elle a déjà été posée, elle reste.
library-forget-do = Retirer
library-forgotten = La question n’est plus dans la bibliothèque.

problem-kept-without-title = Écrivez d’abord la question : on la retrouvera à ses mots.
problem-kept-with-price = Un critère de prix ne se garde pas : ses montants n’ont de sens qu’avec le prix de cette consultation.
problem-library-full = La bibliothèque de l’équipe contient déjà { $most } questions. Retirez-en avant d’en garder une autre.

gallery-words-agreement = Likert, accord, d’accord, degré, échelle, opinion
gallery-words-best-worst = MaxDiff, meilleur, pire, préférence, compromis, arbitrage
gallery-words-shown-value = calcul, total, somme, formule, panier
gallery-words-consent = consentement, RGPD, case, accepter, conditions, autorisation
gallery-words-date = jour, calendrier, anniversaire, agenda
gallery-words-email = mail, courriel, contact, adresse
gallery-words-file = fichier, photo, pièce jointe, téléverser, document, image
gallery-words-four-prices = Van Westendorp, PSM, sensibilité, trop cher, bon marché, NMS
gallery-words-grades = jugement majoritaire, mention, vote, élection, grille
gallery-words-grid = matrice, tableau, lignes, Likert
gallery-words-long-text = texte libre, commentaire, verbatim, avis, question ouverte, paragraphe
gallery-words-multiple-choice = cases à cocher, QCM, plusieurs, checkbox
gallery-words-number = quantité, âge, montant, chiffre, euros, pourcentage
gallery-words-passage = information, consigne, introduction, paragraphe, titre
gallery-words-phone = portable, mobile, numéro, contact
gallery-words-picture = photo, illustration, visuel
gallery-words-picture-choice = photo, visuel, emballage, image, illustration
gallery-words-postcode = département, commune, ville, adresse, région, lieu
gallery-words-price-change = hausse, baisse, ratifier, oui, non, changement, augmentation
gallery-words-price-criterion = prix, vote, options, lait, centimes, produit
gallery-words-price-ladder = Gabor-Granger, échelle de prix, palier, achèteriez-vous
gallery-words-ranking = ordre, priorité, préférence, trier, glisser, podium
gallery-words-rating = étoiles, satisfaction, score, échelle, visages, note
gallery-words-recommendation = NPS, recommander, net promoter score, fidélité, promoteur, détracteur
gallery-words-sharing = points, budget, répartir, somme constante, pourcentages, euros
gallery-words-short-text = prénom, nom, mot, ligne
gallery-words-single-choice = boutons, liste, menu déroulant, radio, QCM
gallery-words-slider = curseur, glissière, échelle visuelle, pourcentage, jauge
gallery-words-statements = pol.is, d’accord, je passe, pas d’accord, vote, phrases
gallery-words-time = horaire, heures, minutes
gallery-words-video = film, YouTube, PeerTube, Vimeo
gallery-words-web-address = lien, site, URL, page
gallery-words-yes-no = oui, non, binaire, pour, contre, vote
