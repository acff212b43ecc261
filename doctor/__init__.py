"""`aula doctor`: what is wrong with this kiosk, in plain words, each with the next step."""
