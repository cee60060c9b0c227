"""Charts people expect of assessments: criteria against their lines, communes ranked, years in a row."""
