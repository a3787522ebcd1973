package ru.rsnms.expertise.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.expertise.panel.Bar;
import ru.rsnms.expertise.panel.Shortage;
import ru.rsnms.shared.Digests;

/**
 * What a plan changes in a panel.
 *
 * @param added new reviews
 * @param moved proposed ones that go to another expert
 * @param conflicted living ones whose expert has a conflict by now
 * @param kept living reviews of each expert that stay
 * @param experts who may get something
 * @param found conflicts of the registry that kept experts away
 */
public record SharingPlan(
    List<Place> added,
    List<Review> moved,
    List<Found> conflicted,
    Map<UUID, Integer> kept,
    List<Expert> experts,
    List<Shortage> shortages,
    List<Computed> found) {

  /** A review to be assigned. */
  public record Place(JudgedItem item, Expert expert) {}

  /** A review with the conflict its expert has by now. */
  public record Found(Review review, Bar bar) {}

  /** A conflict that the registry shows. */
  public record Computed(JudgedItem item, Expert expert, Bar bar) {}

  /** Names exactly this change: the same plan has the same one. */
  public String fingerprint() {
    var text = new StringBuilder();
    added.stream()
        .map(place -> place.item().id().value() + ">" + place.expert().id().value())
        .sorted()
        .forEach(line -> text.append(line).append('\n'));
    moved.stream().map(one -> "-" + one.id().value()).sorted().forEach(text::append);
    conflicted.stream().map(one -> "!" + one.review().id().value()).sorted().forEach(text::append);
    return Digests.sha256(text.toString());
  }
}
