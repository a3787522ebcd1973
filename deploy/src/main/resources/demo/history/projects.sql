insert into reserve.project (id, version, team_id, season_id, level, kind, stage, title, summary, hosts, submitted_at,
  submitted_by_name, changed_at, changed_by_account, changed_by_name)
select uuidv7(), 1, t.id, t.season_id, ${level}, case ${level} when 3 then 'MANAGEMENT_PROJECT' end, 'DRAFT',
  (array['Наставник рядом', 'Школа без второй смены', 'Открытая учительская', 'Сетевой профильный класс', 'Команда на старте',
    'Молодой учитель: первый год', 'Данные вместо отчётов', 'Родители как партнёры'])[1 + (t.number - 1) % 8],
  'Что изменится за год, кто отвечает и по каким цифрам это будет видно.', case ${level} when 3 then 'Директор, два заместителя' else '' end,
  now(), m.person_name, now(), 'reserve', 'Институт'
from reserve.team t join reserve.team_member m on m.team_id = t.id and m.position = 0
where t.season_id = '${season}' and t.number <= ${most} and (${level} = 2 or t.stage in ('SITE_ASSIGNED', 'WORKING'));

update reserve.team t set stage = 'SUBMITTED' from reserve.project p
where ${level} = 2 and p.team_id = t.id and p.level = 2 and t.season_id = '${season}' and t.stage = 'PLACED';

update reserve.team t set stage = 'WORKING' from reserve.project p
where ${level} = 3 and p.team_id = t.id and p.level = 3 and t.season_id = '${season}' and t.stage = 'SITE_ASSIGNED';
