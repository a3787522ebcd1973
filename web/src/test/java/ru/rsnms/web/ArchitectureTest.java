package ru.rsnms.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

/** The walls of the house (docs/architecture/contexts.md). */
@AnalyzeClasses(packages = "ru.rsnms", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] PURE = {
    "ru.rsnms.reserve.rule",
    "ru.rsnms.reserve.selection",
    "ru.rsnms.reserve.placement",
    "ru.rsnms.reserve.exam",
    "ru.rsnms.expertise.score",
    "ru.rsnms.expertise.panel"
  };

  @ArchTest
  static final ArchRule contexts_form_no_circles =
      slices().matching("ru.rsnms.(*)..").should().beFreeOfCycles();

  /** Outside of ru.rsnms.X nobody touches its model or adapter, only ru.rsnms.X itself. */
  @ArchTest
  static final ArchRule a_back_office_is_entered_from_its_own_context_only =
      classes()
          .should(
              new ArchCondition<JavaClass>("enter no other context's back office") {
                @Override
                public void check(JavaClass visitor, ConditionEvents events) {
                  visitor.getDirectDependenciesFromSelf().stream()
                      .filter(d -> isBackOffice(d.getTargetClass().getPackageName()))
                      .filter(d -> !contextOf(d.getTargetClass()).equals(contextOf(visitor)))
                      .forEach(
                          d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
                }
              });

  /** Rules that decide about people can be computed by hand: no container, database or clock. */
  @ArchTest
  static final ArchRule rules_are_pure =
      classes()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(PURE).or(resideInAnyPackage("java..", "ru.rsnms.shared")));

  @ArchTest
  static final ArchRule reports_know_nobody =
      noClasses()
          .that()
          .resideInAPackage("ru.rsnms.reports..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("ru.rsnms..").and(not(resideInAPackage("ru.rsnms.reports.."))));

  @ArchTest
  static final ArchRule reports_are_reached_by_back_doors_only =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "ru.rsnms.reports..", "ru.rsnms.*.adapter..", "ru.rsnms.shared.paper")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ru.rsnms.reports..");

  @ArchTest
  static final ArchRule the_report_engine_stays_inside =
      noClasses()
          .that()
          .resideOutsideOfPackage("ru.rsnms.reports.internal..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("net.sf.jasperreports..");

  @ArchTest
  static final ArchRule the_core_knows_no_front_end =
      noClasses()
          .that()
          .resideOutsideOfPackage("ru.rsnms.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..", "jakarta.faces..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule entities_live_in_back_offices =
      classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("ru.rsnms.*.model");

  @ArchTest
  static final ArchRule entities_never_leave =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .should()
          .haveRawReturnType(resideInAPackage("ru.rsnms.*.model").as("a type of a back office"));

  @ArchTest
  static final ArchRule nobody_asks_the_wall_clock =
      noClasses()
          .should()
          .callMethodWhere(
              target(owner(resideInAPackage("java.time..")))
                  .and(target(name("now")))
                  .and(target(rawParameterTypes(new Class<?>[0])))
                  .as("java.time.*.now(); take an Instant or a Clock instead"));

  @ArchTest
  static final ArchRule every_use_case_says_who_may =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .orShould()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(RolesAllowed.class);

  @ArchTest
  static final ArchRule observers_stand_at_the_back_door =
      methods()
          .should(
              new ArchCondition<>("observe in an adapter only") {
                @Override
                public void check(
                    com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
                  var observes =
                      method.getParameters().stream()
                          .anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class));
                  if (observes && !method.getOwner().getPackageName().endsWith(".adapter")) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                  }
                }
              });

  @ArchTest
  static final ArchRule resources_are_called_resources =
      classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

  private static boolean isBackOffice(String pkg) {
    return pkg.matches("ru\\.rsnms\\.\\w+\\.(model|adapter)(\\..*)?");
  }

  private static String contextOf(JavaClass type) {
    var parts = type.getPackageName().split("\\.");
    return parts.length > 2 ? parts[2] : "";
  }
}
