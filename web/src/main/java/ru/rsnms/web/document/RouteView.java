package ru.rsnms.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.ApprovalRouteCard;
import ru.rsnms.document.ApprovalRouteId;
import ru.rsnms.document.ApprovalRouteService;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.KeepApprovalRoute;
import ru.rsnms.document.RepeatRule;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /document/route.xhtml}: makes a kept route, changes it, closes it by date. */
@Named
@ViewScoped
public class RouteView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LIST = "/document/routes.xhtml?faces-redirect=true";

  @Inject ApprovalRouteService service;
  @Inject ApproverFinder finder;
  @Inject SeatNames names;
  @Inject Notices notices;
  @Inject Clock clock;

  private UUID id;
  private long version;
  private boolean editable = true;
  private String title;
  private String organization;
  private DocumentKind kind;
  private String name;
  private RepeatRule rule = RepeatRule.USUAL;
  private LocalDate lastDay;
  private final RouteForm form = new RouteForm();

  /** Opens a kept route, or an empty one with a step to begin with. */
  public void load() {
    if (id == null) {
      form.addStep();
      return;
    }
    var card = service.open(new ApprovalRouteId(id));
    show(card);
  }

  private void show(ApprovalRouteCard card) {
    version = card.version();
    editable = card.editable();
    title = card.name();
    organization = card.organization().value().toString();
    kind = card.kind();
    name = card.name();
    rule = card.rule();
    lastDay = card.period().to();
    form.show(card.steps(), names);
  }

  public void add(String account) {
    put(account, false);
  }

  /** Puts the post of the found person into the route instead of the person. */
  public void addPost(String account) {
    put(account, true);
  }

  private void put(String account, boolean post) {
    finder.getFound().stream()
        .filter(one -> one.account().equals(account))
        .findFirst()
        .ifPresent(one -> form.add(post ? one.asPost(names) : one.asPerson()));
    finder.done();
  }

  public String save() {
    if (form.written().isEmpty()) {
      notices.atField("approver-words", "order.approvers.needed");
      return null;
    }
    var wanted =
        new KeepApprovalRoute(
            new OrganizationId(UUID.fromString(organization)), kind, name, rule, form.written());
    return ended(notices.attempt(() -> keep(wanted)), "route.saved");
  }

  private void keep(KeepApprovalRoute wanted) {
    if (id == null) {
      service.keep(wanted);
    } else {
      service.change(new ApprovalRouteId(id), version, wanted);
    }
  }

  /** Today is the last day on which papers may be sent by the route. */
  public String close() {
    var today = LocalDate.now(clock);
    return ended(
        notices.attempt(() -> service.close(new ApprovalRouteId(id), version, today)),
        "route.closed.done");
  }

  private String ended(boolean done, String text) {
    if (!done) {
      return null;
    }
    notices.doneNext(text);
    return LIST;
  }

  public List<Option> getKinds() {
    return Option.of(DocumentKind.values());
  }

  public List<Option> getRules() {
    return Option.of(RepeatRule.values());
  }

  public RouteForm getForm() {
    return form;
  }

  public ApproverFinder getFinder() {
    return finder;
  }

  /** The name the route has had so far; {@code null} for a new one. */
  public String getTitle() {
    return title;
  }

  public boolean isEditable() {
    return editable;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getOrganization() {
    return organization;
  }

  public void setOrganization(String organization) {
    this.organization = organization;
  }

  public DocumentKind getKind() {
    return kind;
  }

  public void setKind(DocumentKind kind) {
    this.kind = kind;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public RepeatRule getRule() {
    return rule;
  }

  public void setRule(RepeatRule rule) {
    this.rule = rule;
  }
}
