"""Engine, tables and repositories; gives domain objects only."""
