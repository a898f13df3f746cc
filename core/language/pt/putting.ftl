# O que depende de cada pessoa.
problem-quota-said = { $sentence }
problem-quota-full = Obrigado! Já temos todas as respostas de que precisávamos para este perfil: a sua já não pode ser contada.
order-effects = A ordem teve influência?
order-effects-explained = Aqui a ordem é sorteada para cada pessoa. Se o lugar não conta, estas percentagens são parecidas.
order-effects-place = Lugar na lista
order-effects-chosen = Escolha do que lá estava
limit-before = Tem { $length } para esta página. O tempo conta a partir do momento em que começa; se precisar de mais, peça-o já.
limit-start = Começar, com { $length }
limit-until = Tem até às { $time }. Tudo o que indicar fica guardado.
limit-over = O tempo desta página terminou. O que indicou ficou guardado: pode continuar.
limit-minutes = { $count ->
    [one] um minuto
   *[other] { $count } minutos
}
limit-seconds = { $count ->
    [one] um segundo
   *[other] { $count } segundos
}
