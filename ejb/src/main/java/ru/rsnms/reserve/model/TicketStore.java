package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.TicketStage;
import ru.rsnms.reserve.run.DecisionId;

/** Rights to the next season. */
@ApplicationScoped
public class TicketStore {

  private static final Set<TicketStage> LIVING = EnumSet.of(TicketStage.ISSUED, TicketStage.USED);

  @PersistenceContext EntityManager em;

  void add(Ticket ticket) {
    em.persist(ticket);
  }

  /** Numbers of the tickets that open a season, by the person they are of. */
  Map<PersonId, String> livingFor(Season season) {
    return forSeason(season).stream()
        .filter(ticket -> LIVING.contains(ticket.stage()))
        .collect(Collectors.toMap(Ticket::person, Ticket::number, (one, other) -> one));
  }

  /** All tickets that the season before gave for this one. */
  List<Ticket> forSeason(Season season) {
    return em.createQuery(
            "select t from Ticket t where t.owner = :owner and t.forOrdinal = :ordinal"
                + " order by t.number",
            Ticket.class)
        .setParameter("owner", season.owner().value())
        .setParameter("ordinal", season.ordinal())
        .getResultList();
  }

  /** All tickets that a season gave for the next one. */
  List<Ticket> ofSeason(Season season) {
    return em.createQuery(
            "select t from Ticket t where t.season = :season order by t.number", Ticket.class)
        .setParameter("season", season.id().value())
        .getResultList();
  }

  /** The living ticket that a decision gave. */
  Optional<String> numberOf(DecisionId decision) {
    return livingOf(decision).map(Ticket::number);
  }

  /** As {@link #numberOf}, the ticket itself. */
  Optional<Ticket> livingOf(DecisionId decision) {
    return em.createQuery(
            "select t from Ticket t where t.decision = :decision and t.stage in :living",
            Ticket.class)
        .setParameter("decision", decision.value())
        .setParameter("living", LIVING)
        .getResultStream()
        .findFirst();
  }
}
