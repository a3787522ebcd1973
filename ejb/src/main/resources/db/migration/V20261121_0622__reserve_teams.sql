-- A team of participants («проектная управленческая команда»).
create table reserve.team (
  id uuid constraint team_pk primary key,
  version bigint not null,
  season_id uuid not null constraint team_season_fk references reserve.season (id) on delete restrict,
  number integer not null constraint team_number_ck check (number > 0),
  stage text not null constraint team_stage_ck check (stage in
    ('FORMING', 'FIXED', 'PLACED', 'SUBMITTED', 'DEFENDED', 'PASSED', 'FAILED', 'SITE_ASSIGNED', 'WORKING',
     'PRESENTED', 'DISSOLVED')),
  internship_id uuid constraint team_internship_fk references reserve.site (id) on delete restrict,
  project_site_id uuid constraint team_project_site_fk references reserve.site (id) on delete restrict,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint team_number_uq unique (season_id, number),
  constraint team_internship_ck check (stage <> 'PLACED' or internship_id is not null),
  constraint team_project_site_ck check (stage <> 'SITE_ASSIGNED' or project_site_id is not null)
);
create index team_internship_ix on reserve.team (internship_id);
create index team_project_site_ix on reserve.team (project_site_id);

create table reserve.team_member (
  team_id uuid not null constraint team_member_team_fk references reserve.team (id) on delete restrict,
  position integer not null,
  application_id uuid not null constraint team_member_application_fk
    references reserve.application (id) on delete restrict,
  person_id uuid not null constraint team_member_person_fk references registry.person (id) on delete restrict,
  person_name text collate "ru-RU-x-icu" not null,
  organization_id uuid not null constraint team_member_organization_fk
    references registry.organization (id) on delete restrict,
  organization_name text collate "ru-RU-x-icu" not null,
  municipality_code text,
  role text not null constraint team_member_role_ck check (role in ('LEADER', 'MEMBER')),
  joined_at timestamptz not null,
  joined_reason text not null,
  left_at timestamptz,
  left_reason text,
  constraint team_member_pk primary key (team_id, position),
  constraint team_member_left_ck check ((left_at is null) = (left_reason is null))
);
-- Nobody is in two teams at once.
create unique index team_member_uq on reserve.team_member (application_id) where left_at is null;
create index team_member_person_ix on reserve.team_member (person_id);

create table reserve.team_step (
  team_id uuid not null constraint team_step_fk references reserve.team (id) on delete restrict,
  position integer not null,
  taken_at timestamptz not null,
  account text not null,
  display_name text not null,
  from_stage text,
  to_stage text not null,
  reason text,
  constraint team_step_pk primary key (team_id, position)
);
create trigger team_step_append_only before update or delete or truncate on reserve.team_step
  for each statement execute function audit.refuse_change();

grant select, insert, update on reserve.team, reserve.team_member to rsnms_app;
grant select, insert on reserve.team_step to rsnms_app;
