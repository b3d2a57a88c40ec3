"""Engines, tables, migrations and repositories; the only place that imports sqlalchemy."""
