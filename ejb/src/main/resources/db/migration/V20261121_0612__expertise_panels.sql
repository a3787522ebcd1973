create schema expertise;
grant usage on schema expertise to rsnms_app;

create table expertise.expert (
  id uuid constraint expert_pk primary key,
  version bigint not null,
  person_id uuid not null constraint expert_person_fk references registry.person (id) on delete restrict,
  name text not null,
  field text not null,
  state text not null constraint expert_state_ck check (state in ('ACTIVE', 'PAUSED')),
  load_limit integer not null constraint expert_load_ck check (load_limit between 1 and 500),
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint expert_person_uq unique (person_id)
);

create table expertise.form (
  id uuid constraint form_pk primary key,
  version bigint not null,
  title text not null,
  number integer not null constraint form_number_ck check (number > 0),
  stage text not null constraint form_stage_ck check (stage in ('DRAFT', 'PUBLISHED')),
  scale integer not null constraint form_scale_ck check (scale between 1 and 100),
  comment_up_to integer,
  hint text not null,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  constraint form_number_uq unique (title, number)
);

create table expertise.criterion (
  form_id uuid not null constraint criterion_form_fk references expertise.form (id) on delete restrict,
  position integer not null,
  title text not null,
  low text not null,
  high text not null,
  weight numeric(6, 2) not null constraint criterion_weight_ck check (weight > 0),
  constraint criterion_pk primary key (form_id, position)
);

-- A published form is what reviews are counted by: nothing in it changes any more.
create function expertise.refuse_published_form() returns trigger language plpgsql as $$
begin
  if old.stage = 'PUBLISHED' then
    raise exception 'a published form does not change';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create function expertise.refuse_published_criterion() returns trigger language plpgsql as $$
declare
  touched uuid := case when tg_op = 'INSERT' then new.form_id else old.form_id end;
begin
  if exists (select 1 from expertise.form f where f.id = touched and f.stage = 'PUBLISHED') then
    raise exception 'a published form does not change';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger form_published before update or delete on expertise.form
  for each row execute function expertise.refuse_published_form();
create trigger criterion_published before insert or update or delete on expertise.criterion
  for each row execute function expertise.refuse_published_criterion();

create table expertise.panel (
  id uuid constraint panel_pk primary key,
  version bigint not null,
  title text not null,
  owner_kind text not null,
  owner_id uuid not null,
  form_id uuid not null constraint panel_form_fk references expertise.form (id) on delete restrict,
  wanted integer not null constraint panel_wanted_ck check (wanted between 1 and 9),
  calling_spread numeric(8, 2),
  aggregate text not null constraint panel_aggregate_ck check (aggregate in ('MEAN', 'MEDIAN', 'NEAREST_TWO')),
  load_limit integer not null constraint panel_load_ck check (load_limit between 1 and 500),
  municipality_bars boolean not null,
  deadline timestamptz not null,
  stage text not null constraint panel_stage_ck check (stage in ('OPEN', 'CLOSED')),
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null
);
create index panel_owner_ix on expertise.panel (owner_id);

-- Who must not judge in the panel at all, whatever the item: above all who runs it.
create table expertise.panel_barred (
  panel_id uuid not null constraint panel_barred_fk references expertise.panel (id) on delete restrict,
  person_id uuid not null,
  constraint panel_barred_pk primary key (panel_id, person_id)
);

create table expertise.item (
  id uuid constraint item_pk primary key,
  version bigint not null,
  panel_id uuid not null constraint item_panel_fk references expertise.panel (id) on delete restrict,
  subject_kind text not null,
  subject_id uuid not null,
  number integer not null constraint item_number_ck check (number > 0),
  title text not null,
  body text not null,
  wanted integer not null constraint item_wanted_ck check (wanted between 1 and 10),
  constraint item_number_uq unique (panel_id, number),
  constraint item_subject_uq unique (panel_id, subject_id)
);

-- What the item touches, for conflicts of interest; never shown to an expert.
create table expertise.item_touch (
  item_id uuid not null constraint item_touch_fk references expertise.item (id) on delete restrict,
  kind text not null constraint item_touch_kind_ck check (kind in ('PERSON', 'ORGANIZATION', 'MUNICIPALITY')),
  value text not null,
  constraint item_touch_pk primary key (item_id, kind, value)
);

-- The file as experts get it: properties taken out, or its words alone. The original stays with its owner.
create table expertise.item_file (
  item_id uuid constraint item_file_pk primary key
    constraint item_file_fk references expertise.item (id) on delete restrict,
  media_type text not null,
  sha256 text not null,
  bytes bytea not null
);

create table expertise.conflict (
  item_id uuid not null constraint conflict_item_fk references expertise.item (id) on delete restrict,
  expert_id uuid not null constraint conflict_expert_fk references expertise.expert (id) on delete restrict,
  bar text not null,
  origin text not null constraint conflict_origin_ck check (origin in ('COMPUTED', 'DECLARED')),
  words text not null,
  found_at timestamptz not null,
  account text not null,
  constraint conflict_pk primary key (item_id, expert_id, bar)
);

create table expertise.review (
  id uuid constraint review_pk primary key,
  version bigint not null,
  panel_id uuid not null constraint review_panel_fk references expertise.panel (id) on delete restrict,
  item_id uuid not null constraint review_item_fk references expertise.item (id) on delete restrict,
  expert_id uuid not null constraint review_expert_fk references expertise.expert (id) on delete restrict,
  stage text not null constraint review_stage_ck check (stage in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED',
    'LOCKED', 'CONFLICTED', 'REFUSED', 'REPLACED', 'EXPIRED')),
  advice text not null,
  total numeric(10, 2),
  assigned_at timestamptz not null,
  reminded_at timestamptz,
  submitted_at timestamptz,
  reason text not null,
  changed_at timestamptz not null,
  changed_by_account text not null,
  changed_by_name text not null,
  -- Nobody judges the same thing twice in a panel, not even after a refusal.
  constraint review_expert_uq unique (item_id, expert_id),
  -- Marks count only whole.
  constraint review_total_ck check (stage not in ('SUBMITTED', 'LOCKED') or total is not null and submitted_at is not null)
);
create index review_expert_ix on expertise.review (expert_id, stage);
create index review_panel_ix on expertise.review (panel_id, stage);

create table expertise.review_mark (
  review_id uuid not null constraint review_mark_fk references expertise.review (id) on delete restrict,
  position integer not null,
  mark integer,
  comment text not null,
  constraint review_mark_pk primary key (review_id, position)
);

create table expertise.review_step (
  review_id uuid not null constraint review_step_fk references expertise.review (id) on delete restrict,
  position integer not null,
  from_stage text,
  to_stage text not null,
  taken_at timestamptz not null,
  account text not null,
  display_name text not null,
  reason text not null,
  constraint review_step_pk primary key (review_id, position)
);
create trigger review_step_append_only before update or delete or truncate on expertise.review_step
  for each statement execute function audit.refuse_change();

grant select, insert, update on expertise.expert, expertise.form, expertise.panel, expertise.item, expertise.review
  to rsnms_app;
grant select, insert on expertise.panel_barred, expertise.item_touch, expertise.item_file, expertise.conflict,
  expertise.review_step to rsnms_app;
grant select, insert, update, delete on expertise.criterion, expertise.review_mark to rsnms_app;
