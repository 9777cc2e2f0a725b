"""A project file that holds runs and a view besides the project. A plain one stays the text it is."""
