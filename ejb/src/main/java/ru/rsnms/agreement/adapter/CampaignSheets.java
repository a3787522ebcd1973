package ru.rsnms.agreement.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.agreement.campaign.CampaignCard;
import ru.rsnms.agreement.campaign.MatrixRow;
import ru.rsnms.agreement.campaign.MatrixState;
import ru.rsnms.agreement.model.CampaignPress;
import ru.rsnms.document.PaperFile;
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
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.paper.SheetPrinter;

/** Lays out the report on a campaign: how many are where, and a line for each agreement. */
@ApplicationScoped
public class CampaignSheets implements CampaignPress {

  private static final String NOTHING = "–";

  private final SheetPrinter printer = new SheetPrinter();

  private Clock clock;

  protected CampaignSheets() {
    // for the container
  }

  @Inject
  public CampaignSheets(Clock clock) {
    this.clock = clock;
  }

  @Override
  public PaperFile report(CampaignCard campaign, List<MatrixRow> rows) {
    var title = say("title", campaign.terms().name());
    var bytes = printer.pdf(sheet(title, campaign, rows));
    return new PaperFile(title + ".pdf", "application/pdf", bytes, Digests.sha256(bytes));
  }

  private DocumentSheet sheet(String title, CampaignCard campaign, List<MatrixRow> rows) {
    List<Block> body = new ArrayList<>();
    body.add(new Paragraph(title, TextStyle.TITLE));
    body.add(Paragraph.body(say("as-of", RussianDates.moment(clock.instant()))));
    body.add(
        Paragraph.body(
            say(
                "terms",
                campaign.templateName(),
                campaign.templateNumber(),
                RussianDates.digits(campaign.terms().window().from()),
                RussianDates.digits(campaign.terms().window().to()),
                Texts.of(campaign.stage()))));
    body.add(new Paragraph(say("counts"), TextStyle.HEADING));
    body.add(counts(campaign));
    body.add(new Paragraph(say("rows"), TextStyle.HEADING));
    body.add(rows(rows));
    return DocumentSheet.plain(
        PaperStyle.standard(),
        body,
        null,
        new DocumentInfo(
            title, campaign.templateName(), campaign.terms().name(), "ru-RU", clock.instant()));
  }

  private static Table counts(CampaignCard campaign) {
    var rows = new ArrayList<Row>();
    Stream.of(MatrixState.values())
        .filter(state -> campaign.count(state) > 0)
        .forEach(state -> rows.add(Row.of(Texts.of(state), String.valueOf(campaign.count(state)))));
    rows.add(Row.of(say("total"), String.valueOf(campaign.total())));
    rows.add(Row.of(say("overdue"), String.valueOf(campaign.overdue())));
    return Table.of(
        List.of(column("state", 120, Align.LEFT), column("number", 50, Align.CENTER)),
        List.of(),
        rows);
  }

  private static Table rows(List<MatrixRow> rows) {
    return Table.of(
        List.of(
            column("party", 55, Align.LEFT),
            column("state", 33, Align.LEFT),
            column("sent", 22, Align.CENTER),
            column("agreed", 22, Align.CENTER),
            column("waiting", 38, Align.LEFT)),
        List.of(),
        rows.stream().map(CampaignSheets::row).toList());
  }

  private static Row row(MatrixRow row) {
    return Row.of(
        row.name(), Texts.of(row.state()), day(row.sentAt()), day(row.agreedAt()), waiting(row));
  }

  private static String waiting(MatrixRow row) {
    if (row.waiting() == null) {
      return row.why() == null ? NOTHING : row.why();
    }
    var whom =
        row.waiting().names().isEmpty() ? say("leader") : String.join("; ", row.waiting().names());
    return say("waiting.days", whom, row.waiting().days());
  }

  private static String day(Instant moment) {
    return moment == null ? NOTHING : RussianDates.moment(moment).substring(0, DAY);
  }

  /** Length of a date in digits. */
  private static final int DAY = RussianDates.digits(LocalDate.EPOCH).length();

  private static Column column(String key, int width, Align align) {
    return new Column(say("column." + key), width, align);
  }

  private static String say(String key, Object... details) {
    return Texts.of("agreement.report." + key, details);
  }
}
