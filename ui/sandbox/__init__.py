"""The sandbox: a trainee serves simulated customers on the real desk."""
