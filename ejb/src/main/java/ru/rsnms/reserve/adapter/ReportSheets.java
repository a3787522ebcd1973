package ru.rsnms.reserve.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reports.sheet.Bars;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Column.Align;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;
import ru.rsnms.reserve.ApplicationGroup;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.model.ReportPress;
import ru.rsnms.reserve.overview.FunnelStep;
import ru.rsnms.reserve.overview.SeasonOverview;
import ru.rsnms.reserve.overview.SeasonReport;
import ru.rsnms.reserve.overview.Tally;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.paper.SheetPrinter;

/** Lays out the report of a season: every picture has its numbers in a table under it. */
@ApplicationScoped
public class ReportSheets implements ReportPress {

  private static final int MOST_BARS = 12;
  private static final String NOTHING = "–";

  private final SheetPrinter printer = new SheetPrinter();

  private Clock clock;

  protected ReportSheets() {
    // for the container
  }

  @Inject
  public ReportSheets(Clock clock) {
    this.clock = clock;
  }

  @Override
  public PaperFile pdf(SeasonReport report) {
    return PaperFile.pdf(title(report), printer.pdf(sheet(report)));
  }

  @Override
  public PaperFile docx(SeasonReport report) {
    return PaperFile.docx(title(report), printer.docx(sheet(report), List.of()));
  }

  private static String title(SeasonReport report) {
    return Texts.of("reserve.report.title", report.now().title());
  }

  private DocumentSheet sheet(SeasonReport report) {
    List<Block> body = new ArrayList<>();
    body.add(new Paragraph(title(report), TextStyle.TITLE));
    body.add(Paragraph.body(asOf(report.now())));
    funnel(report, body);
    levels(report, body);
    grounds(report, body);
    scores(report, body);
    teams(report, body);
    municipalities(report.now(), body);
    fields(report.now(), body);
    ideas(report, body);
    return DocumentSheet.plain(
        PaperStyle.standard(),
        body,
        null,
        new DocumentInfo(
            title(report), report.owner(), report.now().title(), "ru-RU", clock.instant()));
  }

  private static String asOf(SeasonOverview now) {
    return Texts.of("reserve.report.as-of", RussianDates.moment(now.at()));
  }

  private static void funnel(SeasonReport report, List<Block> body) {
    var now = report.now().funnel();
    body.add(heading("funnel"));
    var most = Math.max(1, report.now().all());
    body.add(
        new Bars(
            now.entrySet().stream()
                .map(
                    one ->
                        new Bars.Bar(
                            Texts.of(one.getKey()),
                            String.valueOf(one.getValue()),
                            Math.min(1, one.getValue() / (double) most),
                            0))
                .toList()));
    var before = report.before();
    body.add(
        table(
            List.of(
                column("step", 80, Align.LEFT),
                new Column(report.now().title(), 45, Align.CENTER),
                new Column(
                    before == null ? Texts.of("reserve.report.before.none") : before.title(),
                    45,
                    Align.CENTER)),
            now.entrySet().stream()
                .map(
                    one ->
                        Row.of(
                            Texts.of(one.getKey()),
                            String.valueOf(one.getValue()),
                            before == null ? NOTHING : step(before, one.getKey())))
                .toList()));
  }

  private static String step(SeasonOverview of, FunnelStep step) {
    var count = of.funnel().get(step);
    return count == null ? NOTHING : String.valueOf(count);
  }

  private static void levels(SeasonReport report, List<Block> body) {
    List<Row> rows = new ArrayList<>();
    for (var at = 0; at < ApplicationGroup.PASSED.size(); at++) {
      rows.add(
          Row.of(
              Texts.of("reserve.report.level", at + 1),
              String.valueOf(report.now().in(ApplicationGroup.PASSED.get(at))),
              String.valueOf(report.now().in(ApplicationGroup.FAILED.get(at)))));
    }
    var columns =
        List.of(
            column("level", 80, Align.LEFT),
            column("passed", 45, Align.CENTER),
            column("failed", 45, Align.CENTER));
    body.addAll(section("levels", columns, rows));
  }

  private static void grounds(SeasonReport report, List<Block> body) {
    if (report.grounds().isEmpty()) {
      return;
    }
    var columns =
        List.of(
            column("level", 45, Align.LEFT),
            column("ground", 80, Align.LEFT),
            column("passed", 45, Align.CENTER));
    var rows =
        report.grounds().stream()
            .map(
                one ->
                    Row.of(
                        Texts.of("reserve.report.level", one.level()),
                        Texts.of(one.ground()),
                        String.valueOf(one.passed())))
            .toList();
    body.addAll(section("grounds", columns, rows));
  }

  private static void scores(SeasonReport report, List<Block> body) {
    if (report.scores().isEmpty()) {
      return;
    }
    var columns =
        List.of(
            column("level", 50, Align.LEFT),
            column("scored", 30, Align.CENTER),
            column("mean", 30, Align.CENTER),
            column("median", 30, Align.CENTER),
            column("lowest", 30, Align.CENTER));
    var rows =
        report.scores().stream()
            .map(
                one ->
                    Row.of(
                        Texts.of("reserve.report.level", one.level()),
                        String.valueOf(one.scored()),
                        points(one.mean()),
                        points(one.median()),
                        points(one.lowest())))
            .toList();
    body.addAll(section("scores", columns, rows));
  }

  private static void teams(SeasonReport report, List<Block> body) {
    List<Row> rows = new ArrayList<>();
    for (var group :
        List.of(
            ApplicationGroup.TESTED,
            ApplicationGroup.UNTESTED,
            ApplicationGroup.BY_TICKET,
            ApplicationGroup.TICKETED)) {
      if (report.now().knows(group)) {
        rows.add(Row.of(Texts.of(group), String.valueOf(report.now().in(group))));
      }
    }
    rows.add(Row.of(Texts.of("reserve.report.teams"), String.valueOf(report.teams().teams())));
    rows.add(Row.of(Texts.of("reserve.report.members"), String.valueOf(report.teams().members())));
    rows.add(Row.of(Texts.of("reserve.report.placed"), String.valueOf(report.teams().placed())));
    var columns = List.of(column("what", 125, Align.LEFT), column("count", 45, Align.CENTER));
    body.addAll(section("others", columns, rows));
  }

  private static void municipalities(SeasonOverview now, List<Block> body) {
    if (now.municipalities().isEmpty()) {
      return;
    }
    body.add(heading("municipalities"));
    body.add(Paragraph.body(Texts.of("reserve.report.key")));
    body.add(bars(now.municipalities()));
    body.add(
        table(
            List.of(
                column("municipality", 70, Align.LEFT),
                column("handed-in", 20, Align.CENTER),
                column("admitted", 20, Align.CENTER),
                column("first", 20, Align.CENTER),
                column("second", 20, Align.CENTER),
                column("third", 20, Align.CENTER)),
            now.municipalities().stream()
                .map(
                    one ->
                        Row.of(
                            name(one),
                            String.valueOf(one.all()),
                            String.valueOf(one.in(ApplicationGroup.ADMITTED)),
                            String.valueOf(one.in(ApplicationGroup.PASSED_FIRST)),
                            String.valueOf(one.in(ApplicationGroup.PASSED_SECOND)),
                            String.valueOf(one.in(ApplicationGroup.PASSED_THIRD))))
                .toList()));
  }

  private static void fields(SeasonOverview now, List<Block> body) {
    body.add(heading("fields"));
    body.add(bars(now.fields()));
    body.add(
        table(
            List.of(
                column("field", 110, Align.LEFT),
                column("handed-in", 30, Align.CENTER),
                column("first", 30, Align.CENTER)),
            now.fields().stream()
                .map(
                    one ->
                        Row.of(
                            one.name(),
                            String.valueOf(one.all()),
                            String.valueOf(one.in(ApplicationGroup.PASSED_FIRST))))
                .toList()));
  }

  private static Bars bars(List<Tally> tallies) {
    var most = (double) Math.max(1, tallies.stream().mapToLong(Tally::all).max().orElse(1));
    return new Bars(
        tallies.stream()
            .limit(MOST_BARS)
            .map(
                one -> {
                  var passed = Math.min(one.all(), one.in(ApplicationGroup.PASSED_FIRST));
                  return new Bars.Bar(
                      name(one), one.all() + " / " + passed, one.all() / most, passed / most);
                })
            .toList());
  }

  private static String name(Tally tally) {
    return tally.name().isEmpty() ? Texts.of("reserve.report.nowhere") : tally.name();
  }

  private static void ideas(SeasonReport report, List<Block> body) {
    var columns = List.of(column("what", 125, Align.LEFT), column("count", 45, Align.CENTER));
    var rows =
        Arrays.stream(IdeaStage.values())
            .filter(stage -> stage != IdeaStage.DRAFT)
            .map(
                stage ->
                    Row.of(
                        Texts.of(stage),
                        String.valueOf(report.now().ideas().getOrDefault(stage, 0L))))
            .toList();
    body.addAll(section("ideas", columns, rows));
  }

  /** A heading with its table. */
  private static List<Block> section(String name, List<Column> columns, List<Row> rows) {
    return List.of(heading(name), table(columns, rows));
  }

  private static Paragraph heading(String name) {
    return Paragraph.heading(Texts.of("reserve.report.part." + name));
  }

  private static Table table(List<Column> columns, List<Row> rows) {
    return Table.of(columns, List.of(), rows);
  }

  private static Column column(String name, double width, Align align) {
    return new Column(Texts.of("reserve.report.column." + name), width, align);
  }

  private static String points(BigDecimal total) {
    return total == null
        ? NOTHING
        : total.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
  }
}
