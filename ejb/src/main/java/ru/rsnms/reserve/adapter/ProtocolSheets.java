package ru.rsnms.reserve.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Column.Align;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Signature;
import ru.rsnms.reports.sheet.SignatureBlock;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;
import ru.rsnms.reserve.model.ProtocolPress;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.reserve.sitting.Protocol;
import ru.rsnms.reserve.sitting.SittingKind;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.paper.SheetPrinter;

/** Lays out the protocols of the commission. */
@ApplicationScoped
public class ProtocolSheets implements ProtocolPress {

  private static final String KEY = "reserve.sitting.paper.";

  private final SheetPrinter printer = new SheetPrinter();

  private Clock clock;

  protected ProtocolSheets() {
    // for the container
  }

  @Inject
  public ProtocolSheets(Clock clock) {
    this.clock = clock;
  }

  @Override
  public PaperFile pdf(Protocol protocol) {
    return PaperFile.pdf(name(protocol), printer.pdf(sheet(protocol)));
  }

  @Override
  public PaperFile docx(Protocol protocol) {
    return PaperFile.docx(name(protocol), printer.docx(sheet(protocol), List.of()));
  }

  private static String name(Protocol protocol) {
    return Texts.of(
        KEY + "name", protocol.data().number(), RussianDates.digits(protocol.data().date()));
  }

  private DocumentSheet sheet(Protocol protocol) {
    var data = protocol.data();
    return new DocumentSheet(
        PaperStyle.standard(),
        null,
        null,
        body(protocol),
        new SignatureBlock(
            List.of(
                new Signature(Texts.of(KEY + "chair"), nameOnly(data.chair()), null),
                new Signature(Texts.of(KEY + "secretary"), nameOnly(data.secretary()), null))),
        null,
        List.of(),
        null,
        new DocumentInfo(
            name(protocol), protocol.owner(), protocol.season(), "ru-RU", clock.instant()),
        protocol.signed() ? null : Texts.of(KEY + "draft"));
  }

  /** «Звягинцева М. Л., директор департамента»: under the text the name stands alone. */
  private static String nameOnly(String line) {
    return line.split(",", 2)[0].strip();
  }

  private static List<Block> body(Protocol protocol) {
    var data = protocol.data();
    List<Block> body = new ArrayList<>();
    body.add(
        new Paragraph(Texts.of(KEY + "title", data.number(), protocol.season()), TextStyle.TITLE));
    body.add(Paragraph.flush(RussianDates.digits(data.date())));
    body.add(Paragraph.flush(Texts.of(KEY + "presiding", data.chair())));
    body.add(Paragraph.flush(Texts.of(KEY + "writing", data.secretary())));
    if (!data.present().isEmpty()) {
      body.add(Paragraph.flush(Texts.of(KEY + "present", String.join("; ", data.present()))));
    }
    if (!data.absent().isEmpty()) {
      body.add(Paragraph.flush(Texts.of(KEY + "absent", String.join("; ", data.absent()))));
    }
    body.add(Paragraph.flush(Texts.of(KEY + "attending", data.attending(), data.members())));
    body.add(Paragraph.heading(Texts.of(KEY + "agenda")));
    body.add(Paragraph.body(data.agenda()));
    if (data.kind() == SittingKind.SELECTION) {
      selection(protocol.level(), protocol.run(), body);
    } else {
      appeals(protocol.answers(), body);
    }
    return body;
  }

  private static void selection(int level, Protocol.Run run, List<Block> body) {
    body.add(Paragraph.heading(Texts.of(KEY + "heard")));
    if (run == null) {
      body.add(Paragraph.body(Texts.of(KEY + "no-run")));
      return;
    }
    body.add(Paragraph.body(Texts.of(KEY + "run", run.number(), run.rulesNumber(), level)));
    body.add(figures(run));
    if (run.choiceReason() != null) {
      body.add(
          Paragraph.body(
              Texts.of(KEY + "choice", String.join(", ", run.chosen()), run.choiceReason())));
    } else if (run.tied() > 0) {
      body.add(Paragraph.body(Texts.of(KEY + "tie", run.tied(), run.tiedPlaces())));
    }
    body.add(Paragraph.heading(Texts.of(KEY + "resolved")));
    body.add(
        Paragraph.body(
            Texts.of(
                KEY + (run.confirmed() ? "confirmed" : "proposed"),
                run.number(),
                run.passed(),
                level)));
  }

  private static Table figures(Protocol.Run run) {
    var quota = run.quota();
    List<Row> rows = new ArrayList<>();
    rows.add(figure("submitted", quota.submitted()));
    rows.add(figure("admitted", quota.admitted()));
    rows.add(figure("scored", quota.scored()));
    rows.add(figure("base", quota.base()));
    rows.add(Row.of(Texts.of(KEY + "exact"), decimal(quota.exact())));
    rows.add(figure("places", quota.places()));
    rows.add(figure("reserved", quota.reserved()));
    rows.add(Row.of(Texts.of(KEY + "border"), decimal(run.border())));
    for (var ground : Ground.values()) {
      if (run.grounds().getOrDefault(ground, 0) > 0) {
        rows.add(
            Row.of(
                Texts.of(KEY + "ground", Texts.of(ground)),
                String.valueOf(run.grounds().get(ground))));
      }
    }
    return Table.of(
        List.of(
            new Column(Texts.of(KEY + "figure"), 130, Align.LEFT),
            new Column(Texts.of(KEY + "value"), 40, Align.CENTER)),
        List.of(),
        rows);
  }

  private static Row figure(String name, int value) {
    return Row.of(Texts.of(KEY + name), String.valueOf(value));
  }

  private static String decimal(BigDecimal number) {
    return number == null ? "–" : number.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private static void appeals(List<Protocol.Answer> answers, List<Block> body) {
    body.add(Paragraph.heading(Texts.of(KEY + "heard")));
    if (answers.isEmpty()) {
      body.add(Paragraph.body(Texts.of(KEY + "no-appeals")));
      return;
    }
    body.add(Paragraph.body(Texts.of(KEY + "appeals", answers.size())));
    body.add(
        Table.of(
            List.of(
                new Column(Texts.of("reserve.run.list.column.number.PERSON"), 20, Align.CENTER),
                new Column(Texts.of("reserve.run.list.column.name"), 50, Align.LEFT),
                new Column(Texts.of("reserve.run.list.column.outcome"), 30, Align.LEFT),
                new Column(Texts.of(KEY + "reason"), 70, Align.LEFT)),
            List.of(),
            answers.stream()
                .map(
                    one ->
                        Row.of(
                            one.number(),
                            one.name(),
                            Texts.of(KEY + (one.satisfied() ? "satisfied" : "denied")),
                            one.reason()))
                .toList()));
    body.add(Paragraph.heading(Texts.of(KEY + "resolved")));
    var satisfied = answers.stream().filter(Protocol.Answer::satisfied).count();
    body.add(Paragraph.body(Texts.of(KEY + "answered", satisfied, answers.size() - satisfied)));
  }
}
