package ru.rsnms.reserve.idea;

import java.util.List;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.IdeaStage;

/**
 * An idea as its author sees it; the same whoever the experts are.
 *
 * @param version of the offer, 0 before the first
 * @param offer {@code null} before the first
 * @param title in the bank, or of the application before the first offer, as are the next two
 * @param closedBecause why it cannot be offered, {@code null} if it can
 * @param advice in an order made of the words alone; empty until the level is final
 */
public record OwnIdea(
    ApplicationId application,
    IdeaId id,
    long version,
    String seasonTitle,
    IdeaStage stage,
    OfferStage offer,
    String title,
    String summary,
    IdeaField field,
    boolean withName,
    boolean withFile,
    boolean hasFile,
    String reason,
    long supporters,
    String closedBecause,
    List<String> advice,
    List<Evidence> evidence) {

  public boolean isOfferable() {
    return closedBecause == null;
  }
}
