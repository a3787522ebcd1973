-- A sitting of the commission about a level; its protocol is printed from what was decided under its number.
create table reserve.sitting (
  id uuid constraint sitting_pk primary key,
  version bigint not null,
  season_id uuid not null constraint sitting_season_fk references reserve.season (id) on delete restrict,
  level integer not null constraint sitting_level_ck check (level between 1 and 3),
  kind text not null constraint sitting_kind_ck check (kind in ('SELECTION', 'APPEALS')),
  number text not null constraint sitting_number_ck check (number <> ''),
  held_on date not null,
  agenda text not null,
  chair text not null,
  secretary text not null,
  present text not null,
  absent text not null,
  stage text not null constraint sitting_stage_ck check (stage in ('DRAFT', 'AGREED', 'SIGNED')),
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint sitting_number_uq unique (season_id, level, number)
);

create table reserve.sitting_step (
  sitting_id uuid not null constraint sitting_step_sitting_fk references reserve.sitting (id) on delete restrict,
  position integer not null,
  taken_at timestamptz not null,
  account text not null,
  display_name text not null,
  from_stage text,
  to_stage text not null,
  constraint sitting_step_pk primary key (sitting_id, position)
);
create trigger sitting_step_append_only before update or delete or truncate on reserve.sitting_step
  for each statement execute function audit.refuse_change();

grant select, insert, update on reserve.sitting to rsnms_app;
grant select, insert on reserve.sitting_step to rsnms_app;
