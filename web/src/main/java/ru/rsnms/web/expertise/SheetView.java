package ru.rsnms.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.UUID;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.ReviewService;
import ru.rsnms.expertise.SheetPreview;
import ru.rsnms.expertise.SheetService;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /expertise/sheet.xhtml}: an offline sheet comes back, is looked at, then kept. */
@Named
@ViewScoped
public class SheetView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject SheetService sheets;
  @Inject ReviewService reviews;
  @Inject Notices notices;

  private UUID panel;
  private transient Part file;
  private byte[] table;
  private transient SheetPreview preview;

  public void load() {
    if (panel == null) {
      throw new NotFound("expertise/panel-not-found");
    }
  }

  /** Reads the file and shows what it would change. */
  public void look() {
    try (var stream = file.getInputStream()) {
      table = stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    preview = null;
    if (!notices.attempt(this::getPreview)) {
      table = null;
    }
  }

  public String keep() {
    return notices.attempt(() -> reviews.saveAll(getPreview().drafts())) ? kept() : null;
  }

  private String kept() {
    notices.doneNext("sheet.kept");
    return "/expertise/reviews.xhtml?faces-redirect=true";
  }

  /** {@code null} until a file was given. */
  public SheetPreview getPreview() {
    if (preview == null && table != null) {
      preview = sheets.read(new PanelId(panel), table);
    }
    return preview;
  }

  public UUID getPanel() {
    return panel;
  }

  public void setPanel(UUID panel) {
    this.panel = panel;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
