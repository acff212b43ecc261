"""The staff page: behind two held corners and a PIN, and without anything of a patient."""
