package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import ru.rsnms.reserve.letter.LetterCard;
import ru.rsnms.reserve.letter.LetterId;
import ru.rsnms.reserve.letter.LetterQueries;
import ru.rsnms.reserve.letter.LetterService;
import ru.rsnms.shared.NotFound;

/** Backs {@code letter.xhtml} of the staff and of the reader: one letter. */
@Named
@RequestScoped
public class LetterView {

  @Inject LetterQueries letters;
  @Inject LetterService service;

  private UUID id;
  private LetterCard card;

  /** The staff looks at it. */
  public void load() {
    if (id == null) {
      throw new NotFound("reserve/letter-not-found");
    }
    card = letters.open(new LetterId(id));
  }

  /** The reader opens it; from then on it is read. */
  public void read() {
    load();
    if (card.own() && card.unread()) {
      service.read(card.id());
      load();
    }
  }

  public LetterCard getCard() {
    return card;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
