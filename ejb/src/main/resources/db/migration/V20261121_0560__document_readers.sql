-- A line of the familiarisation sheet has a life of its own: called, read (in the system or on paper), released.
alter table document.reader
  add column id uuid,
  add column person_id uuid constraint reader_person_fk references registry.person (id) on delete restrict,
  add column post text,
  add column stage text not null default 'CALLED' constraint reader_stage_ck check (stage in
    ('CALLED', 'READ', 'RELEASED')),
  add column way text constraint reader_way_ck check (way in ('IN_SYSTEM', 'ON_PAPER')),
  add column due date,
  add column read_on date,
  add column noted_by_account text,
  add column noted_by_name text,
  add column scan_id uuid;
update document.reader set id = gen_random_uuid();
update document.reader set stage = 'READ', way = 'IN_SYSTEM', read_on = acknowledged_at::date
  where acknowledged_at is not null;
update document.reader r set person_id = p.id from registry.person p
  where p.account = r.account and not exists (select 1 from document.reader twin
    where twin.order_id = r.order_id and twin.account = r.account and twin.position < r.position);
alter table document.reader
  alter column id set not null,
  alter column stage drop default,
  drop constraint reader_pk,
  add constraint reader_pk primary key (id),
  add constraint reader_read_ck check ((stage = 'READ') = (way is not null and read_on is not null
    and acknowledged_at is not null)),
  add constraint reader_paper_ck check ((way = 'ON_PAPER') = (noted_by_account is not null)
    or way is null and noted_by_account is null);
create unique index reader_place_uq on document.reader (order_id, position);
create unique index reader_once_uq on document.reader (order_id, person_id) where person_id is not null;
drop index document.reader_waiting_ix;
create index reader_waiting_ix on document.reader (account) where stage = 'CALLED';
create index reader_due_ix on document.reader (due) where stage = 'CALLED';

create table document.reader_scan (
  id uuid constraint reader_scan_pk primary key,
  reader_id uuid not null constraint reader_scan_fk references document.reader (id) on delete restrict,
  media_type text not null,
  sha256 text not null,
  bytes bytea not null,
  kept_at timestamptz not null,
  account text not null
);
create index reader_scan_reader_ix on document.reader_scan (reader_id);
create trigger reader_scan_append_only before update or delete or truncate on document.reader_scan
  for each statement execute function audit.refuse_change();
grant select, insert on document.reader_scan to rsnms_app;
