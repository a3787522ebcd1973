-- Sites of the training, each for two teams; their heads won a contest.
insert into reserve.site (id, version, season_id, kind, organization_id, organization_name, organization_code, municipality_code,
  stage, teams, indicator, tendency, winner_id, winner_name, winner_contest, winner_year, winner_rank, winner_proof,
  order_id, order_number, order_date, changed_at, changed_by_account, changed_by_name)
select uuidv7(), 0, '${season}', 'INTERNSHIP', o.id, o.brief_name, o.code, o.municipality_code, 'ACTIVE', 2,
  'Доля выпускников с высокими результатами, %', 'STABLE_POSITIVE', p.id, p.last_name || ' ' || p.first_name,
  'Мастерская руководителя «Вершина»', 2025, 'GRADUATE', 'Удостоверение выпускника', s.order_id, s.order_number, s.order_date,
  now(), 'reserve', 'Институт'
from (select o.*, row_number() over (order by md5(o.code)) n from registry.organization o
  where o.kind = 'SCHOOL' and o.municipality_code is not null
    and not exists (select 1 from reserve.site x where x.organization_id = o.id)
    and not exists (select 1 from reserve.application a where a.season_id = '${season}' and a.organization_id = o.id)) o
join reserve.season s on s.id = '${season}'
join lateral (select p.* from registry.employment e join registry.person p on p.id = e.person_id
  where e.organization_id = o.id and e.ended_on is null order by p.id limit 1) p on true
where o.n <= ${sites};

insert into reserve.team (id, version, season_id, number, stage, internship_id, changed_at, changed_by_account, changed_by_name)
select uuidv7(), 0, '${season}', n, 'PLACED', s.id, now(), 'reserve', 'Институт'
from (select id, row_number() over (order by organization_code) place from reserve.site
  where season_id = '${season}' and kind = 'INTERNSHIP') s
join generate_series(1, ${teams}) n on s.place = (n + 1) / 2;

insert into reserve.team_member (team_id, position, application_id, person_id, person_name, organization_id, organization_name,
  municipality_code, role, joined_at, joined_reason)
select t.id, row_number() over (partition by t.id order by m.n) - 1, m.id, m.person_id, m.person_name, m.organization_id,
  m.organization_name, m.municipality_code, case when m.n <= ${teams} then 'LEADER' else 'MEMBER' end, now(), 'распределение института'
from (select a.*, row_number() over (order by d.place, a.number) n from reserve.decision d
  join reserve.application a on a.id = d.unit_id
  where d.season_id = '${season}' and d.level = 1 and d.passed and d.stage = 'FINAL') m
join reserve.team t on t.season_id = '${season}' and t.number = 1 + (m.n - 1) % ${teams};
