personal-mask-email = [endereço de e-mail]
personal-mask-telephone = [telefone]
personal-mask-iban = [IBAN]
personal-mask-nir = [número de segurança social]
personal-mask-card = [cartão bancário]
personal-mask-plate = [matrícula]
personal-mask-address = [morada]
personal-mask-pseudonym = [pseudónimo]
personal-mask-name = [nome]

journal-exported-unmasked =
    { $count ->
        [one] Uma linha de respostas exportada com dados pessoais ({ $label }).
       *[other] { $count } linhas de respostas exportadas com dados pessoais ({ $label }).
    }
journal-walls-exported-unmasked =
    { $count ->
        [one] Um texto dos murais da sala exportado com dados pessoais.
       *[other] { $count } textos dos murais da sala exportados com dados pessoais.
    }
post-insulting = Pode ferir: mostrar
post-covered = [oculto]
