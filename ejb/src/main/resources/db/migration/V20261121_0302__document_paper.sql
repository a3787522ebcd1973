create table document.house_style (
  organization_id uuid constraint house_style_pk primary key
    constraint house_style_organization_fk references registry.organization (id) on delete restrict,
  version bigint not null,
  style text not null,
  changed_at timestamptz not null,
  changed_by text not null
);

create table document.paper (
  order_id uuid constraint paper_pk primary key
    constraint paper_order_fk references document.orders (id) on delete restrict,
  sha256 text not null,
  bytes bytea not null,
  made_at timestamptz not null
);
create trigger paper_append_only before update or delete or truncate on document.paper
  for each statement execute function audit.refuse_change();

create table document.import (
  id uuid constraint import_pk primary key,
  version bigint not null,
  account text not null,
  checked_at timestamptz not null,
  bundle text not null,
  report text not null,
  order_id uuid constraint import_order_fk references document.orders (id) on delete restrict
);
create index import_account_ix on document.import (account, checked_at desc);

grant select, insert, update on document.house_style, document.import to rsnms_app;
grant select, insert on document.paper to rsnms_app;
