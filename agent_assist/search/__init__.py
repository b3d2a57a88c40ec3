"""Find the right solution from a few misspelt words, in any script."""
