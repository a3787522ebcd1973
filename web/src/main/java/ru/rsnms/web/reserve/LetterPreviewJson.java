package ru.rsnms.web.reserve;

import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.letter.LetterPreview;
import ru.rsnms.reserve.letter.LetterPreview.Sample;
import ru.rsnms.reserve.letter.MailState;

/**
 * What would be sent, as the API tells it.
 *
 * @param running the job that is at work, {@code null} if none
 * @param closedBecause why nothing can be sent now, {@code null} if it can
 */
public record LetterPreviewJson(
    LetterKind kind,
    long wanted,
    long already,
    long withoutAddress,
    List<String> withoutAddressNames,
    List<Sample> samples,
    MailState mail,
    UUID running,
    String closedBecause) {

  static LetterPreviewJson of(LetterPreview preview) {
    return new LetterPreviewJson(
        preview.kind(),
        preview.wanted(),
        preview.already(),
        preview.withoutAddress(),
        preview.withoutAddressNames(),
        preview.samples(),
        preview.mail(),
        preview.running() == null ? null : preview.running().value(),
        preview.closedBecause());
  }
}
