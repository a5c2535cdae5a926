"""General words that rules look up: names of countries, titles, bodies, verbs of saying. No rule stands here."""
