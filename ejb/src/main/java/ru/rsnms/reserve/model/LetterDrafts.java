package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.reserve.appeal.AppealCard.Ruling;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.letter.LetterWording;
import ru.rsnms.reserve.letter.LetterWording.Answer;
import ru.rsnms.reserve.letter.LetterWording.Facts;
import ru.rsnms.reserve.letter.LetterWording.Words;
import ru.rsnms.reserve.selection.Explanation;

/** Puts what a decision has to say into words. */
@ApplicationScoped
public class LetterDrafts {

  private SeasonStore seasons;
  private LevelStore levels;
  private RunStore runs;
  private TicketStore tickets;
  private PersonDirectory people;
  private AppealStore appeals;
  private DatabaseClock time;

  protected LetterDrafts() {
    // for the container
  }

  @Inject
  public LetterDrafts(
      SeasonStore seasons,
      LevelStore levels,
      RunStore runs,
      TicketStore tickets,
      PersonDirectory people,
      AppealStore appeals,
      DatabaseClock time) {
    this.seasons = seasons;
    this.levels = levels;
    this.runs = runs;
    this.tickets = tickets;
    this.people = people;
    this.appeals = appeals;
    this.time = time;
  }

  Words of(Decision decision, LetterKind kind) {
    return LetterWording.of(kind, facts(decision));
  }

  private Facts facts(Decision decision) {
    var season = seasons.get(decision.level().season());
    var run = runs.of(decision.run());
    var line = runs.line(run.id(), decision.rowId());
    return new Facts(
        season.ordinal(),
        season.title(),
        decision.level().number(),
        decision.number(),
        people.addressee(decision.person()).name(),
        decision.organization(),
        decision.passed(),
        decision.ground(),
        Explanation.of(run.level().unit(), line.verdict(), run.sums()),
        run.protocolNumber(),
        run.protocolDate(),
        run.rulesNumber(),
        levels.get(decision.level()).appealsTo(),
        tickets.numberOf(decision.id()).orElse(null),
        appeals.against(decision.id()).filter(Appeal::isAnswered).map(this::answer).orElse(null));
  }

  private Answer answer(Appeal appeal) {
    var ruling = appeal.ruling();
    return new Answer(
        time.dayOf(appeal.filedAt()),
        ruling.map(Ruling::satisfied).orElse(null),
        appeal.answer(),
        ruling.map(Ruling::protocol).orElse(null),
        ruling.map(Ruling::date).orElse(null));
  }
}
