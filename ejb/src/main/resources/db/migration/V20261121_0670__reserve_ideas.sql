-- The bank of ideas (domain model A02, A26, 4.1 ProjectIdea): what an author publishes with consent, in words of his own.
create table reserve.bank_entry (
  idea_id uuid constraint bank_entry_pk primary key
    constraint bank_entry_idea_fk references reserve.idea (id) on delete restrict,
  version bigint not null,
  application_id uuid not null constraint bank_entry_application_fk
    references reserve.application (id) on delete restrict,
  season_id uuid not null constraint bank_entry_season_fk references reserve.season (id) on delete restrict,
  account text not null,
  stage text not null constraint bank_entry_stage_ck check (stage in ('OFFERED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN')),
  title text collate "ru-RU-x-icu" not null,
  summary text not null,
  field text not null constraint bank_entry_field_ck check (field in
    ('MANAGEMENT', 'STAFF', 'LEARNING', 'UPBRINGING', 'INCLUSION', 'DIGITAL', 'COMMUNITY')),
  municipality_code text,
  -- Only with consent to show them.
  author_name text,
  attachment_id uuid constraint bank_entry_file_fk references reserve.attachment (id) on delete restrict,
  offered_at timestamptz not null,
  published_at timestamptz,
  reason text,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint bank_entry_published_ck check (stage <> 'PUBLISHED' or published_at is not null),
  constraint bank_entry_reason_ck check (stage <> 'RETURNED' or reason is not null)
);
create index bank_entry_shown_ix on reserve.bank_entry (published_at desc, idea_id) where stage = 'PUBLISHED';
create index bank_entry_stage_ix on reserve.bank_entry (stage, offered_at);
create index bank_entry_account_ix on reserve.bank_entry (account);

-- Each consent given and taken back, with what it covered.
create table reserve.bank_consent (
  idea_id uuid not null constraint bank_consent_fk references reserve.bank_entry (idea_id) on delete restrict,
  given_at timestamptz not null,
  given boolean not null,
  with_name boolean not null,
  with_file boolean not null,
  account text not null,
  constraint bank_consent_pk primary key (idea_id, given_at)
);
create trigger bank_consent_append_only before update or delete or truncate on reserve.bank_consent
  for each statement execute function audit.refuse_change();

-- A person once, an organisation once.
create table reserve.idea_support (
  id uuid constraint idea_support_pk primary key,
  idea_id uuid not null constraint idea_support_fk references reserve.idea (id) on delete restrict,
  supporter text not null,
  organization_name text,
  word text,
  hidden boolean not null,
  given_at timestamptz not null,
  account text not null,
  display_name text not null,
  constraint idea_support_uq unique (idea_id, supporter)
);

-- What the institute advises the author; shown to him without names once the level is final.
create table reserve.idea_advice (
  id uuid constraint idea_advice_pk primary key,
  idea_id uuid not null constraint idea_advice_fk references reserve.idea (id) on delete restrict,
  body text not null constraint idea_advice_body_ck check (body <> ''),
  written_at timestamptz not null,
  account text not null,
  display_name text not null
);
create index idea_advice_idea_ix on reserve.idea_advice (idea_id);

create table reserve.idea_evidence (
  id uuid constraint idea_evidence_pk primary key,
  idea_id uuid not null constraint idea_evidence_fk references reserve.idea (id) on delete restrict,
  stage text not null constraint idea_evidence_stage_ck check (stage in ('CLAIMED', 'CONFIRMED', 'REFUSED')),
  place text not null,
  since date not null,
  what text not null,
  link text,
  attachment_id uuid constraint idea_evidence_file_fk references reserve.attachment (id) on delete restrict,
  claimed_at timestamptz not null,
  reason text,
  judged_at timestamptz,
  judged_by_account text,
  judged_by_name text,
  constraint idea_evidence_proof_ck check (link is not null or attachment_id is not null),
  constraint idea_evidence_judged_ck check ((stage = 'CLAIMED') = (judged_at is null)
    and (stage <> 'REFUSED' or reason is not null))
);
create index idea_evidence_idea_ix on reserve.idea_evidence (idea_id);

grant select, insert, update on reserve.bank_entry, reserve.idea_support, reserve.idea_evidence to rsnms_app;
grant select, insert on reserve.bank_consent, reserve.idea_advice to rsnms_app;
