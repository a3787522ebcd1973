create table document.approval_route (
  id uuid constraint approval_route_pk primary key,
  version bigint not null,
  organization_id uuid not null
    constraint approval_route_organization_fk references registry.organization (id) on delete restrict,
  municipality_code text,
  organization_code text not null,
  kind text constraint approval_route_kind_ck check (kind in ('ORDER', 'DIRECTIVE')),
  name text not null,
  repeat_rule text not null
    constraint approval_route_repeat_ck check (repeat_rule in ('REMARKS', 'REMARKS_AND_CHANGED', 'EVERYBODY')),
  steps text not null,
  opened_on date not null,
  closed_on date,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint approval_route_dates_ck check (closed_on >= opened_on)
);
create index approval_route_organization_ix on document.approval_route (organization_id, closed_on);
grant select, insert, update on document.approval_route to rsnms_app;

-- The rule of repeated rounds is frozen with the first route an order is sent by.
alter table document.orders
  add column route_name text,
  add column repeat_rule text
    constraint orders_repeat_ck check (repeat_rule in ('REMARKS', 'REMARKS_AND_CHANGED', 'EVERYBODY'));

alter table document.visa
  add column step integer not null default 1 constraint visa_step_ck check (step > 0),
  add column step_name text not null default '',
  add column required boolean not null default true,
  add column working_days integer constraint visa_working_days_ck check (working_days > 0),
  add column units uuid[] not null default '{}',
  add column text_version integer not null default 1,
  add column text_hash text,
  add column kept_from integer,
  add column deputy_account text,
  add column deputy_name text,
  add column deputy_post text,
  add column deputy_capacity text
    constraint visa_deputy_ck check (deputy_capacity in ('ACTING', 'IN_PLACE')),
  add column deputy_ground text,
  alter column asked_at drop not null,
  drop constraint visa_state_ck,
  drop constraint visa_remark_ck;
alter table document.visa
  add constraint visa_state_ck
    check (state in ('QUEUED', 'PENDING', 'AGREED', 'AGREED_WITH_REMARKS', 'REFUSED', 'EXPIRED')),
  add constraint visa_remark_ck check (state not in ('AGREED_WITH_REMARKS', 'REFUSED') or remark is not null),
  add constraint visa_decided_ck
    check ((decided_at is null) = (state in ('QUEUED', 'PENDING', 'EXPIRED')));

update document.visa v set text_version = o.text_version from document.orders o where o.id = v.order_id;
update document.visa v set state = 'EXPIRED' from document.orders o
  where o.id = v.order_id and v.state = 'PENDING' and (v.round < o.round or o.stage <> 'ON_APPROVAL');
alter table document.visa
  alter column step drop default, alter column step_name drop default, alter column required drop default,
  alter column units drop default, alter column text_version drop default;
create index visa_deputy_ix on document.visa (deputy_account) where deputy_account is not null;
