"""Words that stand before or after a datum and are no part of it: neither half of a name, nor of a street."""

_WORDS = """
a à ai adresse afin alors après au aussi aux avant avec bonjour bonsoir c car ce cela ces cette chez comme contact
contacter contactez courriel cordialement d dans de depuis des dont du e-mail elle email en entre est et eu fait
faut il ils j je jusqu l la le les leur lui m ma mail mais me merci mes moi mon ne ni nos notre nous on or ou où par
parce pas pendant plus pour pourquoi pourrait puis qu quand que qui quoi s sa sans se ses si son sont sous suis sur
sera seront ta te tes toi toujours ton tous tout toute toutes très tu un une va vers via voici voilà vont vos votre
vous y était êtes être peut peuvent doit doivent devrait the and is my at to on of for with und ist mein meine der
die das é em meu minha
"""
SMALL_WORDS = frozenset(_WORDS.split())
