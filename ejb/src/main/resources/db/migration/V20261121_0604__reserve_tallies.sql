-- How many applications stand where, so that a list of 100,000 knows its length without counting. Every
-- statement adds what it changed: nobody waits for a counter's row. The sum of all rows is the number.
create table reserve.application_tally (
  season_id uuid not null constraint application_tally_season_fk references reserve.season (id) on delete restrict,
  municipality_code text not null,
  stage text not null,
  change bigint not null
);
create index application_tally_ix on reserve.application_tally (season_id, municipality_code, stage)
  include (change);

insert into reserve.application_tally
  select season_id, coalesce(municipality_code, ''), stage, count(*) from reserve.application
  where number is not null group by 1, 2, 3;

create function reserve.tally_inserted() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into reserve.application_tally
    select season_id, coalesce(municipality_code, ''), stage, count(*) from inserted
    where number is not null group by 1, 2, 3;
  return null;
end $$;
create function reserve.tally_updated() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into reserve.application_tally
    select season_id, place, stage, sum(one) from (
      select season_id, coalesce(municipality_code, '') as place, stage, 1 as one from updated where number is not null
      union all
      select season_id, coalesce(municipality_code, ''), stage, -1 from before where number is not null) changed
    group by 1, 2, 3 having sum(one) <> 0;
  return null;
end $$;
create function reserve.tally_deleted() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into reserve.application_tally
    select season_id, coalesce(municipality_code, ''), stage, -count(*) from before
    where number is not null group by 1, 2, 3;
  return null;
end $$;
create trigger application_inserted_tally after insert on reserve.application
  referencing new table as inserted for each statement execute function reserve.tally_inserted();
create trigger application_updated_tally after update on reserve.application
  referencing old table as before new table as updated
  for each statement execute function reserve.tally_updated();
create trigger application_deleted_tally after delete on reserve.application
  referencing old table as before for each statement execute function reserve.tally_deleted();

-- Adds the rows of each number up into one; who reads meanwhile sees the same sum.
create function reserve.fold_tally() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with folded as (delete from reserve.application_tally returning *)
  insert into reserve.application_tally
    select season_id, municipality_code, stage, sum(change) from folded
    group by 1, 2, 3 having sum(change) <> 0;
$$;

-- The other orders of the list.
create index application_name_ix on reserve.application (season_id, person_name, id);
create index application_organization_ix on reserve.application (season_id, organization_name, id);
create index application_submitted_ix on reserve.application (season_id, submitted_at, id);
create index claim_open_ix on reserve.claim (application_id) where stage = 'CLAIMED';

grant select on reserve.application_tally to rsnms_app;
revoke execute on function reserve.fold_tally() from public;
grant execute on function reserve.fold_tally() to rsnms_app;
