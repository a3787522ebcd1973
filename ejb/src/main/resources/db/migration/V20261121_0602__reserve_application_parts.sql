-- What a candidate is asked; rows without a season hold for seasons that have no questions of their own.
create table reserve.question (
  season_id uuid constraint question_season_fk references reserve.season (id) on delete restrict,
  code text not null constraint question_code_ck check (code ~ '^[a-z]{2,30}$'),
  position integer not null,
  label text not null,
  hint text not null,
  row_count integer not null constraint question_rows_ck check (row_count between 1 and 12),
  longest integer not null constraint question_longest_ck check (longest between 1 and 4000),
  required boolean not null,
  constraint question_uq unique nulls not distinct (season_id, code)
);
insert into reserve.question (code, position, label, hint, row_count, longest, required) values
  ('education', 1, 'Какое у Вас образование?',
   'Что и когда окончили, специальность. Переподготовку и курсы за последние три года назовите тоже.', 5, 1000, true),
  ('management', 2, 'Чем и кем Вы уже руководили?',
   'Объединением, проектом, классом, лагерем, организацией: сколько людей, как долго, что получилось.', 6, 1500, true),
  ('result', 3, 'Каким результатом последних трёх лет Вы гордитесь?',
   'Что было до Вас, что сделали Вы и по каким цифрам это видно.', 6, 1500, true),
  ('motivation', 4, 'Зачем Вам кадровый резерв?',
   'Чему хотите научиться и что готовы изменить в своей организации или муниципалитете.', 6, 1500, true),
  ('goal', 5, 'Какую должность Вы видите следующей?',
   'Можно назвать несколько и написать, готовы ли Вы к переезду.', 2, 300, false),
  ('contact', 6, 'Как с Вами связаться?',
   'Телефон или адрес почты, которыми Вы пользуетесь каждый день.', 1, 200, true);

create table reserve.consent_text (
  version integer constraint consent_text_pk primary key,
  since date not null,
  body text not null
);
insert into reserve.consent_text values (1, date '2026-11-01',
  'Я разрешаю организаторам отбора хранить и использовать сведения из этой заявки, результаты теста и оценки проектной '
  || 'идеи, чтобы провести отбор и подготовку кадрового резерва. Сведения видят сотрудники, которые ведут отбор, '
  || 'комиссия, а также орган управления образованием моего муниципалитета и руководитель моей организации. Эксперты '
  || 'получают проектную идею без имени автора. Согласие действует до конца сезона и срока хранения, установленного его '
  || 'правилами. Отозвать согласие можно в любой день в личном кабинете; тогда участие в отборе прекращается.');

-- What the candidate writes, one form an application.
create table reserve.application_form (
  application_id uuid constraint application_form_pk primary key
    constraint application_form_fk references reserve.application (id) on delete restrict,
  without_claims boolean not null
);
create table reserve.application_answer (
  application_id uuid not null constraint application_answer_fk
    references reserve.application_form (application_id) on delete restrict,
  code text not null,
  value text not null,
  constraint application_answer_pk primary key (application_id, code)
);
create table reserve.consent (
  application_id uuid not null constraint consent_fk
    references reserve.application_form (application_id) on delete restrict,
  position integer not null,
  taken_at timestamptz not null,
  given boolean not null,
  text_version integer not null constraint consent_text_fk references reserve.consent_text (version),
  constraint consent_pk primary key (application_id, position)
);
create trigger consent_append_only before update or delete or truncate on reserve.consent
  for each statement execute function audit.refuse_change();

create table reserve.attachment (
  id uuid constraint attachment_pk primary key,
  application_id uuid not null constraint attachment_fk references reserve.application (id) on delete restrict,
  name text not null,
  media_type text not null constraint attachment_type_ck check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
  sha256 text not null,
  size integer not null constraint attachment_size_ck check (size > 0),
  bytes bytea not null,
  kept_at timestamptz not null
);
create index attachment_application_ix on reserve.attachment (application_id);

create table reserve.claim (
  id uuid constraint claim_pk primary key,
  application_id uuid not null constraint claim_fk
    references reserve.application_form (application_id) on delete restrict,
  contest text not null,
  year integer not null constraint claim_year_ck check (year between 1990 and 2100),
  rank text not null constraint claim_rank_ck check (rank in
    ('PARTICIPANT', 'SEMIFINALIST', 'FINALIST', 'WINNER', 'GRADUATE')),
  of_team boolean not null,
  attachment_id uuid not null constraint claim_attachment_fk references reserve.attachment (id) on delete restrict,
  stage text not null constraint claim_stage_ck check (stage in ('CLAIMED', 'VERIFIED', 'REFUSED')),
  reason text,
  judged_at timestamptz,
  judged_by_account text,
  judged_by_name text,
  constraint claim_judged_ck check ((stage = 'CLAIMED') = (judged_at is null)
    and (stage <> 'REFUSED' or reason is not null))
);
create index claim_application_ix on reserve.claim (application_id);

create table reserve.idea (
  id uuid constraint idea_pk primary key,
  version bigint not null,
  application_id uuid not null constraint idea_fk references reserve.application (id) on delete restrict
    constraint idea_application_uq unique,
  stage text not null constraint idea_stage_ck check (stage in
    ('DRAFT', 'SUBMITTED', 'IN_BANK', 'SUPPORTED', 'IMPLEMENTED', 'ARCHIVED')),
  title text,
  field text constraint idea_field_ck check (field in
    ('MANAGEMENT', 'STAFF', 'LEARNING', 'UPBRINGING', 'INCLUSION', 'DIGITAL', 'COMMUNITY')),
  problem text,
  solution text,
  attachment_id uuid constraint idea_attachment_fk references reserve.attachment (id) on delete restrict
);

-- When level 1 promises its steps to candidates.
create table reserve.season_date (
  season_id uuid not null constraint season_date_fk references reserve.season (id) on delete restrict,
  milestone text not null constraint season_date_milestone_ck check (milestone in
    ('ADMISSION', 'REVIEW', 'PRELIMINARY', 'FINAL')),
  on_day date not null,
  constraint season_date_pk primary key (season_id, milestone)
);

grant select on reserve.question, reserve.consent_text to rsnms_app;
grant select, insert, update on reserve.application_form, reserve.idea to rsnms_app;
grant select, insert, update, delete on reserve.application_answer, reserve.claim, reserve.season_date to rsnms_app;
grant select, insert on reserve.consent, reserve.attachment to rsnms_app;
