# O que qualquer pessoa pode verificar.
problem-archive-missing = Esta consulta não tem arquivo: não está encerrada, ou foi-o antes de o Tablée os selar.
fixed-title = O que foi fixado antes da abertura: { $short }
fixed-price = As opções, os seus preços, a partilha e a regra do voto têm esta impressão digital desde a abertura. A menor mudança faria dele outro voto; só a data-limite pode ser adiada, uma vez, e o diário di-lo.
fixed-other = As perguntas têm esta impressão digital desde a sua publicação. Se a organização mudar uma, o diário di-lo, e cada boletim guarda a impressão do que lhe foi perguntado.
fixed-roll =
    { $count ->
        [one] Uma pessoa pode votar, e mais ninguém: a lista também está selada.
       *[other] { $count } pessoas podem votar, e mais ninguém: a lista também está selada.
    }
fixed-download = Descarregar o que foi fixado
checking-link = O que isto protege, e o que não protege
proof-title = Conte você mesmo
proof-root =
    { $count ->
        [one] Um boletim está selado por esta raiz, calculada no encerramento:
       *[other] { $count } boletins estão selados por esta raiz, calculada no encerramento:
    }
proof-how = Descarregue o arquivo, abra-o e execute «python verify.py»: a sua máquina conta tudo de novo, sem nós. Compare a raiz com a que outras pessoas anotaram: se for a mesma, contaram todos os mesmos boletins.
proof-batches =
    { $count ->
        [one] Um lote de votos em sala está selado com eles, verificado por duas pessoas.
       *[other] { $count } lotes de votos em sala estão selados com eles, cada um verificado por duas pessoas.
    }
proof-small = O grupo é pequeno: um boletim poderia denunciar alguém. O arquivo contém por isso os totais e as impressões dos recibos, sem os boletins.
proof-no-words = Ninguém lerá lá as suas palavras: textos, ficheiros, datas e contactos nunca entram no arquivo.
proof-download = Descarregar o arquivo
proof-mine = O seu recibo { $short } está na lista: o seu boletim está contado.
receipt-check-title = Verificar um recibo
receipt-check-label = A impressão digital do seu recibo
receipt-check-do = Verificar
receipt-fate-counted = Este recibo está na lista: o seu boletim está contado.
receipt-fate-replaced = Este recibo está na lista: a mesma pessoa substituiu depois o boletim, e o novo está contado.
receipt-fate-withdrawn = Este recibo está na lista: quem o entregou retirou o boletim.
receipt-fate-unknown = Este recibo não está na lista. Copie-o por inteiro, 64 caracteres; se continuar a faltar, guarde-o e peça contas à organização.
journal-title = O diário
journal-intact = Cada entrada sela a anterior: a cadeia está intacta.
journal-broken = A cadeia quebra-se na entrada { $number }: o diário foi alterado.
journal-opened = Abertura, com a impressão digital { $short }.
journal-changed = Perguntas mudadas, com nova impressão digital, { $short }.
journal-deadline-moved = Data-limite adiada.
journal-ended-early = Encerramento antecipado pela organização.
journal-note-added = Uma palavra acrescentada para quem responde.
journal-members-added =
    { $count ->
        [one] Uma pessoa acrescentada à lista.
       *[other] { $count } pessoas acrescentadas à lista.
    }
journal-links-given =
    { $count ->
        [one] Uma ligação pessoal entregue.
       *[other] { $count } ligações pessoais entregues.
    }
journal-links-renewed =
    { $count ->
        [one] Uma ligação pessoal refeita.
       *[other] { $count } ligações pessoais refeitas.
    }
journal-closed = Encerramento e contagem.
journal-debrief-published = Balanço publicado.
journal-put-away = Consulta arquivada.
journal-brought-back = Consulta retirada do arquivo.
journal-archive-taken = Ficheiro de verificação descarregado pela equipa.
journal-exported =
    { $count ->
        [0] Questionário exportado ({ $label }).
        [one] Uma linha de respostas exportada ({ $label }).
       *[other] { $count } linhas de respostas exportadas ({ $label }).
    }
journal-papers-entered = Boletins de sala registados: { $label }.
journal-papers-checked = Boletins de sala verificados por uma segunda pessoa: { $label }.
journal-papers-cancelled = Boletins de sala anulados: { $label }.
journal-question-opened = Na sala, abertura da pergunta: { $label }.
journal-question-closed = Na sala, encerramento da pergunta: { $label }.
journal-other = Outro ato: { $action }.
journal-by-organizer = pela organização
journal-by-animator = pela animação
journal-by-viewer = pela equipa
journal-by-operator = pela pessoa que mantém o servidor
journal-by-program = por um programa, com uma chave
journal-by-clock = pelo relógio
