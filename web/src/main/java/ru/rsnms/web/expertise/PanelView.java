package ru.rsnms.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.expertise.PanelCard;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.PanelQueries;
import ru.rsnms.expertise.PanelService;
import ru.rsnms.expertise.PanelStage;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /expertise/panel.xhtml}: the table of a panel and what can be done to it. */
@Named
@ViewScoped
public class PanelView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SOME = 10;

  @Inject PanelQueries panels;
  @Inject PanelService service;
  @Inject CurrentActor actor;
  @Inject Notices notices;
  @Inject Clock clock;

  private UUID id;
  private transient PanelCard card;
  private LocalDate deadline;

  public void load() {
    if (id == null) {
      throw new NotFound("expertise/panel-not-found");
    }
    getCard();
  }

  public String remind() {
    var count = new int[1];
    var done = notices.attempt(() -> count[0] = service.remind(new PanelId(id)));
    return done ? again("panel.reminded", count[0]) : refused();
  }

  /** To the end of the day in the region. */
  public String extend() {
    var until = deadline.atTime(LocalTime.MAX).atZone(clock.getZone()).toInstant();
    return notices.attempt(() -> service.extend(new PanelId(id), getCard().version(), until))
        ? again("panel.extended")
        : refused();
  }

  public String close() {
    return notices.attempt(() -> service.close(new PanelId(id), getCard().version()))
        ? again("panel.closed")
        : refused();
  }

  private String again(String said, Object... details) {
    notices.doneNext(said, details);
    return "/expertise/panel.xhtml?faces-redirect=true&id=" + id;
  }

  private String refused() {
    card = null;
    return null;
  }

  public PanelCard getCard() {
    if (card == null) {
      card = panels.open(new PanelId(id));
    }
    return card;
  }

  /** May the user do anything here? */
  public boolean isRunning() {
    var may = actor.get().has(Role.INST_RESERVE) || actor.get().has(Role.COMMISSION_CHAIR);
    return may && getCard().stage() == PanelStage.OPEN;
  }

  public List<AuditRow> getHistory() {
    return panels.history(new PanelId(id), PageRequest.first(SOME)).items();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public LocalDate getDeadline() {
    return deadline;
  }

  public void setDeadline(LocalDate deadline) {
    this.deadline = deadline;
  }
}
