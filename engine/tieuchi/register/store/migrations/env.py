"""Runs the steps on the connection that :mod:`tieuchi.register.store.schema` gives."""

from alembic import context

from tieuchi.register.store.tables import METADATA, VERSIONS

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=VERSIONS,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
