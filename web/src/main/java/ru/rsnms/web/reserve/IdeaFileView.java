package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationAction;
import ru.rsnms.reserve.ApplicationCard;
import ru.rsnms.reserve.ApplicationDraftService;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationQueries;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/apply/idea-file.xhtml}: the file of the project idea. */
@Named
@ViewScoped
public class IdeaFileView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ApplicationQueries applications;
  @Inject ApplicationDraftService service;
  @Inject Notices notices;

  private UUID id;
  private String back;
  private final ProofForm proof = new ProofForm();
  private transient ApplicationCard card;

  public void load() {
    if (id == null || !getCard().own()) {
      throw new NotFound("reserve/application-not-found");
    }
  }

  /** Keeps a file if one is chosen, and goes on. */
  public String save() {
    var file = proof.chosen();
    var done =
        file == null
            || notices.attempt(() -> service.attachIdea(getCard().id(), getCard().version(), file));
    return done ? address("check".equals(back) ? "check" : "tasks") : refused();
  }

  public String drop() {
    return notices.attempt(() -> service.detachIdea(getCard().id(), getCard().version()))
        ? address("idea-file")
        : refused();
  }

  private String refused() {
    card = null;
    return null;
  }

  private String address(String page) {
    return "/reserve/apply/" + page + ".xhtml?faces-redirect=true&id=" + id;
  }

  public ApplicationCard getCard() {
    if (card == null) {
      card = applications.open(new ApplicationId(id));
    }
    return card;
  }

  public String getClosedBecause() {
    return getCard().action(ApplicationAction.EDIT).closedBecause();
  }

  public ProofForm getProof() {
    return proof;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getBack() {
    return back;
  }

  public void setBack(String back) {
    this.back = back;
  }
}
