package ru.rsnms.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ru.rsnms.document.ImportReport;
import ru.rsnms.document.ImportRow;
import ru.rsnms.document.ImportService;
import ru.rsnms.document.ImportedFile;
import ru.rsnms.web.faces.Notices;

/**
 * Backs {@code /document/import.xhtml}: the file of an order or its words, the files of the annexes
 * that a structured one names, and the imports to come back to.
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
  private transient List<ImportRow> latest;
  private String words;

  @PostConstruct
  void load() {
    latest = service.latest();
  }

  /** Takes the order's own file, or its words, and looks which other files it names. */
  public String takeOrder() {
    var pasted = words != null && !words.isBlank();
    if (!pasted && orderPart == null) {
      notices.atField("order-file", "import.file.needed");
      return null;
    }
    if (tooLarge(orderPart)) {
      notices.atField("order-file", "import.too-large");
      return null;
    }
    var file =
        orderPart == null || orderPart.getSize() == 0 && pasted
            ? new ImportedFile(null, words.getBytes(StandardCharsets.UTF_8))
            : new ImportedFile(orderPart.getSubmittedFileName(), bytesOf(orderPart));
    return take(file);
  }

  private String take(ImportedFile file) {
    bundle = ImportBundleForm.isOrder(file.content()) ? new ImportBundleForm(file.content()) : null;
    if (bundle == null) {
      return receive(file);
    }
    return bundle.getFiles().isEmpty() ? check() : null;
  }

  /** Lets the service read everything; a named file that was not given becomes a finding. */
  public String check() {
    if (bundle.getFiles().stream().anyMatch(file -> tooLarge(file.getPart()))) {
      notices.atField("import", "import.too-large");
      return null;
    }
    bundle.getFiles().forEach(file -> file.take(ImportView::bytesOf));
    return receive(new ImportedFile(null, bundle.bytes()));
  }

  private String receive(ImportedFile file) {
    var report = new ImportReport[1];
    var done = notices.attempt(() -> report[0] = service.receive(file));
    return done ? ImportCheckView.addressOf(report[0].id(), null) + "&faces-redirect=true" : null;
  }

  public boolean isOrderWanted() {
    return bundle == null;
  }

  public boolean isFilesWanted() {
    return bundle != null;
  }

  public int getMaxBytes() {
    return MAX_BYTES;
  }

  public List<ImportBundleForm.NamedFile> getFiles() {
    return bundle.getFiles();
  }

  public List<ImportRow> getLatest() {
    return latest;
  }

  public Part getOrderPart() {
    return orderPart;
  }

  public void setOrderPart(Part orderPart) {
    this.orderPart = orderPart;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
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
