package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.AttachedFile;
import ru.rsnms.reserve.appeal.AppealAction;
import ru.rsnms.reserve.appeal.AppealCard;
import ru.rsnms.reserve.appeal.AppealId;
import ru.rsnms.reserve.appeal.AppealQueries;
import ru.rsnms.reserve.appeal.AppealService;
import ru.rsnms.reserve.appeal.WriteAppeal;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Difference;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /reserve/apply/appeal.xhtml} and its second page: the candidate's own appeal. */
@Named
@ViewScoped
public class OwnAppealView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FIRST = "appeal";
  private static final String SECOND = "appeal-send";

  @Inject AppealQueries appeals;
  @Inject AppealService service;
  @Inject Notices notices;
  @Inject Clock clock;

  private UUID id;
  private long version;
  private String words;
  private Instant savedAt;
  private final ProofForm proof = new ProofForm();
  private transient AppealCard card;
  private transient AppealCard newer;

  public void load() {
    if (id == null || !getCard().own()) {
      throw new NotFound("reserve/appeal-not-found");
    }
    version = getCard().version();
    words = getCard().text();
  }

  /** What cannot be sent any more is looked at on the first page. */
  public String loadSend() {
    load();
    return isWritable() ? null : to(FIRST);
  }

  /** Saves without leaving the page. */
  public void save() {
    if (notices.attempt(() -> version = written(words, null))) {
      savedAt = clock.instant();
      newer = null;
      card = null;
      return;
    }
    savedAt = null;
    var now = open();
    newer = now.version() == version ? null : now;
    version = now.version();
  }

  public String saveAndContinue() {
    save();
    return savedAt == null ? null : to(SECOND);
  }

  /** Keeps the file if one is chosen, and hands the appeal in. */
  public String send() {
    var chosen = proof.chosen();
    var done =
        notices.attempt(
            () -> {
              if (chosen != null) {
                version = written(getCard().text(), chosen);
              }
              service.file(new AppealId(id), version);
            });
    return done ? said("appeal.sent") : refused();
  }

  public String attach() {
    var chosen = proof.chosen();
    if (chosen == null) {
      notices.atField("file", "appeal.file.needed");
      return null;
    }
    return notices.attempt(() -> written(getCard().text(), chosen)) ? to(SECOND) : refused();
  }

  public String drop() {
    return notices.attempt(() -> service.detach(new AppealId(id), version))
        ? to(SECOND)
        : refused();
  }

  public String withdraw() {
    return notices.attempt(() -> service.withdraw(new AppealId(id), version))
        ? said("appeal.withdrawn")
        : refused();
  }

  private long written(String text, AttachedFile file) {
    return service.write(new WriteAppeal(new AppealId(id), version, text, file));
  }

  private String said(String key) {
    notices.doneNext(key);
    return to(FIRST);
  }

  private String refused() {
    card = null;
    version = getCard().version();
    return null;
  }

  private String to(String page) {
    return "/reserve/apply/" + page + ".xhtml?faces-redirect=true&id=" + id;
  }

  public AppealCard getCard() {
    if (card == null) {
      card = open();
    }
    return card;
  }

  private AppealCard open() {
    return appeals.open(new AppealId(id));
  }

  public boolean isWritable() {
    return getCard().action(AppealAction.EDIT).open();
  }

  public boolean isWithdrawable() {
    return getCard().action(AppealAction.WITHDRAW).open();
  }

  /** Why it cannot be written any more; {@code null} while it can. */
  public String getClosedBecause() {
    return getCard().action(AppealAction.EDIT).closedBecause();
  }

  /** What was saved elsewhere meanwhile beside what is typed here; empty as a rule. */
  public List<Difference> getDifferences() {
    var label = PageTexts.of("appeal.text");
    return newer == null
        ? List.of()
        : Difference.between(
            Map.of(label, newer.text()), Map.of(label, words == null ? "" : words));
  }

  public int getLongest() {
    return WriteAppeal.LONGEST;
  }

  public ProofForm getProof() {
    return proof;
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

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
