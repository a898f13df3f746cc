# A sala: o que impede, e o que os telefones dizem.
problem-wall-empty = Escreva algumas palavras antes de enviar.
problem-wall-enough = Você já escreveu { $most } vezes aqui: apoie o que lhe agrada.
problem-wall-full = Este mural está cheio, com { $most } textos: apoie o que lhe agrada.
problem-wall-too-fast = Você escreve depressa: espere um minuto.
problem-wall-flooded = Muitos textos chegam desta rede ao mesmo tempo: espere um minuto e envie de novo.
problem-wall-closed = Não se pode escrever aqui neste momento.
problem-wall-post-gone = Este texto já não está à mostra.
problem-wall-own-post = É o seu próprio texto: o apoio vem dos outros.
problem-wall-reason-missing = Diga por quê em uma frase: quem escreveu vai ler.
problem-room-question-closed = Esta pergunta acabou de fechar: sua resposta não foi contada.
room-you-are-in = Você está na sala
room-soon = A primeira pergunta aparece aqui sozinha. Deixe esta página aberta.
room-until = Até { $time }
room-send = Enviar
room-not-for-you = Pelas suas respostas, esta pergunta não é para você. A próxima aparece aqui.
room-thanks = Obrigado, está contado.
room-counted = A continuação aparece aqui sozinha.
room-opens-soon = Esta pergunta abre daqui a pouco.
room-closed = Esta pergunta está encerrada. A continuação aparece aqui.
room-you-said = Sua resposta
room-change = Alterar minha resposta
room-refresh = Atualizar
room-waiting-network = A rede caiu: sua resposta espera aqui e seguirá sozinha.
room-answer-lost = “{ $question }” fechou antes de sua resposta chegar: ela não foi contada.
room-words-lost = Este mural fechou antes de seu texto chegar; ele não foi guardado: “{ $text }”
room-sent-in-vain = Não foi possível ter em conta o que enviou.
room-lost-read = Entendi
room-to-ideas = O mural de ideias
room-ideas = Suas ideias
room-questions = Suas perguntas
room-ideas-say = Uma ideia, em uma frase
room-questions-say = Uma pergunta, em uma frase
room-discussion = Vamos conversar
room-discussion-said = Um momento para conversar: levante os olhos, a continuação aparece aqui.
room-break = Pausa
room-break-said = Até já. Esta página continua sozinha.
room-wall-held = A equipe lê cada texto antes de mostrá-lo, sem dizer quem o escreveu.
room-wall-closed = Por enquanto não se pode escrever aqui.
room-wall-empty = Ainda não há nada: seja a primeira pessoa a escrever.
room-post-held = Seu texto espera ser lido.
room-post-refused = Seu texto não será mostrado: { $why }
room-take-back = Retirar
room-support-this = Apoiar: { $text }
room-supports =
    { $count ->
        [0] Nenhum apoio
        [one] Um apoio
       *[other] { $count } apoios
    }
room-result-on-screen = O resultado está na tela.
room-result-nobody = Ninguém respondeu a esta pergunta.
room-price-so-far = O preço retido até agora
problem-room-running = A sala está aberta: responda lá, uma pergunta de cada vez. Seu rascunho está guardado.
round-title = { $title } ({ $number }ª rodada)
