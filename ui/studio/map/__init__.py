"""The guide map: a call guide as a graph in the lanes of the five stages."""
