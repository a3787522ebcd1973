-- For each team that passed, a school with unstable results of a municipality that nobody in it is from.
insert into reserve.site (id, version, season_id, kind, organization_id, organization_name, organization_code, municipality_code,
  stage, teams, indicator, tendency, order_id, order_number, order_date, changed_at, changed_by_account, changed_by_name)
select distinct on (o.id) uuidv7(), 0, s.id, 'EXPERT_PROJECT', o.id, o.brief_name, o.code, o.municipality_code, 'ACTIVE', 1,
  'Доля выпускников с высокими результатами, %', 'UNSTABLE', s.order_id, s.order_number, s.order_date, now(), 'reserve', 'Институт'
from (select t.*, row_number() over (order by t.number) n from reserve.team t where t.season_id = '${season}' and t.stage = 'PASSED') t
join reserve.season s on s.id = t.season_id
join lateral (select o.* from registry.organization o where o.kind = 'SCHOOL' and o.municipality_code is not null
  and not exists (select 1 from reserve.team_member m where m.team_id = t.id and m.municipality_code = o.municipality_code)
  and not exists (select 1 from reserve.site x where x.season_id = s.id and x.organization_id = o.id)
  order by md5(o.code || t.number) limit 1) o on true;
