"""Practice on simulated customers: the customer, the score, what is asked again."""
