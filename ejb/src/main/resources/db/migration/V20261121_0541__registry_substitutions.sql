-- Who decides for whom during which days. Closed by date, never deleted.
create table registry.substitution (
  id uuid constraint substitution_pk primary key,
  version bigint not null,
  absent_id uuid not null constraint substitution_absent_fk references registry.person on delete restrict,
  deputy_id uuid not null constraint substitution_deputy_fk references registry.person on delete restrict,
  capacity text not null constraint substitution_capacity_ck check (capacity in ('ACTING', 'IN_PLACE')),
  ground text not null,
  started_on date not null,
  ended_on date not null,
  changed_by text not null,
  changed_at timestamptz not null,
  constraint substitution_dates_ck check (ended_on >= started_on),
  constraint substitution_persons_ck check (absent_id <> deputy_id),
  -- One person has one substitute at a time, so that it is always clear who decides.
  constraint substitution_absent_ex exclude using gist (
    absent_id with =, daterange(started_on, ended_on, '[]') with &&)
);
create index substitution_deputy_ix on registry.substitution (deputy_id, started_on);

grant select, insert, update on registry.substitution to rsnms_app;
