package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ru.rsnms.reserve.letter.LetterCard;
import ru.rsnms.reserve.letter.LetterQueries;

/** Backs {@code /reserve/apply/letters.xhtml}: the user's letters, the newest first. */
@Named
@RequestScoped
public class LettersView {

  @Inject LetterQueries letters;

  private List<LetterCard> own;

  public List<LetterCard> getOwn() {
    if (own == null) {
      own = letters.own();
    }
    return own;
  }

  /** How many have not been opened yet. */
  public long getUnread() {
    return getOwn().stream().filter(LetterCard::unread).count();
  }
}
