package ru.rsnms.amendment.model;

import java.util.List;
import ru.rsnms.amendment.Target;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderText;

/** Names places for tables and refusals, without the act they stand in. */
public final class Places {

  private Places() {}

  /** With a capital letter, as a table has it. */
  public static String of(OrderText text, Target target) {
    var steps = new PlaceGrammar(text, DocumentKind.ORDER).steps(target);
    var inside = withoutAct(steps);
    var name = PlaceGrammar.name(inside, GrammaticalCase.ACCUSATIVE);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static List<PlaceStep> withoutAct(List<PlaceStep> steps) {
    var last = steps.get(steps.size() - 1);
    return steps.size() > 1 && last.id() == null ? steps.subList(0, steps.size() - 1) : steps;
  }
}
