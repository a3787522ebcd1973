create schema document;
grant usage on schema document to rsnms_app;

create table document.orders (
  id uuid constraint orders_pk primary key,
  version bigint not null,
  kind text not null constraint orders_kind_ck check (kind in ('ORDER', 'DIRECTIVE')),
  stage text not null constraint orders_stage_ck check (stage in
    ('DRAFT', 'ON_APPROVAL', 'RETURNED', 'APPROVED', 'SIGNED', 'REGISTERED', 'PUBLISHED', 'REVOKED', 'WITHDRAWN')),
  issuer_id uuid not null constraint orders_issuer_fk references registry.organization (id) on delete restrict,
  issuer_name text not null,
  municipality_code text,
  organization_code text not null,
  title text not null,
  search_text text not null,
  search tsvector generated always as (to_tsvector('russian', search_text)) stored,
  text_version integer not null,
  round integer not null,
  historical boolean not null,
  drafter_account text not null,
  drafter_name text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  subject_kind text,
  subject_id uuid,
  signed_at timestamptz,
  signed_by text,
  signatory_position text,
  signatory_name text,
  content_hash text,
  frozen text,
  number text,
  registered_on date,
  constraint orders_number_ck
    check ((number is not null and registered_on is not null) = (stage in ('REGISTERED', 'PUBLISHED', 'REVOKED'))),
  constraint orders_frozen_ck
    check (stage not in ('SIGNED', 'REGISTERED', 'PUBLISHED', 'REVOKED')
      or (content_hash is not null and frozen is not null and signed_at is not null))
);
create index orders_search_ix on document.orders using gin (search);
create index orders_changed_ix on document.orders (changed_at desc, id);
create index orders_stage_ix on document.orders (stage, changed_at desc);
create index orders_issuer_ix on document.orders (issuer_id, registered_on desc);
create index orders_municipality_ix on document.orders (municipality_code, changed_at desc);
create index orders_number_ix on document.orders (lower(number) text_pattern_ops);

create function document.refuse_thaw() returns trigger language plpgsql as $$
begin
  if old.frozen is not null
     and (new.frozen, new.content_hash, new.signed_at, new.signed_by)
         is distinct from (old.frozen, old.content_hash, old.signed_at, old.signed_by) then
    raise exception 'the content of order % is frozen', old.id;
  end if;
  if old.number is not null
     and (new.number, new.registered_on) is distinct from (old.number, old.registered_on) then
    raise exception 'order % keeps its number', old.id;
  end if;
  return new;
end $$;
create trigger orders_frozen before update on document.orders
  for each row execute function document.refuse_thaw();

create table document.order_version (
  order_id uuid not null constraint order_version_order_fk references document.orders (id) on delete restrict,
  number integer not null,
  content text not null,
  saved_at timestamptz not null,
  account text not null,
  display_name text not null,
  constraint order_version_pk primary key (order_id, number)
);

create table document.stage_change (
  order_id uuid not null constraint stage_change_order_fk references document.orders (id) on delete restrict,
  position integer not null,
  from_stage text,
  to_stage text not null,
  changed_at timestamptz not null,
  account text not null,
  display_name text not null,
  ground text,
  constraint stage_change_pk primary key (order_id, position)
);

create table document.visa (
  id uuid constraint visa_pk primary key,
  order_id uuid not null constraint visa_order_fk references document.orders (id) on delete restrict,
  position integer not null,
  round integer not null,
  account text not null,
  name text not null,
  post text not null,
  state text not null constraint visa_state_ck check (state in ('PENDING', 'AGREED', 'AGREED_WITH_REMARKS', 'REFUSED')),
  remark text,
  due date,
  asked_at timestamptz not null,
  decided_at timestamptz,
  constraint visa_once_uq unique (order_id, round, account),
  constraint visa_remark_ck check (state in ('PENDING', 'AGREED') or remark is not null)
);
create index visa_waiting_ix on document.visa (account) where state = 'PENDING';

create table document.reader (
  order_id uuid not null constraint reader_order_fk references document.orders (id) on delete restrict,
  position integer not null,
  name text not null,
  account text,
  acknowledged_at timestamptz,
  constraint reader_pk primary key (order_id, position)
);
create index reader_waiting_ix on document.reader (account) where acknowledged_at is null;

create table document.publication (
  order_id uuid not null constraint publication_order_fk references document.orders (id) on delete restrict,
  position integer not null,
  target text not null,
  address text not null,
  published_on date not null,
  constraint publication_pk primary key (order_id, position)
);

grant select, insert, update on document.orders, document.order_version, document.visa, document.reader
  to rsnms_app;
grant select, insert on document.stage_change, document.publication to rsnms_app;
