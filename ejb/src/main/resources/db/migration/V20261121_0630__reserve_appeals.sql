-- What a candidate says against the own decision, and what the commission answers.
create table reserve.appeal (
  id uuid constraint appeal_pk primary key,
  version bigint not null,
  decision_id uuid not null constraint appeal_decision_fk references reserve.decision (id) on delete restrict,
  season_id uuid not null constraint appeal_season_fk references reserve.season (id) on delete restrict,
  level integer not null constraint appeal_level_ck check (level between 1 and 3),
  unit_id uuid not null,
  number text not null,
  person_id uuid not null,
  person_name text collate "ru-RU-x-icu" not null,
  organization_name text not null,
  stage text not null constraint appeal_stage_ck check (stage in
    ('DRAFT', 'FILED', 'ADMITTED', 'REFUSED_FORMALLY', 'UNDER_REVIEW', 'SATISFIED', 'DENIED', 'NOTIFIED', 'WITHDRAWN')),
  body text not null,
  file_id uuid constraint appeal_file_fk references reserve.attachment (id) on delete restrict,
  filed_at timestamptz,
  answer_by date,
  panel_id uuid,
  satisfied boolean,
  answer text,
  protocol_number text,
  protocol_date date,
  score numeric(7, 4),
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  -- One appeal against one decision, whatever became of it.
  constraint appeal_decision_uq unique (decision_id),
  constraint appeal_filed_ck check (stage in ('DRAFT', 'WITHDRAWN') or (filed_at is not null and answer_by is not null and body <> '')),
  -- The commission answers with a protocol and a reason.
  constraint appeal_answer_ck check ((satisfied is null) = (protocol_number is null)
    and (satisfied is null) = (protocol_date is null) and (satisfied is null or answer <> '')),
  constraint appeal_decided_ck check (stage not in ('SATISFIED', 'DENIED') or satisfied = (stage = 'SATISFIED')),
  constraint appeal_refused_ck check (stage not in ('REFUSED_FORMALLY', 'NOTIFIED') or answer <> '')
);
create index appeal_season_ix on reserve.appeal (season_id, level, stage);
create index appeal_unit_ix on reserve.appeal (unit_id);
create index appeal_person_ix on reserve.appeal (person_id);

create table reserve.appeal_step (
  appeal_id uuid not null constraint appeal_step_appeal_fk references reserve.appeal (id) on delete restrict,
  position integer not null,
  taken_at timestamptz not null,
  account text not null,
  display_name text not null,
  from_stage text,
  to_stage text not null,
  reason text,
  constraint appeal_step_pk primary key (appeal_id, position)
);
create trigger appeal_step_append_only before update or delete or truncate on reserve.appeal_step
  for each statement execute function audit.refuse_change();

grant select, insert, update on reserve.appeal to rsnms_app;
grant select, insert on reserve.appeal_step to rsnms_app;
