"""What people read: scored sheets, explanations, tables, forms to fill, schemas, in two languages."""
