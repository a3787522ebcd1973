-- Whom an order is sent to, as an official has written it; without rows the list is made of the executors.
create table execution.recipient (
  order_id uuid not null constraint recipient_plan_fk references execution.plan (order_id) on delete restrict,
  position integer not null,
  name text not null,
  way text,
  constraint recipient_pk primary key (order_id, position)
);
grant select, insert, update, delete on execution.recipient to rsnms_app;
