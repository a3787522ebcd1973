package ru.rsnms.web.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.agreement.AgreementKind;
import ru.rsnms.agreement.ForceRule;
import ru.rsnms.agreement.campaign.CampaignActionState;
import ru.rsnms.agreement.campaign.CampaignCard;
import ru.rsnms.agreement.campaign.CampaignItemRow;
import ru.rsnms.agreement.campaign.CampaignItemState;
import ru.rsnms.agreement.campaign.CampaignRow;
import ru.rsnms.agreement.campaign.CampaignStage;
import ru.rsnms.agreement.campaign.CampaignTerms;
import ru.rsnms.agreement.campaign.MatrixState;
import ru.rsnms.agreement.campaign.Outcome;
import ru.rsnms.agreement.template.PartyRole;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.web.rest.Versioned;

/**
 * A campaign as the API tells it; numbers count what the caller may see.
 *
 * @param template id of the version its agreements are made of
 */
public record CampaignJson(
    UUID id,
    long version,
    TermsJson terms,
    CampaignStage stage,
    AgreementKind kind,
    UUID template,
    String templateName,
    int templateNumber,
    int newestNumber,
    List<PartyRole> roles,
    Map<MatrixState, Long> counts,
    long total,
    long overdue,
    Instant generatedAt,
    Instant sentAt,
    Instant endedAt,
    String endedBecause,
    List<CampaignActionState> actions)
    implements Versioned {

  static CampaignJson of(CampaignCard card) {
    return new CampaignJson(
        card.id().value(),
        card.version(),
        TermsJson.of(card.terms()),
        card.stage(),
        card.kind(),
        card.template().value(),
        card.templateName(),
        card.templateNumber(),
        card.newestNumber(),
        card.roles(),
        card.counts(),
        card.total(),
        card.overdue(),
        card.generatedAt(),
        card.sentAt(),
        card.endedAt(),
        card.endedBecause(),
        card.actions());
  }

  /** The conditions of a campaign; roles are organisations by code of the role. */
  public record TermsJson(
      @NotNull String name,
      int year,
      @NotNull LocalDate windowFrom,
      @NotNull LocalDate windowTo,
      int answerDays,
      @NotNull ForceRule forceRule,
      LocalDate forceOn,
      LocalDate validUntil,
      Map<String, UUID> roles,
      Map<String, String> values) {

    static TermsJson of(CampaignTerms terms) {
      Map<String, UUID> roles = new HashMap<>();
      terms.roles().forEach((role, id) -> roles.put(role, id.value()));
      return new TermsJson(
          terms.name(),
          terms.year(),
          terms.window().from(),
          terms.window().to(),
          terms.answerDays(),
          terms.forceRule(),
          terms.forceOn(),
          terms.validUntil(),
          roles,
          terms.values());
    }

    CampaignTerms terms() {
      Map<String, OrganizationId> sides = new HashMap<>();
      if (roles != null) {
        roles.forEach((role, id) -> sides.put(role, new OrganizationId(id)));
      }
      return new CampaignTerms(
          name,
          year,
          new DatePeriod(windowFrom, windowTo),
          answerDays,
          forceRule,
          forceOn,
          validUntil,
          sides,
          values);
    }
  }

  /** A line of the list of campaigns. */
  public record Row(
      UUID id,
      String name,
      AgreementKind kind,
      int year,
      LocalDate windowFrom,
      LocalDate windowTo,
      CampaignStage stage,
      long total,
      long concluded,
      long overdue) {

    static Row of(CampaignRow row) {
      return new Row(
          row.id().value(),
          row.name(),
          row.kind(),
          row.year(),
          row.window().from(),
          row.window().to(),
          row.stage(),
          row.total(),
          row.concluded(),
          row.overdue());
    }
  }

  /** What became of one agreement that the campaign is to draft. */
  public record Item(
      UUID organization, String name, CampaignItemState state, String why, UUID agreement) {

    static Item of(CampaignItemRow row) {
      return new Item(
          row.organization().value(),
          row.name(),
          row.state(),
          row.why(),
          row.agreement() == null ? null : row.agreement().value());
    }
  }

  /**
   * What became of one of several agreements.
   *
   * @param refused why nothing was done, {@code null} where it was
   */
  public record OutcomeJson(UUID agreement, String name, String refused) {

    static OutcomeJson of(Outcome outcome) {
      return new OutcomeJson(outcome.agreement().value(), outcome.name(), outcome.refused());
    }
  }
}
