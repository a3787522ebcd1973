-- A season with 1,000 published decisions about people of the demo region.
insert into reserve.season
  select (jsonb_populate_record(s, jsonb_build_object('id', :season::uuid, 'stage', 'RUNNING',
    'ordinal', 1 + (select max(ordinal) from reserve.season), 'title', 'Измерение писем'))).*
  from reserve.season s where order_number is not null order by ordinal limit 1;
insert into reserve.level (id, version, season_id, number, stage, published_at, appeals_to)
  values (uuidv7(), 0, :season::uuid, 1, 'APPEALS', now(), current_date + 10);
insert into reserve.run (id, version, season_id, level, number, stage, rules_number, rules_sha256, inputs_sha256, quota,
    grounds, border, tied, tied_places, computed_at, computed_by, computed_by_name, proposed_at, proposed_by,
    proposed_by_name, protocol_number, protocol_date, confirmed_at, confirmed_by, confirmed_by_name)
  values (uuidv7(), 0, :season::uuid, 1, 1, 'CONFIRMED', 1, '', '',
    '{"submitted":1000,"admitted":1000,"scored":1000,"base":1000,"exact":"500","places":500,"reserved":0,"open":500,"filled":500}',
    '{"QUOTA":500}', 60, 0, 0, now(), 'bench', 'Проба', now(), 'bench', 'Проба', '1', current_date, now(), 'bench-chair',
    'Проба');
insert into reserve.run_row (run_id, unit_id, position, number, person_id, person_name, organization_name, input, total,
    place, outcome, ground, reasons)
  select r.id, uuidv7(), p.n, p.n::text, p.id, p.last_name || ' ' || p.first_name, 'Школа', '{}', 100 - p.n / 20.0, p.n,
    case when p.n <= 500 then 'PASSED' else 'NOT_PASSED' end, case when p.n <= 500 then 'QUOTA' end,
    '[{"why":"PLACE","details":[' || p.n || ',1000,{"number":"' || round(100 - p.n / 20.0, 2) || '"}]}]'
  from reserve.run r, (select *, row_number() over (order by id) n from registry.person) p
  where r.season_id = :season::uuid and p.n <= 1000;
insert into reserve.decision (id, version, season_id, level, unit_id, row_id, run_id, number, person_id, person_name,
    organization_name, place, total, passed, ground, stage)
  select uuidv7(), 0, :season::uuid, 1, w.unit_id, w.unit_id, w.run_id, w.number, w.person_id, w.person_name, w.organization_name,
    w.place, w.total, w.ground is not null, w.ground, 'PRELIMINARY'
  from reserve.run_row w join reserve.run r on r.id = w.run_id where r.season_id = :season::uuid;
