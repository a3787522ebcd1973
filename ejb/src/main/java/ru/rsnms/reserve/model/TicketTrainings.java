package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.ApplicationCard.FileRef;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.ClaimStage;
import ru.rsnms.reserve.Entrant;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.ticket.JudgeTraining;
import ru.rsnms.reserve.ticket.TicketCard;
import ru.rsnms.reserve.ticket.WriteTraining;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;

/**
 * Trainings behind the rights of the last season: shown by the candidate and accepted by the
 * institute, or seen in the lists of that season's three-day training.
 */
@ApplicationScoped
public class TicketTrainings {

  @PersistenceContext EntityManager em;
  @Inject TicketStore tickets;
  @Inject SeasonStore seasons;
  @Inject Trainings attendance;
  @Inject AttachmentStore files;

  /** Numbers of the tickets that count in a season, by the person they are of. */
  Map<PersonId, String> counting(Season season) {
    var living = tickets.livingFor(season);
    if (living.isEmpty() || !isNeeded(season)) {
      return living;
    }
    var trained = attended(season);
    trained.addAll(accepted(season.id()));
    return living.entrySet().stream()
        .filter(one -> trained.contains(one.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private boolean isNeeded(Season season) {
    return seasons
        .rulesOf(season)
        .map(rules -> rules.rules().isYes(RuleKey.TICKET_NEEDS_TRAINING))
        .orElse(false);
  }

  /** Whom the lists of the seasons that gave the tickets show at the whole training. */
  private Set<PersonId> attended(Season season) {
    return tickets.forSeason(season).stream()
        .map(Ticket::season)
        .distinct()
        .flatMap(from -> attendance.trained(seasons.get(from)).stream())
        .map(Entrant::person)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private List<PersonId> accepted(SeasonId season) {
    return em.createQuery(
            "select a from Application a, TicketTraining t where t.application = a.id.value"
                + " and a.season.value = :season and t.stage = :accepted",
            Application.class)
        .setParameter("season", season.value())
        .setParameter("accepted", ClaimStage.VERIFIED)
        .getResultStream()
        .map(Application::person)
        .toList();
  }

  /** The right behind an application. */
  public TicketCard card(Application application) {
    var season = seasons.get(application.season());
    var number = tickets.livingFor(season).get(application.person());
    var needed = number != null && isNeeded(season);
    return new TicketCard(
        number,
        needed,
        needed && attended(season).contains(application.person()),
        find(application.id()).map(one -> one.card(document(application, one))).orElse(null));
  }

  private FileRef document(Application application, TicketTraining training) {
    return files.of(application.id()).stream()
        .filter(file -> file.id().equals(training.document()))
        .findFirst()
        .orElseThrow();
  }

  private Optional<TicketTraining> find(ApplicationId application) {
    return Optional.ofNullable(em.find(TicketTraining.class, application.value()));
  }

  /** Writes what the candidate shows; refused where nothing is asked. */
  public void show(
      Application application, WriteTraining wanted, AttachmentId document, LocalDate today) {
    if (!card(application).asks()) {
      throw new Conflict("reserve/ticket-training-not-asked");
    }
    var there = find(application.id());
    var training = there.orElseGet(() -> new TicketTraining(application.id()));
    training.write(wanted, document, today);
    if (there.isEmpty()) {
      em.persist(training);
    }
  }

  public void judge(Application application, JudgeTraining found, Actor by, Instant at) {
    find(application.id())
        .orElseThrow(() -> new NotFound("reserve/ticket-training-not-found"))
        .judge(found.stage(), found.reason(), by, at);
  }
}
