-- A post of a head that is free, and who of the reserve was nominated for it.
create table reserve.vacancy (
  id uuid constraint vacancy_pk primary key,
  version bigint not null,
  organization_id uuid not null constraint vacancy_organization_fk
    references registry.organization (id) on delete restrict,
  organization_name text collate "ru-RU-x-icu" not null,
  organization_code text not null,
  municipality_code text,
  post text collate "ru-RU-x-icu" not null constraint vacancy_post_ck check (post <> ''),
  since date not null,
  stage text not null constraint vacancy_stage_ck check (stage in ('OPEN', 'FILLED', 'CLOSED')),
  reason text,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null
);
create unique index vacancy_open_uq on reserve.vacancy (organization_id, lower(post)) where stage = 'OPEN';

create table reserve.nomination (
  id uuid constraint nomination_pk primary key,
  vacancy_id uuid not null constraint nomination_vacancy_fk references reserve.vacancy (id) on delete restrict,
  entry_id uuid not null constraint nomination_entry_fk references reserve.entry (id) on delete restrict,
  stage text not null constraint nomination_stage_ck check (stage in ('PROPOSED', 'APPOINTED', 'DECLINED')),
  nominated_at timestamptz not null,
  nominated_by_account text not null,
  nominated_by_name text not null,
  decided_on date,
  -- The act of the appointment, or why it came to nothing.
  reason text,
  decided_by_name text,
  constraint nomination_decided_ck check ((stage = 'PROPOSED') = (decided_on is null)
    and (stage = 'PROPOSED') = (reason is null))
);
-- One is nominated for one post at a time; a post has one appointed.
create unique index nomination_open_uq on reserve.nomination (entry_id) where stage = 'PROPOSED';
create unique index nomination_filled_uq on reserve.nomination (vacancy_id) where stage = 'APPOINTED';
create index nomination_vacancy_ix on reserve.nomination (vacancy_id);

grant select, insert, update on reserve.vacancy, reserve.nomination to rsnms_app;
