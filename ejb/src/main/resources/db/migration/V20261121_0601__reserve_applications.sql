-- The application («заявка») of a candidate to a season: one a person and season.
create table reserve.application (
  id uuid constraint application_pk primary key,
  version bigint not null,
  season_id uuid not null constraint application_season_fk references reserve.season (id) on delete restrict,
  person_id uuid not null constraint application_person_fk references registry.person (id) on delete restrict,
  account text not null,
  -- As the registry had them at the last submission.
  person_name text collate "ru-RU-x-icu" not null,
  post text collate "ru-RU-x-icu" not null,
  teaching_since date,
  organization_id uuid not null constraint application_organization_fk
    references registry.organization (id) on delete restrict,
  organization_name text collate "ru-RU-x-icu" not null,
  organization_code text not null,
  municipality_code text,
  stage text not null constraint application_stage_ck check (stage in
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED', 'SCORED', 'WITHDRAWN', 'REJECTED', 'DISQUALIFIED')),
  number integer constraint application_number_ck check (number > 0),
  -- First submission, by the clock of the database.
  submitted_at timestamptz,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint application_person_uq unique (season_id, person_id),
  constraint application_number_uq unique (season_id, number),
  constraint application_submitted_ck check ((number is null) = (submitted_at is null)
    and (stage in ('DRAFT', 'WITHDRAWN') or number is not null))
);
create index application_stage_ix on reserve.application (season_id, stage, number);
create index application_municipality_ix on reserve.application (season_id, municipality_code, number);
create index application_account_ix on reserve.application (account);

-- The number last given in a season.
create table reserve.application_counter (
  season_id uuid constraint application_counter_pk primary key
    constraint application_counter_season_fk references reserve.season (id) on delete restrict,
  last integer not null constraint application_counter_ck check (last > 0)
);

create table reserve.application_step (
  application_id uuid not null constraint application_step_fk references reserve.application (id) on delete restrict,
  position integer not null,
  taken_at timestamptz not null,
  account text not null,
  display_name text not null,
  from_stage text,
  to_stage text not null,
  reason text,
  constraint application_step_pk primary key (application_id, position)
);
create trigger application_step_append_only before update or delete or truncate on reserve.application_step
  for each statement execute function audit.refuse_change();

grant select, insert, update on reserve.application, reserve.application_counter to rsnms_app;
grant select, insert on reserve.application_step to rsnms_app;
