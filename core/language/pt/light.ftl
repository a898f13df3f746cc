# A versão leve da página de resposta.
light-resume = Retomar a minha resposta
light-receipt = Rever o meu recibo
light-to-review =
    { $count ->
        [one] Há uma resposta a rever
       *[other] Há { $count } respostas a rever
    }
light-colon = { ": " }
light-price-update = Atualizar o preço
light-waiting = Sem ligação: as suas respostas esperam aqui e serão enviadas assim que a rede voltar.
light-sending = A enviar o ficheiro…
light-no-cookie = O seu navegador recusa cookies. É preciso um, enquanto responde, para que a sua resposta conte uma só vez.
light-offer-full = Página completa
light-offer-light = Página leve, para ligações lentas
