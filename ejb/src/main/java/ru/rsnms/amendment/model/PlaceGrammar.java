package ru.rsnms.amendment.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import ru.rsnms.amendment.Target;
import ru.rsnms.document.Annex;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;

/** Names the places of an act as the wording of amendments does, from the inside outwards. */
public final class PlaceGrammar {

  private final OrderText text;
  private final DocumentKind kind;

  /**
   * @param kind of the act that the text belongs to
   */
  public PlaceGrammar(OrderText text, DocumentKind kind) {
    this.text = text;
    this.kind = kind;
  }

  /** «абзац второй», «пункта 2», «приказа»: the place and what it stands in. */
  public List<PlaceStep> steps(Target target) {
    List<PlaceStep> steps = new ArrayList<>();
    switch (target.kind()) {
      case ACT -> steps.add(act());
      case TITLE -> {
        steps.add(new PlaceStep(null, c -> noun(c, "заголов", "ок", "ка", "ке", "ком")));
        steps.addAll(target.id() == null ? List.of(act()) : annexSteps(target.id()));
      }
      case PREAMBLE -> {
        steps.add(new PlaceStep(null, c -> noun(c, "преамбул", "у", "ы", "е", "ой")));
        steps.add(act());
      }
      case UNIT -> addUnit(OrderEditing.find(text, target.id()).orElseThrow(), steps);
      case LEAD -> {
        steps.add(paragraph(target.id(), 1));
        addUnit(OrderEditing.find(text, target.id()).orElseThrow(), steps);
      }
      case ANNEX -> steps.addAll(annexSteps(target.id()));
    }
    return steps;
  }

  /** The whole place in a case: the first group in it, the others in the genitive. */
  public String name(Target target, GrammaticalCase wanted) {
    return name(steps(target), wanted);
  }

  public static String name(List<PlaceStep> steps, GrammaticalCase wanted) {
    var words = new StringBuilder();
    for (var step : steps) {
      words
          .append(words.isEmpty() ? "" : " ")
          .append(step.in(words.isEmpty() ? wanted : GrammaticalCase.GENITIVE));
    }
    return words.toString();
  }

  private void addUnit(NormUnit unit, List<PlaceStep> steps) {
    if (Paragraphs.isHost(unit)) {
      steps.add(numbered(unit));
      hostAbove(unit, steps);
    } else {
      var host = Paragraphs.hostOf(text, unit.id());
      var counted = host.map(Paragraphs::of).orElseGet(() -> Paragraphs.loose(part(unit.id())));
      steps.add(paragraph(unit.id(), indexIn(counted, unit.id()) + 1));
      host.ifPresentOrElse(
          found -> addUnit(found, steps), () -> steps.addAll(partSteps(unit.id())));
    }
  }

  /** A letter, or a number counted anew in each section, says nothing without what it is under. */
  private void hostAbove(NormUnit unit, List<PlaceStep> steps) {
    var relative = unit.kind() == UnitKind.LIST_ITEM || isCountedAnew(unit);
    var host = Paragraphs.hostOf(text, unit.id());
    if (relative && host.isPresent()) {
      addUnit(host.get(), steps);
    } else {
      steps.addAll(partSteps(unit.id()));
    }
  }

  private boolean isCountedAnew(NormUnit unit) {
    var seen = new HashSet<UUID>();
    part(unit.id()).stream()
        .flatMap(TextTree::withDescendants)
        .filter(other -> other.kind() == unit.kind() && unit.number().equals(other.number()))
        .forEach(other -> seen.add(other.id()));
    return seen.size() > 1;
  }

  private static int indexIn(List<NormUnit> units, UUID id) {
    for (var i = 0; i < units.size(); i++) {
      if (units.get(i).id().equals(id)) {
        return i;
      }
    }
    return 0;
  }

  private List<NormUnit> part(UUID unit) {
    return TextTree.partHolding(text, unit);
  }

  private List<PlaceStep> partSteps(UUID unit) {
    return TextTree.annexHolding(text, unit)
        .map(annex -> annexSteps(annex.id()))
        .orElseGet(() -> List.of(act()));
  }

  private List<PlaceStep> annexSteps(UUID id) {
    return List.of(new PlaceStep(id, c -> annexName(text.annexes(), id, " к " + actTo(), c)));
  }

  private static String annexName(
      List<Annex> annexes, UUID id, String tail, GrammaticalCase wanted) {
    for (var i = 0; i < annexes.size(); i++) {
      var number = annexes.size() == 1 ? "" : " № " + (i + 1);
      var annex = annexes.get(i);
      if (annex.id().equals(id)) {
        return noun(wanted, "приложени", "е", "я", "и", "ем") + number + tail;
      }
      var inner = annexName(annex.annexes(), id, " к приложению" + number + tail, wanted);
      if (!inner.isEmpty()) {
        return inner;
      }
    }
    return "";
  }

  /** The act in a case: «приказ», «приказа». */
  public PlaceStep act() {
    return new PlaceStep(
        null,
        c ->
            switch (kind) {
              case ORDER -> noun(c, "приказ", "", "а", "е", "ом");
              case DIRECTIVE -> noun(c, "распоряжени", "е", "я", "и", "ем");
            });
  }

  private String actTo() {
    return switch (kind) {
      case ORDER -> "приказу";
      case DIRECTIVE -> "распоряжению";
    };
  }

  private static PlaceStep paragraph(UUID id, int ordinal) {
    return new PlaceStep(
        id, c -> noun(c, "абзац", "", "а", "е", "ем") + " " + OrdinalGrammar.masculine(ordinal, c));
  }

  private static PlaceStep numbered(NormUnit unit) {
    return new PlaceStep(unit.id(), c -> unitName(unit, c));
  }

  /** A numbered unit by itself: «пунктом 2.1», «подпунктом «в»»; «абзацем» for the rest. */
  public static String unitName(NormUnit unit, GrammaticalCase wanted) {
    if (!Paragraphs.isHost(unit)) {
      return noun(wanted, "абзац", "", "а", "е", "ем");
    }
    return switch (unit.kind()) {
      case SECTION -> noun(wanted, "раздел", "", "а", "е", "ом") + " " + unit.number();
      case LIST_ITEM -> noun(wanted, "подпункт", "", "а", "е", "ом") + " " + mark(unit.number());
      default -> noun(wanted, "пункт", "", "а", "е", "ом") + " " + unit.number();
    };
  }

  /** «а)» is called «а», «1)» is called 1. */
  private static String mark(String number) {
    var bare = number.replaceAll("[).]+$", "");
    return bare.matches("\\d+") ? bare : "«" + bare + "»";
  }

  private static String noun(
      GrammaticalCase wanted, String stem, String acc, String gen, String prep, String instr) {
    return stem
        + switch (wanted) {
          case ACCUSATIVE -> acc;
          case GENITIVE -> gen;
          case PREPOSITIONAL -> prep;
          case INSTRUMENTAL -> instr;
        };
  }
}
