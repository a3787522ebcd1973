package ru.rsnms.agreement.template;

import java.util.UUID;

/**
 * A datum that a draft lacks; while there is one nobody else reads the draft.
 *
 * @param reference as the template writes it, without the braces
 * @param role code of the party it is about, empty for none
 * @param subject organisation or person where it has to be entered, {@code null} for the campaign
 * @param words the doubtful or missing words: the post to be confirmed, the code of the variable
 */
public record Gap(String reference, String role, GapPlace place, UUID subject, String words) {

  public Gap {
    role = role == null ? "" : role;
    words = words == null ? "" : words;
  }
}
