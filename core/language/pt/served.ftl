# O que é servido ao lado dos ecrãs: a página de abertura, as páginas simples, o erro.
page-description = Decidir em conjunto um produto e o seu preço: questionários e votos de preço, entre muitos.
page-noscript = Esta página precisa de JavaScript. Ative-o no seu navegador e recarregue a página.

plain-home = Ir para o início
plain-not-found-title = Página não encontrada
plain-not-found = Este endereço não leva a lado nenhum. Verifique a ligação ou o código que recebeu.
plain-no-consultation-title = Nenhuma consulta neste endereço
plain-no-consultation = Verifique o código. Se estiver certo, a consulta talvez ainda não esteja aberta: volte um pouco mais tarde, pela mesma ligação.
plain-refused-title = Pedido recusado
plain-refused = Este pedido não pode ser atendido. Volte à página anterior e tente de novo.
plain-broken-title = Algo não funcionou
plain-broken = A culpa não é sua. Tente de novo dentro de momentos; se voltar a acontecer, avise a equipa que o convidou.

screen-broken = Algo não funcionou. A culpa não é sua: recarregue a página e, se voltar a acontecer, avise a equipa que o convidou.
