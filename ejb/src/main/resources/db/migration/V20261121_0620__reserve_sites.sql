-- What an organisation reached in a year, in points where more is better. Nothing is overwritten:
-- the last entry of an organisation, indicator and year counts.
create table reserve.figure (
  id uuid constraint figure_pk primary key,
  organization_id uuid not null constraint figure_organization_fk
    references registry.organization (id) on delete restrict,
  organization_name text collate "ru-RU-x-icu" not null,
  organization_code text not null,
  municipality_code text,
  indicator text collate "ru-RU-x-icu" not null constraint figure_indicator_ck check (indicator <> ''),
  year integer not null constraint figure_year_ck check (year between 2000 and 2100),
  value numeric(9, 4) not null,
  source text not null constraint figure_source_ck check (source <> ''),
  entered_at timestamptz not null,
  account text not null,
  display_name text not null
);
create index figure_indicator_ix on reserve.figure (indicator, organization_id, year, entered_at);
create trigger figure_append_only before update or delete or truncate on reserve.figure
  for each statement execute function audit.refuse_change();

-- An organisation that takes teams of a season («площадка»): of level 2 or of level 3.
create table reserve.site (
  id uuid constraint site_pk primary key,
  version bigint not null,
  season_id uuid not null constraint site_season_fk references reserve.season (id) on delete restrict,
  kind text not null constraint site_kind_ck check (kind in ('INTERNSHIP', 'EXPERT_PROJECT')),
  organization_id uuid not null constraint site_organization_fk
    references registry.organization (id) on delete restrict,
  organization_name text collate "ru-RU-x-icu" not null,
  organization_code text not null,
  municipality_code text,
  stage text not null constraint site_stage_ck check (stage in
    ('PROPOSED', 'ORDERED', 'ACTIVE', 'FINISHED', 'DROPPED')),
  teams integer not null constraint site_teams_ck check (teams between 1 and 20),
  indicator text not null,
  tendency text not null constraint site_tendency_ck check (tendency in
    ('STABLE_POSITIVE', 'UNSTABLE', 'STABLY_LOW')),
  -- Who of its management team won a contest; needed where the rules of the season say so.
  winner_id uuid constraint site_winner_fk references registry.person (id) on delete restrict,
  winner_name text,
  winner_contest text,
  winner_year integer,
  winner_rank text,
  winner_proof text,
  order_id uuid,
  order_number text,
  order_date date,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint site_winner_ck check ((winner_id is null) = (winner_contest is null)
    and (winner_id is null) = (winner_proof is null)),
  -- Nobody is a site without an order that has its number.
  constraint site_order_ck check ((order_number is null) = (order_date is null)
    and (stage in ('PROPOSED', 'ORDERED', 'DROPPED') or order_number is not null)
    and (stage <> 'ORDERED' or order_id is not null))
);
create unique index site_organization_uq on reserve.site (season_id, kind, organization_id)
  where stage <> 'DROPPED';
create index site_order_ix on reserve.site (order_id);

-- The figures it was proposed for, as they were then.
create table reserve.site_figure (
  site_id uuid not null constraint site_figure_fk references reserve.site (id) on delete restrict,
  position integer not null,
  year integer not null,
  value numeric(9, 4) not null,
  constraint site_figure_pk primary key (site_id, position)
);
create trigger site_figure_append_only before update or delete or truncate on reserve.site_figure
  for each statement execute function audit.refuse_change();

create table reserve.site_step (
  site_id uuid not null constraint site_step_fk references reserve.site (id) on delete restrict,
  position integer not null,
  taken_at timestamptz not null,
  account text not null,
  display_name text not null,
  from_stage text,
  to_stage text not null,
  reason text,
  constraint site_step_pk primary key (site_id, position)
);
create trigger site_step_append_only before update or delete or truncate on reserve.site_step
  for each statement execute function audit.refuse_change();

grant select, insert, update on reserve.site to rsnms_app;
grant select, insert on reserve.figure, reserve.site_figure, reserve.site_step to rsnms_app;
