package ru.rsnms.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A step of an approval route: its people decide side by side, and the next step begins when all of
 * them who must have agreed.
 *
 * @param name «Правовая экспертиза»; may be empty
 */
public record RouteStep(
    @Size(max = 200) String name, @NotEmpty @Size(max = 50) List<@Valid RouteSeat> seats) {

  public RouteStep {
    name = name == null ? "" : name.strip();
    seats = seats == null ? List.of() : List.copyOf(seats);
  }

  /** One step without a name in which everybody must agree. */
  public static RouteStep of(List<String> accounts, LocalDate due) {
    return new RouteStep(
        "", accounts.stream().distinct().map(account -> RouteSeat.of(account, due)).toList());
  }
}
