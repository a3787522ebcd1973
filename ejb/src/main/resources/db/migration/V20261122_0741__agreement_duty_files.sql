-- The file that shows that a duty was done; the newest counts.
create table agreement.duty_file (
  duty_id uuid constraint duty_file_pk primary key
    constraint duty_file_duty_fk references agreement.duty (id) on delete restrict,
  name text not null,
  media_type text not null,
  sha256 text not null,
  bytes bytea not null,
  added_at timestamptz not null
);
grant select, insert, update on agreement.duty_file to rsnms_app;
