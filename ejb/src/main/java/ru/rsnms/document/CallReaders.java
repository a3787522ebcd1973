package ru.rsnms.document;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.registry.PersonId;

/**
 * Command: these people have to read an order. Who is called already stays as he is.
 *
 * @param due last day; {@code null} for the usual term, which begins with the registration
 */
public record CallReaders(
    @NotNull OrderId order, @NotEmpty List<@NotNull PersonId> people, LocalDate due) {

  public CallReaders {
    people = people == null ? List.of() : List.copyOf(people);
  }
}
