-- Results in contests out of the organisers' lists; what candidates claim is held against them.
create table reserve.award (
  id uuid constraint award_pk primary key,
  person_id uuid not null constraint award_person_fk references registry.person (id) on delete restrict,
  person_name text collate "ru-RU-x-icu" not null,
  contest text not null,
  -- Without case, quotation marks and spaces between words, as names of contests are compared.
  contest_key text not null,
  edition text,
  year integer not null constraint award_year_ck check (year between 1990 and 2100),
  rank text not null constraint award_rank_ck check (rank in
    ('PARTICIPANT', 'SEMIFINALIST', 'FINALIST', 'WINNER', 'GRADUATE')),
  source text not null constraint award_source_ck check (source <> ''),
  taken_at timestamptz not null,
  account text not null,
  display_name text not null,
  constraint award_uq unique (person_id, contest_key, year, rank)
);
create index award_taken_ix on reserve.award (taken_at desc, id);
grant select, insert on reserve.award to rsnms_app;
