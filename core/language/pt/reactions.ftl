# As reações: o que um telemóvel diz com um toque enquanto alguém fala.
reaction-agree = De acordo
reaction-doubt = Tenho uma dúvida
reaction-slower = Mais devagar
reaction-offered = Reagir, sem dizer quem
problem-reaction-too-late = Esse momento já passou: a sua reação não foi contada.
