package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.rsnms.reserve.EnterFigures;
import ru.rsnms.reserve.FigureLine;
import ru.rsnms.reserve.FigurePreview;
import ru.rsnms.reserve.FigureService;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/figures.xhtml}: a sheet of figures, looked through before it is kept. */
@Named
@ViewScoped
public class FiguresView implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What the server takes in one file; the page says so before anything is sent. */
  private static final int MAX_BYTES = 10_000_000;

  /** Lines shown; those with complaints come first. */
  private static final int SHOWN = 200;

  @Inject FigureService service;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private transient Part part;
  private byte[] sheet;
  private transient FigurePreview preview;
  private String source;

  /** Reads the sheet and shows what would become of each line. */
  public String look() {
    if (part == null || part.getSize() == 0) {
      notices.atField("file", "import.file.needed");
    } else if (part.getSize() > MAX_BYTES) {
      notices.atField("file", "import.too-large");
    } else {
      notices.attempt(() -> preview = service.preview(bytes()));
      sheet = preview == null ? null : bytes();
    }
    return null;
  }

  /** Keeps what was shown. */
  public String enter() {
    var entered = new int[1];
    var figures = getPreview().lines().stream().map(FigureLine::figure).toList();
    if (!notices.attempt(() -> entered[0] = service.enter(new EnterFigures(figures, source)))) {
      return null;
    }
    notices.doneNext("figures.entered", entered[0]);
    return "/reserve/figures.xhtml?faces-redirect=true";
  }

  /** Why the user may not enter figures; {@code null} for those who may. */
  public String getClosedBecause() {
    return actor.get().has(Role.INST_RESERVE)
        ? null
        : Texts.of(new Forbidden("reserve/site-not-the-keeper"));
  }

  public FigurePreview getPreview() {
    if (preview == null && sheet != null) {
      preview = service.preview(sheet);
    }
    return preview;
  }

  /** The first lines, those that cannot be taken before the others. */
  public List<FigureLine> getLines() {
    var lines = new ArrayList<>(getPreview().lines());
    lines.sort(Comparator.comparing((FigureLine line) -> line.complaint() == null));
    return lines.subList(0, Math.min(SHOWN, lines.size()));
  }

  private byte[] bytes() {
    try (var stream = part.getInputStream()) {
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public int getMaxBytes() {
    return MAX_BYTES;
  }

  public Part getPart() {
    return part;
  }

  public void setPart(Part part) {
    this.part = part;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
