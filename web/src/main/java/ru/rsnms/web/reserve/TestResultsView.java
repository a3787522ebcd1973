package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ru.rsnms.reserve.BringResults;
import ru.rsnms.reserve.BroughtResults;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonTestCard;
import ru.rsnms.reserve.TestControlService;
import ru.rsnms.reserve.TestQueries;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/test/results.xhtml}: results of a test held elsewhere. */
@Named
@ViewScoped
public class TestResultsView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TestControlService control;
  @Inject TestQueries queries;
  @Inject Notices notices;

  private final GivenFile file = new GivenFile();
  private UUID id;
  private String heldAt;
  private String title;
  private String closedBecause;
  private transient BroughtResults read;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/season-not-found");
    }
    SeasonTestCard card = queries.ofSeason(new SeasonId(id));
    title = card.seasonTitle();
    closedBecause = card.keeps() ? null : Texts.of(new Forbidden("reserve/test-not-the-keeper"));
  }

  public void check() {
    read = null;
    if (!file.take()) {
      notices.atField("file", "test.file.needed");
      return;
    }
    notices.attempt(() -> read = control.preview(new SeasonId(id), file.bytes()));
  }

  public String save() {
    var command = new BringResults(new SeasonId(id), file.bytes(), heldAt);
    var count = new int[1];
    if (notices.attempt(() -> count[0] = control.bring(command))) {
      notices.doneNext("test.results.brought", count[0]);
      return "/reserve/test/season.xhtml?faces-redirect=true&id=" + id;
    }
    notices.attempt(() -> read = control.preview(new SeasonId(id), file.bytes()));
    return null;
  }

  public GivenFile getFile() {
    return file;
  }

  /** {@code null} until a file was looked through. */
  public BroughtResults getRead() {
    return read;
  }

  public String getTitle() {
    return title;
  }

  /** Why the user may not bring results; {@code null} for those who may. */
  public String getClosedBecause() {
    return closedBecause;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getHeldAt() {
    return heldAt;
  }

  public void setHeldAt(String heldAt) {
    this.heldAt = heldAt;
  }
}
