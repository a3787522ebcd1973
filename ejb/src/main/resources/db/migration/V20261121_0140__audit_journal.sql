create schema audit;
grant usage on schema audit to rsnms_app;

create table audit.entry (
  id bigint generated always as identity constraint entry_pk primary key,
  happened_at timestamptz not null,
  account text not null,
  display_name text not null,
  use_case text not null,
  subject_kind text,
  subject_id uuid,
  refusal_code text
);
create index entry_subject_ix on audit.entry (subject_id, id desc);
create index entry_account_ix on audit.entry (account, id desc);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'append-only table %.%', tg_table_schema, tg_table_name;
end $$;

create trigger entry_append_only before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse_change();

grant select, insert on audit.entry to rsnms_app;
