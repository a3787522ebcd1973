create extension if not exists pg_trgm;
-- For the exclusion constraints, which compare ids and periods in one index.
create extension if not exists btree_gist;

-- How like a text must be to count as meant: one wrong letter of six. show_trgm makes the setting known to the session.
do $$ begin
  perform show_trgm('');
  execute format('alter database %I set pg_trgm.word_similarity_threshold = 0.4', current_database());
end $$;

create schema registry;
grant usage on schema registry to rsnms_app;

-- What is left of a text for searching: lower case, no «ё», no quotation marks, single spaces.
create function registry.folded(words text) returns text
  language sql immutable parallel safe strict
  return btrim(regexp_replace(
    replace(lower(words collate "ru-RU-x-icu"), 'ё', 'е'), '[[:space:]«»"„“]+', ' ', 'g'));

-- array_to_string is only stable because of element types whose output depends on settings; text does not.
create function registry.joined(parts text[]) returns text
  language sql immutable parallel safe strict
  return array_to_string(parts, ' ');

-- For the sameness of names; the array of them can be indexed.
create function registry.folded_all(names text[]) returns text[]
  language sql immutable parallel safe strict
  return array(select registry.folded(name) from unnest(names) as name);

create table registry.municipality (
  code text constraint municipality_pk primary key,
  kind text not null
    constraint municipality_kind_ck check (kind in ('URBAN_DISTRICT', 'MUNICIPAL_DISTRICT')),
  name text collate "ru-RU-x-icu" not null constraint municipality_name_uq unique,
  genitive_name text not null
);

create table registry.organization (
  id uuid constraint organization_pk primary key,
  version bigint not null,
  code text not null constraint organization_code_uq unique,
  kind text not null
    constraint organization_kind_ck check (kind in (
      'MINISTRY', 'GOVERNMENT', 'INSTITUTE', 'MUNICIPAL_AUTHORITY', 'METHOD_SERVICE', 'SCHOOL',
      'KINDERGARTEN', 'EXTRA_EDU', 'COLLEGE', 'UNIVERSITY', 'COMMUNITY')),
  parent_id uuid constraint organization_parent_fk references registry.organization,
  municipality_code text
    constraint organization_municipality_fk references registry.municipality,
  full_name text collate "ru-RU-x-icu" not null,
  brief_name text collate "ru-RU-x-icu" not null,
  genitive_name text,
  aliases text[] not null default '{}',
  opened_on date not null,
  closed_on date,
  changed_by text not null,
  changed_at timestamptz not null,
  search_text text not null generated always as (
    registry.folded(code || ' ' || brief_name || ' ' || full_name || ' ' || registry.joined(aliases))
  ) stored,
  search_names text[] not null generated always as (
    registry.folded_all(array[full_name, brief_name] || aliases)
  ) stored,
  constraint organization_dates_ck check (closed_on >= opened_on),
  constraint organization_parent_ck check (parent_id <> id)
);
create index organization_brief_ix on registry.organization (brief_name, id);
create index organization_municipality_ix on registry.organization (municipality_code, kind);
create index organization_parent_ix on registry.organization (parent_id);
create index organization_words_ix on registry.organization using gin (search_text gin_trgm_ops);
create index organization_names_ix on registry.organization using gin (search_names);

create table registry.person (
  id uuid constraint person_pk primary key,
  version bigint not null,
  last_name text collate "ru-RU-x-icu" not null,
  first_name text collate "ru-RU-x-icu" not null,
  patronymic text collate "ru-RU-x-icu",
  sex text not null constraint person_sex_ck check (sex in ('FEMALE', 'MALE')),
  born_on date not null,
  email text,
  phone text,
  account text constraint person_account_uq unique,
  teaching_since date,
  forms_state text not null
    constraint person_forms_ck check (forms_state in ('ABSENT', 'PROPOSED', 'CONFIRMED')),
  forms_confirmed_by text,
  forms_confirmed_at timestamptz,
  changed_by text not null,
  changed_at timestamptz not null,
  search_text text not null generated always as (
    registry.folded(last_name || ' ' || first_name || coalesce(' ' || patronymic, ''))
  ) stored,
  constraint person_teaching_ck check (teaching_since > born_on),
  constraint person_confirmed_ck check (
    (forms_state = 'CONFIRMED') = (forms_confirmed_by is not null)
    and (forms_confirmed_by is null) = (forms_confirmed_at is null))
);
create index person_name_ix on registry.person (last_name, first_name, patronymic, id);
create index person_teaching_ix on registry.person (teaching_since, id);
create index person_words_ix on registry.person using gin (search_text gin_trgm_ops);

create table registry.name_form (
  person_id uuid constraint name_form_person_fk references registry.person,
  name_case text
    constraint name_form_case_ck check (name_case in (
      'GENITIVE', 'DATIVE', 'ACCUSATIVE', 'INSTRUMENTAL', 'PREPOSITIONAL')),
  last_name text not null,
  first_name text not null,
  patronymic text,
  constraint name_form_pk primary key (person_id, name_case)
);

create table registry.employment (
  id uuid constraint employment_pk primary key,
  person_id uuid not null constraint employment_person_fk references registry.person,
  organization_id uuid not null
    constraint employment_organization_fk references registry.organization,
  position text collate "ru-RU-x-icu" not null,
  rate numeric(3, 2) not null constraint employment_rate_ck check (rate > 0 and rate <= 2),
  started_on date not null,
  ended_on date,
  experience_since date,
  constraint employment_dates_ck check (ended_on >= started_on)
);
create index employment_person_ix on registry.employment (person_id);
create index employment_organization_ix on registry.employment (organization_id, person_id);

create table registry.signatory (
  id uuid constraint signatory_pk primary key,
  version bigint not null,
  organization_id uuid not null
    constraint signatory_organization_fk references registry.organization,
  person_id uuid not null constraint signatory_person_fk references registry.person,
  position text not null,
  basis text not null,
  capacity text not null
    constraint signatory_capacity_ck check (capacity in ('PERMANENT', 'ACTING')),
  started_on date not null,
  ended_on date,
  changed_by text not null,
  changed_at timestamptz not null,
  constraint signatory_dates_ck check (ended_on >= started_on),
  constraint signatory_acting_ck check (capacity = 'PERMANENT' or ended_on is not null),
  constraint signatory_person_ex exclude using gist (
    organization_id with =, person_id with =, daterange(started_on, ended_on, '[]') with &&),
  -- Nobody acts for one post beside another who acts for it.
  constraint signatory_acting_ex exclude using gist (
    organization_id with =, position with =, daterange(started_on, ended_on, '[]') with &&)
    where (capacity = 'ACTING')
);
create index signatory_organization_ix on registry.signatory (organization_id);
create index signatory_person_ix on registry.signatory (person_id);

-- No delete anywhere: the registry closes by date. The municipalities come with migrations and data, not with users.
grant select on registry.municipality to rsnms_app;
grant select, insert, update on
  registry.organization, registry.person, registry.name_form, registry.employment, registry.signatory
  to rsnms_app;
