-- A person's stay in the reserve of the region or of a municipality, with the decision it rests on.
create table reserve.entry (
  id uuid constraint entry_pk primary key,
  version bigint not null,
  kind text not null constraint entry_kind_ck check (kind in ('REGIONAL', 'MUNICIPAL')),
  -- Whose reserve it is; none for the region's.
  reserve_code text,
  person_id uuid not null constraint entry_person_fk references registry.person (id) on delete restrict,
  person_name text collate "ru-RU-x-icu" not null,
  organization_name text collate "ru-RU-x-icu" not null,
  organization_code text,
  municipality_code text,
  season_id uuid not null constraint entry_season_fk references reserve.season (id) on delete restrict,
  season_title text not null,
  level integer not null,
  decision_id uuid not null constraint entry_decision_fk references reserve.decision (id) on delete restrict,
  candidate_number text not null,
  score numeric(12, 4),
  ground text,
  protocol_number text,
  protocol_date date,
  rules_number integer not null,
  stage text not null constraint entry_stage_ck check (stage in ('PROPOSED', 'ENROLLED', 'IN_TRAINING', 'READY',
    'NOMINATED', 'APPOINTED', 'EXPIRED', 'EXCLUDED', 'DROPPED')),
  until date,
  extensions integer not null,
  order_id uuid,
  order_number text,
  order_date date,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint entry_reserve_ck check ((kind = 'MUNICIPAL') = (reserve_code is not null)),
  -- Nobody is in the reserve without an order that has its number, and for ever.
  constraint entry_order_ck check ((order_number is null) = (order_date is null)
    and (stage in ('PROPOSED', 'DROPPED') or (order_number is not null and until is not null)))
);
-- Nobody twice in the same reserve.
create unique index entry_person_uq on reserve.entry (person_id, kind, coalesce(reserve_code, ''))
  where stage not in ('APPOINTED', 'EXPIRED', 'EXCLUDED', 'DROPPED');
create index entry_place_ix on reserve.entry (municipality_code, organization_code);
create index entry_season_ix on reserve.entry (season_id, kind, stage);

create table reserve.entry_step (
  entry_id uuid not null constraint entry_step_fk references reserve.entry (id) on delete restrict,
  position integer not null,
  taken_at timestamptz not null,
  -- The day it counts from: that of the order where there is one.
  on_day date not null,
  account text not null,
  display_name text not null,
  from_stage text,
  to_stage text not null,
  until date,
  reason text,
  constraint entry_step_pk primary key (entry_id, position)
);
create trigger entry_step_append_only before update or delete or truncate on reserve.entry_step
  for each statement execute function audit.refuse_change();

-- An order about people of the reserve («акт о резерве»): who is enrolled, extended, excluded.
create table reserve.act (
  id uuid constraint act_pk primary key,
  version bigint not null,
  purpose text not null constraint act_purpose_ck check (purpose in ('ENROL', 'EXTEND', 'EXCLUDE')),
  kind text not null constraint act_kind_ck check (kind in ('REGIONAL', 'MUNICIPAL')),
  reserve_code text,
  season_id uuid constraint act_season_fk references reserve.season (id) on delete restrict,
  stage text not null constraint act_stage_ck check (stage in ('DRAFTED', 'ISSUED', 'DROPPED')),
  order_id uuid,
  order_number text,
  order_date date,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint act_reserve_ck check ((kind = 'MUNICIPAL') = (reserve_code is not null)),
  constraint act_season_ck check ((purpose = 'ENROL') = (season_id is not null)),
  constraint act_order_ck check ((stage = 'ISSUED') = (order_number is not null))
);
create unique index act_enrolment_uq on reserve.act (season_id, kind, coalesce(reserve_code, ''))
  where stage = 'DRAFTED' and purpose = 'ENROL';

-- The people of an order as it names them.
create table reserve.act_line (
  act_id uuid not null constraint act_line_act_fk references reserve.act (id) on delete restrict,
  position integer not null,
  entry_id uuid not null constraint act_line_entry_fk references reserve.entry (id) on delete restrict,
  person_name text not null,
  organization_name text not null,
  municipality_code text,
  season_id uuid not null,
  season_title text not null,
  level integer not null,
  decision_id uuid not null,
  candidate_number text not null,
  score numeric(12, 4),
  ground text,
  protocol_number text,
  protocol_date date,
  rules_number integer not null,
  until date,
  reason text,
  words text,
  constraint act_line_pk primary key (act_id, position)
);
create index act_line_entry_ix on reserve.act_line (entry_id);
create index act_line_decision_ix on reserve.act_line (decision_id);

grant select, insert, update on reserve.entry, reserve.act to rsnms_app;
grant select, insert on reserve.entry_step to rsnms_app;
grant select, insert, update, delete on reserve.act_line to rsnms_app;
