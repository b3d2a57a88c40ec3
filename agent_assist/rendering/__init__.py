"""From a template to what is said: names, grammar, channels, languages."""
