package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.idea.ClaimEvidence;
import ru.rsnms.reserve.idea.IdeaQueries;
import ru.rsnms.reserve.idea.IdeaService;
import ru.rsnms.reserve.idea.OfferIdea;
import ru.rsnms.reserve.idea.OfferStage;
import ru.rsnms.reserve.idea.OwnIdea;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs the author's pages {@code /reserve/my-ideas.xhtml} and {@code my-idea.xhtml}. */
@Named
@ViewScoped
public class MyIdeasView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject IdeaQueries ideas;
  @Inject IdeaService service;
  @Inject Notices notices;

  private UUID id;
  private long version;
  private String title;
  private String summary;
  private IdeaField field;
  private boolean consent;
  private boolean withName;
  private boolean withFile;
  private String place;
  private LocalDate since;
  private String what;
  private String link;
  private transient List<OwnIdea> all;

  /** Fills the form with what the bank has, or with what the application says. */
  public void load() {
    var own = getOwn();
    version = own.version();
    title = own.title();
    summary = own.summary();
    field = own.field();
    withName = own.withName();
    withFile = own.withFile();
  }

  public String offer() {
    var command =
        new OfferIdea(
            getOwn().application(), version, title, summary, field, consent, withName, withFile);
    return done(() -> service.offer(command), "ideas.offered.done");
  }

  public String withdraw() {
    return done(() -> service.withdraw(new IdeaId(id)), "ideas.withdrawn.done");
  }

  public String claim() {
    var command = new ClaimEvidence(new IdeaId(id), place, since, what, link, null);
    return done(() -> service.claim(command), "ideas.claimed.done");
  }

  private String done(Runnable step, String said) {
    if (!notices.attempt(step)) {
      all = null;
      return null;
    }
    notices.doneNext(said);
    return "/reserve/my-idea.xhtml?faces-redirect=true&id=" + id;
  }

  /** Newest first. */
  public List<OwnIdea> getAll() {
    if (all == null) {
      all = ideas.own();
    }
    return all;
  }

  /** The one of the address; another's looks as if it did not exist. */
  public OwnIdea getOwn() {
    return getAll().stream()
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("reserve/idea-not-found"));
  }

  /** Is there a consent to take back? */
  public boolean isOffered() {
    return getOwn().offer() != null && getOwn().offer() != OfferStage.WITHDRAWN;
  }

  public IdeaField[] getFields() {
    return IdeaField.values();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public IdeaField getField() {
    return field;
  }

  public void setField(IdeaField field) {
    this.field = field;
  }

  public boolean isConsent() {
    return consent;
  }

  public void setConsent(boolean consent) {
    this.consent = consent;
  }

  public boolean isWithName() {
    return withName;
  }

  public void setWithName(boolean withName) {
    this.withName = withName;
  }

  public boolean isWithFile() {
    return withFile;
  }

  public void setWithFile(boolean withFile) {
    this.withFile = withFile;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }
}
