package ru.rsnms.reserve.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Letterhead;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Particular;
import ru.rsnms.reports.sheet.Particulars;
import ru.rsnms.reports.sheet.Requisites;
import ru.rsnms.reports.sheet.TextStyle;
import ru.rsnms.reserve.letter.LetterCard;
import ru.rsnms.reserve.model.LetterPress;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.paper.SheetPrinter;

/** Lays out letters about decisions. The same letter is always the same paper. */
@ApplicationScoped
public class LetterSheets implements LetterPress {

  private final SheetPrinter printer = new SheetPrinter();

  private Clock clock;

  protected LetterSheets() {
    // for the container
  }

  @Inject
  public LetterSheets(Clock clock) {
    this.clock = clock;
  }

  @Override
  public PaperFile paper(LetterCard letter) {
    return PaperFile.pdf(letter.number(), printer.pdf(sheet(letter)));
  }

  @Override
  public PaperFile word(LetterCard letter) {
    return PaperFile.docx(letter.number(), printer.docx(sheet(letter), List.of()));
  }

  @Override
  public void bind(String seasonTitle, OutputStream out, Consumer<Consumer<LetterCard>> letters) {
    var title = Texts.of("reserve.letter.bound", seasonTitle);
    var info =
        new DocumentInfo(
            title, Texts.of("reserve.cadre.register.author"), title, "ru-RU", clock.instant());
    printer.bind(
        info, out, file -> letters.accept(letter -> file.add(bookmark(letter), sheet(letter))));
  }

  private static String bookmark(LetterCard letter) {
    return Texts.of("reserve.letter.bookmark", letter.name(), letter.number());
  }

  private DocumentSheet sheet(LetterCard letter) {
    List<Block> body = new ArrayList<>();
    body.add(
        new Particulars(
            List.of(
                new Particular(Texts.of("reserve.letter.paper.to"), letter.name()),
                new Particular(Texts.of("reserve.letter.paper.at"), letter.organization()))));
    letter.text().forEach(words -> body.add(Paragraph.body(words)));
    body.add(new Paragraph(Texts.of("reserve.letter.paper.note", letter.sha256()), TextStyle.NOTE));
    return new DocumentSheet(
        PaperStyle.standard(),
        new Letterhead(List.of(letter.issuer()), null, null),
        new Requisites(
            Texts.of("reserve.letter.paper.kind." + letter.kind()),
            RussianDates.digits(LocalDate.ofInstant(letter.preparedAt(), clock.getZone())),
            null,
            Texts.of("reserve.letter.paper.number", letter.number()),
            null,
            letter.title()),
        body,
        null,
        null,
        List.of(),
        null,
        new DocumentInfo(
            letter.title(), letter.issuer(), letter.seasonTitle(), "ru-RU", letter.preparedAt()),
        null,
        letter.checkAddress(),
        List.of());
  }
}
