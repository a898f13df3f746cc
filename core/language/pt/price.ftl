# Um preço e a sua repartição.
price-from-base = { $step } em relação ao preço de partida ({ $base })
price-is-base = É o preço de partida.
price-who-gets-what = Quem recebe o quê
price-split-illustrative = Repartição ilustrativa: as fontes não dão os pormenores.
