package ru.rsnms.execution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import ru.rsnms.document.OrderId;

/**
 * Command: an official writes whom an order is sent to.
 *
 * @param version the version of the plan that the user saw
 * @param recipients none of them: the list is made of the executors again
 */
public record KeepRecipients(
    @NotNull OrderId order,
    long version,
    @NotNull @Size(max = 500) List<@Valid @NotNull Recipient> recipients) {

  public KeepRecipients {
    recipients = recipients == null ? List.of() : List.copyOf(recipients);
  }
}
