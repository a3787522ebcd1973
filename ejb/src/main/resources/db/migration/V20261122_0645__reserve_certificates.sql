-- Certificates of inclusion in a reserve: written once; who holds one finds it by its code.
create table reserve.certificate (
  code text constraint certificate_pk primary key constraint certificate_code_ck check (code ~ '^[0-9A-Za-z]{22}$'),
  entry_id uuid not null constraint certificate_entry_fk references reserve.entry (id) on delete restrict,
  -- Digest of what it says: the same is not written again.
  facts text not null,
  number text not null,
  issued_on date not null,
  name text not null,
  reserve text not null,
  order_number text not null,
  order_date date not null,
  issuer text not null,
  sha256 text not null,
  bytes bytea not null,
  constraint certificate_facts_uq unique (entry_id, facts)
);
create trigger certificate_append_only before update or delete or truncate on reserve.certificate
  for each statement execute function audit.refuse_change();
grant select, insert on reserve.certificate to rsnms_app;

-- Papers of letters can be checked likewise; those written before have no code.
alter table reserve.letter add check_code text constraint letter_check_code_uq unique
  constraint letter_check_code_ck check (check_code ~ '^[0-9A-Za-z]{22}$');
