# As maneiras de responder.
widget-optional = facultativo
widget-untitled = Sem título
widget-between = De { $fewest } a { $most } escolhas.
widget-at-most =
    { $most ->
        [one] Uma escolha, no máximo.
       *[other] { $most } escolhas, no máximo.
    }
widget-at-least =
    { $fewest ->
        [one] Uma escolha, pelo menos.
       *[other] { $fewest } escolhas, pelo menos.
    }
widget-scale-ends = { $lowest }: { $low } — { $highest }: { $high }
widget-same-price = sem efeito no preço
widget-part = { $actor }: { $part }
widget-illustrative = «Ilustrativo»: a fonte não indica este valor nem a sua repartição; serve para mostrar.
widget-rank-explained = Toque nas propostas pela ordem das suas preferências. As setas, ou arrastar, mudam a ordem.
widget-rank-of = Posição de «{ $label }»
widget-rank-none = Sem posição
widget-rank-add = Ordenar
widget-rank-up = Subir
widget-rank-down = Descer
widget-rank-remove = Deixar de ordenar
widget-rank-at = posição { $rank } de { $count }
widget-rank-unranked = sem posição
widget-shared = { $given } de { $total } repartidos.
widget-shared-left = Falta repartir { $left }.
widget-shared-over = São { $left } a mais.
widget-points =
    { $count ->
        [one] { $shown } ponto
       *[other] { $shown } pontos
    }
widget-to-share = { $total } a repartir no total.
widget-purpose = Para que vai servir:
widget-agree = Li este texto e concordo
widget-choose = Escolher na lista…
widget-other = Especifique «Outro»
widget-comment = Um comentário?
widget-erase = Apagar a minha resposta
widget-mark = { $step } de { $highest }
widget-slide-untouched = Ainda sem resposta: toque na linha ou deslize.
widget-slide-value = A minha resposta
