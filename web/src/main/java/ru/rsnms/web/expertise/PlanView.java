package ru.rsnms.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.expertise.AssignExperts;
import ru.rsnms.expertise.PanelCard;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.PanelQueries;
import ru.rsnms.expertise.PanelService;
import ru.rsnms.expertise.PlanPreview;
import ru.rsnms.expertise.Redistribution;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /expertise/plan.xhtml}: a plan is looked at, then put into force. */
@Named
@ViewScoped
public class PlanView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PanelQueries panels;
  @Inject PanelService service;
  @Inject Notices notices;

  private UUID id;
  private Redistribution way;
  private String fingerprint;
  private transient PlanPreview plan;
  private transient PanelCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("expertise/panel-not-found");
    }
    if (way == null) {
      way = Redistribution.FILL;
    }
    fingerprint = getPlan().fingerprint();
  }

  public String confirm() {
    var command = new AssignExperts(new PanelId(id), way, fingerprint);
    if (notices.attempt(() -> service.assign(command))) {
      notices.doneNext("plan.done");
      return "/expertise/panel.xhtml?faces-redirect=true&id=" + id;
    }
    plan = null;
    fingerprint = getPlan().fingerprint();
    return null;
  }

  public PlanPreview getPlan() {
    if (plan == null) {
      plan = panels.plan(new PanelId(id), way);
    }
    return plan;
  }

  public PanelCard getCard() {
    if (card == null) {
      card = panels.open(new PanelId(id));
    }
    return card;
  }

  /** Numbers of items with commas. */
  public String numbers(List<Integer> items) {
    return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  public List<Redistribution> getWays() {
    return List.of(Redistribution.values());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public Redistribution getWay() {
    return way;
  }

  public void setWay(Redistribution way) {
    this.way = way;
  }
}
