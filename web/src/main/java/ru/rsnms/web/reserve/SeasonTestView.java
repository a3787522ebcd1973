package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonTestCard;
import ru.rsnms.reserve.TestFigures;
import ru.rsnms.reserve.TestId;
import ru.rsnms.reserve.TestProgressRow;
import ru.rsnms.reserve.TestQueries;
import ru.rsnms.reserve.TestService;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.reserve.exam.Histogram;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Listing;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /reserve/test/season.xhtml}: the test of a season, who stands where, results. */
@Named
@ViewScoped
public class SeasonTestView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TestQueries queries;
  @Inject TestService service;
  @Inject Listing listing;
  @Inject Notices notices;

  private UUID id;
  private String stage;
  private String chosen;
  private boolean heldElsewhere;
  private transient SeasonTestCard card;
  private transient TestFigures figures;
  private transient Page<TestProgressRow> found;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/season-not-found");
    }
    card = queries.ofSeason(new SeasonId(id));
    heldElsewhere = card.heldElsewhere();
    chosen = card.test() == null ? null : card.test().id().value().toString();
  }

  public String choose() {
    if (chosen == null || chosen.isEmpty()) {
      notices.atField("chosen", "test.choice.needed");
      return null;
    }
    var test = new TestId(UUID.fromString(chosen));
    if (notices.attempt(() -> service.choose(new SeasonId(id), test, heldElsewhere))) {
      notices.doneNext("test.chosen");
      return "/reserve/test/season.xhtml?faces-redirect=true&id=" + id;
    }
    return null;
  }

  public SeasonTestCard getCard() {
    if (card == null) {
      card = queries.ofSeason(new SeasonId(id));
    }
    return card;
  }

  /** May the user choose a version now? */
  public boolean isChoosable() {
    return getCard().keeps() && getCard().fixedBecause() == null;
  }

  public List<Option> getChoices() {
    return getCard().choices().stream()
        .map(
            row ->
                new Option(
                    row.id().value().toString(),
                    PageTexts.of("test.version", row.title(), row.number())))
        .toList();
  }

  public Page<TestProgressRow> getFound() {
    if (found == null) {
      found = queries.progress(new SeasonId(id), wanted(), listing.request());
    }
    return found;
  }

  private TestStage wanted() {
    return IntStream.range(0, TestStage.values().length)
        .mapToObj(at -> TestStage.values()[at])
        .filter(one -> one.name().equals(stage))
        .findFirst()
        .orElse(null);
  }

  private TestFigures figures() {
    if (figures == null) {
      figures = queries.figures(new SeasonId(id));
    }
    return figures;
  }

  /** How many stand where. */
  public List<StageCount> getStages() {
    return figures().stages().entrySet().stream()
        .map(entry -> new StageCount(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Is there any result to draw? */
  public boolean isScored() {
    return figures().results().values().stream().anyMatch(one -> one.highest() > 0);
  }

  /** The results of each scale as bars. */
  public List<Spread> getSpreads() {
    return Arrays.stream(Scale.values())
        .map(scale -> Spread.of(scale, figures().results().get(scale)))
        .toList();
  }

  /** Attempts made here and scored. */
  public int getAttempts() {
    return figures().items().attempts();
  }

  public List<AlphaRow> getAlphas() {
    return Arrays.stream(Scale.values())
        .map(scale -> new AlphaRow(scale, figures().items().alpha().get(scale)))
        .toList();
  }

  /** How well each item measures; the scale it belongs to is part of the key. */
  public List<ItemRow> getItems() {
    var items = figures().items().items();
    return IntStream.range(0, items.size())
        .mapToObj(
            at ->
                new ItemRow(
                    at + 1,
                    items.get(at).answered(),
                    decimal(items.get(at).mean()),
                    items.get(at).discrimination().isPresent()
                        ? decimal(items.get(at).discrimination().getAsDouble())
                        : PageTexts.of("test.items.none")))
        .toList();
  }

  private static String decimal(double number) {
    return String.format(Texts.RUSSIAN, "%.2f", number);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getStage() {
    return stage;
  }

  public void setStage(String stage) {
    this.stage = stage;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public boolean isHeldElsewhere() {
    return heldElsewhere;
  }

  public void setHeldElsewhere(boolean heldElsewhere) {
    this.heldElsewhere = heldElsewhere;
  }

  /** A number that opens the list behind it. */
  public record StageCount(TestStage stage, long count) {}

  /** Cronbach's alpha of a scale in words. */
  public record AlphaRow(Scale scale, Double alpha) {

    public String words() {
      return alpha == null ? PageTexts.of("test.items.none") : decimal(alpha);
    }
  }

  /** One item in words. */
  public record ItemRow(int number, int answered, String mean, String discrimination) {}

  /** How the results of a scale are spread, drawn in a field of 200 by 60. */
  public record Spread(Scale scale, List<Bar> bars) {

    private static final int WIDTH = 20;
    private static final int HEIGHT = 60;

    static Spread of(Scale scale, Histogram histogram) {
      var highest = Math.max(1, histogram.highest());
      return new Spread(
          scale,
          IntStream.range(0, histogram.bins().size())
              .mapToObj(at -> bar(at, histogram.bins().get(at), highest))
              .toList());
    }

    private static Bar bar(int at, int count, int highest) {
      var height = count * HEIGHT / highest;
      var least = at * Histogram.TEN;
      return new Bar(
          least + "–" + (least + Histogram.TEN), count, at * WIDTH, HEIGHT - height, height);
    }
  }

  /** One bar. */
  public record Bar(String range, int count, int x, int y, int height) {}
}
