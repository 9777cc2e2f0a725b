"""WHAT the learner made: frozen values, edits, history, files, migrations. Knows no torch and no Qt."""
