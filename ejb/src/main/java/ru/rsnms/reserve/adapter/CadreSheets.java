package ru.rsnms.reserve.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.document.PaperFile;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Column.Align;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Letterhead;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Particular;
import ru.rsnms.reports.sheet.Particulars;
import ru.rsnms.reports.sheet.Requisites;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;
import ru.rsnms.reserve.Coverage;
import ru.rsnms.reserve.cadre.CadreFilter;
import ru.rsnms.reserve.cadre.CadreRow;
import ru.rsnms.reserve.cadre.CertificateFacts;
import ru.rsnms.reserve.cadre.CoverageRow;
import ru.rsnms.reserve.cadre.CoverageTable;
import ru.rsnms.reserve.cadre.PlanCard;
import ru.rsnms.reserve.model.CadrePress;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.paper.SheetPrinter;

/** Lays out the register of the reserve. */
@ApplicationScoped
public class CadreSheets implements CadrePress {

  private final SheetPrinter printer = new SheetPrinter();

  private Clock clock;
  private MunicipalityNames municipalities;

  protected CadreSheets() {
    // for the container
  }

  @Inject
  public CadreSheets(Clock clock, MunicipalityNames municipalities) {
    this.clock = clock;
    this.municipalities = municipalities;
  }

  @Override
  public PaperFile register(LocalDate on, CadreFilter filter, List<CadreRow> rows) {
    var title = Texts.of("reserve.cadre.register.title", RussianDates.digits(on));
    List<Block> body = new ArrayList<>();
    body.add(new Paragraph(title, TextStyle.TITLE));
    narrowed(filter).ifPresent(words -> body.add(Paragraph.body(words)));
    body.add(Paragraph.body(Texts.of("reserve.cadre.register.count", rows.size())));
    if (!rows.isEmpty()) {
      body.add(table(rows));
    }
    body.add(
        new Paragraph(
            Texts.of("reserve.run.list.as-of", RussianDates.moment(clock.instant())),
            TextStyle.NOTE));
    return paper(title, body);
  }

  private Optional<String> narrowed(CadreFilter filter) {
    var words =
        Stream.of(
                filter.kind() == null ? null : Texts.of(filter.kind()),
                filter.municipality() == null || filter.municipality().isBlank()
                    ? null
                    : municipalities.all().get(filter.municipality().strip()),
                filter.stage() == null ? null : Texts.of(filter.stage()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private Table table(List<CadreRow> rows) {
    var names = municipalities.all();
    List<Row> lines = new ArrayList<>();
    rows.forEach(
        one ->
            lines.add(
                Row.of(
                    String.valueOf(lines.size() + 1),
                    one.name(),
                    Stream.of(one.organization(), one.municipality())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                    one.reserve() == null
                        ? Texts.of(one.kind())
                        : names.getOrDefault(one.reserve(), one.reserve()),
                    Texts.of(one.stage()),
                    one.orderNumber() == null
                        ? ""
                        : Texts.of(
                            "reserve.cadre.by-order",
                            one.orderNumber(),
                            RussianDates.digits(one.orderDate())),
                    one.until() == null ? "" : RussianDates.digits(one.until()))));
    return Table.of(
        List.of(
            column("number", 10, Align.CENTER),
            column("name", 38, Align.LEFT),
            column("place", 42, Align.LEFT),
            column("reserve", 28, Align.LEFT),
            column("stage", 22, Align.LEFT),
            column("order", 18, Align.LEFT),
            column("until", 12, Align.LEFT)),
        List.of(),
        lines);
  }

  private static Column column(String name, double width, Align align) {
    return new Column(Texts.of("reserve.cadre.register." + name), width, align);
  }

  @Override
  public PaperFile coverage(CoverageTable table) {
    var title = Texts.of("reserve.coverage.title", RussianDates.digits(table.on()));
    List<Block> body = new ArrayList<>();
    body.add(new Paragraph(title, TextStyle.TITLE));
    body.add(
        Paragraph.body(Texts.of("reserve.coverage.norm", decimal(table.norm()), table.source())));
    List<Row> lines = new ArrayList<>();
    table.rows().forEach(row -> lines.add(line(name(row), row.coverage())));
    lines.add(line(Texts.of("reserve.coverage.whole"), table.whole()));
    body.add(
        Table.of(
            List.of(
                coverageColumn("municipality", 62, Align.LEFT),
                coverageColumn("heads", 26, Align.CENTER),
                coverageColumn("reserve", 22, Align.CENTER),
                coverageColumn("needed", 20, Align.CENTER),
                coverageColumn("share", 18, Align.CENTER),
                coverageColumn("state", 22, Align.LEFT)),
            List.of(),
            lines));
    body.add(
        new Paragraph(
            Texts.of("reserve.run.list.as-of", RussianDates.moment(clock.instant())),
            TextStyle.NOTE));
    return paper(title, body);
  }

  private static String name(CoverageRow row) {
    return row.name() == null ? Texts.of("reserve.coverage.region") : row.name();
  }

  private static Row line(String name, Coverage coverage) {
    return Row.of(
        name,
        String.valueOf(coverage.heads()),
        String.valueOf(coverage.reserve()),
        String.valueOf(coverage.needed()),
        decimal(coverage.share()),
        coverage.isMet()
            ? Texts.of("reserve.coverage.met")
            : Texts.of("reserve.coverage.missing", coverage.missing()));
  }

  private static String decimal(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  private static Column coverageColumn(String name, double width, Align align) {
    return new Column(Texts.of("reserve.coverage." + name), width, align);
  }

  @Override
  public PaperFile plan(PlanCard plan, Instant at) {
    return PaperFile.pdf(planTitle(plan), printer.pdf(planSheet(plan, at)));
  }

  @Override
  public void plans(
      String title, Instant at, OutputStream out, Consumer<BiConsumer<PlanCard, Instant>> plans) {
    printer.bind(
        info(title, at),
        out,
        file -> plans.accept((plan, printed) -> file.add(plan.name(), planSheet(plan, printed))));
  }

  @Override
  public PaperFile certificate(CertificateFacts facts, String checkAddress, Instant at) {
    var title = Texts.of("reserve.certificate.title");
    List<Block> body = new ArrayList<>();
    body.add(
        Paragraph.body(
            Texts.of(
                "reserve.certificate.text", facts.name(), facts.organization(), facts.reserve())));
    body.add(
        new Particulars(
            List.of(
                particular("since", RussianDates.digits(facts.since())),
                particular("until", RussianDates.digits(facts.until())),
                particular(
                    "ground",
                    Texts.of(
                            "reserve.cadre.by-order",
                            facts.orderNumber(),
                            RussianDates.digits(facts.orderDate()))
                        + facts.place()),
                particular(
                    "selection",
                    Texts.of("reserve.certificate.level", facts.level(), facts.seasonTitle())))));
    body.add(new Paragraph(Texts.of("reserve.certificate.check", checkAddress), TextStyle.NOTE));
    var sheet =
        new DocumentSheet(
            PaperStyle.standard(),
            new Letterhead(List.of(facts.issuer()), null, null),
            new Requisites(
                Texts.of("reserve.certificate.word"),
                RussianDates.digits(facts.issuedOn()),
                null,
                Texts.of("reserve.letter.paper.number", facts.number()),
                null,
                title),
            body,
            null,
            null,
            List.of(),
            null,
            new DocumentInfo(title, facts.issuer(), title, "ru-RU", at),
            null);
    return PaperFile.pdf(
        Texts.of("reserve.certificate.file", facts.name()),
        printer.pdf(sheet.checkedAt(checkAddress)));
  }

  private static Particular particular(String name, String words) {
    return new Particular(Texts.of("reserve.certificate." + name), words);
  }

  private static String planTitle(PlanCard plan) {
    return Texts.of("reserve.plan.title", plan.name()).replace('\n', ' ');
  }

  private static DocumentSheet planSheet(PlanCard plan, Instant at) {
    var title = Texts.of("reserve.plan.title", plan.name());
    List<Block> body = new ArrayList<>();
    body.add(new Paragraph(title, TextStyle.TITLE));
    if (plan.mentor() != null) {
      body.add(Paragraph.body(Texts.of("reserve.plan.mentor", plan.mentor())));
    }
    List<Row> lines = new ArrayList<>();
    plan.items()
        .forEach(
            one ->
                lines.add(
                    Row.of(
                        String.valueOf(lines.size() + 1),
                        Texts.of("reserve.plan.what", Texts.of(one.kind()), one.title()),
                        one.place() == null ? "" : one.place(),
                        RussianDates.digits(one.due()),
                        one.isDone()
                            ? Texts.of(
                                "reserve.plan.done",
                                one.result(),
                                RussianDates.digits(one.doneOn()))
                            : "")));
    if (lines.isEmpty()) {
      body.add(Paragraph.body(Texts.of("reserve.plan.empty")));
    } else {
      body.add(
          Table.of(
              List.of(
                  planColumn("number", 10, Align.CENTER),
                  planColumn("item", 60, Align.LEFT),
                  planColumn("place", 40, Align.LEFT),
                  planColumn("due", 22, Align.CENTER),
                  planColumn("result", 38, Align.LEFT)),
              List.of(),
              lines));
    }
    body.add(Paragraph.body(agreement(plan)));
    body.add(
        new Paragraph(Texts.of("reserve.run.list.as-of", RussianDates.moment(at)), TextStyle.NOTE));
    return DocumentSheet.plain(PaperStyle.standard(), body, null, info(planTitle(plan), at));
  }

  private static String agreement(PlanCard plan) {
    return plan.isAgreed()
        ? Texts.of(
            "reserve.plan.agreed",
            plan.name(),
            RussianDates.moment(plan.personAgreed()),
            plan.keeperName(),
            RussianDates.moment(plan.keeperAgreed()))
        : Texts.of("reserve.plan.not-agreed");
  }

  private static Column planColumn(String name, double width, Align align) {
    return new Column(Texts.of("reserve.plan.column." + name), width, align);
  }

  private PaperFile paper(String title, List<Block> body) {
    var sheet =
        DocumentSheet.plain(PaperStyle.standard(), body, null, info(title, clock.instant()));
    return PaperFile.pdf(title, printer.pdf(sheet));
  }

  private static DocumentInfo info(String title, Instant at) {
    return new DocumentInfo(title, Texts.of("reserve.cadre.register.author"), title, "ru-RU", at);
  }
}
