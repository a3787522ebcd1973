package ru.rsnms.agreement.talk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import ru.rsnms.agreement.AgreementId;

/** The versions that the caller's party accepts at once. */
public record AcceptMany(@NotEmpty @Size(max = 500) List<@Valid Read> read) {

  public AcceptMany {
    read = read == null ? List.of() : List.copyOf(read);
  }

  /**
   * @param number of the version that was read
   */
  public record Read(@NotNull AgreementId agreement, int number) {}
}
