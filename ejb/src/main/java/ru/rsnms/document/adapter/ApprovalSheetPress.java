package ru.rsnms.document.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import ru.rsnms.document.ApprovalSheet;
import ru.rsnms.document.PaperFile;
import ru.rsnms.document.model.ApprovalPress;
import ru.rsnms.document.model.Order;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.paper.SheetPrinter;

/** Has approval sheets rendered. */
@ApplicationScoped
public class ApprovalSheetPress implements ApprovalPress {

  private final SheetPrinter printer = new SheetPrinter();

  private Clock clock;

  protected ApprovalSheetPress() {
    // for the container
  }

  @Inject
  public ApprovalSheetPress(Clock clock) {
    this.clock = clock;
  }

  @Override
  public PaperFile print(Order order, ApprovalSheet sheet) {
    var name = Texts.of("document.sheet.file", Texts.of(order.kind()));
    return PaperFile.pdf(name, render(sheet, order.issuerName()));
  }

  private byte[] render(ApprovalSheet sheet, String issuer) {
    return printer.pdf(
        new ApprovalSheetComposer(sheet, clock.getZone()).compose(issuer, clock.instant()));
  }
}
