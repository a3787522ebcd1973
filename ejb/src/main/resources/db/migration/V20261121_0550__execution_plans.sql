create schema execution;
grant usage on schema execution to rsnms_app;

-- What a registered order sets going, with the facts of the order that lists and papers name.
create table execution.plan (
  order_id uuid constraint plan_pk primary key,
  version bigint not null,
  kind text not null,
  number text not null,
  dated date not null,
  title text not null,
  issuer_id uuid not null constraint plan_issuer_fk references registry.organization (id) on delete restrict,
  issuer_name text not null,
  municipality_code text,
  organization_code text not null,
  control_clause text,
  control_words text,
  controller_person uuid constraint plan_controller_fk references registry.person (id) on delete restrict,
  controller_account text,
  controller_name text,
  opened_at timestamptz not null
);
create index plan_controller_ix on execution.plan (controller_account);
create index plan_dated_ix on execution.plan (dated desc, order_id);

create table execution.instruction (
  id uuid constraint instruction_pk primary key,
  version bigint not null,
  order_id uuid not null constraint instruction_plan_fk references execution.plan (order_id) on delete restrict,
  position integer not null,
  unit_id uuid not null,
  clause text,
  task text not null,
  advised boolean not null,
  executor_words text not null,
  executor_person uuid constraint instruction_executor_fk references registry.person (id) on delete restrict,
  executor_account text,
  executor_name text,
  term_words text,
  term_doubt boolean not null,
  due date,
  stage text not null constraint instruction_stage_ck check (stage in
    ('PROPOSED', 'ASSIGNED', 'REPORTED', 'RETURNED', 'DONE', 'DISMISSED')),
  changed_at timestamptz not null
);
create index instruction_plan_ix on execution.instruction (order_id, position);
create index instruction_executor_ix on execution.instruction (executor_account, stage);
create index instruction_due_ix on execution.instruction (due, id) where stage in ('ASSIGNED', 'REPORTED', 'RETURNED');

create table execution.instruction_step (
  instruction_id uuid not null constraint instruction_step_fk references execution.instruction (id) on delete restrict,
  position integer not null,
  step text not null constraint instruction_step_ck check (step in
    ('PROPOSE', 'CONFIRM', 'DISMISS', 'REPORT', 'ACCEPT', 'RETURN', 'RESCHEDULE')),
  taken_at timestamptz not null,
  account text not null,
  display_name text not null,
  words text,
  due date,
  evidence_id uuid,
  constraint instruction_step_pk primary key (instruction_id, position)
);

create table execution.evidence (
  id uuid constraint evidence_pk primary key,
  owner_id uuid not null,
  name text not null,
  media_type text not null,
  sha256 text not null,
  bytes bytea not null,
  kept_at timestamptz not null,
  account text not null
);
create index evidence_owner_ix on execution.evidence (owner_id);
create trigger evidence_append_only before update or delete or truncate on execution.evidence
  for each statement execute function audit.refuse_change();

grant select, insert, update on execution.plan, execution.instruction to rsnms_app;
grant select, insert on execution.instruction_step, execution.evidence to rsnms_app;
