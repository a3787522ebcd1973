package ru.rsnms.agreement.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.agreement.AgreementAnnex;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.JointEvent;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.UnitKind;
import ru.rsnms.registry.MunicipalityKind;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.shared.CanonicalJson;

class DraftingTest {

  private static final NormUnit CURATOR =
      NormUnit.of(UnitKind.CLAUSE, null, "Кураторов: {{curators}}.");
  private static final NormUnit LAST = NormUnit.of(UnitKind.CLAUSE, null, "Срок – {{until}}.");
  private static final NormUnit SECTION =
      NormUnit.of(UnitKind.SECTION, null, "Предмет")
          .withChildren(
              List.of(
                  NormUnit.of(
                      UnitKind.CLAUSE, null, "От имени {{party.MUNICIPALITY.name:GENITIVE}}."),
                  CURATOR,
                  LAST));
  private static final UUID EVENT = new UUID(7, 7);

  private static TemplateText template(ClauseCondition... conditions) {
    return new TemplateText(
        "СОГЛАШЕНИЕ на {{campaign.year}} год",
        "г. Кемерово",
        List.of(
            new PartyRole(
                "MINISTRY",
                "Министерство",
                PartyKind.ORGANIZATION,
                List.of(OrganizationKind.MINISTRY),
                2,
                false),
            new PartyRole(
                "MUNICIPALITY",
                "Муниципальный орган",
                PartyKind.ORGANIZATION,
                List.of(OrganizationKind.MUNICIPAL_AUTHORITY),
                1,
                true)),
        "{{party.MUNICIPALITY.name}}, в лице {{party.MUNICIPALITY.signatory:GENITIVE}}, заключили:",
        List.of(SECTION),
        List.of(conditions),
        List.of(
            new AgreementAnnex(
                new UUID(1, 1),
                "План на {{campaign.year}} год",
                List.of(),
                List.of(
                    new JointEvent(
                        EVENT, "Семинар", List.of("MUNICIPALITY"), "до {{until}}", "Протокол")))),
        List.of(
            new TemplateVariable("curators", "Кураторов", VariableKind.NUMBER, false, ""),
            new TemplateVariable("until", "Срок", VariableKind.DATE, true, "")));
  }

  private static DraftData data(Map<String, String> values) {
    return new DraftData(
        Map.of(
            "campaign.year", Datum.known("2026"),
            "party.MUNICIPALITY.name", Datum.known("Управление образования"),
            "party.MUNICIPALITY.name:GENITIVE", Datum.known("Управления образования"),
            "party.MUNICIPALITY.signatory:GENITIVE", Datum.known("Дюковой Марины Викторовны")),
        Map.of("MUNICIPALITY", MunicipalityKind.URBAN_DISTRICT),
        values,
        List.of());
  }

  @Test
  void a_draft_says_what_the_registry_and_the_campaign_know() {
    var draft =
        Drafting.draft(template(), data(Map.of("curators", "12345", "until", "2026-12-25")));

    assertThat(draft.isWhole()).isTrue();
    assertThat(draft.text().title()).isEqualTo("СОГЛАШЕНИЕ на 2026 год");
    assertThat(draft.text().preamble())
        .isEqualTo("Управление образования, в лице Дюковой Марины Викторовны, заключили:");
    assertThat(draft.text().units().get(0).children())
        .extracting(NormUnit::number, unit -> unit.text().replace('\u00a0', ' '))
        .containsExactly(
            tuple("1.1", "От имени Управления образования."),
            tuple("1.2", "Кураторов: 12 345."),
            tuple("1.3", "Срок – 25 декабря 2026 г."));
    assertThat(draft.text().annexes().get(0).events().get(0).term().replace('\u00a0', ' '))
        .isEqualTo("до 25 декабря 2026 г.");
  }

  @Test
  void what_is_missing_leaves_a_blank_and_says_where_to_enter_it() {
    var person = new UUID(5, 5);
    var data =
        new DraftData(
            Map.of(
                "campaign.year", Datum.known("2026"),
                "party.MUNICIPALITY.name", Datum.known("Управление"),
                "party.MUNICIPALITY.name:GENITIVE",
                    Datum.missing(GapPlace.ORGANIZATION, new UUID(4, 4), "название"),
                "party.MUNICIPALITY.signatory:GENITIVE",
                    Datum.doubtful("Дюковой", GapPlace.NAME_FORM, person, "Дюкова")),
            Map.of(),
            Map.of(),
            List.of());

    var draft = Drafting.draft(template(), data);

    assertThat(draft.gaps())
        .extracting(Gap::place, Gap::subject, Gap::words)
        .containsExactly(
            tuple(GapPlace.NAME_FORM, person, "Дюкова"),
            tuple(GapPlace.ORGANIZATION, new UUID(4, 4), "название"),
            tuple(GapPlace.CAMPAIGN, null, "Срок"));
    assertThat(draft.text().preamble()).contains("в лице Дюковой, заключили");
    assertThat(draft.text().units().get(0).children().get(0).text())
        .isEqualTo("От имени " + Drafting.BLANK + ".");
  }

  @Test
  void a_clause_whose_condition_fails_is_left_out_and_the_rest_is_numbered_on() {
    var whenKnown = new ClauseCondition(CURATOR.id(), ConditionKind.VALUE_SET, "curators", "");

    var without = Drafting.draft(template(whenKnown), data(Map.of("until", "2026-12-25")));
    var with =
        Drafting.draft(template(whenKnown), data(Map.of("until", "2026-12-25", "curators", "3")));

    assertThat(without.text().units().get(0).children())
        .extracting(NormUnit::id, NormUnit::number)
        .contains(tuple(LAST.id(), "1.2"))
        .doesNotContain(tuple(CURATOR.id(), "1.2"));
    assertThat(with.text().units().get(0).children())
        .extracting(NormUnit::id)
        .contains(CURATOR.id(), LAST.id());
  }

  @Test
  void a_clause_can_stand_for_one_kind_of_municipality_only() {
    var urban =
        new ClauseCondition(
            SECTION.id(), ConditionKind.MUNICIPALITY_KIND, "MUNICIPALITY", "URBAN_DISTRICT");
    var rural =
        new ClauseCondition(
            SECTION.id(), ConditionKind.MUNICIPALITY_KIND, "MUNICIPALITY", "MUNICIPAL_DISTRICT");
    var data = data(Map.of("until", "2026-12-25"));

    assertThat(Drafting.draft(template(urban), data).text().units()).hasSize(1);
    assertThat(Drafting.draft(template(rural), data).text().units()).isEmpty();
  }

  @Test
  void equal_data_make_equal_texts_with_the_ids_of_the_template() {
    var values = Map.of("until", "2026-12-25");
    var one = Drafting.draft(template(), data(values)).text();
    var other = Drafting.draft(template(), data(values)).text();

    assertThat(one.sha256()).isEqualTo(other.sha256());
    assertThat(one.units().get(0).id()).isEqualTo(SECTION.id());
    assertThat(one.annexes().get(0).events().get(0).id()).isEqualTo(EVENT);
    assertThat(CanonicalJson.read(one.canonical(), AgreementText.class)).isEqualTo(one);
    assertThat(CanonicalJson.read(template().canonical(), TemplateText.class))
        .isEqualTo(template());
  }

  @Test
  void a_template_that_holds_together_has_no_flaws() {
    assertThat(TemplateCheck.of(template())).isEmpty();
  }

  @Test
  void a_reference_to_nothing_is_a_flaw_of_its_clause() {
    var bad =
        List.of(
            NormUnit.of(UnitKind.CLAUSE, null, "{{party.NOBODY.name}}"),
            NormUnit.of(UnitKind.CLAUSE, null, "{{nothing}}"),
            NormUnit.of(UnitKind.CLAUSE, null, "{{party.MUNICIPALITY.inn:GENITIVE}}"),
            NormUnit.of(UnitKind.CLAUSE, null, " "));
    var text = template();
    var broken =
        new TemplateText(
            text.title(),
            text.place(),
            text.roles(),
            text.preamble(),
            bad,
            List.of(),
            text.annexes(),
            text.variables());

    assertThat(TemplateCheck.of(broken))
        .extracting(TemplateFlaw::kind, TemplateFlaw::unit)
        .containsExactly(
            tuple(FlawKind.UNKNOWN_ROLE, bad.get(0).id()),
            tuple(FlawKind.UNKNOWN_VARIABLE, bad.get(1).id()),
            tuple(FlawKind.UNKNOWN_REFERENCE, bad.get(2).id()),
            tuple(FlawKind.EMPTY_CLAUSE, bad.get(3).id()));
  }
}
