-- Case forms of posts and units that somebody has confirmed.
create table registry.post_form (
  nominative text not null,
  name_case text not null constraint post_form_case_ck check (name_case in
    ('GENITIVE', 'DATIVE', 'ACCUSATIVE', 'INSTRUMENTAL', 'PREPOSITIONAL')),
  words text not null,
  confirmed_by text not null,
  confirmed_at timestamptz not null
);
create unique index post_form_uq on registry.post_form (registry.folded(nominative), name_case);
grant select, insert, update on registry.post_form to rsnms_app;
