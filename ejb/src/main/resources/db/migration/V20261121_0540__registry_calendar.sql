-- Days that differ from what their weekday says; every other Saturday and Sunday is off, every other weekday works.
-- Holidays: Labour Code, article 112; moved days off of 2026: Government decree of 24.09.2025 No. 1466.
-- For 2027 only what the Code itself fixes: days moved by a decree are added as rows when it is published.
create table registry.special_day (
  day date constraint special_day_pk primary key,
  kind text not null constraint special_day_kind_ck check (kind in ('DAY_OFF', 'WORKING_DAY')),
  name text not null
);

insert into registry.special_day (day, kind, name)
select day::date, 'DAY_OFF', 'Новогодние каникулы'
  from generate_series(date '2026-01-01', date '2026-01-08', interval '1 day') day
union all
select day::date, 'DAY_OFF', 'Новогодние каникулы'
  from generate_series(date '2027-01-01', date '2027-01-08', interval '1 day') day;

insert into registry.special_day (day, kind, name) values
  ('2026-01-09', 'DAY_OFF', 'Выходной, перенесённый с 3 января'),
  ('2026-02-23', 'DAY_OFF', 'День защитника Отечества'),
  ('2026-03-09', 'DAY_OFF', 'Выходной, перенесённый с 8 марта'),
  ('2026-05-01', 'DAY_OFF', 'Праздник Весны и Труда'),
  ('2026-05-11', 'DAY_OFF', 'Выходной, перенесённый с 9 мая'),
  ('2026-06-12', 'DAY_OFF', 'День России'),
  ('2026-11-04', 'DAY_OFF', 'День народного единства'),
  ('2026-12-31', 'DAY_OFF', 'Выходной, перенесённый с 4 января'),
  ('2027-02-23', 'DAY_OFF', 'День защитника Отечества'),
  ('2027-03-08', 'DAY_OFF', 'Международный женский день'),
  ('2027-05-03', 'DAY_OFF', 'Выходной, перенесённый с 1 мая'),
  ('2027-05-10', 'DAY_OFF', 'Выходной, перенесённый с 9 мая'),
  ('2027-06-14', 'DAY_OFF', 'Выходной, перенесённый с 12 июня'),
  ('2027-11-04', 'DAY_OFF', 'День народного единства');

grant select on registry.special_day to rsnms_app;
