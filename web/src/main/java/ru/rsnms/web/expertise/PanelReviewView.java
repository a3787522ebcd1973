package ru.rsnms.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.rsnms.expertise.PanelQueries;
import ru.rsnms.expertise.PanelService;
import ru.rsnms.expertise.ReopenReview;
import ru.rsnms.expertise.ReplaceExpert;
import ru.rsnms.expertise.ReviewId;
import ru.rsnms.expertise.ReviewLine;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /expertise/panel-review.xhtml}: one review as staff see it. */
@Named
@ViewScoped
public class PanelReviewView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PanelQueries panels;
  @Inject PanelService service;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private UUID id;
  private transient ReviewLine line;
  private String reopening;
  private String replacing;

  public void load() {
    if (id == null) {
      throw new NotFound("expertise/review-not-found");
    }
    getLine();
  }

  public String reopen() {
    var command = new ReopenReview(new ReviewId(id), getLine().version(), reopening);
    return notices.attempt(() -> service.reopen(command)) ? back("panel.reopened") : refused();
  }

  public String replace() {
    var command = new ReplaceExpert(new ReviewId(id), getLine().version(), replacing);
    return notices.attempt(() -> service.replace(command)) ? back("panel.replaced") : refused();
  }

  private String back(String said) {
    notices.doneNext(said);
    return "/expertise/panel.xhtml?faces-redirect=true&id=" + getLine().panel().value();
  }

  private String refused() {
    line = null;
    return null;
  }

  public ReviewLine getLine() {
    if (line == null) {
      line = panels.review(new ReviewId(id));
    }
    return line;
  }

  /** Criteria with their marks, empty for who may not read them. */
  public List<MarkLine> getMarks() {
    var criteria = getLine().form().criteria();
    return IntStream.range(0, Math.min(criteria.size(), getLine().marks().size()))
        .mapToObj(at -> new MarkLine(criteria.get(at), getLine().marks().get(at)))
        .toList();
  }

  public boolean isReopenable() {
    return actor.get().has(Role.COMMISSION_CHAIR) && getLine().stage().counts();
  }

  public boolean isReplaceable() {
    var may = actor.get().has(Role.COMMISSION_CHAIR) || actor.get().has(Role.INST_RESERVE);
    return may && getLine().stage().occupies() && !getLine().stage().counts();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getReopening() {
    return reopening;
  }

  public void setReopening(String reopening) {
    this.reopening = reopening;
  }

  public String getReplacing() {
    return replacing;
  }

  public void setReplacing(String replacing) {
    this.replacing = replacing;
  }
}
