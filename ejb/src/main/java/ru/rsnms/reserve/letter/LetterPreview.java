package ru.rsnms.reserve.letter;

import java.util.List;
import ru.rsnms.reserve.SeasonId;

/**
 * What would be sent; shown before anything is.
 *
 * @param wanted people who would get a letter now
 * @param already people who have got one
 * @param withoutAddress people out of {@link #wanted} who have no address of e-mail
 * @param withoutAddressNames the first of them
 * @param samples three letters as they would be
 * @param mail where e-mail would go
 * @param running the job that is at work, {@code null} if none
 * @param closedBecause why nothing can be sent now, {@code null} if it can
 */
public record LetterPreview(
    SeasonId season,
    String seasonTitle,
    int level,
    LetterKind kind,
    long wanted,
    long already,
    long withoutAddress,
    List<String> withoutAddressNames,
    List<Sample> samples,
    MailState mail,
    MailingId running,
    String closedBecause) {

  /** A letter that is not there yet. */
  public record Sample(String name, String number, String title, List<String> text) {}

  public boolean open() {
    return closedBecause == null;
  }
}
