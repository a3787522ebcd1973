-- People of the region who applied; those whom other seasons of the demonstration took are left to them.
insert into reserve.application (id, version, season_id, person_id, account, person_name, post, teaching_since, organization_id,
  organization_name, organization_code, municipality_code, stage, number, submitted_at, changed_at, changed_by_account, changed_by_name)
select uuidv7(), 0, '${season}', person_id, 'applicant-' || person_id, person_name, post, teaching_since, organization_id,
  organization_name, organization_code, municipality_code, 'ADMITTED', number, now() - interval '40 days' + number * interval '97 minutes',
  now(), 'reserve', 'Институт'
from (
  select *, row_number() over (order by mixed) as number from (
    select p.id person_id, p.last_name || ' ' || p.first_name || coalesce(' ' || p.patronymic, '') person_name,
      p.teaching_since, e.position post, o.id organization_id, o.brief_name organization_name, o.code organization_code,
      o.municipality_code, md5(p.last_name || p.first_name || o.code || p.born_on) mixed,
      row_number() over (partition by o.municipality_code order by md5(o.code || p.last_name || p.born_on)) place
    from registry.person p
    join registry.employment e on e.person_id = p.id and e.started_on <= current_date and e.ended_on is null
    join registry.organization o on o.id = e.organization_id
    where p.account is null and o.kind = 'SCHOOL' and o.municipality_code is not null
      and p.teaching_since < current_date - interval '5 years'
      and not exists (select 1 from reserve.application a where a.person_id = p.id)
  ) people where place <= 4
) chosen where number <= ${people};

-- Who failed the season before and has a right to this one.
insert into reserve.application (id, version, season_id, person_id, account, person_name, post, teaching_since, organization_id,
  organization_name, organization_code, municipality_code, stage, number, submitted_at, changed_at, changed_by_account, changed_by_name)
select uuidv7(), 0, s.id, a.person_id, a.account, a.person_name, a.post, a.teaching_since, a.organization_id, a.organization_name,
  a.organization_code, a.municipality_code, 'ADMITTED', ${people} + row_number() over (order by t.number), now() - interval '15 days',
  now(), 'reserve', 'Институт'
from reserve.season s join reserve.ticket t on t.owner_id = s.owner_id and t.for_ordinal = s.ordinal and t.stage = 'ISSUED'
join reserve.application a on a.season_id = t.season_id and a.person_id = t.person_id
where s.id = '${season}' order by t.number limit 4;

insert into reserve.application_counter (season_id, last)
select season_id, max(number) from reserve.application where season_id = '${season}' group by season_id;

insert into reserve.result (application_id, kind, season_id, value, organising, potential, leadership, management, source_note,
  taken_at, account, display_name)
select id, kind, season_id, round(greatest(31, case kind when 'IDEA' then 93 - number * 0.53 else 88 - (number * 37 % 97) * 0.41 end), 2),
  scale, scale + 2, scale + 4, scale - 3, 'Ведомость № ' || case kind when 'IDEA' then 2 else 1 end, now(), 'reserve', 'Институт'
from (select a.*, kind, 55 + number * 13 % 30 as scale from reserve.application a cross join (values ('TEST'), ('IDEA')) kinds (kind)
  where season_id = '${season}' and number <= ${people}) marks;
