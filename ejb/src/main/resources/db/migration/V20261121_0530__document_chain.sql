-- The chain of the register (docs/register-format.md). Registrations, papers, publications and
-- revocations of one journal are links, each hashed to the one before. The database writes them
-- itself, in the transaction of the event and under the lock of the journal's head; the application
-- can only read them.

create table document.journal_head (
  book text not null constraint journal_head_book_ck check (book in ('NUMBERS', 'HISTORY')),
  issuer_id uuid not null,
  kind text not null,
  year integer not null,
  position bigint not null constraint journal_head_position_ck check (position >= 0),
  hash text not null,
  constraint journal_head_pk primary key (book, issuer_id, kind, year)
);

create table document.register_link (
  book text not null,
  issuer_id uuid not null,
  kind text not null,
  year integer not null,
  position bigint not null constraint register_link_position_ck check (position > 0),
  event text not null constraint register_link_event_ck
    check (event in ('REGISTERED', 'PAPER_MADE', 'SIGNATURE_ADDED', 'PUBLISHED', 'REVOKED')),
  order_id uuid not null constraint register_link_order_fk references document.orders (id) on delete restrict,
  body text not null,
  prev_hash text not null constraint register_link_no_fork_uq unique,
  row_hash text not null constraint register_link_hash_uq unique,
  constraint register_link_pk primary key (book, issuer_id, kind, year, position),
  constraint register_link_journal_fk foreign key (book, issuer_id, kind, year)
    references document.journal_head (book, issuer_id, kind, year) on delete restrict
);
create index register_link_order_ix on document.register_link (order_id);
create unique index register_link_registered_once_uq on document.register_link (order_id) where event = 'REGISTERED';

create trigger register_link_append_only before update or delete or truncate on document.register_link
  for each statement execute function audit.refuse_change();
create trigger journal_head_stays before delete or truncate on document.journal_head
  for each statement execute function audit.refuse_change();

grant select on document.journal_head, document.register_link to rsnms_app;

-- One object of strings and whole numbers as RFC 8785 writes it: keys sorted, nothing absent written.
create function document.canonical(fields jsonb) returns text language sql immutable as $$
  select '{' || string_agg(to_json(key)::text || ':' || value::text, ',' order by key collate "C") || '}'
  from jsonb_each(fields) where value <> 'null'
$$;

create function document.moment(at timestamptz) returns text language sql immutable as $$
  select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

create function document.digest(text) returns text language sql immutable as $$
  select encode(sha256(convert_to($1, 'UTF8')), 'hex')
$$;

create function document.genesis(book text, issuer uuid, kind text, year integer) returns text
language sql immutable as $$
  select document.digest(E'rsnms register genesis 1\n'
    || document.canonical(jsonb_build_object('book', book, 'issuer', issuer, 'kind', kind, 'year', year)))
$$;

create function document.link_hash(prev_hash text, at_position bigint, body text) returns text
language sql immutable as $$
  select document.digest(E'rsnms register link 1\n' || prev_hash || E'\n' || at_position || E'\n' || body)
$$;

-- Adds one link to a journal. The row of the head is the lock.
create function document.add_link(head document.journal_head, happened text, about uuid, details jsonb)
returns void language plpgsql as $$
declare
  tail document.journal_head;
  content text := document.canonical(details || jsonb_build_object('book', head.book,
    'issuer', head.issuer_id, 'kind', head.kind, 'year', head.year, 'event', happened, 'order', about));
  hash_of_link text;
begin
  insert into document.journal_head as h (book, issuer_id, kind, year, position, hash)
    values (head.book, head.issuer_id, head.kind, head.year, 1,
      document.genesis(head.book, head.issuer_id, head.kind, head.year))
    on conflict (book, issuer_id, kind, year) do update set position = h.position + 1
    returning * into tail;
  hash_of_link := document.link_hash(tail.hash, tail.position, content);
  insert into document.register_link (book, issuer_id, kind, year, position, event, order_id, body, prev_hash, row_hash)
    values (tail.book, tail.issuer_id, tail.kind, tail.year, tail.position, happened, about, content,
      tail.hash, hash_of_link);
  update document.journal_head h set hash = hash_of_link
    where (h.book, h.issuer_id, h.kind, h.year) = (tail.book, tail.issuer_id, tail.kind, tail.year);
end $$;

-- Adds an event of an order to the journal it is registered in; before its registration there is none.
create function document.add_event(happened text, about uuid, details jsonb) returns void
language plpgsql as $$
declare
  head document.journal_head;
begin
  select h.* into head from document.register_link l
    join document.journal_head h using (book, issuer_id, kind, year)
    where l.order_id = about and l.event = 'REGISTERED';
  if found then
    perform document.add_link(head, happened, about, details);
  end if;
end $$;

create function document.add_number(e document.register_entry) returns void language sql as $$
  select document.add_link(row('NUMBERS', e.issuer_id, e.kind, e.year, 0, '')::document.journal_head,
    'REGISTERED', e.order_id, jsonb_build_object('sequence', e.sequence, 'number', e.number,
    'on', e.registered_on, 'at', document.moment(e.registered_at), 'request', e.request_id,
    'account', e.account, 'content', e.content_hash))
$$;

create function document.add_history(e document.historical_entry) returns void language sql as $$
  select document.add_link(row('HISTORY', e.issuer_id, e.kind, e.year, 0, '')::document.journal_head,
    'REGISTERED', e.order_id, jsonb_build_object('number', e.number,
    'on', e.registered_on, 'at', document.moment(e.registered_at), 'request', e.request_id,
    'account', e.account, 'content', e.content_hash))
$$;

create function document.add_paper(p document.paper) returns void language sql as $$
  select document.add_event('PAPER_MADE', p.order_id,
    jsonb_build_object('at', document.moment(p.made_at), 'paper', p.sha256))
$$;

create function document.add_stage(s document.stage_change) returns void language sql as $$
  select document.add_event(s.to_stage, s.order_id,
    jsonb_build_object('at', document.moment(s.changed_at), 'account', s.account, 'ground', s.ground))
$$;

-- What exists is chained in one order that depends on nothing but the rows.
do $$
declare
  e document.register_entry;
  h document.historical_entry;
  later record;
begin
  for e in select * from document.register_entry order by issuer_id, kind, year, sequence loop
    perform document.add_number(e);
  end loop;
  for h in select * from document.historical_entry
      order by issuer_id, kind, year, registered_on, registered_at, order_id loop
    perform document.add_history(h);
  end loop;
  for later in
      select made_at as at, order_id, 0 as place, p as paper, null::document.stage_change as stage
        from document.paper p
      union all
      select changed_at, order_id, s.position, null, s
        from document.stage_change s where to_stage in ('PUBLISHED', 'REVOKED')
      order by at, order_id, place loop
    if later.paper is not null then
      perform document.add_paper(later.paper);
    else
      perform document.add_stage(later.stage);
    end if;
  end loop;
end $$;

create function document.chain_number() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform document.add_number(new);
  return null;
end $$;
create function document.chain_history() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform document.add_history(new);
  return null;
end $$;
create function document.chain_paper() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform document.add_paper(new);
  return null;
end $$;
create function document.chain_stage() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform document.add_stage(new);
  return null;
end $$;

create trigger register_entry_chained after insert on document.register_entry
  for each row execute function document.chain_number();
create trigger historical_entry_chained after insert on document.historical_entry
  for each row execute function document.chain_history();
create trigger paper_chained after insert on document.paper
  for each row execute function document.chain_paper();
create trigger stage_change_chained after insert on document.stage_change
  for each row when (new.to_stage in ('PUBLISHED', 'REVOKED')) execute function document.chain_stage();

revoke execute on function document.add_link(document.journal_head, text, uuid, jsonb),
  document.add_event(text, uuid, jsonb), document.add_number(document.register_entry),
  document.add_history(document.historical_entry), document.add_paper(document.paper),
  document.add_stage(document.stage_change) from public;
