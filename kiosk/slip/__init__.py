"""The slip: how it is drawn, how it is printed, and its settings."""
