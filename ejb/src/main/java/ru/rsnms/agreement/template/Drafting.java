package ru.rsnms.agreement.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.agreement.AgreementAnnex;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.JointEvent;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.UnitKind;

/**
 * Makes a text of a template and data; pure, so that equal data make equal texts. What is missing
 * is written down and leaves a blank, never a guess.
 */
public final class Drafting {

  /** Stands where a datum is missing. */
  public static final String BLANK = "________";

  private final TemplateText template;
  private final DraftData data;
  private final Map<String, Gap> gaps = new LinkedHashMap<>();
  private final Map<String, TemplateVariable> variables;
  private final Map<UUID, List<ClauseCondition>> conditions;

  private Drafting(TemplateText template, DraftData data) {
    this.template = template;
    this.data = data;
    this.variables =
        template.variables().stream()
            .collect(Collectors.toMap(TemplateVariable::code, one -> one, (a, b) -> a));
    this.conditions =
        template.conditions().stream().collect(Collectors.groupingBy(ClauseCondition::unit));
  }

  public static Draft draft(TemplateText template, DraftData data) {
    var drafting = new Drafting(template, data);
    var text = drafting.text();
    return new Draft(text, List.copyOf(drafting.gaps.values()));
  }

  private AgreementText text() {
    return new AgreementText(
        filled(template.title()),
        filled(template.place()),
        filled(template.preamble()),
        units(template.units()),
        template.annexes().stream().map(this::annex).toList(),
        data.parties());
  }

  private AgreementAnnex annex(AgreementAnnex annex) {
    return new AgreementAnnex(
        annex.id(),
        filled(annex.title()),
        units(annex.units()),
        annex.events().stream().filter(event -> stands(event.id())).map(this::event).toList());
  }

  private JointEvent event(JointEvent event) {
    return new JointEvent(
        event.id(),
        filled(event.text()),
        event.executors(),
        filled(event.term()),
        filled(event.result()));
  }

  private List<NormUnit> units(List<NormUnit> units) {
    return numbered(present(units), "");
  }

  private List<NormUnit> present(List<NormUnit> units) {
    return units.stream()
        .filter(unit -> stands(unit.id()))
        .map(unit -> unit.withText(filled(unit.text())).withChildren(present(unit.children())))
        .toList();
  }

  /** Sections and clauses by their place among those that stand. */
  public static List<NormUnit> numbered(List<NormUnit> units, String above) {
    var numbered = new ArrayList<NormUnit>();
    var next = 1;
    for (var unit : units) {
      if (unit.kind() == UnitKind.SECTION || unit.kind() == UnitKind.CLAUSE) {
        var number = above.isEmpty() ? String.valueOf(next) : above + "." + next;
        numbered.add(unit.withNumber(number).withChildren(numbered(unit.children(), number)));
        next++;
      } else {
        numbered.add(unit.withChildren(numbered(unit.children(), above)));
      }
    }
    return numbered;
  }

  /** Do all conditions of a unit hold? */
  private boolean stands(UUID unit) {
    return conditions.getOrDefault(unit, List.of()).stream().allMatch(this::holds);
  }

  private boolean holds(ClauseCondition condition) {
    return switch (condition.kind()) {
      case VALUE_IS -> value(condition.name()).equals(condition.value());
      case VALUE_SET -> !value(condition.name()).isEmpty();
      case MUNICIPALITY_KIND -> {
        var kind = data.municipalities().get(condition.name());
        yield kind != null && kind.name().equals(condition.value());
      }
    };
  }

  private String value(String variable) {
    var entered = data.values().getOrDefault(variable, "").strip();
    var known = variables.get(variable);
    return entered.isEmpty() && known != null ? known.initial() : entered;
  }

  private String filled(String text) {
    return Reference.replaced(text, this::words);
  }

  private String words(String key) {
    return Reference.parse(key)
        .map(this::words)
        .orElseGet(() -> blank(new Gap(key, "", GapPlace.TEMPLATE, null, key)));
  }

  private String words(Reference reference) {
    var variable = variables.get(reference.key());
    if (variable != null) {
      return ownWords(variable);
    }
    var datum = data.data().get(reference.key());
    if (datum == null) {
      var place = reference.isOfCampaign() ? GapPlace.CAMPAIGN : GapPlace.TEMPLATE;
      return blank(new Gap(reference.key(), reference.role(), place, null, reference.key()));
    }
    if (datum.lacks() != null) {
      note(
          new Gap(
              reference.key(), reference.role(), datum.lacks(), datum.subject(), datum.about()));
    }
    return datum.words() == null ? BLANK : datum.words();
  }

  private String ownWords(TemplateVariable variable) {
    var value = value(variable.code());
    if (!value.isEmpty()) {
      return ValueGrammar.printed(variable.kind(), value);
    }
    return variable.required()
        ? blank(new Gap(variable.code(), "", GapPlace.CAMPAIGN, null, variable.label()))
        : "";
  }

  private String blank(Gap gap) {
    note(gap);
    return BLANK;
  }

  private void note(Gap gap) {
    gaps.putIfAbsent(gap.reference(), gap);
  }
}
