create schema reserve;
grant usage on schema reserve to rsnms_app;

create table reserve.season (
  id uuid constraint season_pk primary key,
  version bigint not null,
  ordinal integer not null constraint season_ordinal_ck check (ordinal > 0),
  title text not null,
  stage text not null constraint season_stage_ck check (stage in
    ('DRAFT', 'ORDERED', 'APPROVED', 'RUNNING', 'CLOSED', 'ARCHIVED', 'CANCELLED')),
  owner_id uuid not null constraint season_owner_fk references registry.organization (id) on delete restrict,
  owner_name text not null,
  municipality_code text,
  organization_code text not null,
  applications_from date not null,
  applications_to date not null,
  rules_number integer not null,
  order_id uuid,
  order_number text,
  order_date date,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint season_ordinal_uq unique (owner_id, ordinal),
  constraint season_applications_ck check (applications_to >= applications_from),
  -- In force only by an order with its number, and by frozen rules.
  constraint season_order_ck check ((order_number is null) = (order_date is null)
    and (stage in ('DRAFT', 'ORDERED', 'CANCELLED') or order_number is not null)),
  constraint season_rules_ck check (stage in ('DRAFT', 'CANCELLED') or rules_number > 0)
);
create index season_stage_ix on reserve.season (stage, ordinal desc);

create table reserve.season_rule (
  season_id uuid not null constraint season_rule_fk references reserve.season (id) on delete restrict,
  position integer not null,
  rule_key text not null,
  value text not null,
  source text not null constraint season_rule_source_ck check (source in ('ESTABLISHED', 'DECIDED', 'OPEN')),
  source_words text not null,
  constraint season_rule_pk primary key (season_id, position)
);

create table reserve.season_ground (
  season_id uuid not null constraint season_ground_fk references reserve.season (id) on delete restrict,
  position integer not null,
  contest text not null,
  ranks text not null,
  first_year integer not null,
  team_counts boolean not null,
  source text not null constraint season_ground_source_ck check (source in ('ESTABLISHED', 'DECIDED', 'OPEN')),
  source_words text not null,
  constraint season_ground_pk primary key (season_id, position)
);

-- Frozen rules: what selections, decisions and letters name. Written once.
create table reserve.rule_version (
  id uuid constraint rule_version_pk primary key,
  season_id uuid not null constraint rule_version_season_fk references reserve.season (id) on delete restrict,
  number integer not null constraint rule_version_number_ck check (number > 0),
  frozen_at timestamptz not null,
  account text not null,
  display_name text not null,
  sha256 text not null,
  constraint rule_version_number_uq unique (season_id, number)
);

create table reserve.rule_version_line (
  version_id uuid not null constraint rule_version_line_fk references reserve.rule_version (id) on delete restrict,
  position integer not null,
  rule_key text not null,
  value text not null,
  source text not null constraint rule_version_line_source_ck check (source in ('ESTABLISHED', 'DECIDED')),
  source_words text not null constraint rule_version_line_words_ck check (source_words <> ''),
  constraint rule_version_line_pk primary key (version_id, position),
  constraint rule_version_line_key_uq unique (version_id, rule_key)
);

create table reserve.rule_version_ground (
  version_id uuid not null constraint rule_version_ground_fk references reserve.rule_version (id) on delete restrict,
  position integer not null,
  contest text not null,
  ranks text not null,
  first_year integer not null,
  team_counts boolean not null,
  source text not null constraint rule_version_ground_source_ck check (source in ('ESTABLISHED', 'DECIDED')),
  source_words text not null constraint rule_version_ground_words_ck check (source_words <> ''),
  constraint rule_version_ground_pk primary key (version_id, position)
);

create trigger rule_version_append_only before update or delete or truncate on reserve.rule_version
  for each statement execute function audit.refuse_change();
create trigger rule_version_line_append_only before update or delete or truncate on reserve.rule_version_line
  for each statement execute function audit.refuse_change();
create trigger rule_version_ground_append_only before update or delete or truncate on reserve.rule_version_ground
  for each statement execute function audit.refuse_change();

grant select, insert, update on reserve.season to rsnms_app;
grant select, insert, update, delete on reserve.season_rule, reserve.season_ground to rsnms_app;
grant select, insert on reserve.rule_version, reserve.rule_version_line, reserve.rule_version_ground to rsnms_app;
