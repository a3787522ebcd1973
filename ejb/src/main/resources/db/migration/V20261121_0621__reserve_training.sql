-- Who takes part in level 2 of a season, as the institute confirmed it.
create table reserve.entrant (
  season_id uuid not null constraint entrant_season_fk references reserve.season (id) on delete restrict,
  application_id uuid constraint entrant_pk primary key
    constraint entrant_application_fk references reserve.application (id) on delete restrict,
  ground text not null constraint entrant_ground_ck check (ground <> ''),
  admitted_at timestamptz not null,
  account text not null,
  display_name text not null
);
create index entrant_season_ix on reserve.entrant (season_id);
create trigger entrant_append_only before update or delete or truncate on reserve.entrant
  for each statement execute function audit.refuse_change();

-- A day of the theoretical training with who was there.
create table reserve.training_day (
  id uuid constraint training_day_pk primary key,
  version bigint not null,
  season_id uuid not null constraint training_day_season_fk references reserve.season (id) on delete restrict,
  number integer not null constraint training_day_number_ck check (number > 0),
  day date not null,
  -- Nothing while the attendance is not written down.
  marked_at timestamptz,
  marked_by_account text,
  marked_by_name text,
  constraint training_day_number_uq unique (season_id, number),
  constraint training_day_uq unique (season_id, day) deferrable initially deferred,
  constraint training_day_marked_ck check ((marked_at is null) = (marked_by_account is null))
);

create table reserve.attendance (
  training_day_id uuid not null constraint attendance_day_fk
    references reserve.training_day (id) on delete restrict,
  application_id uuid not null constraint attendance_entrant_fk
    references reserve.entrant (application_id) on delete restrict,
  constraint attendance_pk primary key (training_day_id, application_id)
);

grant select, insert on reserve.entrant to rsnms_app;
grant select, insert, update on reserve.training_day to rsnms_app;
grant select, insert, delete on reserve.attendance to rsnms_app;
