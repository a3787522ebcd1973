package ru.rsnms.document.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.HouseStyle;
import ru.rsnms.document.PaperFile;
import ru.rsnms.document.Specimen;
import ru.rsnms.document.model.FrozenContent;
import ru.rsnms.document.model.SpecimenPress;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.paper.SheetPrinter;

/** Prints the specimen of a house style the way every order is printed, and takes its picture. */
@ApplicationScoped
public class PrintedSpecimen implements SpecimenPress {

  /** A number that shows where the pattern puts the sequence. */
  private static final int SEQUENCE = 17;

  private final SheetPrinter printer = new SheetPrinter();
  private Clock clock;

  protected PrintedSpecimen() {
    // for the container
  }

  @Inject
  public PrintedSpecimen(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Specimen specimen(HouseStyle style, DocumentKind kind, String issuerName) {
    var content =
        new FrozenContent(
            kind,
            style,
            SpecimenText.in(style),
            Texts.of("document.specimen.position"),
            Texts.of("document.specimen.name"));
    var number = style.numberOf(kind, SEQUENCE);
    var stamp = new SheetComposer.Stamp(number, LocalDate.now(clock), clock.instant(), true);
    var pdf = printer.pdf(new SheetComposer(content, stamp, issuerName).compose());
    var name = Texts.of("document.specimen.file", Texts.of(kind));
    return new Specimen(PaperFile.pdf(name, pdf), PagePictures.of(pdf));
  }
}
