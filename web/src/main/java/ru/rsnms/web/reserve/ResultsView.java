package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.LevelAction;
import ru.rsnms.reserve.run.LevelCard;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.ResultPreview;
import ru.rsnms.reserve.run.ResultService;
import ru.rsnms.reserve.run.RunQueries;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/results.xhtml}: results that a commission wrote on paper. */
@Named
@ViewScoped
public class ResultsView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MAX_BYTES = 5_000_000;

  @Inject RunQueries queries;
  @Inject ResultService service;
  @Inject Notices notices;

  private UUID id;
  private transient Part part;
  private byte[] file;
  private String source;
  private transient ResultPreview preview;
  private transient LevelCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/season-not-found");
    }
    getCard();
  }

  /** Reads the file and shows what it says, line by line. */
  public String check() {
    if (part == null || part.getSize() == 0) {
      notices.atField("file", "reserve.run.results.needed");
      return null;
    }
    if (part.getSize() > MAX_BYTES) {
      notices.atField("file", "import.too-large");
      return null;
    }
    file = bytes();
    look();
    return null;
  }

  private void look() {
    if (!notices.attempt(() -> preview = service.check(new SeasonId(id), LevelRef.FIRST, file))) {
      file = null;
    }
  }

  public String take() {
    if (notices.attempt(() -> service.take(new SeasonId(id), LevelRef.FIRST, file, source))) {
      notices.doneNext("reserve.run.results.taken");
      return "/reserve/level.xhtml?faces-redirect=true&id=" + id;
    }
    return null;
  }

  private byte[] bytes() {
    try (var stream = part.getInputStream()) {
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What the file said; {@code null} before one was read. */
  public ResultPreview getPreview() {
    if (preview == null && file != null) {
      look();
    }
    return preview;
  }

  /** Why results cannot be brought in now; {@code null} if they can. */
  public String getClosedBecause() {
    return getCard().action(LevelAction.COMPUTE).closedBecause();
  }

  public LevelCard getCard() {
    if (card == null) {
      card = queries.level(new SeasonId(id), LevelRef.FIRST);
    }
    return card;
  }

  public int getMaxBytes() {
    return MAX_BYTES;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
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
