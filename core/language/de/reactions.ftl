# Die Reaktionen: was ein Telefon mit einer Berührung sagt, während jemand spricht.
reaction-agree = Einverstanden
reaction-doubt = Ich habe Zweifel
reaction-slower = Langsamer
reaction-offered = Reagieren, ohne Namen
problem-reaction-too-late = Dieser Moment ist vorbei: Ihre Reaktion wurde nicht gezählt.
