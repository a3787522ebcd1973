package ru.rsnms.expertise.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.expertise.Criterion;
import ru.rsnms.expertise.CriterionMark;
import ru.rsnms.expertise.ScoreSheet;
import ru.rsnms.expertise.model.ScorePress;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Column.Align;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Particular;
import ru.rsnms.reports.sheet.Particulars;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.SignatureBlock;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.paper.SheetPrinter;

/** Lays out the score sheet of an expert. */
@ApplicationScoped
public class ScorePaper implements ScorePress {

  private final SheetPrinter printer = new SheetPrinter();

  @Override
  public byte[] pdf(ScoreSheet sheet) {
    var title = say("title", sheet.panelTitle());
    List<Block> body = new ArrayList<>();
    body.add(new Paragraph(title, TextStyle.TITLE));
    body.add(
        new Particulars(
            List.of(
                new Particular(say("item"), say("item.of", sheet.number(), sheet.title())),
                new Particular(say("expert"), sheet.expert()),
                new Particular(say("submitted"), RussianDates.moment(sheet.submittedAt())))));
    body.add(marks(sheet));
    body.add(Paragraph.body(say("total", points(sheet.total()), points(sheet.form().highest()))));
    if (sheet.advice() != null && !sheet.advice().isBlank()) {
      body.add(new Paragraph(say("advice"), TextStyle.SUBHEADING));
      sheet
          .advice()
          .lines()
          .filter(line -> !line.isBlank())
          .map(Paragraph::body)
          .forEach(body::add);
    }
    return printer.pdf(
        DocumentSheet.plain(
            PaperStyle.standard(),
            body,
            SignatureBlock.of(say("signature"), sheet.expert()),
            new DocumentInfo(
                title.replace('\n', ' '),
                sheet.expert(),
                sheet.panelTitle(),
                "ru-RU",
                sheet.submittedAt())));
  }

  private static Table marks(ScoreSheet sheet) {
    List<Row> rows = new ArrayList<>();
    var criteria = sheet.form().criteria();
    for (var at = 0; at < criteria.size(); at++) {
      rows.add(row(at + 1, criteria.get(at), sheet.marks().get(at)));
    }
    return Table.of(
        List.of(
            column("number", 10, Align.CENTER),
            column("criterion", 58, Align.LEFT),
            column("weight", 18, Align.CENTER),
            column("mark", 18, Align.CENTER),
            column("comment", 66, Align.LEFT)),
        List.of(),
        rows);
  }

  private static Row row(int number, Criterion criterion, CriterionMark mark) {
    return Row.of(
        String.valueOf(number),
        criterion.title(),
        points(criterion.weight()),
        mark.mark() == null ? "" : String.valueOf(mark.mark()),
        mark.comment());
  }

  private static Column column(String name, int width, Align align) {
    return new Column(say("column." + name), width, align);
  }

  private static String points(BigDecimal points) {
    return points.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private static String say(String key, Object... details) {
    return Texts.of("expertise.score-sheet." + key, details);
  }
}
