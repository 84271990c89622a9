"""The agreement as data: values, types, terms, norms, clauses, instruments, and the text in force."""
