package ru.rsnms.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A line of the list by which an order is sent out.
 *
 * @param name body, unit or person; a line break is kept
 * @param way how it is sent («СЭД»), {@code null} where nobody has said
 */
@Embeddable
public record Recipient(
    @NotBlank @Size(max = 500) @Column(name = "name") String name,
    @Size(max = 100) @Column(name = "way") String way) {

  public static Recipient of(String name) {
    return new Recipient(name, null);
  }
}
