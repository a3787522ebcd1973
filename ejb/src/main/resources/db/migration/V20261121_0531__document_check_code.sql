-- Under which a registered document is found by anybody who holds its paper: 122 random bits, made by
-- the database, so that nothing registered is without one.
create table document.check_code (
  order_id uuid constraint check_code_pk primary key
    constraint check_code_order_fk references document.orders (id) on delete restrict,
  code text not null constraint check_code_uq unique
    constraint check_code_ck check (code ~ '^[0-9A-Za-z]{22}$')
    default translate(encode(uuid_send(gen_random_uuid()), 'base64'), '+/=', 'xy')
);
create trigger check_code_append_only before update or delete or truncate on document.check_code
  for each statement execute function audit.refuse_change();

insert into document.check_code (order_id) select order_id from document.register_entry
  union all select order_id from document.historical_entry;

create function document.give_check_code() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into document.check_code (order_id) values (new.order_id);
  return null;
end $$;
create trigger register_entry_coded after insert on document.register_entry
  for each row execute function document.give_check_code();
create trigger historical_entry_coded after insert on document.historical_entry
  for each row execute function document.give_check_code();

grant select on document.check_code to rsnms_app;
