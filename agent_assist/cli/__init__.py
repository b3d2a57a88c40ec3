"""The command line, a full citizen beside the window."""
