package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.rsnms.reserve.ApplicationAction;
import ru.rsnms.reserve.ApplicationCard;
import ru.rsnms.reserve.ApplicationDraftService;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationQueries;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaLine;
import ru.rsnms.reserve.Question;
import ru.rsnms.reserve.WriteAnswer;
import ru.rsnms.reserve.WriteIdea;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Difference;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /reserve/apply/write.xhtml}: one question, of the questionnaire or the idea. */
@Named
@ViewScoped
public class WritingView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String CHECK = "check";

  @Inject ApplicationQueries applications;
  @Inject ApplicationDraftService service;
  @Inject Notices notices;
  @Inject Clock clock;

  private UUID id;
  private String code;
  private IdeaLine line;
  private String back;
  private long version;
  private String text;
  private Instant savedAt;
  private String closedBecause;
  private transient ApplicationCard card;
  private transient ApplicationCard newer;

  public void load() {
    if (id == null || code == null && line == null || !card().own()) {
      throw new NotFound("reserve/application-not-found");
    }
    if (line == null && position() < 0) {
      throw new NotFound("reserve/application-question-not-found");
    }
    version = card().version();
    text = stored(card());
    closedBecause = card().action(ApplicationAction.EDIT).closedBecause();
  }

  /** Saves without leaving the page. */
  public void save() {
    if (notices.attempt(() -> version = written())) {
      savedAt = clock.instant();
      newer = null;
      return;
    }
    savedAt = null;
    var now = open();
    newer = now.version() == version ? null : now;
    version = now.version();
  }

  /** Saves and goes on; what is needed may stay open, the list of sections tells so. */
  public String saveAndContinue() {
    save();
    return savedAt == null ? null : "/reserve/apply/" + next() + "faces-redirect=true&id=" + id;
  }

  private long written() {
    var application = new ApplicationId(id);
    return line == null
        ? service.answer(new WriteAnswer(application, version, code, text))
        : service.writeIdea(new WriteIdea(application, version, line, text));
  }

  private String next() {
    if (CHECK.equals(back)) {
      return "check.xhtml?";
    }
    if (line != null) {
      var following = line.ordinal() + 1;
      return following < IdeaLine.values().length
          ? "write.xhtml?line=" + IdeaLine.values()[following] + "&"
          : "idea-file.xhtml?";
    }
    var answers = card().answers();
    var following = position() + 1;
    return following < answers.size()
        ? "write.xhtml?code=" + answers.get(following).question().code() + "&"
        : "tasks.xhtml?";
  }

  private int position() {
    var answers = card().answers();
    return IntStream.range(0, answers.size())
        .filter(at -> answers.get(at).question().code().equals(code))
        .findFirst()
        .orElse(-1);
  }

  private String stored(ApplicationCard from) {
    return line == null ? from.answers().get(position()).text() : from.idea().text(line);
  }

  private ApplicationCard card() {
    if (card == null) {
      card = open();
    }
    return card;
  }

  private ApplicationCard open() {
    return applications.open(new ApplicationId(id));
  }

  /** What was saved elsewhere meanwhile beside what is typed here; empty as a rule. */
  public List<Difference> getDifferences() {
    return newer == null
        ? List.of()
        : Difference.between(
            Map.of(getLabel(), Objects.requireNonNullElse(stored(newer), "")),
            Map.of(getLabel(), Objects.requireNonNullElse(text, "")));
  }

  private Question question() {
    return card().answers().get(position()).question();
  }

  public String getLabel() {
    return line == null ? question().label() : PageTexts.of("apply.idea." + line);
  }

  public String getHint() {
    return line == null ? question().hint() : PageTexts.of("apply.idea.hint." + line);
  }

  public int getLongest() {
    return line == null ? question().longest() : line.longest();
  }

  public int getRows() {
    if (line == null) {
      return question().rows();
    }
    return switch (line) {
      case TITLE -> 1;
      case FIELD -> 0;
      case PROBLEM -> 7;
      case SOLUTION -> 10;
    };
  }

  /** Questions that need no answer say so. */
  public boolean isOptional() {
    return line == null && !question().required();
  }

  public List<Option> getFields() {
    return Option.of(IdeaField.values());
  }

  /** {@code 2}: which question of the section it is, counted from 1. */
  public int getNumber() {
    return (line == null ? position() : line.ordinal()) + 1;
  }

  public int getCount() {
    return line == null ? card().answers().size() : IdeaLine.values().length + 1;
  }

  /** Where the link back leads. */
  public String getBackAddress() {
    return (CHECK.equals(back) ? "check.xhtml?id=" : "tasks.xhtml?id=") + id;
  }

  public String getClosedBecause() {
    return closedBecause;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public IdeaLine getLine() {
    return line;
  }

  public void setLine(IdeaLine line) {
    this.line = line;
  }

  public String getBack() {
    return back;
  }

  public void setBack(String back) {
    this.back = back;
  }
}
