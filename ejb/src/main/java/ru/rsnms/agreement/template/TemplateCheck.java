package ru.rsnms.agreement.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.agreement.JointEvent;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.UnitKind;
import ru.rsnms.registry.MunicipalityKind;

/** Whether a template holds together; pure. */
public final class TemplateCheck {

  private static final int FEWEST = 2;

  private final TemplateText template;
  private final Set<String> roles;
  private final Set<String> variables;
  private final Set<UUID> units = new HashSet<>();
  private final List<TemplateFlaw> flaws = new ArrayList<>();

  private TemplateCheck(TemplateText template) {
    this.template = template;
    this.roles = template.roles().stream().map(PartyRole::code).collect(Collectors.toSet());
    this.variables =
        template.variables().stream().map(TemplateVariable::code).collect(Collectors.toSet());
  }

  /** What has to be mended, in reading order; empty for a template that can be published. */
  public static List<TemplateFlaw> of(TemplateText template) {
    var check = new TemplateCheck(template);
    check.opening();
    check.sides();
    check.variables();
    template.units().forEach(check::unit);
    template.annexes().forEach(annex -> annex.units().forEach(check::unit));
    template.annexes().forEach(annex -> annex.events().forEach(check::event));
    template.conditions().forEach(check::condition);
    return List.copyOf(check.flaws);
  }

  private void opening() {
    if (template.title().isBlank()) {
      flaw(FlawKind.NO_TITLE, null, "");
    }
    if (template.units().isEmpty()) {
      flaw(FlawKind.NO_CLAUSES, null, "");
    }
    references(null, template.title());
    references(null, template.place());
    references(null, template.preamble());
  }

  private void sides() {
    if (template.roles().size() < FEWEST) {
      flaw(FlawKind.FEW_ROLES, null, "");
    }
    twice(template.roles().stream().map(PartyRole::code))
        .forEach(code -> flaw(FlawKind.SAME_ROLE, null, code));
    if (template.roles().stream().filter(PartyRole::each).count() != 1) {
      flaw(FlawKind.EACH_ROLE, null, "");
    }
  }

  private void variables() {
    twice(template.variables().stream().map(TemplateVariable::code))
        .forEach(code -> flaw(FlawKind.SAME_VARIABLE, null, code));
    template.variables().stream()
        .filter(one -> !one.initial().isEmpty())
        .filter(one -> !ValueGrammar.fits(one.kind(), one.initial()))
        .forEach(one -> flaw(FlawKind.BAD_INITIAL, null, one.label()));
  }

  private static Set<String> twice(Stream<String> codes) {
    var seen = new HashSet<String>();
    return codes.filter(code -> !seen.add(code)).collect(Collectors.toSet());
  }

  private void unit(NormUnit unit) {
    units.add(unit.id());
    if (unit.text().isBlank() && unit.kind() != UnitKind.TABLE) {
      flaw(FlawKind.EMPTY_CLAUSE, unit.id(), unit.number() == null ? "" : unit.number());
    }
    references(unit.id(), unit.text());
    unit.children().forEach(this::unit);
  }

  private void event(JointEvent event) {
    units.add(event.id());
    references(event.id(), event.text());
    references(event.id(), event.term());
    references(event.id(), event.result());
    if (event.text().isBlank()) {
      flaw(FlawKind.EMPTY_CLAUSE, event.id(), "");
    }
    if (event.executors().isEmpty()) {
      flaw(FlawKind.NO_EXECUTOR, event.id(), event.text());
    }
    event.executors().stream()
        .filter(code -> !roles.contains(code))
        .forEach(code -> flaw(FlawKind.UNKNOWN_EXECUTOR, event.id(), code));
  }

  private void references(UUID unit, String text) {
    for (var written : Reference.written(text)) {
      var parsed = Reference.parse(written);
      if (parsed.isEmpty()) {
        flaw(FlawKind.UNKNOWN_REFERENCE, unit, written);
      } else if (parsed.get().isOfParty() && !roles.contains(parsed.get().role())) {
        flaw(FlawKind.UNKNOWN_ROLE, unit, parsed.get().role());
      } else if (!parsed.get().isOfParty()
          && !parsed.get().isOfCampaign()
          && !variables.contains(written)) {
        flaw(FlawKind.UNKNOWN_VARIABLE, unit, written);
      }
    }
  }

  private void condition(ClauseCondition condition) {
    var known =
        switch (condition.kind()) {
          case VALUE_IS, VALUE_SET -> variables.contains(condition.name());
          case MUNICIPALITY_KIND ->
              roles.contains(condition.name())
                  && Stream.of(MunicipalityKind.values())
                      .anyMatch(kind -> kind.name().equals(condition.value()));
        };
    if (!known || !units.contains(condition.unit())) {
      flaw(FlawKind.CONDITION, condition.unit(), condition.name());
    }
  }

  private void flaw(FlawKind kind, UUID unit, String words) {
    flaws.add(new TemplateFlaw(kind, unit, words));
  }
}
