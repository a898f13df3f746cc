# O que depende de cada pessoa.
problem-quota-said = { $sentence }
problem-quota-full = Obrigado! Já temos todas as respostas de que precisávamos para este perfil: a sua já não pode ser contada.
