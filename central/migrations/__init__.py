"""How central's tables came to be, step by step. Additions first, removals a version later."""
