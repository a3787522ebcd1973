-- The test of four scales: versions with their keys, the version of a season, attempts, answers.
create table reserve.test (
  id uuid constraint test_pk primary key,
  version bigint not null,
  title text collate "ru-RU-x-icu" not null,
  number integer not null constraint test_number_ck check (number > 0),
  minutes integer not null constraint test_minutes_ck check (minutes > 0),
  items integer not null constraint test_items_ck check (items > 0),
  stage text not null constraint test_stage_ck check (stage in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  -- Items, keys, weights and bands; read by the application alone.
  content text not null,
  sha256 text not null,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint test_number_uq unique (title, number)
);

create function reserve.refuse_test_change() returns trigger language plpgsql as $$
begin
  if (new.title, new.number, new.minutes, new.items, new.content, new.sha256)
      is distinct from (old.title, old.number, old.minutes, old.items, old.content, old.sha256) then
    raise exception 'a version of a test is written once';
  end if;
  return new;
end $$;
create trigger test_written_once before update on reserve.test
  for each row execute function reserve.refuse_test_change();

-- One version a season.
create table reserve.season_test (
  season_id uuid constraint season_test_pk primary key
    constraint season_test_season_fk references reserve.season (id) on delete restrict,
  version bigint not null,
  test_id uuid not null constraint season_test_test_fk references reserve.test (id) on delete restrict,
  held_elsewhere boolean not null,
  chosen_at timestamptz not null,
  account text not null,
  display_name text not null
);

create table reserve.test_attempt (
  id uuid constraint test_attempt_pk primary key,
  version bigint not null,
  season_id uuid not null constraint test_attempt_season_fk references reserve.season (id) on delete restrict,
  application_id uuid not null
    constraint test_attempt_application_fk references reserve.application (id) on delete restrict,
  test_id uuid not null constraint test_attempt_test_fk references reserve.test (id) on delete restrict,
  account text not null,
  number integer not null constraint test_attempt_number_ck check (number > 0),
  stage text not null constraint test_attempt_stage_ck check (stage in
    ('ASSIGNED', 'STARTED', 'FINISHED', 'EXPIRED', 'SCORED', 'ANNULLED')),
  -- The order of the items follows from it.
  seed bigint not null,
  minutes integer not null constraint test_attempt_minutes_ck check (minutes > 0),
  extra_minutes integer not null constraint test_attempt_extra_ck check (extra_minutes >= 0),
  extra_reason text,
  started_at timestamptz,
  ends_at timestamptz,
  closed_at timestamptz,
  total numeric(7, 4) constraint test_attempt_total_ck check (total between 0 and 100),
  organising numeric(7, 4) constraint test_attempt_organising_ck check (organising between 0 and 100),
  potential numeric(7, 4) constraint test_attempt_potential_ck check (potential between 0 and 100),
  leadership numeric(7, 4) constraint test_attempt_leadership_ck check (leadership between 0 and 100),
  management numeric(7, 4) constraint test_attempt_management_ck check (management between 0 and 100),
  -- Where it was held, for a result that was brought; empty for an attempt made here.
  held_at text,
  constraint test_attempt_number_uq unique (application_id, number),
  constraint test_attempt_extra_reason_ck check ((extra_minutes = 0) = (extra_reason is null)),
  constraint test_attempt_started_ck check ((started_at is null) = (ends_at is null)
    and (stage not in ('STARTED', 'FINISHED', 'EXPIRED') or started_at is not null)),
  constraint test_attempt_scored_ck check (stage <> 'SCORED' or
    (total is not null and organising is not null and potential is not null and leadership is not null
      and management is not null and closed_at is not null))
);
-- Nobody has two attempts that count.
create unique index test_attempt_living_uq on reserve.test_attempt (application_id) where stage <> 'ANNULLED';
create index test_attempt_season_ix on reserve.test_attempt (season_id, stage);
create index test_attempt_overdue_ix on reserve.test_attempt (ends_at) where stage = 'STARTED';

create table reserve.test_attempt_step (
  attempt_id uuid not null constraint test_attempt_step_fk references reserve.test_attempt (id) on delete restrict,
  position integer not null,
  taken_at timestamptz not null,
  account text not null,
  display_name text not null,
  from_stage text,
  to_stage text not null,
  reason text,
  constraint test_attempt_step_pk primary key (attempt_id, position)
);
create trigger test_attempt_step_append_only before update or delete or truncate on reserve.test_attempt_step
  for each statement execute function audit.refuse_change();

create table reserve.test_answer (
  attempt_id uuid not null constraint test_answer_attempt_fk references reserve.test_attempt (id) on delete restrict,
  item integer not null constraint test_answer_item_ck check (item >= 0),
  answer integer not null constraint test_answer_answer_ck check (answer > 0),
  answered_at timestamptz not null,
  constraint test_answer_pk primary key (attempt_id, item)
);

-- What was scored stays as it was answered.
create function reserve.refuse_closed_answer() returns trigger language plpgsql as $$
begin
  if not exists (select from reserve.test_attempt where id = new.attempt_id and stage = 'STARTED') then
    raise exception 'answers are taken while the test is going on';
  end if;
  return new;
end $$;
create trigger test_answer_in_time before insert or update on reserve.test_answer
  for each row execute function reserve.refuse_closed_answer();

grant select, insert, update on reserve.test, reserve.season_test, reserve.test_attempt, reserve.test_answer to rsnms_app;
grant select, insert on reserve.test_attempt_step to rsnms_app;
