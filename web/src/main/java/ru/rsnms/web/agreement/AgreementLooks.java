package ru.rsnms.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ru.rsnms.agreement.AgreementRoles;
import ru.rsnms.agreement.campaign.CampaignStage;
import ru.rsnms.agreement.campaign.MatrixState;
import ru.rsnms.agreement.template.Gap;
import ru.rsnms.agreement.template.TemplateStage;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Role;

/** Signs and colours of agreements, and where what a draft lacks is entered. */
@Named
@ApplicationScoped
public class AgreementLooks {

  @Inject CurrentActor actor;

  /** Does the user lead campaigns and write templates? */
  public boolean isLeader() {
    return actor.get().has(Role.MIN_OFFICER);
  }

  /** Does the user take part in agreements at all? */
  public boolean isReader() {
    var roles = actor.get().roles();
    return roles.stream().anyMatch(AgreementRoles.REGION_READERS::contains)
        || roles.stream().anyMatch(AgreementRoles.MUNICIPAL_READERS::contains);
  }

  public String tone(CampaignStage stage) {
    return switch (stage) {
      case DRAFT -> "mute";
      case GENERATING, GENERATED, RUNNING -> "info";
      case COMPLETED -> "ok";
      case CANCELLED -> "bad";
    };
  }

  public String icon(CampaignStage stage) {
    return switch (stage) {
      case DRAFT -> "pen";
      case GENERATING -> "clock";
      case GENERATED -> "doc";
      case RUNNING -> "send";
      case COMPLETED -> "done";
      case CANCELLED -> "void";
    };
  }

  public String tone(TemplateStage stage) {
    return switch (stage) {
      case DRAFT -> "mute";
      case PUBLISHED -> "ok";
      case RETIRED -> "warn";
    };
  }

  public String icon(TemplateStage stage) {
    return switch (stage) {
      case DRAFT -> "pen";
      case PUBLISHED -> "check";
      case RETIRED -> "history";
    };
  }

  public String tone(MatrixState state) {
    return switch (state) {
      case WAITING -> "mute";
      case READY, SENT, AGREED, SIGNING -> "info";
      case CONCLUDED -> "ok";
      case GAPS -> "warn";
      case FAILED, NEGOTIATING, ENDED -> "bad";
    };
  }

  public String icon(MatrixState state) {
    return switch (state) {
      case WAITING -> "clock";
      case FAILED, GAPS, NEGOTIATING -> "alert";
      case READY -> "doc";
      case SENT -> "send";
      case AGREED -> "check";
      case SIGNING -> "sign";
      case CONCLUDED -> "done";
      case ENDED -> "void";
    };
  }

  /** Page where the datum is entered, from the folder of agreements; empty where there is none. */
  public String placeOf(Gap gap) {
    return switch (gap.place()) {
      case ORGANIZATION -> "../registry/organization-correct.xhtml?id=" + gap.subject();
      case SIGNATORY -> "../registry/authority.xhtml?organization=" + gap.subject();
      case NAME_FORM -> "../registry/person.xhtml?id=" + gap.subject();
      case POST_FORM -> "../registry/posts.xhtml";
      case CAMPAIGN, TEMPLATE -> "";
    };
  }
}
