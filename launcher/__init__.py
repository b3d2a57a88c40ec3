"""What `run.py` does before the program starts; standard library only, imports nothing of ours."""
