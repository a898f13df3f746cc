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
widget-prices-of = Trata-se de: { $product }.
widget-prices-of-unit = Trata-se de: { $product }, { $unit }.
widget-price-too-cheap = A que preço seria tão barato que duvidaria da qualidade?
widget-price-cheap = A que preço seria um bom negócio?
widget-price-expensive = A que preço começaria a ser caro, sem o impedir de comprar?
widget-price-too-expensive = A que preço seria caro demais para comprar?
widget-price-cheap-intent = Ao preço de um bom negócio, compraria?
widget-price-expensive-intent = Ao preço a que começa a ser caro, compraria?
widget-change-if-yes = Se o sim ganhar
widget-change-if-no = Se o não ganhar
widget-change-if-price = Se este preço ganhar
widget-change-if-today = Se nada mudar
widget-change-by = { $change } em relação a hoje
widget-change-none = o mesmo preço de hoje
widget-change-yearly = Para { $quantity } por ano: { $amount }
widget-set = Série { $number } de { $count }
widget-set-choice = { $end }: { $label }
