package ru.rsnms.document.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import ru.rsnms.document.Certifier;
import ru.rsnms.document.JournalLine;
import ru.rsnms.document.JournalWanted;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.PaperFile;
import ru.rsnms.document.model.DerivedPress;
import ru.rsnms.document.model.FrozenContent;
import ru.rsnms.document.model.HouseStyles;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderCards;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.paper.SheetPrinter;

/** Composes the papers made from orders and has them rendered. */
@ApplicationScoped
public class DerivedSheets implements DerivedPress {

  private final SheetPrinter printer = new SheetPrinter();

  private HouseStyles styles;
  private OrganizationDirectory organizations;
  private OrderCards cards;
  private Clock clock;

  protected DerivedSheets() {
    // for the container
  }

  @Inject
  public DerivedSheets(
      HouseStyles styles, OrganizationDirectory organizations, OrderCards cards, Clock clock) {
    this.styles = styles;
    this.organizations = organizations;
    this.cards = cards;
    this.clock = clock;
  }

  @Override
  public PaperFile word(Order order, OrderText text, List<String> doubtful) {
    var stamp = new SheetComposer.Stamp(null, null, clock.instant(), true);
    var sheet = new SheetComposer(provisional(order, text), stamp, order.issuerName()).compose();
    var name = Texts.of("document.file.draft", Texts.of(order.kind()));
    return PaperFile.docx(name, printer.docx(sheet, doubtful));
  }

  private FrozenContent provisional(Order order, OrderText text) {
    if (order.stage().isFrozen()) {
      return order.frozenContent();
    }
    var signature = cards.signatureOf(order, text);
    return new FrozenContent(
        order.kind(),
        styles.of(organizations.view(order.issuer())),
        text,
        signature == null ? "" : signature.position(),
        signature == null ? "" : signature.name());
  }

  @Override
  public PaperFile extract(Order order, List<NormUnit> units, Certifier by) {
    return print("extract", order, CertifiedSheets.extract(sheetOf(order, units), order, by));
  }

  @Override
  public PaperFile copy(Order order, Certifier by) {
    var whole = order.frozenContent().text();
    return print("copy", order, CertifiedSheets.copy(sheetOf(order, whole), order, by));
  }

  private DocumentSheet sheetOf(Order order, List<NormUnit> units) {
    var text = order.frozenContent().text();
    return sheetOf(order, text.withUnits(units).withAnnexes(List.of()).withAcquaintance(null));
  }

  private DocumentSheet sheetOf(Order order, OrderText text) {
    var frozen = order.frozenContent();
    var content =
        new FrozenContent(
            frozen.kind(),
            frozen.style(),
            text,
            frozen.signatoryPosition(),
            frozen.signatoryName());
    var stamp =
        new SheetComposer.Stamp(order.number(), order.registeredOn(), clock.instant(), false);
    return new SheetComposer(content, stamp, order.issuerName()).compose();
  }

  @Override
  public PaperFile readers(Order order) {
    return print("readers", order, ReaderSheet.of(order, clock));
  }

  @Override
  public PaperFile journal(JournalWanted wanted, String issuer, List<JournalLine> lines) {
    var bytes = printer.pdf(JournalSheet.of(wanted, issuer, lines, clock.instant()));
    return PaperFile.pdf(Texts.of("document.derived.journal"), bytes);
  }

  private PaperFile print(String what, Order order, DocumentSheet sheet) {
    var number = order.number().replaceAll("[\\\\/:*?\"<>|\\s]", "-");
    return PaperFile.pdf(Texts.of("document.derived." + what, number), printer.pdf(sheet));
  }
}
