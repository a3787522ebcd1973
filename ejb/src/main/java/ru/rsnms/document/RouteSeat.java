package ru.rsnms.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A place in a step: a person by account, or whoever holds a post when the draft is sent.
 *
 * @param account {@code null} where a post is named
 * @param post as the registry writes it; {@code null} where an account is named
 * @param organization whose post; {@code null} for the issuer's own
 * @param advisory asked but not waited for: the opinion is printed and stops nothing; {@code null}
 *     is no
 * @param workingDays term from the day the step begins; {@code null} for none or a fixed day
 * @param due fixed last day, {@code null} for none
 * @param clauses numbers of the clauses this person answers for; empty for the whole text
 */
public record RouteSeat(
    @Size(max = 100) String account,
    @Size(max = 300) String post,
    UUID organization,
    Boolean advisory,
    @Min(1) @Max(60) Integer workingDays,
    LocalDate due,
    @Size(max = 50) List<@Size(max = 20) String> clauses) {

  public RouteSeat {
    advisory = Boolean.TRUE.equals(advisory);
    account = account == null || account.isBlank() ? null : account.strip();
    post = post == null || post.isBlank() ? null : post.strip();
    clauses = clauses == null ? List.of() : List.copyOf(clauses);
  }

  /** A person who must agree to the whole text. */
  public static RouteSeat of(String account, LocalDate due) {
    return new RouteSeat(account, null, null, false, null, due, List.of());
  }
}
