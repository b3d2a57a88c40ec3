"""From the state of a call to what is shown of it: what to say, the log, the summary."""
