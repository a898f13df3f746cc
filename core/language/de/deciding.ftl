problem-estimate-impossible = Diese Antworten reichen für eine Schätzung nicht aus.
