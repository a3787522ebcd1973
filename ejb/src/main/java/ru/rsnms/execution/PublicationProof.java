package ru.rsnms.execution;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Where and when an order was made public.
 *
 * @param address link to the publication
 */
public record PublicationProof(@Size(max = 1000) String address, LocalDate on) {

  public boolean isComplete() {
    return address != null && !address.isBlank() && on != null;
  }
}
