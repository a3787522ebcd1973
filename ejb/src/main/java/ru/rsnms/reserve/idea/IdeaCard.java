package ru.rsnms.reserve.idea;

import java.time.Instant;
import java.util.List;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.IdeaStage;

/**
 * An idea of the bank as its reader may see it.
 *
 * @param author {@code null} without consent to show the name
 * @param file {@code null} for none, and without consent to show it
 * @param words of supporters, newest first; those without a word are in the number only
 * @param evidence where it came true; what is confirmed, for its author and the institute all
 * @param support {@code null} for readers who are not signed in
 */
public record IdeaCard(
    IdeaId id,
    long version,
    IdeaStage stage,
    OfferStage offer,
    String title,
    String summary,
    IdeaField field,
    String municipality,
    String author,
    AttachmentId file,
    Instant publishedAt,
    String reason,
    long supporters,
    List<Support> words,
    List<Evidence> evidence,
    boolean mine,
    SupportState support) {

  /**
   * May the caller support the idea?
   *
   * @param closedBecause why not, {@code null} if open
   * @param organization name in which the caller may do so, too; {@code null} for none
   */
  public record SupportState(String closedBecause, String organization) {

    public boolean open() {
      return closedBecause == null;
    }
  }

  public boolean isShown() {
    return offer == OfferStage.PUBLISHED;
  }
}
