package ru.rsnms.web.roadmap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NewOrder;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderService;
import ru.rsnms.roadmap.AttachRoadmap;
import ru.rsnms.roadmap.RoadmapAction;
import ru.rsnms.roadmap.RoadmapActionState;
import ru.rsnms.roadmap.RoadmapCard;
import ru.rsnms.roadmap.RoadmapId;
import ru.rsnms.roadmap.RoadmapQueries;
import ru.rsnms.roadmap.RoadmapService;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /roadmap/roadmap.xhtml}: a roadmap with what can be done to it. */
@Named
@ViewScoped
public class RoadmapView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SOME = 10;

  @Inject RoadmapQueries roadmaps;
  @Inject RoadmapService service;
  @Inject OrderService orders;
  @Inject Notices notices;

  private UUID id;
  private transient RoadmapCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("roadmap/not-found");
    }
    getCard();
  }

  /** Opens the draft of an order that shall approve the roadmap and prints the roadmap in it. */
  public String attach() {
    var roadmap = getCard();
    var drafted = new OrderId[1];
    var done =
        notices.attempt(
            () -> {
              var subject = SubjectRef.of(roadmap.id());
              drafted[0] =
                  orders.draft(new NewOrder(roadmap.owner(), DocumentKind.ORDER, null, subject));
              service.attach(new AttachRoadmap(roadmap.id(), roadmap.version(), drafted[0]));
            });
    return done ? "/document/editor.xhtml?faces-redirect=true&id=" + drafted[0].value() : refused();
  }

  public String close() {
    var roadmap = getCard();
    if (!notices.attempt(() -> service.close(roadmap.id(), roadmap.version()))) {
      return refused();
    }
    notices.doneNext("roadmap.closed");
    return "/roadmap/roadmap.xhtml?faces-redirect=true&id=" + id;
  }

  public RoadmapCard getCard() {
    if (card == null) {
      card = roadmaps.open(new RoadmapId(id));
    }
    return card;
  }

  public List<RoadmapLine> getLines() {
    return RoadmapLine.of(getCard().content());
  }

  /** Heads of the columns; the group is a heading of its own on the screen. */
  public List<String> getHeaders() {
    return getLines().stream()
        .filter(line -> !line.isHeading())
        .findFirst()
        .map(line -> line.cells().stream().map(RoadmapLine.Cell::header).toList())
        .orElse(List.of());
  }

  public List<RoadmapActionState> getActions() {
    return getCard().actions();
  }

  /** Whether an action is open to the user now. */
  public boolean open(RoadmapAction action) {
    return getCard().action(action).open();
  }

  public List<AuditRow> getHistory() {
    return roadmaps.history(new RoadmapId(id), PageRequest.first(SOME)).items();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  private String refused() {
    card = null;
    return null;
  }
}
