package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationGroup;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.overview.FunnelStep;
import ru.rsnms.reserve.overview.OverviewQueries;
import ru.rsnms.reserve.overview.SeasonOverview;
import ru.rsnms.reserve.overview.Tally;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.BarChart;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /reserve/overview.xhtml}: a season in numbers, each a way to its list. */
@Named
@RequestScoped
public class OverviewView {

  private static final List<ApplicationGroup> LATE =
      List.of(
          ApplicationGroup.LATE_ADMISSION,
          ApplicationGroup.LATE_MENDING,
          ApplicationGroup.LATE_TEST);
  private static final int PERCENT = 100;

  /** More bars nobody compares; the table holds all. */
  private static final int MOST_BARS = 12;

  @Inject OverviewQueries queries;

  private UUID id;
  private SeasonOverview card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/season-not-found");
    }
    getCard();
  }

  public SeasonOverview getCard() {
    if (card == null) {
      card = queries.open(new SeasonId(id));
    }
    return card;
  }

  /** May the user print the report of the region? */
  public boolean isReporter() {
    return getCard().whole();
  }

  /** The steps of the funnel with their lists. */
  public List<Line> getFunnel() {
    var lines = new ArrayList<Line>();
    var before = -1L;
    for (var step : getCard().funnel().entrySet()) {
      var group = SeasonOverview.groupOf(step.getKey());
      lines.add(new Line(Texts.of(step.getKey()), step.getValue(), share(step, before), at(group)));
      before = step.getValue();
    }
    return lines;
  }

  /** Per cent of the step before; nothing for the first and after an empty one. */
  private static String share(Map.Entry<FunnelStep, Long> step, long before) {
    return before <= 0
        ? ""
        : PageTexts.of("overview.percent", Math.round(PERCENT * step.getValue() / (double) before));
  }

  public BarChart getFunnelChart() {
    return BarChart.of(
        "funnel",
        PageTexts.of("overview.funnel.picture"),
        getFunnel().stream()
            .map(
                line ->
                    new BarChart.Wish(
                        line.label(),
                        line.number(),
                        0,
                        line.share().isEmpty()
                            ? String.valueOf(line.number())
                            : line.number() + " · " + line.share()))
            .toList());
  }

  /** Stages of applications. */
  public List<Line> getStages() {
    return getCard().stages().entrySet().stream()
        .filter(one -> one.getKey() != ApplicationStage.DRAFT)
        .map(one -> new Line(Texts.of(one.getKey()), one.getValue(), "", stage(one.getKey())))
        .toList();
  }

  /** The levels: who passed, who did not. */
  public List<LevelLine> getLevels() {
    var lines = new ArrayList<LevelLine>();
    for (var at = 0; at < ApplicationGroup.PASSED.size(); at++) {
      var passed = ApplicationGroup.PASSED.get(at);
      var failed = ApplicationGroup.FAILED.get(at);
      lines.add(
          new LevelLine(
              at + 1, getCard().in(passed), at(passed), getCard().in(failed), at(failed)));
    }
    return lines;
  }

  /** Tickets, tests and proofs. */
  public List<Line> getOthers() {
    var lines = new ArrayList<Line>();
    for (var group :
        List.of(
            ApplicationGroup.TESTED,
            ApplicationGroup.UNTESTED,
            ApplicationGroup.BY_TICKET,
            ApplicationGroup.TICKETED)) {
      if (getCard().knows(group)) {
        lines.add(new Line(Texts.of(group), getCard().in(group), "", at(group)));
      }
    }
    lines.add(
        new Line(
            PageTexts.of("overview.claims"), getCard().openClaims(), "", here() + "&claims=true"));
    return lines;
  }

  public List<Line> getIdeas() {
    return getCard().ideas().entrySet().stream()
        .filter(one -> one.getKey() != IdeaStage.DRAFT)
        .map(
            one ->
                new Line(
                    Texts.of(one.getKey()), one.getValue(), "", here() + "&idea=" + one.getKey()))
        .toList();
  }

  /** Candidates and applications that are late; only what there is. */
  public List<Line> getLate() {
    return LATE.stream()
        .filter(group -> getCard().in(group) > 0)
        .map(group -> new Line(Texts.of(group), getCard().in(group), "", at(group)))
        .toList();
  }

  public boolean isAnybodyLate() {
    return !getLate().isEmpty()
        || getCard().judging() != null && !getCard().judging().late().isEmpty();
  }

  public List<TallyLine> getMunicipalities() {
    return getCard().municipalities().stream()
        .map(one -> line(one, one.key().isEmpty() ? null : "&municipality=" + one.key()))
        .toList();
  }

  public List<TallyLine> getFields() {
    return getCard().fields().stream().map(one -> line(one, "&field=" + one.key())).toList();
  }

  private TallyLine line(Tally tally, String narrowed) {
    var list = narrowed == null ? null : here() + narrowed;
    var name =
        tally.name().isEmpty() ? PageTexts.of("reserve.run.municipality.none") : tally.name();
    return new TallyLine(name, tally, list);
  }

  public BarChart getMunicipalityChart() {
    return chart("places", PageTexts.of("overview.municipalities.picture"), getMunicipalities());
  }

  public BarChart getFieldChart() {
    return chart("fields", PageTexts.of("overview.fields.picture"), getFields());
  }

  private static BarChart chart(String name, String title, List<TallyLine> lines) {
    return BarChart.of(
        name,
        title,
        lines.stream()
            .limit(MOST_BARS)
            .map(
                one ->
                    new BarChart.Wish(
                        one.name(),
                        one.tally().all(),
                        one.tally().in(ApplicationGroup.PASSED_FIRST),
                        one.tally().all() + " / " + one.tally().in(ApplicationGroup.PASSED_FIRST)))
            .toList());
  }

  private String here() {
    return "applications.xhtml?season=" + id;
  }

  private String stage(ApplicationStage stage) {
    return here() + "&stage=" + stage;
  }

  private String at(ApplicationGroup group) {
    return group == null ? here() : here() + "&group=" + group;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  /**
   * A number with its list.
   *
   * @param share of the line before, empty for none
   * @param list {@code null} where there is none to open
   */
  public record Line(String label, long number, String share, String list) {}

  /** How a level parted the candidates. */
  public record LevelLine(
      int number, long passed, String passedList, long failed, String failedList) {}

  /**
   * A row of a table by municipality or by subject.
   *
   * @param list {@code null} where the list cannot be narrowed so
   */
  public record TallyLine(String name, Tally tally, String list) {

    public long in(String group) {
      return tally.in(ApplicationGroup.valueOf(group));
    }
  }
}
