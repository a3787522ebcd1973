package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.document.OrderId;
import ru.rsnms.reserve.ReserveRoles;
import ru.rsnms.reserve.RulesPrinter;
import ru.rsnms.reserve.SeasonAction;
import ru.rsnms.reserve.SeasonActionState;
import ru.rsnms.reserve.SeasonCard;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.SeasonService;
import ru.rsnms.reserve.rule.RuleFinding;
import ru.rsnms.reserve.rule.RuleGroup;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/season.xhtml}: a season with its rules and what can be done to it. */
@Named
@ViewScoped
public class SeasonView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SOME = 10;

  @Inject SeasonQueries seasons;
  @Inject SeasonService service;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private UUID id;
  private transient SeasonCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/season-not-found");
    }
    getCard();
  }

  /** Freezes the rules and leads to the order that shall approve them. */
  public String freeze() {
    var season = getCard();
    var drafted = new OrderId[1];
    var done = notices.attempt(() -> drafted[0] = service.freeze(season.id(), season.version()));
    return done ? "/document/order.xhtml?faces-redirect=true&id=" + drafted[0].value() : refused();
  }

  public String reopen() {
    var season = getCard();
    return notices.attempt(() -> service.reopen(season.id(), season.version()))
        ? again("season.reopened")
        : refused();
  }

  public String start() {
    var season = getCard();
    return notices.attempt(() -> service.start(season.id(), season.version()))
        ? again("season.started")
        : refused();
  }

  public String close() {
    var season = getCard();
    return notices.attempt(() -> service.close(season.id(), season.version()))
        ? again("season.closed")
        : refused();
  }

  private String again(String said) {
    notices.doneNext(said);
    return "/reserve/season.xhtml?faces-redirect=true&id=" + id;
  }

  private String refused() {
    card = null;
    return null;
  }

  public SeasonCard getCard() {
    if (card == null) {
      card = seasons.open(new SeasonId(id));
    }
    return card;
  }

  /** All rules by chapters, those that are not settled yet among them. */
  public List<Chapter> getChapters() {
    return Arrays.stream(RuleGroup.values())
        .map(
            group ->
                new Chapter(
                    Texts.of(group),
                    Arrays.stream(RuleKey.values())
                        .filter(key -> key.group() == group)
                        .map(this::rule)
                        .toList()))
        .toList();
  }

  private Rule rule(RuleKey key) {
    var line = getCard().line(key);
    return new Rule(
        key,
        Texts.of(key),
        line.map(RulesPrinter::words).orElse(""),
        line.map(one -> one.origin().sentence()).orElse(""),
        complaint(key.name()));
  }

  /** Contests that open level 2 without regard to the quota. */
  public List<Contest> getContests() {
    var grounds = getCard().grounds();
    return IntStream.range(0, grounds.size())
        .mapToObj(
            at ->
                new Contest(
                    at,
                    grounds.get(at).contest(),
                    RulesPrinter.words(grounds.get(at)),
                    grounds.get(at).origin().sentence(),
                    complaint("grounds[" + at + "]")))
        .toList();
  }

  private String complaint(String field) {
    return getCard().findings().stream()
        .filter(finding -> finding.field().equals(field))
        .map(SeasonView::words)
        .findFirst()
        .orElse(null);
  }

  private static String words(RuleFinding finding) {
    return Texts.of("problem." + finding.code(), finding.details().toArray());
  }

  /** Does the user see what the levels 2 and 3 are made of? */
  public boolean isStaff() {
    return !Collections.disjoint(actor.get().roles(), ReserveRoles.APPLICATION_READERS);
  }

  public List<SeasonActionState> getActions() {
    return getCard().actions();
  }

  /** Whether an action is open to the user now. */
  public boolean open(SeasonAction action) {
    return getCard().action(action).open();
  }

  public List<AuditRow> getHistory() {
    return seasons.history(new SeasonId(id), PageRequest.first(SOME)).items();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  /** A chapter of the rules. */
  public record Chapter(String title, List<Rule> rules) {}

  /**
   * One rule in words.
   *
   * @param complaint what is still open in it, {@code null} if nothing
   */
  public record Rule(RuleKey key, String label, String value, String source, String complaint) {}

  /**
   * One contest in words.
   *
   * @param at place in the list
   * @param complaint what is still open in it, {@code null} if nothing
   */
  public record Contest(int at, String name, String value, String source, String complaint) {}
}
