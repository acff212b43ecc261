"""The postman: keeps the letters of a kiosk and carries them to central and back."""
