"""Exchange with other systems: DHIS2 data values, empty tables to fill in, rules as DMN decision tables."""
