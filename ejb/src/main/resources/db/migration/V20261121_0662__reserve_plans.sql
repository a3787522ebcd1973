-- The plan by which a member of the reserve is prepared; agreed by the member and the keeper.
create table reserve.plan (
  entry_id uuid constraint plan_pk primary key
    constraint plan_entry_fk references reserve.entry (id) on delete restrict,
  version bigint not null,
  mentor text,
  person_agreed_at timestamptz,
  keeper_agreed_at timestamptz,
  keeper_name text,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint plan_keeper_ck check ((keeper_agreed_at is null) = (keeper_name is null))
);

create table reserve.plan_item (
  entry_id uuid not null constraint plan_item_plan_fk references reserve.plan (entry_id) on delete restrict,
  position integer not null,
  id uuid not null,
  kind text not null constraint plan_item_kind_ck check (kind in
    ('PROGRAMME', 'INTERNSHIP', 'MENTORING', 'CONTEST', 'EVENT', 'PROJECT', 'SELF_STUDY')),
  title text not null constraint plan_item_title_ck check (title <> ''),
  place text,
  due date not null,
  result text,
  done_on date,
  constraint plan_item_pk primary key (entry_id, position),
  constraint plan_item_done_ck check ((result is null) = (done_on is null))
);
create index plan_item_due_ix on reserve.plan_item (due) where done_on is null;

grant select, insert, update on reserve.plan to rsnms_app;
-- What is not agreed may be struck out.
grant select, insert, update, delete on reserve.plan_item to rsnms_app;
