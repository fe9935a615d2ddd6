-- Reads the tables of this folder into DuckDB: start duckdb here and say .read load.sql
-- Made by Dateline from the same schema as codebook.md. Empty cells are NULL. Lists are joined by |, and a | or backslash inside an
-- element has a backslash in front. Offsets count Unicode code points from 0: substr(text, start + 1, "end" - start).
@TABLES@
