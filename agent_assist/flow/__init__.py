"""The course of an interaction: decide(state, command) gives events, evolve folds them."""
