package ru.rsnms.registry;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

/** Where a person can be reached; either part may be {@code null}. Never printed to a log. */
@Embeddable
public record Contacts(@Email @Size(max = 200) String email, @Size(max = 40) String phone) {

  public static final Contacts NONE = new Contacts(null, null);

  @Override
  public String toString() {
    return "Contacts[…]";
  }
}
