package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import ru.rsnms.reserve.letter.ItemState;
import ru.rsnms.reserve.letter.LetterQueries;
import ru.rsnms.reserve.letter.MailingCard;
import ru.rsnms.reserve.letter.MailingId;
import ru.rsnms.reserve.letter.MailingItem;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.web.faces.Listing;

/** Backs {@code /reserve/mailing.xhtml}: how far a mailing is and what became of each item. */
@Named
@RequestScoped
public class MailingView {

  @Inject LetterQueries letters;
  @Inject Listing listing;

  private UUID id;
  private ItemState state;
  private MailingCard card;
  private Page<MailingItem> found;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/mailing-not-found");
    }
    card = letters.mailing(new MailingId(id));
    found = letters.items(new MailingId(id), state, listing.request());
  }

  public MailingCard getCard() {
    return card;
  }

  public Page<MailingItem> getFound() {
    return found;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public ItemState getState() {
    return state;
  }

  public void setState(ItemState state) {
    this.state = state;
  }
}
