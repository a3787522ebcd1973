-- What the holder of a right to a season shows of the programme that was recommended with it.
create table reserve.ticket_training (
  application_id uuid constraint ticket_training_pk primary key
    constraint ticket_training_application_fk references reserve.application (id) on delete restrict,
  title text not null,
  provider text not null,
  ended_on date not null,
  hours integer not null constraint ticket_training_hours_ck check (hours between 1 and 2000),
  attachment_id uuid not null constraint ticket_training_attachment_fk references reserve.attachment (id) on delete restrict,
  stage text not null constraint ticket_training_stage_ck check (stage in ('CLAIMED', 'VERIFIED', 'REFUSED')),
  reason text,
  judged_at timestamptz,
  judged_by_account text,
  judged_by_name text,
  constraint ticket_training_judged_ck check ((stage = 'CLAIMED') = (judged_at is null)
    and (stage <> 'REFUSED' or reason is not null))
);
grant select, insert, update on reserve.ticket_training to rsnms_app;
