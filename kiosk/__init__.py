"""The face: what a patient sees in the lobby."""
