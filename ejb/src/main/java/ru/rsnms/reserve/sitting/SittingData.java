package ru.rsnms.reserve.sitting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What the secretary writes of a sitting; everything else of the protocol is in the system.
 *
 * @param number of the protocol
 * @param chair who presided, with the post
 * @param present members besides the chair and the secretary
 * @param absent members who were not there
 */
public record SittingData(
    @NotNull SittingKind kind,
    @Size(max = 40) String number,
    LocalDate date,
    @Size(max = 1000) String agenda,
    @Size(max = 300) String chair,
    @Size(max = 300) String secretary,
    @NotNull @Size(max = 50) List<@NotNull @Size(max = 300) String> present,
    @NotNull @Size(max = 50) List<@NotNull @Size(max = 300) String> absent) {

  public SittingData {
    number = stripped(number);
    agenda = stripped(agenda);
    chair = stripped(chair);
    secretary = stripped(secretary);
    present = lines(present);
    absent = lines(absent);
  }

  private static String stripped(String words) {
    return words == null ? "" : words.strip();
  }

  private static List<String> lines(List<String> names) {
    return names == null
        ? List.of()
        : names.stream().map(SittingData::stripped).filter(one -> !one.isEmpty()).toList();
  }

  /** Who was there, the chair and the secretary included. */
  public int attending() {
    return present.size() + 2;
  }

  public int members() {
    return attending() + absent.size();
  }
}
