-- Sending letters to everybody a level has decided about: a long job with a result for each item.
create table reserve.mailing (
  id uuid constraint mailing_pk primary key,
  version bigint not null,
  season_id uuid not null constraint mailing_season_fk references reserve.season (id) on delete restrict,
  level integer not null constraint mailing_level_ck check (level between 1 and 3),
  kind text not null constraint mailing_kind_ck check (kind in ('PRELIMINARY', 'FINAL', 'TICKET', 'CERTIFICATE')),
  stage text not null constraint mailing_stage_ck check (stage in ('RUNNING', 'DONE')),
  begun_at timestamptz not null,
  begun_by text not null,
  begun_by_name text not null,
  finished_at timestamptz,
  constraint mailing_finished_ck check ((stage = 'DONE') = (finished_at is not null))
);
-- A second click begins nothing.
create unique index mailing_running_uq on reserve.mailing (season_id, level, kind) where stage = 'RUNNING';
create index mailing_level_ix on reserve.mailing (season_id, level, begun_at);

create table reserve.mailing_item (
  mailing_id uuid not null constraint mailing_item_mailing_fk references reserve.mailing (id) on delete restrict,
  decision_id uuid not null constraint mailing_item_decision_fk references reserve.decision (id) on delete restrict,
  position integer not null,
  number text not null,
  person_name text not null,
  state text not null constraint mailing_item_state_ck check (state in ('WAITING', 'DONE', 'REFUSED')),
  why text,
  done_at timestamptz,
  constraint mailing_item_pk primary key (mailing_id, decision_id),
  constraint mailing_item_why_ck check ((state = 'REFUSED') = (why is not null)),
  constraint mailing_item_done_ck check ((state = 'WAITING') = (done_at is null))
);
create index mailing_item_waiting_ix on reserve.mailing_item (mailing_id, position) where state = 'WAITING';

-- What a published decision says to the one it is about. The words are written once.
create table reserve.letter (
  id uuid constraint letter_pk primary key,
  version bigint not null,
  decision_id uuid not null constraint letter_decision_fk references reserve.decision (id) on delete restrict,
  mailing_id uuid not null constraint letter_mailing_fk references reserve.mailing (id) on delete restrict,
  season_id uuid not null,
  level integer not null,
  kind text not null constraint letter_kind_ck check (kind in ('PRELIMINARY', 'FINAL', 'TICKET', 'CERTIFICATE')),
  number text not null,
  application_number text not null,
  person_id uuid not null,
  person_name text not null,
  organization_name text not null,
  issuer text not null,
  title text not null,
  text text not null constraint letter_text_ck check (text <> ''),
  sha256 text not null,
  prepared_at timestamptz not null,
  read_at timestamptz,
  revoked_at timestamptz,
  revoked_because text,
  constraint letter_revoked_ck check ((revoked_at is null) = (revoked_because is null))
);
-- Every decision has one living letter of a kind.
create unique index letter_living_uq on reserve.letter (decision_id, kind) where revoked_at is null;
create index letter_level_ix on reserve.letter (season_id, level, kind, id);
create index letter_person_ix on reserve.letter (person_id, prepared_at);

-- The paper as it was made: it is given out unchanged.
create table reserve.letter_paper (
  letter_id uuid constraint letter_paper_pk primary key constraint letter_paper_letter_fk references reserve.letter (id) on delete restrict,
  sha256 text not null,
  bytes bytea not null
);

-- The way of a letter through one channel; a row of e-mail is the outbox.
create table reserve.delivery (
  id uuid constraint delivery_pk primary key,
  version bigint not null,
  letter_id uuid not null constraint delivery_letter_fk references reserve.letter (id) on delete restrict,
  channel text not null constraint delivery_channel_ck check (channel in ('E_MAIL', 'PERSONAL_ACCOUNT', 'PAPER')),
  address text,
  stage text not null constraint delivery_stage_ck check (stage in ('PREPARED', 'SENT', 'DELIVERED', 'FAILED')),
  failure text constraint delivery_failure_ck check (failure in ('NO_ADDRESS', 'BAD_ADDRESS', 'SERVER_REFUSED', 'NO_CONNECTION')),
  attempts integer not null,
  next_at timestamptz,
  prepared_at timestamptz not null,
  sent_at timestamptz,
  ended_at timestamptz,
  -- Every letter goes through a channel once.
  constraint delivery_channel_uq unique (letter_id, channel),
  constraint delivery_failed_ck check (stage <> 'FAILED' or failure is not null),
  constraint delivery_next_ck check (next_at is null or stage = 'PREPARED'),
  constraint delivery_sent_ck check (stage not in ('SENT', 'DELIVERED') or sent_at is not null)
);
create index delivery_outbox_ix on reserve.delivery (next_at) where next_at is not null;

grant select, insert, update on reserve.mailing, reserve.mailing_item, reserve.delivery to rsnms_app;
grant select, insert on reserve.letter, reserve.letter_paper to rsnms_app;
-- What a letter says cannot be written anew; that it was read or lost its force can.
grant update (version, read_at, revoked_at, revoked_because) on reserve.letter to rsnms_app;
