-- Only a number that has changed since the last time is added up; the others keep their row, so that a quiet
-- register is not written anew every ten minutes.
create or replace function reserve.fold_tally() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with changed as (
    select season_id, municipality_code, stage from reserve.application_tally
    group by 1, 2, 3 having count(*) > 1),
  folded as (
    delete from reserve.application_tally t using changed c
    where t.season_id = c.season_id and t.municipality_code = c.municipality_code and t.stage = c.stage
    returning t.*)
  insert into reserve.application_tally
    select season_id, municipality_code, stage, sum(change) from folded
    group by 1, 2, 3 having sum(change) <> 0;
$$;
