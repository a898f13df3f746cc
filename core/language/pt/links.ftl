# «Não sou eu»: deixar a ligação pessoal de outra pessoa num aparelho partilhado.
leave-title = Não é esta pessoa?
leave-sentence = Este aparelho esquecerá a ligação pessoal e a resposta que outra pessoa aqui começou. Uma resposta já enviada continua contada, e a sua ligação volta a encontrá-la.
leave-do = Não sou eu
leave-stay = Sou eu mesmo: voltar à minha resposta
