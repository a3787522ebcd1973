-- The second confirmation of signing in the system: asked for one content of one thing, confirmed by a
-- new login that came after the question, used once.
create table signature.confirmation (
  id uuid constraint confirmation_pk primary key,
  account text not null,
  subject_kind text not null,
  subject_id uuid not null,
  content_hash text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  nonce text not null,
  verifier text not null,
  login_at timestamptz,
  login_id text,
  used_at timestamptz,
  -- One login confirms one thing.
  constraint confirmation_login_uq unique (login_id, login_at),
  constraint confirmation_login_ck check ((login_at is null) = (login_id is null)),
  constraint confirmation_use_ck check (used_at is null or login_at is not null)
);

create function signature.confirm_once() returns trigger language plpgsql as $$
begin
  if old.used_at is not null or old.login_at is not null and new.login_at is distinct from old.login_at then
    raise exception 'a confirmation is given once and used once';
  end if;
  return new;
end $$;
create trigger confirmation_once before update on signature.confirmation
  for each row execute function signature.confirm_once();
create trigger confirmation_stays before delete or truncate on signature.confirmation
  for each statement execute function audit.refuse_change();

grant select, insert, update (login_at, login_id, used_at) on signature.confirmation to rsnms_app;
