# A sala: o que impede, e o que os telefones dizem.
problem-wall-empty = Escreva algumas palavras antes de enviar.
problem-wall-enough = Já escreveu { $most } vezes aqui: apoie antes o que lhe diz alguma coisa.
problem-wall-full = Este quadro está cheio, com { $most } textos: apoie antes o que lhe diz alguma coisa.
problem-wall-too-fast = Está a escrever depressa: espere um minuto.
problem-wall-flooded = Chegam muitos textos desta rede ao mesmo tempo: espere um minuto e envie de novo.
problem-wall-closed = Neste momento não se pode escrever aqui.
problem-wall-post-gone = Este texto já não é mostrado.
problem-wall-own-post = É o seu próprio texto: o apoio vem dos outros.
problem-wall-reason-missing = Diga porquê numa frase: quem escreveu o texto vai lê-la.
problem-room-question-closed = Esta pergunta acabou de fechar: a sua resposta não foi contada.
room-you-are-in = Está na sala
room-soon = A primeira pergunta aparece aqui sozinha. Deixe esta página aberta.
room-until = Até às { $time }
room-send = Enviar
room-not-for-you = De acordo com as suas respostas, esta pergunta não lhe é feita. A próxima aparece aqui.
room-thanks = Obrigado, está contado.
room-counted = A continuação aparece aqui sozinha.
room-opens-soon = Esta pergunta abre daqui a pouco.
room-closed = Esta pergunta está fechada. A continuação aparece aqui.
room-you-said = A sua resposta
room-change = Alterar a minha resposta
room-refresh = Atualizar
room-waiting-network = A rede foi abaixo: a sua resposta espera aqui e seguirá sozinha.
room-answer-lost = A pergunta «{ $question }» fechou antes de a sua resposta chegar: não foi contada.
room-words-lost = Este quadro fechou antes de o seu texto chegar, que não foi guardado: «{ $text }»
room-sent-in-vain = Não foi possível ter em conta o que enviou.
room-lost-read = Já li
room-to-ideas = O quadro de ideias
room-ideas = As suas ideias
room-questions = As suas perguntas
room-ideas-say = Uma ideia, numa frase
room-questions-say = Uma pergunta, numa frase
room-discussion = Vamos falar disso
room-discussion-said = Um momento para falar em conjunto: levante os olhos, a continuação aparece aqui.
room-break = Pausa
room-break-said = Até já. Esta página continua sozinha.
room-wall-held = A equipa lê cada texto antes de o mostrar, sem dizer quem o escreveu.
room-wall-closed = De momento já não se pode escrever aqui.
room-wall-empty = Ainda não há nada: seja a primeira pessoa a escrever.
room-post-held = O seu texto espera ser lido.
room-post-refused = O seu texto não será mostrado: { $why }
room-take-back = Retirar
room-support-this = Apoiar: { $text }
room-supports =
    { $count ->
        [0] Nenhum apoio
        [one] Um apoio
       *[other] { $count } apoios
    }
room-result-on-screen = O resultado está no ecrã.
room-result-nobody = Ninguém respondeu a esta pergunta.
room-price-so-far = O preço retido até agora
problem-room-running = A sala está aberta: responda lá, uma pergunta de cada vez. O seu rascunho está guardado.
round-title = { $title } ({ $number }.ª volta)
