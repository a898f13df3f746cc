problem-estimate-impossible = Estas respostas não chegam para uma estimativa.
