package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.reserve.ApplicationAction;
import ru.rsnms.reserve.ApplicationCard;
import ru.rsnms.reserve.ApplicationDraftService;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationPart;
import ru.rsnms.reserve.ApplicationQueries;
import ru.rsnms.reserve.ApplicationService;
import ru.rsnms.reserve.IdeaLine;
import ru.rsnms.reserve.PartState;
import ru.rsnms.reserve.ticket.TicketCard;
import ru.rsnms.reserve.ticket.TicketService;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.faces.Words;

/** Backs the pages of {@code /reserve/apply/} that show the candidate's whole application. */
@Named
@ViewScoped
public class ApplyView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FOLDER = "/reserve/apply/";
  private static final String TO = ".xhtml?faces-redirect=true&id=";

  @Inject ApplicationQueries applications;
  @Inject ApplicationDraftService drafts;
  @Inject ApplicationService service;
  @Inject TicketService tickets;
  @Inject Notices notices;
  @Inject Words words;

  private UUID id;
  private long version;
  private boolean agreed;
  private String reason;
  private transient ApplicationCard card;
  private transient TicketCard ticket;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/application-not-found");
    }
    version = getCard().version();
    if (!getCard().own()) {
      throw new NotFound("reserve/application-not-found");
    }
  }

  /** The list of sections is for what can still be written; else there is the status. */
  public String loadTasks() {
    load();
    return isWritable() ? null : FOLDER + "status" + TO + id;
  }

  public String submit() {
    return attempt(() -> service.submit(application(), version)) ? to("status") : null;
  }

  public String withdraw() {
    return attempt(() -> service.withdraw(application(), version, reason)) ? to("status") : null;
  }

  public String withdrawConsent() {
    return attempt(() -> service.withdrawConsent(application(), version)) ? to("status") : null;
  }

  /** Keeps the consent; without the tick there is none. */
  public String consent() {
    if (!agreed) {
      notices.atField("agreed", "apply.consent.needed");
      return null;
    }
    var text = getCard().consent().text().version();
    return attempt(() -> drafts.consent(application(), version, text)) ? to("tasks") : null;
  }

  public String claimNothing() {
    return attempt(() -> drafts.claimNothing(application(), version)) ? to("tasks") : null;
  }

  private boolean attempt(Runnable step) {
    var done = notices.attempt(step);
    if (!done) {
      card = null;
      version = getCard().version();
    }
    return done;
  }

  private String to(String page) {
    return FOLDER + page + TO + id;
  }

  private ApplicationId application() {
    return new ApplicationId(id);
  }

  public ApplicationCard getCard() {
    if (card == null) {
      card = applications.open(application());
    }
    return card;
  }

  /** May the candidate still write? */
  public boolean isWritable() {
    return getCard().action(ApplicationAction.EDIT).open();
  }

  public boolean open(ApplicationAction action) {
    return getCard().action(action).open();
  }

  public String why(ApplicationAction action) {
    return getCard().action(action).closedBecause();
  }

  /** The sections with the page each of them begins at. */
  public List<Section> getSections() {
    return shown().map(this::section).toList();
  }

  /** A season without a test does not mention it. */
  private Stream<PartState> shown() {
    return getCard().parts().stream()
        .filter(state -> state.part() != ApplicationPart.TEST || getCard().test().required());
  }

  private Section section(PartState state) {
    var look = state.done() ? "done" : state.begun() ? "begun" : "open";
    return new Section(state.part(), look, address(state.part()));
  }

  private String address(ApplicationPart part) {
    return switch (part) {
      case PERSON -> "person.xhtml?id=" + id;
      case QUESTIONS -> firstQuestion();
      case CLAIMS -> "claims.xhtml?id=" + id;
      case TEST -> "../test/attempt.xhtml?id=" + getCard().season().id().value();
      case IDEA -> "write.xhtml?line=" + IdeaLine.TITLE + "&id=" + id;
      case CONSENT -> "consent.xhtml?id=" + id;
    };
  }

  private String firstQuestion() {
    var first = getCard().answers().get(0).question().code();
    return "write.xhtml?code=" + first + "&id=" + id;
  }

  public long getDone() {
    return shown().filter(PartState::done).count();
  }

  /** Where the application stands on its way, with what is promised. */
  public List<ApplicationTrack.Step> getTrack() {
    return ApplicationTrack.of(getCard(), words);
  }

  /** The right of the last season that the candidate comes with. */
  public TicketCard getTicket() {
    if (ticket == null) {
      ticket = tickets.ticket(application());
    }
    return ticket;
  }

  /** Lines of the idea for the check of the answers. */
  public List<Line> getIdea() {
    return Arrays.stream(IdeaLine.values()).map(this::line).toList();
  }

  private Line line(IdeaLine line) {
    var idea = getCard().idea();
    var text = line == IdeaLine.FIELD ? words.label(idea.field()) : idea.text(line);
    return new Line(words.label(line), text, "write.xhtml?back=check&line=" + line + "&id=" + id);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public boolean isAgreed() {
    return agreed;
  }

  public void setAgreed(boolean agreed) {
    this.agreed = agreed;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /**
   * A section of the list.
   *
   * @param look {@code done}, {@code begun} or {@code open}
   */
  public record Section(ApplicationPart part, String look, String address) {

    public String state() {
      return PageTexts.of("apply.section." + look);
    }
  }

  /** An answer with the page that changes it. */
  public record Line(String label, String text, String address) {}
}
