package ru.rsnms.document;

import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.PersonId;

/**
 * A name or a post in a case whose form nobody has confirmed: the rules of the library, marked as
 * such until somebody vouches for it.
 *
 * @param words as the text writes it
 * @param person whose name it is, {@code null} for a post
 * @param nominative the name or the post itself
 */
public record DoubtfulForm(String words, NameCase nameCase, PersonId person, String nominative) {

  public boolean isPost() {
    return person == null;
  }
}
