create schema amendment;
grant usage on schema amendment to rsnms_app;

-- Amendments that one act makes in another; instructions and readings are trees, kept as JSON text.
create table amendment.amending_act (
  id uuid constraint amending_act_pk primary key,
  version bigint not null,
  order_id uuid not null,
  base_id uuid not null,
  stage text not null constraint amending_act_stage_ck check (stage in ('DRAFT', 'READING', 'ISSUED')),
  entry_rule text not null constraint amending_act_rule_ck
    check (entry_rule in ('ON_SIGNING', 'ON_DATE', 'AFTER_PUBLICATION')),
  entry_date date,
  entry_days integer not null constraint amending_act_days_ck check (entry_days >= 0),
  instructions text not null,
  readings text not null,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint amending_act_once_uq unique (order_id, base_id),
  constraint amending_act_itself_ck check (order_id <> base_id),
  constraint amending_act_date_ck check ((entry_rule = 'ON_DATE') = (entry_date is not null))
);
create index amending_act_base_ix on amendment.amending_act (base_id);

grant select, insert, update on amendment.amending_act to rsnms_app;
