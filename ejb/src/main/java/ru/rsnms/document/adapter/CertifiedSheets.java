package ru.rsnms.document.adapter;

import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.Certifier;
import ru.rsnms.document.model.Order;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Footer;
import ru.rsnms.reports.sheet.Requisites;
import ru.rsnms.reports.sheet.Signature;
import ru.rsnms.reports.sheet.SignatureBlock;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** Puts the mark of certification («Верно», requisite 26) under what an order says. */
final class CertifiedSheets {

  private CertifiedSheets() {}

  static DocumentSheet copy(DocumentSheet sheet, Order order, Certifier by) {
    return certified(sheet, sheet.requisites(), order, by);
  }

  /** The same head with another word for the kind. */
  static DocumentSheet extract(DocumentSheet sheet, Order order, Certifier by) {
    var head = sheet.requisites();
    var requisites =
        new Requisites(
            Texts.of("document.extract." + order.kind().name()),
            head.dateText(),
            head.place(),
            head.numberText(),
            head.registrationText(),
            head.title());
    return certified(sheet, requisites, order, by);
  }

  private static DocumentSheet certified(
      DocumentSheet sheet, Requisites requisites, Order order, Certifier by) {
    List<Signature> signatures = new ArrayList<>();
    sheet
        .signature()
        .signatures()
        .forEach(one -> signatures.add(new Signature(one.post(), one.name(), null)));
    signatures.add(new Signature(mark(by), by.name(), null));
    return new DocumentSheet(
        sheet.style(),
        sheet.letterhead(),
        requisites,
        sheet.body(),
        new SignatureBlock(signatures),
        null,
        sheet.annexes(),
        new Footer(
            List.of(
                Texts.of("document.copy.certified-on", RussianDates.digits(by.on())),
                Texts.of("document.copy.original", order.issuerName()))),
        sheet.info(),
        null);
  }

  private static String mark(Certifier by) {
    var correct = Texts.of("document.copy.correct");
    return by.post().isEmpty() ? correct : correct + "\n" + by.post();
  }
}
