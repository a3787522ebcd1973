package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.reserve.rule.RuleSet;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.ResultKind;
import ru.rsnms.reserve.run.Score;
import ru.rsnms.reserve.selection.Contender;
import ru.rsnms.reserve.selection.Distinction;
import ru.rsnms.reserve.selection.Standing;

/** The contenders of level 1: applications with their results, proven distinctions and tickets. */
@ApplicationScoped
public class ApplicationContenders implements Contenders {

  private ApplicationStore applications;
  private SeasonStore seasons;
  private TicketTrainings tickets;
  private Results results;
  private ClaimedDistinctions distinctions;

  protected ApplicationContenders() {
    // for the container
  }

  @Inject
  public ApplicationContenders(
      ApplicationStore applications,
      SeasonStore seasons,
      TicketTrainings tickets,
      Results results,
      ClaimedDistinctions distinctions) {
    this.applications = applications;
    this.seasons = seasons;
    this.tickets = tickets;
    this.results = results;
    this.distinctions = distinctions;
  }

  @Override
  public Unit unit() {
    return Unit.PERSON;
  }

  @Override
  public List<Entrant> of(LevelRef level) {
    var season = seasons.get(level.season());
    var rules = seasons.frozenRulesOf(season).rules();
    var inputs =
        new Inputs(
            rules,
            season.applications().to(),
            results.of(season.id(), ResultKind.TEST),
            results.of(season.id(), ResultKind.IDEA),
            distinctions.of(season.id()),
            tickets.counting(season));
    return applications.handedIn(season.id()).stream().map(inputs::entrant).toList();
  }

  /** Everything that is put together, by application or person. */
  private record Inputs(
      RuleSet rules,
      LocalDate lastDay,
      Map<UUID, Score> tests,
      Map<UUID, Score> ideas,
      Map<UUID, List<Distinction>> distinctions,
      Map<PersonId, String> tickets) {

    Entrant entrant(Application application) {
      var number = application.number().orElseThrow();
      return new Entrant(
          contender(application, "%05d".formatted(number)),
          String.valueOf(number),
          application.person(),
          application.personName(),
          application.organizationName(),
          application.place());
    }

    private Contender contender(Application application, String number) {
      var id = application.id().value();
      var test = tests.get(id);
      var idea = ideas.get(id);
      var total = rules.total().of(valueOf(idea), valueOf(test));
      return new Contender(
          id,
          number,
          application.place().municipality(),
          standing(application, total),
          total,
          merits(application, idea, test),
          distinctions.getOrDefault(id, List.of()),
          tickets.get(application.person()));
    }

    private static BigDecimal valueOf(Score score) {
      return score == null ? null : score.value();
    }

    private static Standing standing(Application application, BigDecimal total) {
      return switch (application.stage()) {
        case DRAFT, SUBMITTED, RETURNED, REJECTED -> Standing.SUBMITTED;
        case ADMITTED -> total == null ? Standing.ADMITTED : Standing.SCORED;
        case WITHDRAWN -> Standing.WITHDRAWN;
        case DISQUALIFIED -> Standing.DISQUALIFIED;
      };
    }

    private Map<Merit, BigDecimal> merits(Application application, Score idea, Score test) {
      Map<Merit, BigDecimal> merits = new EnumMap<>(Merit.class);
      if (idea != null) {
        merits.put(Merit.IDEA, idea.value());
      }
      if (test != null) {
        merits.put(Merit.TEST, test.value());
        merits.putAll(test.scales());
      }
      application
          .teachingSince()
          .map(since -> Period.between(since, lastDay).getYears())
          .ifPresent(years -> merits.put(Merit.EXPERIENCE, BigDecimal.valueOf(years)));
      application
          .submittedAt()
          .ifPresent(at -> merits.put(Merit.EARLIER, BigDecimal.valueOf(-at.toEpochMilli())));
      return merits;
    }
  }
}
