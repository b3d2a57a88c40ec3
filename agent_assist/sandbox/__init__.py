"""Simulated customers: what a typed line does, what the customer answers, how it ends.

Importing this package costs next to nothing; numpy and rapidfuzz come with `understanding`.
"""
