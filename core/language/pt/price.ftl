# Um preço e a sua repartição.
price-from-base = { $step } em relação ao preço de partida ({ $base })
price-is-base = É o preço de partida.
price-who-gets-what = Quem recebe o quê
price-split-illustrative = Repartição ilustrativa: as fontes não dão os pormenores.
price-from-today = { $step } em relação ao preço de hoje ({ $today })
price-is-today = É o preço de hoje.
price-today = Hoje: { $price }
price-vat = { $without } sem IVA, mais { $vat } de IVA a { $rate }
price-floor = Mínimo para { $actor }: { $floor }
price-floor-explained = Abaixo disso, este preço não seria recomendado.
price-floor-kept = Mínimo garantido para { $actor }: { $part } para pelo menos { $floor }.
price-floor-missed = Mínimo não garantido para { $actor }: { $part }, faltam { $lack } para { $floor }.
price-evidence =
    { $count ->
        [one] De onde vem este mínimo
       *[other] De onde vem este mínimo: { $count } provas
    }
price-evidence-page = ver a página
price-evidence-file = ver o documento
price-range = De { $cheapest } a { $dearest }, conforme as escolhas.
price-year = { $amount } por ano em sua casa
price-year-short = { $amount } por ano
price-year-average = { $amount } por ano num lar médio ({ $units } por ano)
price-year-alone = { $year }.
price-year-of-it = { $year }, dos quais { $part } para { $actor }.
price-year-producer-more = { $year }. Para { $actor }: mais { $part } do que ao preço de partida.
price-year-producer-less = { $year }. Para { $actor }: menos { $part } do que ao preço de partida.
price-year-ask = Quantos compra por ano?
price-year-private = Fica entre si e esta página: nunca na sua resposta.
price-year-source = Média: { $units } por ano. { $source }
problem-option-excludes = «{ $option }» não combina com «{ $other }»: mude uma das duas escolhas.
problem-option-requires = «{ $option }» só combina com «{ $other }»: mude uma das duas escolhas.
widget-goes-not-with = Não combina com: { $others }
widget-goes-only-with = Só combina com: { $others }
