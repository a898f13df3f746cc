# Ce qui est servi à côté des écrans : la page d’ouverture, les pages simples, l’erreur.
page-description = Décider ensemble d’un produit et de son prix : questionnaires et votes de prix, à plusieurs.
page-noscript = Cette page a besoin de JavaScript. Activez-le dans votre navigateur, puis rechargez la page.

plain-home = Aller à l’accueil
plain-not-found-title = Page introuvable
plain-not-found = Cette adresse ne mène nulle part. Vérifiez le lien ou le code que vous avez reçu.
plain-no-consultation-title = Aucune consultation à cette adresse
plain-no-consultation = Vérifiez le code. S’il est juste, la consultation n’est peut-être pas encore ouverte : revenez un peu plus tard, par le même lien.
plain-refused-title = Demande refusée
plain-refused = Cette demande ne peut pas aboutir. Revenez à la page précédente et recommencez.
plain-broken-title = Quelque chose n’a pas marché
plain-broken = Ce n’est pas de votre fait. Réessayez dans un instant ; si cela revient, prévenez l’équipe qui vous a invité.

screen-broken = Quelque chose n’a pas marché. Ce n’est pas de votre fait : rechargez la page, et si cela revient, prévenez l’équipe qui vous a invité.
