-- People of the region who apply: teachers without an account, a few more of the demo municipalities.
create temporary table demo_candidate on commit drop as
select row_number() over (order by (municipality_code in ('42-17', '42-03')) desc, place, municipality_code) as number, *
from (
  select p.id person_id, p.last_name || ' ' || p.first_name || coalesce(' ' || p.patronymic, '') person_name, p.account,
    p.teaching_since, e.position post, o.id organization_id, o.brief_name organization_name, o.code organization_code,
    o.municipality_code, row_number() over (partition by o.municipality_code order by p.id) place
  from registry.person p
  join registry.employment e on e.person_id = p.id and e.started_on <= current_date and e.ended_on is null
  join registry.organization o on o.id = e.organization_id
  where p.account is null and o.kind = 'SCHOOL' and o.municipality_code is not null
    and p.teaching_since < current_date - interval '5 years'
) people
where place = 1 or place <= 3 and municipality_code in ('42-17', '42-03');

create temporary table demo_season on commit drop as
select s.id, s.applications_to, clock_timestamp() as now from reserve.season s
where s.stage = 'RUNNING' and not exists (select 1 from reserve.application a where a.season_id = s.id)
order by s.ordinal desc limit 1;

insert into reserve.application (id, version, season_id, person_id, account, person_name, post, teaching_since, organization_id,
  organization_name, organization_code, municipality_code, stage, number, submitted_at, changed_at, changed_by_account, changed_by_name)
select i.id, 0, s.id, c.person_id, 'applicant-' || i.number, c.person_name, c.post, c.teaching_since, c.organization_id,
  c.organization_name, c.organization_code, c.municipality_code, i.stage, i.number, s.now - (30 - i.number) * interval '37 minutes',
  s.now, 'applicant-' || i.number, c.person_name
from demo_idea i join demo_candidate c on c.number = i.number cross join demo_season s;

insert into reserve.application_counter (season_id, last)
select season_id, max(number) from reserve.application where id in (select id from demo_idea) group by season_id;

insert into reserve.application_step
select a.id, 0, a.submitted_at - interval '3 hours', a.account, a.person_name, null, 'DRAFT', null
from reserve.application a where a.id in (select id from demo_idea)
union all
select a.id, 1, a.submitted_at, a.account, a.person_name, 'DRAFT', 'SUBMITTED', null
from reserve.application a where a.id in (select id from demo_idea)
union all
select a.id, 2, s.now, coalesce(u.account, a.account),
  coalesce(u.last_name || ' ' || left(u.first_name, 1) || '. ' || left(u.patronymic, 1) || '.', a.person_name), 'SUBMITTED', a.stage, i.reason
from reserve.application a join demo_idea i on i.id = a.id cross join demo_season s
left join registry.person u on u.account = case a.stage when 'WITHDRAWN' then null when 'DISQUALIFIED' then 'chair' else 'reserve' end
where a.stage <> 'SUBMITTED';

insert into reserve.application_form (application_id, without_claims)
select a.id, not i.claims from reserve.application a join demo_idea i on i.id = a.id;

insert into reserve.application_answer (application_id, code, value)
select a.id, answer.code, answer.words from reserve.application a join demo_idea i on i.id = a.id
cross join (values
  ('education', 'Педагогический университет, 2009 год. Переподготовка «Менеджмент в образовании», 2023 год.'),
  ('management', 'Руковожу методическим объединением: восемь человек, третий год.'),
  ('result', 'Доля учеников, которые справляются с итоговой работой, выросла с 61 до 78 процентов.'),
  ('motivation', 'Хочу научиться вести проекты и готов отвечать за результат школы.'),
  ('goal', 'Заместитель директора.'),
  ('contact', 'kandidat@rsnms.example')) as answer (code, words);

insert into reserve.consent (application_id, position, taken_at, given, text_version)
select a.id, 0, a.submitted_at - interval '10 minutes', true, (select max(version) from reserve.consent_text)
from reserve.application a where a.id in (select id from demo_idea);

insert into reserve.attachment (id, application_id, name, media_type, sha256, size, bytes, kept_at)
select md5(a.id || ' proof')::uuid, a.id, 'diplom.pdf', 'application/pdf', encode(sha256(paper.bytes), 'hex'),
  octet_length(paper.bytes), paper.bytes, a.submitted_at
from reserve.application a join demo_idea i on i.id = a.id and i.claims
cross join (select convert_to(E'%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n', 'UTF8') as bytes) paper;

insert into reserve.claim (id, application_id, contest, year, rank, of_team, attachment_id, stage, judged_at, judged_by_account, judged_by_name)
select md5(a.id || ' claim')::uuid, a.id, g.contest, extract(year from s.now)::int - 1, split_part(g.ranks, ',', 1), false,
  md5(a.id || ' proof')::uuid, case when a.stage = 'ADMITTED' then 'VERIFIED' else 'CLAIMED' end,
  case when a.stage = 'ADMITTED' then s.now end, case when a.stage = 'ADMITTED' then 'reserve' end,
  case when a.stage = 'ADMITTED' then u.last_name || ' ' || left(u.first_name, 1) || '. ' || left(u.patronymic, 1) || '.' end
from reserve.application a join demo_idea i on i.id = a.id and i.claims cross join demo_season s
join registry.person u on u.account = 'reserve'
join lateral (select g.contest, g.ranks from reserve.rule_version v join reserve.rule_version_ground g on g.version_id = v.id
  where v.season_id = s.id order by v.number desc, g.position limit 1) g on true;

insert into reserve.idea (id, version, application_id, stage, title, field, problem, solution)
select md5(a.id || ' idea')::uuid, 0, a.id, 'SUBMITTED', i.title, i.field, i.problem, i.solution
from reserve.application a join demo_idea i on i.id = a.id;

insert into reserve.season_date (season_id, milestone, on_day)
select s.id, day.milestone, s.applications_to + day.later from demo_season s
cross join (values ('ADMISSION', 7), ('REVIEW', 28), ('PRELIMINARY', 32), ('FINAL', 46)) as day (milestone, later)
on conflict do nothing;

-- The demo candidate has begun.
insert into reserve.application (id, version, season_id, person_id, account, person_name, post, teaching_since, organization_id,
  organization_name, organization_code, municipality_code, stage, changed_at, changed_by_account, changed_by_name)
select md5('demo candidate')::uuid, 0, s.id, p.id, p.account, p.last_name || ' ' || p.first_name || ' ' || p.patronymic, e.position,
  p.teaching_since, o.id, o.brief_name, o.code, o.municipality_code, 'DRAFT', s.now, p.account, p.last_name || ' ' || left(p.first_name, 1) || '.'
from demo_season s join registry.person p on p.account = 'candidate'
join registry.employment e on e.person_id = p.id and e.ended_on is null
join registry.organization o on o.id = e.organization_id;

insert into reserve.application_step
select id, 0, changed_at, account, changed_by_name, null, 'DRAFT', null from reserve.application where id = md5('demo candidate')::uuid;

insert into reserve.application_form select id, false from reserve.application where id = md5('demo candidate')::uuid;

insert into reserve.application_answer select id, 'education', 'Кемеровский государственный университет, информатика, 2016 год.'
from reserve.application where id = md5('demo candidate')::uuid;

insert into reserve.idea (id, version, application_id, stage, title, field)
select md5('demo candidate idea')::uuid, 0, id, 'DRAFT', 'Школьная служба данных', 'DIGITAL'
from reserve.application where id = md5('demo candidate')::uuid
