create schema roadmap;
grant usage on schema roadmap to rsnms_app;

create table roadmap.roadmap (
  id uuid constraint roadmap_pk primary key,
  version bigint not null,
  level text not null constraint roadmap_level_ck check (level in ('REGIONAL', 'MUNICIPAL', 'PROJECT', 'ORGANIZATION')),
  stage text not null constraint roadmap_stage_ck check (stage in ('DRAFT', 'APPROVED', 'CLOSED')),
  form text not null constraint roadmap_form_ck check (form in ('NUMBERED', 'SYSTEM', 'PROJECT')),
  owner_id uuid not null constraint roadmap_owner_fk references registry.organization (id) on delete restrict,
  owner_name text not null,
  municipality_code text,
  organization_code text not null,
  title text not null,
  period_from date,
  period_to date,
  column_numbers text not null,
  intro text not null,
  search_text text not null,
  search tsvector generated always as (to_tsvector('russian', search_text)) stored,
  order_id uuid,
  order_number text,
  order_date date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint roadmap_period_ck check (period_to >= period_from),
  constraint roadmap_order_ck check ((stage = 'DRAFT') = (order_number is null)
    and (order_number is null) = (order_date is null))
);
create index roadmap_search_ix on roadmap.roadmap using gin (search);
create index roadmap_changed_ix on roadmap.roadmap (changed_at desc, id);
create index roadmap_owner_ix on roadmap.roadmap (owner_id);
create index roadmap_municipality_ix on roadmap.roadmap (municipality_code, changed_at desc);

create table roadmap.header (
  roadmap_id uuid not null constraint header_roadmap_fk references roadmap.roadmap (id) on delete restrict,
  position integer not null,
  words text not null,
  above text not null,
  constraint header_pk primary key (roadmap_id, position)
);

create table roadmap.footnote (
  roadmap_id uuid not null constraint footnote_roadmap_fk references roadmap.roadmap (id) on delete restrict,
  position integer not null,
  mark text not null,
  words text not null,
  constraint footnote_pk primary key (roadmap_id, position)
);

create table roadmap.section (
  id uuid constraint section_pk primary key,
  roadmap_id uuid not null constraint section_roadmap_fk references roadmap.roadmap (id) on delete restrict,
  position integer not null,
  label text not null,
  number text not null,
  title text not null
);
create index section_roadmap_ix on roadmap.section (roadmap_id, position);

create table roadmap.section_group (
  id uuid constraint section_group_pk primary key,
  roadmap_id uuid not null constraint section_group_roadmap_fk references roadmap.roadmap (id) on delete restrict,
  section_id uuid not null,
  position integer not null,
  number text not null,
  title text not null
);
create index section_group_roadmap_ix on roadmap.section_group (roadmap_id, position);

create table roadmap.line (
  id uuid constraint line_pk primary key,
  roadmap_id uuid not null constraint line_roadmap_fk references roadmap.roadmap (id) on delete restrict,
  section_id uuid not null,
  group_id uuid,
  position integer not null,
  type text not null constraint line_type_ck check (type in ('ACTIVITY', 'RESULT', 'CHECKPOINT')),
  number text not null,
  activity text not null,
  subject text not null,
  responsible text not null,
  term text not null,
  starts text not null,
  ends text not null,
  result text not null,
  document text not null,
  control_level text not null,
  footnote text not null,
  extra text not null
);
create index line_roadmap_ix on roadmap.line (roadmap_id, position);

create table roadmap.party (
  line_id uuid not null constraint party_line_fk references roadmap.line (id) on delete cascade,
  position integer not null,
  words text not null,
  meant text not null,
  by_agreement boolean not null,
  constraint party_pk primary key (line_id, position)
);

-- Rows of a draft come and go; once an order approved the roadmap, what it says stays.
create function roadmap.refuse_late_change() returns trigger language plpgsql as $$
begin
  if exists (select 1 from roadmap.roadmap r where r.id = coalesce(new.roadmap_id, old.roadmap_id) and r.stage <> 'DRAFT') then
    raise exception 'roadmap % is approved', coalesce(new.roadmap_id, old.roadmap_id);
  end if;
  return coalesce(new, old);
end $$;
create trigger line_approved before insert or update or delete on roadmap.line
  for each row execute function roadmap.refuse_late_change();
create trigger section_approved before insert or update or delete on roadmap.section
  for each row execute function roadmap.refuse_late_change();
create trigger section_group_approved before insert or update or delete on roadmap.section_group
  for each row execute function roadmap.refuse_late_change();

grant select, insert, update on roadmap.roadmap to rsnms_app;
grant select, insert, update, delete
  on roadmap.header, roadmap.footnote, roadmap.section, roadmap.section_group, roadmap.line, roadmap.party
  to rsnms_app;
