package ru.rsnms.agreement.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.agreement.PartyRequisites;
import ru.rsnms.agreement.model.TalkPress;
import ru.rsnms.agreement.talk.Disagreement;
import ru.rsnms.agreement.talk.ProposalKind;
import ru.rsnms.agreement.talk.ProposalState;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reports.sheet.AnnexSheet;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Column.Align;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Orientation;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Particular;
import ru.rsnms.reports.sheet.Particulars;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.paper.SheetPrinter;

/** Lays out agreements, protocols of disagreements and agreement sheets. */
@ApplicationScoped
public class TalkSheets implements TalkPress {

  private static final String PDF = "application/pdf";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String KEY = "agreement.paper.";

  private final SheetPrinter printer = new SheetPrinter();

  private Clock clock;

  protected TalkSheets() {
    // for the container
  }

  @Inject
  public TalkSheets(Clock clock) {
    this.clock = clock;
  }

  @Override
  public PaperFile agreement(Head head) {
    return file(name("agreement", head) + ".pdf", PDF, printer.pdf(text(head)));
  }

  @Override
  public PaperFile word(Head head) {
    return file(name("agreement", head) + ".docx", DOCX, printer.docx(text(head), List.of()));
  }

  @Override
  public PaperFile protocol(Head head, List<Disagreement> lines) {
    return file(name("protocol", head) + ".pdf", PDF, printer.pdf(disagreements(head, lines)));
  }

  @Override
  public PaperFile sheet(Head head, List<Consent> consents, List<Made> versions) {
    return file(
        name("sheet", head) + ".pdf", PDF, printer.pdf(consentSheet(head, consents, versions)));
  }

  private static PaperFile file(String name, String type, byte[] bytes) {
    return new PaperFile(name, type, bytes, Digests.sha256(bytes));
  }

  /** «Трёхстороннее соглашение, проект, редакция 2»: of the party whose it is. */
  private static String name(String paper, Head head) {
    var number =
        head.number() == null
            ? Texts.of(KEY + "version", head.version())
            : head.number().replaceAll("[\\\\/:*?\"<>|\\s]", "-");
    return Texts.of(KEY + "name." + paper, Texts.of(head.kind()), number);
  }

  private static DocumentInfo info(String title, Head head) {
    var author = head.text().parties().stream().map(PartyRequisites::name).findFirst().orElse("");
    return new DocumentInfo(title, author, head.text().title(), "ru-RU", head.madeAt());
  }

  private static String mark(Head head) {
    return head.draft() ? Texts.of(KEY + "draft") : null;
  }

  private DocumentSheet text(Head head) {
    var text = head.text();
    List<Block> body = new ArrayList<>();
    body.add(new Paragraph(title(head), TextStyle.TITLE));
    body.add(Paragraph.flush(placeAndDay(head)));
    if (!text.preamble().isBlank()) {
      body.add(Paragraph.body(text.preamble()));
    }
    body.addAll(new ClauseBlocks(text).of(text.units()));
    if (!text.parties().isEmpty()) {
      body.add(Paragraph.heading(Texts.of(KEY + "parties")));
      body.add(ClauseBlocks.parties(text.parties()));
    }
    return new DocumentSheet(
        PaperStyle.standard(),
        null,
        null,
        body,
        null,
        null,
        annexes(head),
        null,
        info(title(head), head),
        mark(head));
  }

  private static String title(Head head) {
    return head.number() == null
        ? head.text().title()
        : Texts.of(KEY + "numbered", head.text().title(), head.number());
  }

  private static String placeAndDay(Head head) {
    var day =
        head.registeredOn() == null
            ? Texts.of(KEY + "no-day")
            : RussianDates.digits(head.registeredOn());
    return head.text().place().isBlank()
        ? day
        : Texts.of(KEY + "place-and-day", head.text().place(), day);
  }

  private static List<AnnexSheet> annexes(Head head) {
    List<AnnexSheet> sheets = new ArrayList<>();
    var annexes = head.text().annexes();
    for (var annex : annexes) {
      var mark =
          annexes.size() == 1
              ? Texts.of(KEY + "only-annex")
              : Texts.of(KEY + "annex", sheets.size() + 1);
      sheets.add(
          new AnnexSheet(
              List.of(mark, Texts.of(KEY + "annex-to")),
              annex.title().isBlank() ? List.of() : List.of(annex.title().split("\n")),
              Orientation.PORTRAIT,
              new ClauseBlocks(head.text()).of(annex),
              List.of()));
    }
    return sheets;
  }

  private DocumentSheet disagreements(Head head, List<Disagreement> lines) {
    var title = Texts.of(KEY + "protocol");
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.flush(Texts.of(KEY + "protocol-to", head.text().title())));
    blocks.add(table(lines));
    if (!head.text().parties().isEmpty()) {
      blocks.add(Paragraph.heading(Texts.of(KEY + "signatures")));
      blocks.add(signatures(head));
    }
    var sheet = new AnnexSheet(List.of(), List.of(title), Orientation.LANDSCAPE, blocks, List.of());
    return new DocumentSheet(
        PaperStyle.standard(),
        null,
        null,
        List.of(),
        null,
        null,
        List.of(sheet),
        null,
        info(title, head),
        mark(head));
  }

  private static Table table(List<Disagreement> lines) {
    var columns =
        List.of(
            new Column(Texts.of(KEY + "number"), 10, Align.CENTER),
            new Column(Texts.of(KEY + "clause"), 27, Align.LEFT),
            new Column(Texts.of(KEY + "wording"), 60, Align.LEFT),
            new Column(Texts.of(KEY + "party-wording"), 60, Align.LEFT),
            new Column(Texts.of(KEY + "agreed"), 55, Align.LEFT),
            new Column(Texts.of(KEY + "reason"), 45, Align.LEFT));
    List<Row> rows = new ArrayList<>();
    for (var line : lines) {
      rows.add(
          Row.of(
              Integer.toString(rows.size() + 1),
              line.clause(),
              line.wording().isEmpty() ? Texts.of(KEY + "absent") : line.wording(),
              line.party() + ":\n" + wanted(line),
              agreed(line),
              line.reason()));
    }
    return Table.of(columns, List.of("1", "2", "3", "4", "5", "6"), rows);
  }

  private static String wanted(Disagreement line) {
    return line.partyWording().isEmpty()
        ? Texts.of(KEY + "wanted." + line.kind())
        : line.partyWording();
  }

  private static String agreed(Disagreement line) {
    if (line.state() == ProposalState.OPEN) {
      return Texts.of(KEY + "not-agreed");
    }
    return line.agreed().isEmpty()
        ? Texts.of(
            KEY
                + (line.kind() == ProposalKind.INSERT_AFTER
                    ? "agreed-not-added"
                    : "agreed-removed"))
        : line.agreed();
  }

  private static Table signatures(Head head) {
    var parties = head.text().parties();
    var width = 257.0 / parties.size();
    var columns =
        parties.stream().map(one -> new Column(one.roleName(), width, Align.LEFT)).toList();
    var row =
        Row.of(
            parties.stream()
                .map(one -> one.position() + "\n\n" + Texts.of(KEY + "sign", one.signatory()))
                .toArray(String[]::new));
    return Table.of(columns, List.of(), List.of(row));
  }

  private DocumentSheet consentSheet(Head head, List<Consent> consents, List<Made> versions) {
    var title = Texts.of(KEY + "sheet");
    List<Block> body = new ArrayList<>();
    body.add(new Paragraph(title, TextStyle.TITLE));
    body.add(
        new Particulars(
            List.of(
                new Particular(Texts.of(KEY + "sheet.paper"), head.text().title()),
                new Particular(Texts.of(KEY + "sheet.version"), Integer.toString(head.version())),
                new Particular(Texts.of(KEY + "sheet.hash"), head.sha256()),
                new Particular(
                    Texts.of(KEY + "sheet.agreed"),
                    head.agreedAt() == null
                        ? Texts.of(KEY + "sheet.not-agreed")
                        : moment(head.agreedAt())))));
    body.add(Paragraph.heading(Texts.of(KEY + "sheet.consents")));
    body.add(consents(consents));
    body.add(Paragraph.heading(Texts.of(KEY + "sheet.versions")));
    body.add(versions(versions));
    var info = info(title, head);
    return DocumentSheet.plain(PaperStyle.standard(), body, null, info);
  }

  private Table consents(List<Consent> consents) {
    var columns =
        List.of(
            new Column(Texts.of(KEY + "sheet.party"), 70, Align.LEFT),
            new Column(Texts.of(KEY + "sheet.state"), 40, Align.LEFT),
            new Column(Texts.of(KEY + "sheet.of-version"), 25, Align.CENTER),
            new Column(Texts.of(KEY + "sheet.when"), 35, Align.CENTER));
    return Table.of(
        columns,
        List.of(),
        consents.stream()
            .map(
                one ->
                    Row.of(
                        one.role() + "\n" + one.name(),
                        Texts.of(one.state()),
                        one.version() == null ? "–" : one.version().toString(),
                        one.at() == null ? "–" : moment(one.at())))
            .toList());
  }

  private Table versions(List<Made> versions) {
    var columns =
        List.of(
            new Column(Texts.of(KEY + "sheet.of-version"), 22, Align.CENTER),
            new Column(Texts.of(KEY + "sheet.origin"), 48, Align.LEFT),
            new Column(Texts.of(KEY + "sheet.hash"), 68, Align.LEFT),
            new Column(Texts.of(KEY + "sheet.when"), 32, Align.CENTER));
    return Table.of(
        columns,
        List.of(),
        versions.stream()
            .map(
                one ->
                    Row.of(
                        Integer.toString(one.number()),
                        one.origin(),
                        inLines(one.sha256()),
                        moment(one.at())))
            .toList());
  }

  /** A hash is one long word; it is broken where people compare it. */
  private static String inLines(String hash) {
    return hash.replaceAll("(.{32})(?=.)", "$1\n");
  }

  private String moment(Instant at) {
    return DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(clock.getZone()).format(at);
  }
}
