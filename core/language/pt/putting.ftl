# O que depende de cada pessoa.
problem-quota-said = { $sentence }
problem-quota-full = Obrigado! Já temos todas as respostas de que precisávamos para este perfil: a sua já não pode ser contada.
order-effects = A ordem teve influência?
order-effects-explained = Aqui a ordem é sorteada para cada pessoa. Se o lugar não conta, estas percentagens são parecidas.
order-effects-place = Lugar na lista
order-effects-chosen = Escolha do que lá estava
