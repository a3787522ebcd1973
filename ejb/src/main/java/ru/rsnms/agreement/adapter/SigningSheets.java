package ru.rsnms.agreement.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ru.rsnms.agreement.AgreementAnnex;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.PartyRequisites;
import ru.rsnms.agreement.model.SigningPaper;
import ru.rsnms.agreement.model.SigningPress;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reports.sheet.AnnexSheet;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Cell;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Column.Align;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Orientation;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Particular;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Signature;
import ru.rsnms.reports.sheet.SignatureBlock;
import ru.rsnms.reports.sheet.SignatureMark;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.paper.SheetPrinter;
import ru.rsnms.signature.SignatureView;

/** Lays out a frozen agreement: its text, requisites in columns, signatures with their marks. */
@ApplicationScoped
public class SigningSheets implements SigningPress {

  private static final String PDF = "application/pdf";
  private static final String KEY = "agreement.signing.paper.";
  private static final double WIDTH = 170;

  private final SheetPrinter printer = new SheetPrinter();

  private Clock clock;

  protected SigningSheets() {
    // for the container
  }

  @Inject
  public SigningSheets(Clock clock) {
    this.clock = clock;
  }

  @Override
  public PaperFile paper(SigningPaper paper) {
    var name =
        paper.number() == null
            ? Texts.of(KEY + "copy")
            : Texts.of(KEY + "file", paper.number().replace('/', '-'));
    var bytes = printer.pdf(sheet(paper, name));
    return new PaperFile(name + ".pdf", PDF, bytes, Digests.sha256(bytes));
  }

  private DocumentSheet sheet(SigningPaper paper, String name) {
    var text = paper.text();
    return new DocumentSheet(
            PaperStyle.standard(),
            null,
            null,
            body(paper),
            signatures(paper),
            null,
            annexes(text),
            null,
            new DocumentInfo(
                name,
                text.parties().isEmpty() ? "" : text.parties().get(0).name(),
                text.title(),
                "ru-RU",
                paper.at(),
                URI.create("urn:uuid:" + paper.id().value())),
            null)
        .checkedAt(paper.checkAddress());
  }

  private static List<Block> body(SigningPaper paper) {
    var text = paper.text();
    List<Block> body = new ArrayList<>();
    var title =
        paper.number() == null
            ? text.title()
            : Texts.of(KEY + "title", text.title(), paper.number());
    body.add(new Paragraph(title, TextStyle.TITLE));
    body.add(
        Paragraph.flush(
            paper.on() == null
                ? text.place()
                : Texts.of(KEY + "place", text.place(), RussianDates.words(paper.on()))));
    if (!text.preamble().isBlank()) {
      body.add(Paragraph.body(text.preamble()));
    }
    body.addAll(new ClauseBlocks(text).of(text.units()));
    if (!text.parties().isEmpty()) {
      body.add(Paragraph.heading(Texts.of(KEY + "requisites")));
      body.add(requisites(text.parties()));
    }
    body.add(new Paragraph(Texts.of(KEY + "hash", paper.sha256()), TextStyle.NOTE));
    return body;
  }

  /** A column for each party. */
  private static Table requisites(List<PartyRequisites> parties) {
    var width = WIDTH / parties.size();
    return Table.of(
        parties.stream().map(one -> new Column(one.roleName(), width, Align.LEFT)).toList(),
        List.of(),
        List.of(
            new Row(Row.Kind.NORMAL, parties.stream().map(one -> Cell.of(one.name())).toList()),
            new Row(
                Row.Kind.NORMAL,
                parties.stream().map(one -> Cell.of(String.join("\n", one.lines()))).toList())));
  }

  private SignatureBlock signatures(SigningPaper paper) {
    var parties = paper.text().parties();
    return new SignatureBlock(
        IntStream.range(0, parties.size())
            .mapToObj(
                i ->
                    signature(
                        parties.get(i),
                        paper.signatures().isEmpty() ? null : paper.signatures().get(i)))
            .toList());
  }

  private Signature signature(PartyRequisites party, SignatureView signed) {
    if (signed == null) {
      return new Signature(post(party.roleName(), party.position()), party.signatory(), null);
    }
    return new Signature(
        post(party.roleName(), signed.position()),
        party.signatory().isBlank() ? signed.name() : party.signatory(),
        mark(signed));
  }

  private static String post(String role, String position) {
    return position.isBlank() || position.equals(role) ? role : role + ": " + position;
  }

  private SignatureMark mark(SignatureView signed) {
    return switch (signed.method()) {
      case IN_SYSTEM ->
          new SignatureMark(
              Texts.of("signature.mark.in-system"),
              List.of(
                  line("signatory", signed.name()),
                  line("moment", RussianDates.moment(signed.receivedAt())),
                  line("way", Texts.of("signature.mark.own-account"))));
      case DETACHED_FILE ->
          new SignatureMark(
              Texts.of("signature.mark.by-certificate"),
              List.of(
                  line("certificate", signed.certificate().serial()),
                  line("owner", signed.certificate().owner()),
                  line(
                      "validity",
                      Texts.of(
                          "signature.mark.days",
                          day(signed.certificate().from()),
                          day(signed.certificate().to())))));
      case ON_PAPER ->
          new SignatureMark(
              Texts.of("signature.mark.on-paper"),
              List.of(
                  line("signatory", signed.name()),
                  line("moment", RussianDates.digits(signed.signedOn())),
                  line("way", Texts.of("signature.mark.scan-kept"))));
    };
  }

  private static Particular line(String label, String value) {
    return new Particular(Texts.of("signature.mark.label." + label), value);
  }

  private String day(Instant moment) {
    return RussianDates.digits(LocalDate.ofInstant(moment, clock.getZone()));
  }

  private static List<AnnexSheet> annexes(AgreementText text) {
    return IntStream.range(0, text.annexes().size())
        .mapToObj(i -> annex(text, text.annexes().get(i), i + 1))
        .toList();
  }

  private static AnnexSheet annex(AgreementText text, AgreementAnnex annex, int number) {
    var mark =
        text.annexes().size() == 1
            ? Texts.of("agreement.paper.only-annex")
            : Texts.of("agreement.paper.annex", number);
    return new AnnexSheet(
        List.of(mark, Texts.of("agreement.paper.annex-to")),
        annex.title().isBlank() ? List.of() : List.of(annex.title().split("\n")),
        Orientation.PORTRAIT,
        new ClauseBlocks(text).of(annex),
        List.of());
  }
}
