package ru.rsnms.web.roadmap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.roadmap.NewRoadmap;
import ru.rsnms.roadmap.RoadmapForm;
import ru.rsnms.roadmap.RoadmapId;
import ru.rsnms.roadmap.RoadmapLevel;
import ru.rsnms.roadmap.RoadmapService;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /roadmap/create.xhtml}: opens an empty roadmap. */
@Named
@RequestScoped
public class NewRoadmapView {

  @Inject RoadmapService service;
  @Inject Notices notices;

  private String title;
  private RoadmapLevel level = RoadmapLevel.REGIONAL;
  private RoadmapForm form = RoadmapForm.NUMBERED;

  /** Id as it stands in the list. */
  private String owner;

  private LocalDate from;
  private LocalDate to;
  private RoadmapId created;

  public String create() {
    notices.attempt(() -> created = service.create(wanted()));
    return created == null
        ? null
        : "/roadmap/editor.xhtml?faces-redirect=true&id=" + created.value();
  }

  private NewRoadmap wanted() {
    return new NewRoadmap(
        title, level, new OrganizationId(UUID.fromString(owner)), new DatePeriod(from, to), form);
  }

  public List<Option> getLevels() {
    return Option.of(RoadmapLevel.values());
  }

  public List<Option> getForms() {
    return Option.of(RoadmapForm.values());
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public RoadmapLevel getLevel() {
    return level;
  }

  public void setLevel(RoadmapLevel level) {
    this.level = level;
  }

  public RoadmapForm getForm() {
    return form;
  }

  public void setForm(RoadmapForm form) {
    this.form = form;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
