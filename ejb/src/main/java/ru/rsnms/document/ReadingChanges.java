package ru.rsnms.document;

import java.time.Instant;
import java.util.List;

/**
 * What has become of the text since the caller decided about it.
 *
 * @param textVersion number of the text decided about, 0 for who has not decided yet
 * @param decidedAt {@code null} for who has not decided yet
 * @param verdict what was decided then
 * @param remark what was asked for then
 */
public record ReadingChanges(
    int textVersion,
    Instant decidedAt,
    VisaState verdict,
    String remark,
    List<TextChange> changes) {

  public static final ReadingChanges NONE = new ReadingChanges(0, null, null, null, List.of());
}
