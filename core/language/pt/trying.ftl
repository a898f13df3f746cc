# Experimentar antes da abertura, e comentar.
trial-banner = Ensaio: nada do que responder conta.
trial-comment-elsewhere = Para comentar as perguntas: a página leve
trial-done = O ensaio terminou.
trial-done-explained = Nada foi registado. A sério, teria sido registado o seguinte:
trial-done-empty = Nada foi registado. A sério, esta resposta teria contado, sem uma palavra.
trial-again = Recomeçar
comment-do = Comentar
comment-whole = Comentar o conjunto
comment-author = O seu nome (facultativo)
comment-text = O seu comentário
comment-send = Enviar este comentário
comment-sent = Obrigado! A equipa vai ler o seu comentário.

problem-comment-empty = Escreva primeiro o seu comentário.
problem-comment-without-question = Esta pergunta já não existe: comente o conjunto.
problem-comments-full = Já há { $most } comentários, não guardamos mais.
problem-comments-too-fast = Estão a chegar muitos comentários. Envie o seu de novo dentro de um minuto.
problem-comments-closed = A consulta está aberta: já não se comenta.
problem-nothing-to-try = Não há nada para experimentar: já está tudo publicado.
