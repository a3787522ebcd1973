-- Search by similar words and without diacritics. Both extensions are trusted: the owner of the
-- database may create them.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
