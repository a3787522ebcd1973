package ru.rsnms.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import ru.rsnms.document.ImportReport;
import ru.rsnms.document.ImportService;
import ru.rsnms.document.OrderId;
import ru.rsnms.web.faces.Notices;

/**
 * Backs {@code /document/import.xhtml}: the file of an order, then the files of the annexes it
 * names, then what the system understood; nothing becomes a draft before the user confirms.
 */
@Named
@ViewScoped
public class ImportView implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What the server takes in one file; the page says so before anything is sent. */
  private static final int MAX_BYTES = 10_000_000;

  @Inject ImportService service;
  @Inject Notices notices;

  private transient Part orderPart;
  private transient ImportBundleForm bundle;
  private transient ImportReport report;

  /** Takes the order's own file and looks which other files it names. */
  public void takeOrder() {
    if (orderPart == null) {
      notices.atField("order-file", "import.file.needed");
      return;
    }
    if (tooLarge(orderPart)) {
      notices.atField("order-file", "import.too-large");
      return;
    }
    bundle = new ImportBundleForm(bytesOf(orderPart));
    if (bundle.getFiles().isEmpty()) {
      check();
    }
  }

  /** Lets the service read everything; a named file that was not given becomes a finding. */
  public void check() {
    if (bundle.getFiles().stream().anyMatch(file -> tooLarge(file.getPart()))) {
      notices.atField("import", "import.too-large");
      return;
    }
    bundle.getFiles().forEach(file -> file.take(ImportView::bytesOf));
    notices.attempt(() -> report = service.check(bundle.bytes()));
  }

  public String confirm() {
    var drafted = new OrderId[1];
    var done = notices.attempt(() -> drafted[0] = service.confirm(report.id()));
    if (!done) {
      return null;
    }
    notices.doneNext("import.done");
    return "/document/order.xhtml?faces-redirect=true&id=" + drafted[0].value();
  }

  public boolean isOrderWanted() {
    return bundle == null;
  }

  public boolean isFilesWanted() {
    return bundle != null && report == null;
  }

  public int getMaxBytes() {
    return MAX_BYTES;
  }

  public List<ImportBundleForm.NamedFile> getFiles() {
    return bundle.getFiles();
  }

  public ImportReport getReport() {
    return report;
  }

  public Part getOrderPart() {
    return orderPart;
  }

  public void setOrderPart(Part orderPart) {
    this.orderPart = orderPart;
  }

  private static boolean tooLarge(Part part) {
    return part != null && part.getSize() > MAX_BYTES;
  }

  private static byte[] bytesOf(Part part) {
    try (var stream = part.getInputStream()) {
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
