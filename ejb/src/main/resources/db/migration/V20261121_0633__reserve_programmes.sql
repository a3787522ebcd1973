-- What a season recommends to those who do not pass: a programme, for everybody or for a weak measure, and its source.
create table reserve.programme (
  id uuid constraint programme_pk primary key,
  season_id uuid not null constraint programme_season_fk references reserve.season (id) on delete restrict,
  name text collate "ru-RU-x-icu" not null constraint programme_name_ck check (name <> ''),
  measure text constraint programme_measure_ck check (measure in
    ('IDEA', 'TEST', 'ORGANISING', 'POTENTIAL', 'LEADERSHIP', 'MANAGEMENT')),
  source text not null constraint programme_source_ck check (source <> ''),
  added_at timestamptz not null,
  account text not null,
  display_name text not null,
  constraint programme_name_uq unique (season_id, name)
);

grant select, insert, delete on reserve.programme to rsnms_app;
