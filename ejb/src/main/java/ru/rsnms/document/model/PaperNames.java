package ru.rsnms.document.model;

import ru.rsnms.document.PaperFile;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** File names by which people find papers again. */
public final class PaperNames {

  private PaperNames() {}

  public static PaperFile pdf(Order order, byte[] bytes, String sha256) {
    return PaperFile.pdf(nameOf(order), bytes, sha256);
  }

  /** The copy that is signed. */
  public static PaperFile signingCopy(Order order, byte[] bytes, String sha256) {
    var name = Texts.of("document.file.signing-copy", Texts.of(order.kind()));
    return PaperFile.pdf(name, bytes, sha256);
  }

  private static String nameOf(Order order) {
    var kind = Texts.of(order.kind());
    if (order.number() == null) {
      return Texts.of("document.file.draft", kind);
    }
    var number = order.number().replaceAll("[\\\\/:*?\"<>|\\s]", "-");
    return Texts.of(
        "document.file.registered", kind, number, RussianDates.digits(order.registeredOn()));
  }
}
