"""What the screens and the command line call; no module here imports another."""
