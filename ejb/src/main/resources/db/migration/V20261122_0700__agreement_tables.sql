-- Agreements: texts born of a template, sent, negotiated, agreed, signed and kept.
create schema agreement;
grant usage on schema agreement to rsnms_app;

create table agreement.template (
  id uuid constraint template_pk primary key,
  version bigint not null,
  code text not null constraint template_code_uq unique,
  kind text not null constraint template_kind_ck check (kind in
    ('TRIPARTITE', 'PARTNERSHIP', 'NETWORK_PROGRAMME', 'TARGET_TRAINING', 'STUDENT_PRACTICE', 'MENTORING',
     'METHODIST_CONTRACT')),
  name text collate "ru-RU-x-icu" not null constraint template_name_ck check (name <> ''),
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null
);
create index template_name_ix on agreement.template (name, id);

create table agreement.template_version (
  id uuid constraint template_version_pk primary key,
  version bigint not null,
  template_id uuid not null constraint template_version_template_fk references agreement.template (id) on delete restrict,
  number integer not null constraint template_version_number_ck check (number > 0),
  stage text not null constraint template_version_stage_ck check (stage in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  content text not null constraint template_version_content_ck check (content is json object),
  sha256 text,
  published_at timestamptz,
  published_by text,
  published_by_name text,
  retired_at timestamptz,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint template_version_number_uq unique (template_id, number),
  constraint template_version_published_ck check ((stage = 'DRAFT') = (sha256 is null)
    and (sha256 is null) = (published_at is null) and (published_at is null) = (published_by is null)),
  constraint template_version_retired_ck check ((stage = 'RETIRED') = (retired_at is not null))
);
-- One version is written at a time, one is in use.
create unique index template_version_draft_uq on agreement.template_version (template_id) where stage = 'DRAFT';
create unique index template_version_published_uq on agreement.template_version (template_id) where stage = 'PUBLISHED';

-- A published version keeps its words for ever: drafts refer to it.
create function agreement.refuse_reword() returns trigger language plpgsql as $$
begin
  if old.sha256 is not null
     and (new.content, new.sha256, new.number, new.template_id, new.published_at, new.published_by)
         is distinct from (old.content, old.sha256, old.number, old.template_id, old.published_at, old.published_by) then
    raise exception 'template version % is published', old.id;
  end if;
  return new;
end $$;
create trigger template_version_frozen before update on agreement.template_version
  for each row execute function agreement.refuse_reword();

create table agreement.campaign (
  id uuid constraint campaign_pk primary key,
  version bigint not null,
  template_version_id uuid not null
    constraint campaign_template_fk references agreement.template_version (id) on delete restrict,
  name text collate "ru-RU-x-icu" not null constraint campaign_name_ck check (name <> ''),
  year integer not null constraint campaign_year_ck check (year between 2000 and 2100),
  window_from date not null,
  window_to date not null,
  answer_days integer not null constraint campaign_answer_ck check (answer_days between 1 and 90),
  force_rule text not null constraint campaign_force_ck check (force_rule in
    ('ON_LAST_SIGNATURE', 'ON_REGISTRATION', 'ON_DATE')),
  force_on date,
  valid_until date,
  field_values text not null constraint campaign_values_ck check (field_values is json object),
  stage text not null constraint campaign_stage_ck check (stage in
    ('DRAFT', 'GENERATING', 'GENERATED', 'RUNNING', 'COMPLETED', 'CANCELLED')),
  generated_at timestamptz,
  sent_at timestamptz,
  ended_at timestamptz,
  ended_because text,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint campaign_window_ck check (window_to >= window_from),
  constraint campaign_force_on_ck check ((force_rule = 'ON_DATE') = (force_on is not null)),
  constraint campaign_ended_ck check ((stage in ('COMPLETED', 'CANCELLED')) = (ended_at is not null)),
  constraint campaign_cancelled_ck check (stage <> 'CANCELLED' or ended_because is not null)
);
create index campaign_year_ix on agreement.campaign (year, name, id);

-- Who takes the roles that are the same in every agreement of a campaign.
create table agreement.campaign_role (
  campaign_id uuid not null constraint campaign_role_campaign_fk references agreement.campaign (id) on delete restrict,
  role_code text not null,
  organization_id uuid not null
    constraint campaign_role_organization_fk references registry.organization (id) on delete restrict,
  constraint campaign_role_pk primary key (campaign_id, role_code)
);

create table agreement.agreement (
  id uuid constraint agreement_pk primary key,
  version bigint not null,
  campaign_id uuid constraint agreement_campaign_fk references agreement.campaign (id) on delete restrict,
  template_version_id uuid not null
    constraint agreement_template_fk references agreement.template_version (id) on delete restrict,
  kind text not null constraint agreement_kind_ck check (kind in
    ('TRIPARTITE', 'PARTNERSHIP', 'NETWORK_PROGRAMME', 'TARGET_TRAINING', 'STUDENT_PRACTICE', 'MENTORING',
     'METHODIST_CONTRACT')),
  title text collate "ru-RU-x-icu" not null,
  number text,
  registered_on date,
  stage text not null constraint agreement_stage_ck check (stage in
    ('DRAFT', 'INTERNAL_APPROVAL', 'SENT', 'NEGOTIATING', 'AGREED', 'SIGNING', 'SIGNED', 'IN_FORCE', 'EXPIRED',
     'TERMINATED', 'REFUSED', 'CANCELLED')),
  current_number integer not null constraint agreement_current_ck check (current_number > 0),
  gaps text not null constraint agreement_gaps_ck check (gaps is json array),
  answer_days integer not null constraint agreement_answer_ck check (answer_days between 1 and 90),
  force_rule text not null constraint agreement_force_ck check (force_rule in
    ('ON_LAST_SIGNATURE', 'ON_REGISTRATION', 'ON_DATE')),
  force_on date,
  drafted_at timestamptz not null,
  sent_at timestamptz,
  answer_due date,
  agreed_sha256 text,
  agreed_at timestamptz,
  signed_at timestamptz,
  in_force_on date,
  ends_on date,
  amends_id uuid constraint agreement_amends_fk references agreement.agreement (id) on delete restrict,
  ending_reason text,
  check_code text constraint agreement_check_code_uq unique,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  -- What somebody else reads has no blank left in it.
  constraint agreement_sent_ck check (stage in ('DRAFT', 'INTERNAL_APPROVAL', 'CANCELLED')
    or (sent_at is not null and gaps = '[]')),
  constraint agreement_agreed_ck check ((agreed_sha256 is null) = (agreed_at is null)
    and (stage not in ('AGREED', 'SIGNING', 'SIGNED', 'IN_FORCE', 'EXPIRED', 'TERMINATED') or agreed_sha256 is not null)),
  constraint agreement_number_ck check ((number is null) = (registered_on is null)),
  constraint agreement_force_on_ck check ((force_rule = 'ON_DATE') = (force_on is not null)),
  constraint agreement_ending_ck check (stage not in ('REFUSED', 'TERMINATED', 'CANCELLED') or ending_reason is not null)
);
create index agreement_campaign_ix on agreement.agreement (campaign_id, id);
create index agreement_stage_ix on agreement.agreement (stage, id);

-- Once agreed the text never changes, once numbered the number stays.
create function agreement.refuse_thaw() returns trigger language plpgsql as $$
begin
  if old.agreed_sha256 is not null
     and (new.agreed_sha256, new.agreed_at, new.current_number)
         is distinct from (old.agreed_sha256, old.agreed_at, old.current_number) then
    raise exception 'the text of agreement % is agreed', old.id;
  end if;
  if old.number is not null
     and (new.number, new.registered_on) is distinct from (old.number, old.registered_on) then
    raise exception 'agreement % keeps its number', old.id;
  end if;
  return new;
end $$;
create trigger agreement_frozen before update on agreement.agreement
  for each row execute function agreement.refuse_thaw();

create table agreement.agreement_step (
  agreement_id uuid not null constraint agreement_step_agreement_fk references agreement.agreement (id) on delete restrict,
  position integer not null,
  from_stage text,
  to_stage text not null,
  taken_at timestamptz not null,
  account text not null,
  display_name text not null,
  reason text,
  constraint agreement_step_pk primary key (agreement_id, position)
);
create trigger agreement_step_append_only before update or delete or truncate on agreement.agreement_step
  for each statement execute function audit.refuse_change();

create table agreement.agreement_version (
  agreement_id uuid not null constraint agreement_version_agreement_fk references agreement.agreement (id) on delete restrict,
  number integer not null constraint agreement_version_number_ck check (number > 0),
  content text not null constraint agreement_version_content_ck check (content is json object),
  sha256 text not null,
  origin text not null constraint agreement_version_origin_ck check (origin in ('DRAFTED', 'PROPOSALS', 'ADDENDUM')),
  made_at timestamptz not null,
  account text not null,
  display_name text not null,
  constraint agreement_version_pk primary key (agreement_id, number)
);
create trigger agreement_version_append_only before update or delete or truncate on agreement.agreement_version
  for each statement execute function audit.refuse_change();

create table agreement.agreement_party (
  id uuid constraint agreement_party_pk primary key,
  version bigint not null,
  agreement_id uuid not null constraint agreement_party_agreement_fk references agreement.agreement (id) on delete restrict,
  role_code text not null,
  role_name text not null,
  position integer not null,
  organization_id uuid constraint agreement_party_organization_fk references registry.organization (id) on delete restrict,
  person_id uuid constraint agreement_party_person_fk references registry.person (id) on delete restrict,
  name text collate "ru-RU-x-icu" not null,
  municipality_code text,
  organization_code text,
  step integer not null constraint agreement_party_step_ck check (step > 0),
  state text not null constraint agreement_party_state_ck check (state in
    ('INVITED', 'VIEWED', 'COMMENTED', 'ACCEPTED', 'SIGNED', 'REFUSED')),
  reason text,
  accepted_number integer,
  invited_at timestamptz,
  viewed_at timestamptz,
  answered_at timestamptz,
  signed_at timestamptz,
  refused_at timestamptz,
  constraint agreement_party_role_uq unique (agreement_id, role_code),
  constraint agreement_party_who_ck check ((organization_id is null) <> (person_id is null)),
  constraint agreement_party_signed_ck check ((state = 'SIGNED') = (signed_at is not null)),
  constraint agreement_party_refused_ck check (state <> 'REFUSED' or (reason is not null and refused_at is not null)),
  constraint agreement_party_accepted_ck check (state <> 'ACCEPTED' or accepted_number is not null)
);
create index agreement_party_municipality_ix on agreement.agreement_party (municipality_code, agreement_id);
create index agreement_party_organization_ix on agreement.agreement_party (organization_code, agreement_id);
create index agreement_party_person_ix on agreement.agreement_party (person_id, agreement_id) where person_id is not null;

-- The job of a campaign, a row for each agreement that is to be: the key keeps a second one away.
create table agreement.campaign_item (
  campaign_id uuid not null constraint campaign_item_campaign_fk references agreement.campaign (id) on delete restrict,
  organization_id uuid not null
    constraint campaign_item_organization_fk references registry.organization (id) on delete restrict,
  position integer not null,
  name text not null,
  municipality_code text,
  organization_code text not null,
  state text not null constraint campaign_item_state_ck check (state in ('WAITING', 'DONE', 'REFUSED')),
  why text,
  agreement_id uuid constraint campaign_item_agreement_fk references agreement.agreement (id) on delete restrict
    constraint campaign_item_agreement_uq unique,
  done_at timestamptz,
  constraint campaign_item_pk primary key (campaign_id, organization_id),
  constraint campaign_item_why_ck check ((state = 'REFUSED') = (why is not null)),
  constraint campaign_item_done_ck check ((state = 'DONE') = (agreement_id is not null)
    and (state = 'WAITING') = (done_at is null))
);
create index campaign_item_waiting_ix on agreement.campaign_item (campaign_id, position) where state = 'WAITING';

create table agreement.clause_proposal (
  id uuid constraint clause_proposal_pk primary key,
  version bigint not null,
  agreement_id uuid not null constraint clause_proposal_agreement_fk references agreement.agreement (id) on delete restrict,
  base_number integer not null,
  unit_id uuid not null,
  kind text not null constraint clause_proposal_kind_ck check (kind in ('REPLACE', 'DELETE', 'INSERT_AFTER', 'COMMENT')),
  wording text,
  reason text not null constraint clause_proposal_reason_ck check (reason <> ''),
  party_id uuid not null constraint clause_proposal_party_fk references agreement.agreement_party (id) on delete restrict,
  state text not null constraint clause_proposal_state_ck check (state in ('OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  offered_from uuid constraint clause_proposal_offered_fk references agreement.clause_proposal (id) on delete restrict,
  made_at timestamptz not null,
  account text not null,
  display_name text not null,
  ended_at timestamptz,
  entered_number integer,
  constraint clause_proposal_base_fk foreign key (agreement_id, base_number)
    references agreement.agreement_version (agreement_id, number) on delete restrict,
  constraint clause_proposal_wording_ck check ((kind in ('REPLACE', 'INSERT_AFTER')) = (wording is not null)),
  constraint clause_proposal_ended_ck check ((state = 'OPEN') = (ended_at is null)),
  constraint clause_proposal_entered_ck check (entered_number is null or state = 'ACCEPTED'),
  -- What is offered to all is offered to each once.
  constraint clause_proposal_offered_uq unique (agreement_id, offered_from)
);
create index clause_proposal_agreement_ix on agreement.clause_proposal (agreement_id, made_at);

create table agreement.proposal_answer (
  proposal_id uuid not null constraint proposal_answer_proposal_fk references agreement.clause_proposal (id) on delete restrict,
  party_id uuid not null constraint proposal_answer_party_fk references agreement.agreement_party (id) on delete restrict,
  verdict text not null constraint proposal_answer_verdict_ck check (verdict in ('ACCEPT', 'REJECT')),
  reason text,
  answered_at timestamptz not null,
  account text not null,
  display_name text not null,
  constraint proposal_answer_pk primary key (proposal_id, party_id),
  constraint proposal_answer_reason_ck check (verdict = 'ACCEPT' or reason is not null)
);

create table agreement.duty (
  id uuid constraint duty_pk primary key,
  version bigint not null,
  agreement_id uuid not null constraint duty_agreement_fk references agreement.agreement (id) on delete restrict,
  event_id uuid not null,
  party_id uuid not null constraint duty_party_fk references agreement.agreement_party (id) on delete restrict,
  position integer not null,
  text text not null,
  result text,
  term text not null,
  due_on date,
  stage text not null constraint duty_stage_ck check (stage in ('PLANNED', 'DONE', 'ACCEPTED', 'RETURNED', 'DROPPED')),
  done_on date,
  evidence text,
  reason text,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint duty_event_uq unique (agreement_id, event_id, party_id),
  constraint duty_done_ck check (stage not in ('DONE', 'ACCEPTED') or (done_on is not null and evidence is not null))
);
create index duty_due_ix on agreement.duty (due_on) where stage in ('PLANNED', 'RETURNED');

-- That somebody was reminded; of one thing once a day.
create table agreement.reminder (
  id uuid constraint reminder_pk primary key,
  agreement_id uuid not null constraint reminder_agreement_fk references agreement.agreement (id) on delete restrict,
  party_id uuid not null constraint reminder_party_fk references agreement.agreement_party (id) on delete restrict,
  kind text not null constraint reminder_kind_ck check (kind in ('ANSWER', 'SIGN', 'DUTY', 'EXPIRY')),
  on_day date not null,
  due_on date,
  reminded_at timestamptz not null,
  account text not null,
  display_name text not null,
  constraint reminder_day_uq unique (party_id, kind, on_day)
);
create index reminder_agreement_ix on agreement.reminder (agreement_id, reminded_at);

-- Numbers without gaps, by issuer and year.
create table agreement.register_counter (
  issuer_id uuid not null constraint register_counter_issuer_fk references registry.organization (id) on delete restrict,
  year integer not null,
  last_number integer not null constraint register_counter_last_ck check (last_number >= 0),
  constraint register_counter_pk primary key (issuer_id, year)
);
create table agreement.register_entry (
  agreement_id uuid constraint register_entry_pk primary key
    constraint register_entry_agreement_fk references agreement.agreement (id) on delete restrict,
  issuer_id uuid not null constraint register_entry_issuer_fk references registry.organization (id) on delete restrict,
  year integer not null,
  serial integer not null constraint register_entry_serial_ck check (serial > 0),
  number text not null,
  registered_on date not null,
  request_id uuid not null constraint register_entry_request_uq unique,
  registered_at timestamptz not null,
  account text not null,
  display_name text not null,
  constraint register_entry_serial_uq unique (issuer_id, year, serial)
);
create trigger register_entry_append_only before update or delete or truncate on agreement.register_entry
  for each statement execute function audit.refuse_change();

grant select, insert, update on
  agreement.template, agreement.template_version, agreement.campaign, agreement.agreement, agreement.agreement_party,
  agreement.campaign_item, agreement.clause_proposal, agreement.duty, agreement.register_counter
  to rsnms_app;
grant select, insert, update, delete on agreement.campaign_role to rsnms_app;
grant select, insert on
  agreement.agreement_step, agreement.agreement_version, agreement.proposal_answer, agreement.reminder,
  agreement.register_entry
  to rsnms_app;
