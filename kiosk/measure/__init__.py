"""What the kiosk's own screen, letters and window measure, in millimetres of this very panel."""
