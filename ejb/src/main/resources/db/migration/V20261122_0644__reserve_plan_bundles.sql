-- Printing the plans of many members of the reserve at once: a long job with a result for each plan.
create table reserve.plan_bundle (
  id uuid constraint plan_bundle_pk primary key,
  version bigint not null,
  -- Whose officer began it; none for the region.
  municipality_code text,
  title text not null,
  begun_at timestamptz not null,
  begun_by text not null,
  begun_by_name text not null,
  finished_at timestamptz
);
create index plan_bundle_begun_ix on reserve.plan_bundle (begun_at);

create table reserve.plan_bundle_item (
  bundle_id uuid not null constraint plan_bundle_item_bundle_fk references reserve.plan_bundle (id) on delete restrict,
  entry_id uuid not null constraint plan_bundle_item_entry_fk references reserve.entry (id) on delete restrict,
  position integer not null,
  person_name text not null,
  organization_name text not null,
  state text not null constraint plan_bundle_item_state_ck check (state in ('WAITING', 'DONE', 'REFUSED')),
  why text,
  done_at timestamptz,
  constraint plan_bundle_item_pk primary key (bundle_id, entry_id),
  constraint plan_bundle_item_why_ck check ((state = 'REFUSED') = (why is not null)),
  constraint plan_bundle_item_done_ck check ((state = 'WAITING') = (done_at is null))
);
create index plan_bundle_item_waiting_ix on reserve.plan_bundle_item (bundle_id, position) where state = 'WAITING';

-- What a plan said when it was printed, and its paper: both are written once.
create table reserve.plan_bundle_plan (
  bundle_id uuid not null,
  entry_id uuid not null,
  printed_at timestamptz not null,
  plan text not null,
  sha256 text not null,
  bytes bytea not null,
  constraint plan_bundle_plan_pk primary key (bundle_id, entry_id),
  constraint plan_bundle_plan_item_fk foreign key (bundle_id, entry_id)
    references reserve.plan_bundle_item (bundle_id, entry_id) on delete restrict
);

-- All plans of a job in one file.
create table reserve.plan_bundle_paper (
  bundle_id uuid constraint plan_bundle_paper_pk primary key
    constraint plan_bundle_paper_bundle_fk references reserve.plan_bundle (id) on delete restrict,
  sha256 text not null,
  bytes bytea not null
);

grant select, insert, update on reserve.plan_bundle, reserve.plan_bundle_item to rsnms_app;
grant select, insert on reserve.plan_bundle_plan, reserve.plan_bundle_paper to rsnms_app;
