package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.letter.LetterPreview;
import ru.rsnms.reserve.letter.LetterQueries;
import ru.rsnms.reserve.letter.LetterService;
import ru.rsnms.reserve.letter.MailingId;
import ru.rsnms.reserve.letter.SendLetters;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/letters-send.xhtml}: nothing is sent without a look at it. */
@Named
@ViewScoped
public class LettersSendView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject LetterQueries letters;
  @Inject LetterService service;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private UUID id;
  private int level = LevelRef.FIRST;
  private LetterKind kind;
  private transient LetterPreview preview;

  public void load() {
    if (id == null || kind == null) {
      throw new NotFound("reserve/letters-not-there");
    }
    getPreview();
  }

  /** Begins and leads to the progress. */
  public String send() {
    var begun = new MailingId[1];
    var command = new SendLetters(new SeasonId(id), level, kind);
    if (!notices.attempt(() -> begun[0] = service.send(command))) {
      preview = null;
      return null;
    }
    return "/reserve/mailing.xhtml?faces-redirect=true&id=" + begun[0].value();
  }

  public LetterPreview getPreview() {
    if (preview == null) {
      preview = letters.preview(new LevelRef(new SeasonId(id), level), kind);
    }
    return preview;
  }

  public boolean isKeeper() {
    return actor.get().has(Role.INST_RESERVE);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }

  public LetterKind getKind() {
    return kind;
  }

  public void setKind(LetterKind kind) {
    this.kind = kind;
  }
}
