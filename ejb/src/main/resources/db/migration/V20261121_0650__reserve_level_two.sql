-- Who takes part in level 2 follows from the decisions of level 1; the roster is for a level 1 held elsewhere.
alter table reserve.attendance drop constraint attendance_entrant_fk;
alter table reserve.attendance add constraint attendance_application_fk foreign key (application_id)
  references reserve.application (id) on delete restrict;

-- A run of level 2 is about teams: who they were is kept with it.
alter table reserve.run_row alter column person_id drop not null;
create table reserve.run_member (
  run_id uuid not null,
  unit_id uuid not null,
  position integer not null,
  application_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  organization_name text not null,
  municipality_code text,
  organization_code text,
  constraint run_member_pk primary key (run_id, unit_id, position),
  constraint run_member_row_fk foreign key (run_id, unit_id) references reserve.run_row (run_id, unit_id)
    on delete restrict
);
create trigger run_member_append_only before update or delete or truncate on reserve.run_member
  for each statement execute function audit.refuse_change();
grant select, insert on reserve.run_member to rsnms_app;

-- A decision is about one person; the row of the run it came of may be that of a team.
alter table reserve.decision add column row_id uuid;
update reserve.decision set row_id = unit_id;
alter table reserve.decision alter column row_id set not null;
-- Recommended for the municipal reserve, with what is advised in words.
alter table reserve.decision add column municipal boolean not null default false;
alter table reserve.decision add column advice text;
alter table reserve.decision add column programmes text;
alter table reserve.decision add constraint decision_municipal_ck check (not municipal or level = 2);

-- The last days of the projects and of their experts.
alter table reserve.level add column work_to date;
alter table reserve.level add column review_to date;
alter table reserve.level add constraint level_days_ck check (review_to is null or review_to > work_to);

-- What a team works out at a level.
create table reserve.project (
  id uuid constraint project_pk primary key,
  version bigint not null,
  team_id uuid not null constraint project_team_fk references reserve.team (id) on delete restrict,
  season_id uuid not null constraint project_season_fk references reserve.season (id) on delete restrict,
  level integer not null constraint project_level_ck check (level in (2, 3)),
  kind text constraint project_kind_ck check (kind in ('DEVELOPMENT_PROGRAMME', 'MANAGEMENT_PROJECT')),
  stage text not null constraint project_stage_ck check (stage in
    ('DRAFT', 'DEFENDED', 'HANDED_OVER', 'ADOPTED', 'DECLINED')),
  title text not null,
  summary text not null,
  hosts text not null,
  file_id uuid,
  file_application_id uuid,
  submitted_at timestamptz,
  submitted_by_name text,
  defended_on date,
  act_number text,
  act_date date,
  answer text,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint project_uq unique (team_id, level),
  constraint project_file_ck check ((file_id is null) = (file_application_id is null)),
  constraint project_defended_ck check (stage = 'DRAFT' or (submitted_at is not null and defended_on is not null)),
  constraint project_act_ck check (stage in ('DRAFT', 'DEFENDED') or (level = 3 and act_number is not null
    and act_date is not null)),
  constraint project_declined_ck check (stage <> 'DECLINED' or answer <> '')
);
create index project_season_ix on reserve.project (season_id, level);

create table reserve.project_step (
  project_id uuid not null constraint project_step_fk references reserve.project (id) on delete restrict,
  position integer not null,
  taken_at timestamptz not null,
  account text not null,
  display_name text not null,
  to_stage text not null,
  reason text,
  constraint project_step_pk primary key (project_id, position)
);
create trigger project_step_append_only before update or delete or truncate on reserve.project_step
  for each statement execute function audit.refuse_change();

grant select, insert, update on reserve.project to rsnms_app;
grant select, insert on reserve.project_step to rsnms_app;
