"""What the kiosk lets hear: a voice for those who ask for one, and a few short sounds."""
