-- The register of numbers. A number is taken by locking the counter's row and is written in the
-- transaction that moves the order: a rollback gives the number back, so there are no gaps.

create table document.number_counter (
  issuer_id uuid not null constraint number_counter_issuer_fk references registry.organization (id) on delete restrict,
  kind text not null,
  year integer not null,
  last_number integer not null constraint number_counter_ck check (last_number >= 0),
  constraint number_counter_pk primary key (issuer_id, kind, year)
);

create table document.register_entry (
  issuer_id uuid not null,
  kind text not null,
  year integer not null,
  sequence integer not null constraint register_entry_sequence_ck check (sequence > 0),
  number text not null,
  order_id uuid not null constraint register_entry_order_uq unique
    constraint register_entry_order_fk references document.orders (id) on delete restrict,
  request_id uuid not null constraint register_entry_request_uq unique,
  registered_on date not null,
  registered_at timestamptz not null,
  account text not null,
  content_hash text not null,
  constraint register_entry_pk primary key (issuer_id, kind, year, sequence),
  constraint register_entry_counter_fk foreign key (issuer_id, kind, year)
    references document.number_counter (issuer_id, kind, year) on delete restrict
);

-- Papers issued before the system knew them keep the number they had.
create table document.historical_entry (
  issuer_id uuid not null constraint historical_entry_issuer_fk references registry.organization (id) on delete restrict,
  kind text not null,
  year integer not null,
  number text not null,
  order_id uuid not null constraint historical_entry_order_uq unique
    constraint historical_entry_order_fk references document.orders (id) on delete restrict,
  request_id uuid not null constraint historical_entry_request_uq unique,
  registered_on date not null,
  registered_at timestamptz not null,
  account text not null,
  content_hash text not null,
  constraint historical_entry_pk primary key (issuer_id, kind, year, number)
);

create function document.refuse_gap() returns trigger language plpgsql as $$
begin
  if new.sequence > 1 and not exists (
      select 1 from document.register_entry e
      where e.issuer_id = new.issuer_id and e.kind = new.kind and e.year = new.year
        and e.sequence = new.sequence - 1) then
    raise exception 'number % of the journal would leave a gap', new.sequence;
  end if;
  return null;
end $$;
create constraint trigger register_entry_no_gap after insert on document.register_entry
  deferrable initially deferred for each row execute function document.refuse_gap();

create trigger register_entry_append_only before update or delete or truncate on document.register_entry
  for each statement execute function audit.refuse_change();
create trigger historical_entry_append_only before update or delete or truncate on document.historical_entry
  for each statement execute function audit.refuse_change();

grant select, insert, update on document.number_counter to rsnms_app;
grant select, insert on document.register_entry, document.historical_entry to rsnms_app;
