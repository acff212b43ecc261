"""The hand: turns a piece of plastic into a person, and knows nothing else."""
