package ru.rsnms.web.document;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.document.CorrectHead;
import ru.rsnms.document.Finding;
import ru.rsnms.document.ImportId;
import ru.rsnms.document.ImportReport;
import ru.rsnms.document.ImportService;
import ru.rsnms.document.LineRole;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.PaperLine;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/**
 * Backs {@code /document/import-check.xhtml}: the original beside what was recognised, findings
 * with their places, and the corrections of a person before anything is saved.
 */
@Named
@ViewScoped
public class ImportCheckView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/document/import-check.xhtml?id=";

  @Inject ImportService service;
  @Inject Notices notices;

  private UUID id;
  private Integer line;
  private transient ImportReport report;
  private transient Set<Integer> doubted;
  private ImportHeadForm head;
  private ImportLineForm lineForm;
  private long seen;

  static String addressOf(ImportId id, Integer line) {
    return PAGE + id.value() + (line == null ? "" : "&line=" + line);
  }

  public void load() {
    if (id == null) {
      throw new NotFound("document/import-not-found");
    }
    seen = getReport().version();
    if (isRecognised()) {
      head = new ImportHeadForm(getReport().recognition().head());
      lineForm =
          line == null ? null : getReport().recognition().line(line).map(this::formOf).orElse(null);
    }
  }

  public void saveHead() {
    var done =
        notices.attempt(() -> service.correct(new CorrectHead(importId(), seen, head.read())));
    if (done) {
      goTo("", "import.corrected");
    }
  }

  public void saveLine() {
    var done = notices.attempt(() -> service.correct(lineForm.command(importId(), seen)));
    if (done) {
      goTo("#line-" + lineForm.getNumber(), "import.corrected");
    }
  }

  public String confirm() {
    var drafted = new OrderId[1];
    var done = notices.attempt(() -> drafted[0] = service.confirm(importId()));
    if (!done) {
      return null;
    }
    notices.doneNext("import.done");
    return "/document/order.xhtml?faces-redirect=true&id=" + drafted[0].value();
  }

  private void goTo(String place, String notice) {
    var context = FacesContext.getCurrentInstance().getExternalContext();
    notices.doneNext(notice);
    try {
      context.redirect(context.getRequestContextPath() + addressOf(importId(), null) + place);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private ImportId importId() {
    return new ImportId(id);
  }

  public ImportReport getReport() {
    if (report == null) {
      report = service.report(importId());
    }
    return report;
  }

  public boolean isRecognised() {
    return getReport().recognition() != null;
  }

  public List<PaperLine> getLines() {
    return getReport().recognition().lines();
  }

  /** The line a finding speaks of; {@code null} where it speaks of none. */
  public Integer lineOf(Finding finding) {
    return getReport().lineOf(finding).orElse(null);
  }

  /** Does a finding speak of the line? */
  public boolean isDoubted(PaperLine candidate) {
    if (doubted == null) {
      doubted = new HashSet<>();
      getReport().findings().forEach(f -> getReport().lineOf(f).ifPresent(doubted::add));
    }
    return doubted.contains(candidate.number());
  }

  public List<LineRole> getRoles() {
    return Arrays.asList(LineRole.values());
  }

  public ImportHeadForm getHead() {
    return head;
  }

  private ImportLineForm formOf(PaperLine wanted) {
    return new ImportLineForm(wanted, getReport().recognition().headsOf(wanted));
  }

  public ImportLineForm getLineForm() {
    return lineForm;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public Integer getLine() {
    return line;
  }

  public void setLine(Integer line) {
    this.line = line;
  }
}
