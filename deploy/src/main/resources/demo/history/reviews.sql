-- Experts of the commission, who need no account for their score sheets.
insert into expertise.expert (id, version, person_id, name, field, state, load_limit, changed_at, changed_by_account, changed_by_name)
select uuidv7(), 0, p.id, p.last_name || ' ' || p.first_name || coalesce(' ' || p.patronymic, ''), 'управление школой', 'PAUSED', 1,
  now(), 'reserve', 'Институт'
from registry.person p where p.account is null and not exists (select 1 from reserve.application a where a.person_id = p.id)
  and (select count(*) from expertise.expert where load_limit = 1) < 2
order by md5(p.last_name || p.first_name || p.born_on) limit 2;

insert into expertise.review (id, version, panel_id, item_id, expert_id, stage, advice, total, assigned_at, submitted_at, reason,
  changed_at, changed_by_account, changed_by_name)
select uuidv7(), 0, i.panel_id, i.id, e.id, 'SUBMITTED', '', greatest(5, least(15, 14 - s.number * ${step} % 8 - e.n * 0.5)), now(), now(), '',
  now(), 'reserve', 'Институт'
from expertise.item i join reserve.${subject} s on s.id = i.subject_id
cross join (select id, row_number() over (order by id) n from expertise.expert where load_limit = 1 limit 2) e
where s.season_id = '${season}';
