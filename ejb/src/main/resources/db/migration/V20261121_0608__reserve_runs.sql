-- A level of a season and its way from the first application to the final list.
create table reserve.level (
  id uuid constraint level_pk primary key,
  version bigint not null,
  season_id uuid not null constraint level_season_fk references reserve.season (id) on delete restrict,
  number integer not null constraint level_number_ck check (number between 1 and 3),
  stage text not null constraint level_stage_ck check (stage in
    ('PLANNED', 'OPEN', 'CLOSED', 'UNDER_REVIEW', 'PRELIMINARY', 'APPEALS', 'FINAL')),
  published_at timestamptz,
  appeals_to date,
  back_account text,
  back_name text,
  back_reason text,
  back_at timestamptz,
  constraint level_number_uq unique (season_id, number),
  -- Appeals are open only while a published list has their last day.
  constraint level_appeals_ck check (stage <> 'APPEALS' or (published_at is not null and appeals_to is not null)),
  constraint level_back_ck check ((back_account is null) = (back_reason is null)
    and (back_account is null) = (back_at is null) and (back_account is null or stage = 'FINAL'))
);

create table reserve.level_step (
  level_id uuid not null constraint level_step_level_fk references reserve.level (id) on delete restrict,
  position integer not null,
  from_stage text not null,
  to_stage text not null,
  taken_at timestamptz not null,
  account text not null,
  display_name text not null,
  reason text,
  constraint level_step_pk primary key (level_id, position)
);

-- What a commission that worked on paper found; live marks go before it.
create table reserve.result (
  application_id uuid not null,
  kind text not null constraint result_kind_ck check (kind in ('TEST', 'IDEA')),
  season_id uuid not null constraint result_season_fk references reserve.season (id) on delete restrict,
  value numeric(7, 4) not null constraint result_value_ck check (value between 0 and 100),
  organising numeric(7, 4),
  potential numeric(7, 4),
  leadership numeric(7, 4),
  management numeric(7, 4),
  source_note text not null constraint result_source_ck check (source_note <> ''),
  taken_at timestamptz not null,
  account text not null,
  display_name text not null,
  constraint result_pk primary key (application_id, kind)
);
create index result_season_ix on reserve.result (season_id);

create table reserve.run (
  id uuid constraint run_pk primary key,
  version bigint not null,
  season_id uuid not null constraint run_season_fk references reserve.season (id) on delete restrict,
  level integer not null constraint run_level_ck check (level between 1 and 3),
  number integer not null constraint run_number_ck check (number > 0),
  stage text not null constraint run_stage_ck check (stage in ('SIMULATED', 'PROPOSED', 'CONFIRMED', 'SUPERSEDED')),
  rules_number integer not null,
  rules_sha256 text not null,
  inputs_sha256 text not null,
  quota text not null constraint run_quota_ck check (quota is json object),
  grounds text not null constraint run_grounds_ck check (grounds is json object),
  border numeric(12, 4),
  tied integer not null,
  tied_places integer not null,
  computed_at timestamptz not null,
  computed_by text not null,
  computed_by_name text not null,
  proposed_at timestamptz,
  proposed_by text,
  proposed_by_name text,
  protocol_number text,
  protocol_date date,
  choice_reason text,
  confirmed_at timestamptz,
  confirmed_by text,
  confirmed_by_name text,
  superseded_at timestamptz,
  constraint run_number_uq unique (season_id, level, number),
  constraint run_confirmed_ck check (stage <> 'CONFIRMED' or (confirmed_by is not null and protocol_number is not null
    and protocol_date is not null and tied = 0)),
  -- Who runs a selection never confirms it.
  constraint run_separation_ck check (confirmed_by is null or (confirmed_by <> computed_by and confirmed_by <> proposed_by))
);
create unique index run_confirmed_uq on reserve.run (season_id, level) where stage = 'CONFIRMED';
create unique index run_proposed_uq on reserve.run (season_id, level) where stage = 'PROPOSED';

-- Frozen inputs of a run with what came of them. The inputs are written once.
create table reserve.run_row (
  run_id uuid not null constraint run_row_run_fk references reserve.run (id) on delete restrict,
  unit_id uuid not null,
  position integer not null,
  number text not null,
  person_id uuid not null,
  person_name text not null,
  organization_name text not null,
  municipality_code text,
  organization_code text,
  input text not null constraint run_row_input_ck check (input is json object),
  total numeric(12, 4),
  place integer not null,
  outcome text not null constraint run_row_outcome_ck check (outcome in ('PASSED', 'NOT_PASSED', 'AWAITS_COMMISSION', 'OUT')),
  ground text constraint run_row_ground_ck check (ground in ('QUOTA', 'FAST_TRACK', 'TICKET', 'COMMISSION')),
  reasons text not null constraint run_row_reasons_ck check (reasons is json array),
  constraint run_row_pk primary key (run_id, unit_id),
  constraint run_row_passed_ck check ((outcome = 'PASSED') = (ground is not null))
);
create index run_row_position_ix on reserve.run_row (run_id, position);

-- One living decision about each unit of a level.
create table reserve.decision (
  id uuid constraint decision_pk primary key,
  version bigint not null,
  season_id uuid not null constraint decision_season_fk references reserve.season (id) on delete restrict,
  level integer not null constraint decision_level_ck check (level between 1 and 3),
  unit_id uuid not null,
  run_id uuid not null constraint decision_run_fk references reserve.run (id) on delete restrict,
  number text not null,
  person_id uuid not null,
  person_name text not null,
  organization_name text not null,
  municipality_code text,
  organization_code text,
  place integer not null,
  total numeric(12, 4),
  passed boolean not null,
  ground text constraint decision_ground_ck check (ground in ('QUOTA', 'FAST_TRACK', 'TICKET', 'COMMISSION', 'APPEAL')),
  stage text not null constraint decision_stage_ck check (stage in
    ('PROPOSED', 'CONFIRMED', 'PRELIMINARY', 'APPEALED', 'FINAL', 'IN_ORDER', 'VOID')),
  constraint decision_passed_ck check (passed = (ground is not null))
);
create unique index decision_unit_uq on reserve.decision (season_id, level, unit_id) where stage <> 'VOID';
create unique index decision_person_uq on reserve.decision (season_id, level, person_id) where stage <> 'VOID';
create index decision_list_ix on reserve.decision (season_id, level, stage, place);
create index decision_person_ix on reserve.decision (person_id);

create table reserve.decision_step (
  id uuid constraint decision_step_pk primary key,
  decision_id uuid not null constraint decision_step_decision_fk references reserve.decision (id) on delete restrict,
  from_stage text,
  to_stage text not null,
  taken_at timestamptz not null,
  account text not null,
  display_name text not null,
  reason text
);
create index decision_step_decision_ix on reserve.decision_step (decision_id, taken_at);

-- The right to enter the next season without its first level.
create table reserve.ticket (
  id uuid constraint ticket_pk primary key,
  version bigint not null,
  number text not null constraint ticket_number_uq unique,
  decision_id uuid not null constraint ticket_decision_fk references reserve.decision (id) on delete restrict,
  season_id uuid not null constraint ticket_season_fk references reserve.season (id) on delete restrict,
  owner_id uuid not null,
  for_ordinal integer not null,
  person_id uuid not null,
  stage text not null constraint ticket_stage_ck check (stage in ('ISSUED', 'USED', 'EXPIRED', 'REVOKED')),
  issued_at timestamptz not null,
  used_by uuid,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  reason text,
  constraint ticket_used_ck check ((stage = 'USED') = (used_by is not null))
);
create unique index ticket_living_uq on reserve.ticket (decision_id) where stage <> 'REVOKED';
create unique index ticket_used_uq on reserve.ticket (used_by) where used_by is not null;
create index ticket_person_ix on reserve.ticket (person_id, owner_id, for_ordinal);

create trigger level_step_append_only before update or delete or truncate on reserve.level_step
  for each statement execute function audit.refuse_change();
create trigger decision_step_append_only before update or delete or truncate on reserve.decision_step
  for each statement execute function audit.refuse_change();

grant select, insert, update on reserve.level, reserve.run, reserve.decision, reserve.ticket, reserve.result to rsnms_app;
grant select, insert on reserve.level_step, reserve.decision_step to rsnms_app;
-- What a run was computed from cannot be written anew, what came of it can while the commission chooses.
grant select, insert on reserve.run_row to rsnms_app;
grant update (position, place, outcome, ground, reasons) on reserve.run_row to rsnms_app;
