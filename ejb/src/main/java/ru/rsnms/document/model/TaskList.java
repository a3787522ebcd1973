package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.document.DocumentRoles;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.TaskRow;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.SignatoryDirectory;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.listing.Columns;

/** What waits for the caller among the documents; the query form of {@link OrderGuards}. */
@ApplicationScoped
public class TaskList {

  private static final UUID NO_ORGANIZATION = new UUID(0, 0);

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject SignatoryDirectory signatories;
  @Inject Voices voices;
  @Inject Clock clock;

  /** Dated things first, then the oldest. */
  public List<TaskRow> mine() {
    return Columns.of(waiting("", "", Object[].class)).map(TaskList::task).toList();
  }

  /** How many there are, as far as the list goes. */
  public long count() {
    var counted = waiting("select count(*) from (", ") as waiting", Long.class);
    return ((Number) counted.getSingleResult()).longValue();
  }

  private Query waiting(String before, String after, Class<?> row) {
    var me = actor.get();
    return em.createNativeQuery(
            before
                + """
                select 'DECIDE' as action, o.id, o.title, o.drafter_name, v.asked_at as since, v.due
                  from document.visa v join document.orders o on o.id = v.order_id
                  where v.account in (:voices) and v.state = 'PENDING' and v.round = o.round
                    and o.stage = 'ON_APPROVAL'
                union all
                select 'RECALL', o.id, o.title, string_agg(v.name, ', ' order by v.name),
                    min(v.asked_at), min(v.due)
                  from document.visa v join document.orders o on o.id = v.order_id
                  where o.drafter_account = :me and v.state = 'PENDING' and v.round = o.round
                    and o.stage = 'ON_APPROVAL' and v.required and v.due < :today
                  group by o.id, o.title
                union all
                select 'SIGN', o.id, o.title, o.drafter_name, o.changed_at, null
                  from document.orders o
                  where o.stage = 'APPROVED' and o.issuer_id in (:signedFor)
                union all
                select 'REGISTER', o.id, o.title, o.signatory_name, o.signed_at, null
                  from document.orders o
                  where o.stage = 'SIGNED' and :registrar and o.signed_by <> :me
                    and (:region and o.municipality_code is null
                      or o.municipality_code = :municipality
                      or o.organization_code = :organization)
                union all
                select 'EDIT', o.id, o.title, o.changed_by_name, o.changed_at, null
                  from document.orders o where o.stage = 'RETURNED' and o.drafter_account = :me
                union all
                select 'ACKNOWLEDGE', o.id, o.title, o.issuer_name, o.changed_at, r.due
                  from document.reader r join document.orders o on o.id = r.order_id
                  where r.account = :me and r.stage = 'CALLED'
                    and document.shown_stage(o.stage, o.ends_on, :today)
                      in ('REGISTERED', 'PUBLISHED')
                union all
                select 'CALL_READERS', o.id, o.title, string_agg(r.name, ', ' order by r.name),
                    max(o.changed_at), min(r.due)
                  from document.reader r join document.orders o on o.id = r.order_id
                  where o.drafter_account = :me and r.stage = 'CALLED' and r.due < :today
                    and document.shown_stage(o.stage, o.ends_on, :today)
                      in ('REGISTERED', 'PUBLISHED')
                  group by o.id, o.title
                order by due nulls last, since
                limit 200
                """
                + after,
            row)
        .setParameter("me", me.account())
        .setParameter("voices", voices.accountsOf(me))
        .setParameter("today", LocalDate.now(clock))
        .setParameter("signedFor", signedFor(me))
        .setParameter("registrar", !Collections.disjoint(me.roles(), DocumentRoles.REGISTRARS))
        .setParameter("region", me.scope().isRegion())
        .setParameter("municipality", me.scope().codeIf(Scope.Kind.MUNICIPALITY))
        .setParameter("organization", me.scope().codeIf(Scope.Kind.ORGANIZATION));
  }

  /** Issuers the caller may sign for today; never empty, for the sake of the query. */
  private List<UUID> signedFor(Actor me) {
    return Stream.concat(
            Stream.of(NO_ORGANIZATION),
            signatories.organizationsOf(me.account(), LocalDate.now(clock)).stream()
                .map(OrganizationId::value))
        .toList();
  }

  private static TaskRow task(Columns columns) {
    return new TaskRow(
        columns.constant(OrderAction.class),
        columns.id(OrderId::new),
        columns.text(),
        columns.text(),
        columns.moment(),
        columns.date());
  }
}
