package ru.rsnms.expertise.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.rsnms.expertise.CriterionMark;
import ru.rsnms.expertise.ExpertId;
import ru.rsnms.expertise.PanelCard;
import ru.rsnms.expertise.PanelCard.Cell;
import ru.rsnms.expertise.PanelCard.Judge;
import ru.rsnms.expertise.PanelCard.Line;
import ru.rsnms.expertise.PanelCard.Severe;
import ru.rsnms.expertise.PanelRow;
import ru.rsnms.expertise.PanelStage;
import ru.rsnms.expertise.PlanPreview;
import ru.rsnms.expertise.ReviewLine;
import ru.rsnms.expertise.panel.Shortage;
import ru.rsnms.expertise.score.Mark;
import ru.rsnms.expertise.score.ScoreSummary;
import ru.rsnms.expertise.score.Severity;
import ru.rsnms.expertise.score.SeverityView;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Texts;

/** Panels in the words and numbers that staff may see. */
@ApplicationScoped
public class PanelCards {

  private static final int HEATS = 5;

  private PanelStore panels;
  private ReviewStore reviews;
  private FormStore forms;
  private ExpertStore experts;

  protected PanelCards() {
    // for the container
  }

  @Inject
  public PanelCards(PanelStore panels, ReviewStore reviews, FormStore forms, ExpertStore experts) {
    this.panels = panels;
    this.reviews = reviews;
    this.forms = forms;
    this.experts = experts;
  }

  public PanelRow row(Panel panel) {
    return new PanelRow(
        panel.id(),
        panel.title(),
        panel.stage(),
        panel.deadline(),
        isLate(panel),
        panels.progress(panel.id()));
  }

  private boolean isLate(Panel panel) {
    return panel.stage() == PanelStage.OPEN && panels.isPast(panel.deadline());
  }

  public PanelCard card(Panel panel, Actor by) {
    var form = forms.get(panel.form());
    var living = reviews.of(panel.id()).stream().filter(one -> one.stage().occupies()).toList();
    var names = names(living);
    var judges = judges(living, names, isLate(panel));
    var table = new Table(panel, form.highest(), living, judges, by);
    return new PanelCard(
        panel.id(),
        panel.version(),
        panel.title(),
        panel.owner(),
        form.id(),
        Texts.of("expertise.form.version", form.title(), form.number()),
        form.highest(),
        panel.wanted(),
        panel.callingSpread(),
        panel.aggregate(),
        panel.load(),
        panel.municipalityBars(),
        panel.stage(),
        panel.deadline(),
        isLate(panel),
        panels.progress(panel.id()),
        ExpertiseGuards.readsEarly(by),
        judges,
        panels.items(panel.id()).stream().map(table::line).toList(),
        severity(living, names, by));
  }

  private Map<ExpertId, String> names(List<Review> living) {
    return living.stream()
        .map(Review::expert)
        .distinct()
        .map(experts::get)
        .collect(Collectors.toMap(Expert::id, Expert::name));
  }

  private static List<Judge> judges(
      List<Review> living, Map<ExpertId, String> names, boolean late) {
    return names.entrySet().stream()
        .sorted(
            Map.Entry.<ExpertId, String>comparingByValue().thenComparing(e -> e.getKey().value()))
        .map(one -> judge(one.getKey(), one.getValue(), living, late))
        .toList();
  }

  private static Judge judge(ExpertId id, String name, List<Review> living, boolean late) {
    var own = living.stream().filter(one -> one.expert().equals(id)).toList();
    var done = (int) own.stream().filter(one -> one.stage().counts()).count();
    return new Judge(id, name, own.size(), done, late && done < own.size());
  }

  private static List<Severe> severity(List<Review> living, Map<ExpertId, String> names, Actor by) {
    var marks =
        living.stream()
            .filter(one -> one.stage().counts() && ExpertiseGuards.reads(by, one.stage()))
            .map(one -> new Mark(one.expert().value(), one.item().value(), one.total()))
            .toList();
    return SeverityView.of(marks).experts().stream()
        .filter(Severity::isComparable)
        .map(one -> severe(one, names.get(new ExpertId(one.expert()))))
        .toList();
  }

  private static Severe severe(Severity one, String name) {
    return new Severe(
        name, one.marks(), tenth(one.mean()), tenth(one.shift()), tenth(one.zScore()));
  }

  private static BigDecimal tenth(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
  }

  /** What a plan would change, by expert and by item. */
  public PlanPreview preview(Panel panel, SharingPlan plan) {
    var items =
        panels.items(panel.id()).stream()
            .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    return new PlanPreview(
        plan.fingerprint(),
        plan.experts().stream().map(one -> line(one, plan)).toList(),
        plan.shortages().stream().map(one -> gap(one, items.get(one.item()))).toList(),
        plan.added().size(),
        plan.moved().size(),
        plan.conflicted().size());
  }

  private static PlanPreview.Line line(Expert expert, SharingPlan plan) {
    return new PlanPreview.Line(
        expert.id(),
        expert.name(),
        plan.kept().getOrDefault(expert.id().value(), 0),
        plan.added().stream()
            .filter(place -> place.expert().equals(expert))
            .map(place -> place.item().number())
            .sorted()
            .toList());
  }

  private static PlanPreview.Gap gap(Shortage shortage, JudgedItem item) {
    List<String> why = new ArrayList<>();
    shortage.barred().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(one -> Texts.of("expertise.gap.barred", Texts.of(one.getKey()), one.getValue()))
        .forEach(why::add);
    if (shortage.full() > 0) {
      why.add(Texts.of("expertise.gap.full", shortage.full()));
    }
    if (why.isEmpty()) {
      why.add(Texts.of("expertise.gap.few"));
    }
    return new PlanPreview.Gap(item.number(), item.title(), shortage.missing(), why);
  }

  public ReviewLine line(Review review, Actor by) {
    var panel = panels.get(review.panel());
    var item = panels.item(review.item());
    var readable = ExpertiseGuards.reads(by, review.stage());
    List<CriterionMark> marks = readable ? review.marks() : List.of();
    return new ReviewLine(
        review.id(),
        review.version(),
        panel.id(),
        panel.title(),
        item.number(),
        item.title(),
        experts.get(review.expert()).name(),
        review.stage(),
        readable,
        forms.get(panel.form()).card(),
        marks,
        readable ? review.advice() : "",
        readable ? review.total() : null,
        review.steps());
  }

  /** The table of one panel for one reader. */
  private static final class Table {

    private final Panel panel;
    private final BigDecimal highest;
    private final List<Judge> judges;
    private final Actor by;
    private final Map<UUID, List<Review>> byItem;

    private Table(
        Panel panel, BigDecimal highest, List<Review> living, List<Judge> judges, Actor by) {
      this.panel = panel;
      this.highest = highest;
      this.judges = judges;
      this.by = by;
      this.byItem = living.stream().collect(Collectors.groupingBy(one -> one.item().value()));
    }

    private Line line(JudgedItem item) {
      var own = byItem.getOrDefault(item.id().value(), List.of());
      var done = own.stream().filter(one -> one.stage().counts()).toList();
      var read = done.stream().filter(this::reads).map(Review::total).toList();
      var summary = read.isEmpty() ? null : ScoreSummary.of(read);
      return new Line(
          item.id(),
          item.number(),
          item.title(),
          item.wanted(),
          own.size(),
          done.size(),
          summary == null ? null : shortened(summary.score(panel.aggregate())),
          summary == null || read.size() < 2 ? null : shortened(summary.spread()),
          summary != null && isDivided(summary),
          judges.stream().map(judge -> cell(judge, own)).toList());
    }

    private boolean isDivided(ScoreSummary summary) {
      var limit = panel.callingSpread();
      return limit != null && summary.spread().compareTo(limit) > 0;
    }

    private static BigDecimal shortened(BigDecimal number) {
      return number.setScale(2, RoundingMode.HALF_UP);
    }

    private boolean reads(Review review) {
      return ExpertiseGuards.reads(by, review.stage());
    }

    private Cell cell(Judge judge, List<Review> own) {
      return own.stream()
          .filter(one -> one.expert().equals(judge.id()))
          .findFirst()
          .map(this::cell)
          .orElse(null);
    }

    private Cell cell(Review review) {
      var total = reads(review) ? review.total() : null;
      return new Cell(review.id(), review.version(), review.stage(), total, heat(total));
    }

    private int heat(BigDecimal total) {
      if (total == null || highest.signum() == 0) {
        return 0;
      }
      var share = total.doubleValue() / highest.doubleValue();
      return Math.max(1, Math.min(HEATS, (int) Math.ceil(share * HEATS)));
    }
  }
}
