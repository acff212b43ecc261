"""The commands of `aula-central`, a module for each group; every one adds its own words."""
