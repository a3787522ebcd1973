package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.TicketStage;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.reserve.selection.Outcome;
import ru.rsnms.shared.Actor;

/** What becomes of all decisions of a level together, and of the rights that hang on them. */
@ApplicationScoped
public class Decisions {

  private DecisionStore decisions;
  private TicketStore tickets;
  private SeasonStore seasons;
  private LetterStore letters;
  private AppealStore appeals;

  protected Decisions() {
    // for the container
  }

  @Inject
  public Decisions(
      DecisionStore decisions,
      TicketStore tickets,
      SeasonStore seasons,
      LetterStore letters,
      AppealStore appeals) {
    this.decisions = decisions;
    this.tickets = tickets;
    this.seasons = seasons;
    this.letters = letters;
    this.appeals = appeals;
  }

  /**
   * A confirmed run decides about all who took part in it, and uses their tickets. Who passed by an
   * appeal before a list was taken back passes by it again.
   */
  void enter(SelectionRun run, List<RunLine> lines, Actor by, Instant at) {
    var reason = run.protocol();
    var satisfied = appeals.satisfiedUnits(run.level());
    for (var line : lines) {
      if (line.outcome() != Outcome.OUT) {
        var byAppeal =
            line.people().stream().anyMatch(one -> satisfied.contains(one.application()));
        for (var one : line.people()) {
          var decision = new Decision(run, line, one);
          if (!decision.passed() && byAppeal) {
            decision.passByAppeal();
          }
          decisions.add(decision, decision.proposed(run));
          decisions.add(decision.become(DecisionStage.CONFIRMED, reason, by, at));
        }
      }
    }
    use(run, lines, by, at);
  }

  private void use(SelectionRun run, List<RunLine> lines, Actor by, Instant at) {
    Map<String, Ticket> byNumber =
        tickets.forSeason(seasons.get(run.level().season())).stream()
            .collect(Collectors.toMap(Ticket::number, Function.identity()));
    lines.stream()
        .filter(line -> line.ground() == Ground.TICKET)
        .forEach(line -> byNumber.get(line.contender().ticket()).use(line.unit(), by, at));
  }

  /**
   * A run that is replaced takes its decisions and their letters with it; the tickets it used can
   * be used again.
   */
  void leave(LevelRef level, String reason, Actor by, Instant at) {
    decisions
        .living(level)
        .forEach(one -> decisions.add(one.become(DecisionStage.VOID, reason, by, at)));
    if (level.unit() == Unit.PERSON) {
      tickets.forSeason(seasons.get(level.season())).stream()
          .filter(ticket -> ticket.stage() == TicketStage.USED)
          .forEach(ticket -> ticket.giveBack(by, at));
    }
    letters.revoke(level, EnumSet.allOf(LetterKind.class), reason, at);
  }

  /** Those whom they are about may see them; what was published before stays so. */
  public void publish(LevelRef level, Actor by, Instant at) {
    decisions.living(level).stream()
        .filter(one -> one.stage() != DecisionStage.PRELIMINARY)
        .forEach(one -> decisions.add(one.become(DecisionStage.PRELIMINARY, null, by, at)));
  }

  /** The one concerned says that it is wrong. */
  public void appeal(Decision decision, Actor by, Instant at) {
    decisions.add(decision.become(DecisionStage.APPEALED, null, by, at));
  }

  /**
   * The appeal is over; satisfied, it lets its candidate pass on top of all others, where teams
   * compete the whole team, and takes back the right that the failure gave.
   */
  public void answer(Decision decision, boolean satisfied, String reason, Actor by, Instant at) {
    if (satisfied) {
      for (var one : decisions.together(decision)) {
        one.passByAppeal();
        tickets.livingOf(one.id()).ifPresent(ticket -> ticket.revoke(reason, by, at));
        if (!one.equals(decision)) {
          decisions.add(one.noted(reason, by, at));
        }
      }
    }
    decisions.add(decision.become(DecisionStage.PRELIMINARY, reason, by, at));
  }

  /** Nobody appeals any more; who had a result and failed gets a ticket to the next season. */
  public void finish(LevelRef level, Actor by, Instant at) {
    var season = seasons.get(level.season());
    var next = tickets.ofSeason(season).size();
    for (var one : decisions.living(level)) {
      decisions.add(one.become(DecisionStage.FINAL, null, by, at));
      if (level.unit() == Unit.PERSON && !one.passed() && one.place() > 0) {
        next++;
        var number = "%d-%04d".formatted(season.ordinal(), next);
        tickets.add(new Ticket(number, one, season, by, at));
      }
    }
  }

  /** The final list is taken back, and with it the tickets and the letters it gave. */
  public void goBack(LevelRef level, String reason, Actor by, Instant at) {
    decisions
        .living(level)
        .forEach(one -> decisions.add(one.become(DecisionStage.PRELIMINARY, reason, by, at)));
    if (level.unit() == Unit.PERSON) {
      tickets.ofSeason(seasons.get(level.season())).stream()
          .filter(ticket -> ticket.stage() == TicketStage.ISSUED)
          .forEach(ticket -> ticket.revoke(reason, by, at));
    }
    letters.revoke(
        level,
        EnumSet.complementOf(EnumSet.of(LetterKind.PRELIMINARY, LetterKind.APPEAL)),
        reason,
        at);
  }

  /** The season takes no more applications: rights to it that nobody came with are gone. */
  public void expireTickets(LevelRef level, Set<UUID> candidates, Actor by, Instant at) {
    tickets.forSeason(seasons.get(level.season())).stream()
        .filter(ticket -> ticket.stage() == TicketStage.ISSUED)
        .filter(ticket -> !candidates.contains(ticket.person().value()))
        .forEach(ticket -> ticket.expire(by, at));
  }
}
