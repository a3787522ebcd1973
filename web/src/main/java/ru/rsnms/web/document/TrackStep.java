package ru.rsnms.web.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.StageChange;

/**
 * A step of an order's way, past, present or to come.
 *
 * @param change when and by whom it was entered, {@code null} for what is to come
 */
public record TrackStep(OrderStage stage, Position position, StageChange change) {

  /** Where a step stands against today. */
  public enum Position {
    DONE,
    CURRENT,
    NEXT,
    STOPPED
  }

  private static final List<OrderStage> WAY =
      List.of(
          OrderStage.DRAFT,
          OrderStage.ON_APPROVAL,
          OrderStage.APPROVED,
          OrderStage.SIGNED,
          OrderStage.REGISTERED,
          OrderStage.PUBLISHED);

  /** The way of an order: what it has gone through and what is usually next. */
  static List<TrackStep> of(OrderCard card) {
    var steps = new ArrayList<TrackStep>();
    for (var change : card.life()) {
      steps.add(new TrackStep(change.toStage(), Position.DONE, change));
    }
    if (!steps.isEmpty()) {
      var last = steps.remove(steps.size() - 1);
      var position = card.stage().isFinal() ? Position.STOPPED : Position.CURRENT;
      steps.add(new TrackStep(last.stage(), position, last.change()));
    }
    ahead(card.stage()).forEach(stage -> steps.add(new TrackStep(stage, Position.NEXT, null)));
    return steps;
  }

  /** Each stage once: those behind with their last day, the present one, those ahead, the end. */
  static List<TrackStep> way(OrderCard card) {
    var last = new EnumMap<OrderStage, StageChange>(OrderStage.class);
    card.life().forEach(change -> last.put(change.toStage(), change));
    var steps = new ArrayList<TrackStep>();
    for (var stage : WAY.subList(0, WAY.size() - ahead(card.stage()).size())) {
      if (stage != card.stage() && last.containsKey(stage)) {
        steps.add(new TrackStep(stage, Position.DONE, last.get(stage)));
      }
    }
    var position = card.stage().isFinal() ? Position.STOPPED : Position.CURRENT;
    steps.add(new TrackStep(card.stage(), position, last.get(card.stage())));
    ahead(card.stage()).forEach(stage -> steps.add(new TrackStep(stage, Position.NEXT, null)));
    return steps;
  }

  private static List<OrderStage> ahead(OrderStage stage) {
    return switch (stage) {
      case RETURNED -> WAY.subList(1, WAY.size());
      case REVOKED, WITHDRAWN -> List.of();
      case DRAFT, ON_APPROVAL, APPROVED, SIGNED, REGISTERED, PUBLISHED ->
          WAY.subList(WAY.indexOf(stage) + 1, WAY.size());
    };
  }

  /** Class of the step's look. */
  public String look() {
    return switch (position) {
      case DONE -> "is-done";
      case CURRENT -> "is-now";
      case NEXT -> "is-next";
      case STOPPED -> "is-stopped";
    };
  }
}
