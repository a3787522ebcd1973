package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ru.rsnms.agreement.template.Draft;
import ru.rsnms.agreement.template.Drafting;
import ru.rsnms.agreement.template.PartyRole;
import ru.rsnms.agreement.template.TemplateCard;
import ru.rsnms.agreement.template.TemplateCard.VersionLine;
import ru.rsnms.agreement.template.TemplateCheck;
import ru.rsnms.agreement.template.TemplateId;
import ru.rsnms.agreement.template.TemplateRow;
import ru.rsnms.agreement.template.TemplateStage;
import ru.rsnms.agreement.template.TemplateText;
import ru.rsnms.agreement.template.TemplateVersionId;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.NotFound;

/** Templates as their readers see them. */
@ApplicationScoped
public class TemplateCards {

  private TemplateStore templates;
  private CampaignStore campaigns;
  private DraftFacts facts;
  private OrganizationDirectory organizations;
  private Clock clock;

  protected TemplateCards() {
    // for the container
  }

  @Inject
  public TemplateCards(
      TemplateStore templates,
      CampaignStore campaigns,
      DraftFacts facts,
      OrganizationDirectory organizations,
      Clock clock) {
    this.templates = templates;
    this.campaigns = campaigns;
    this.facts = facts;
    this.organizations = organizations;
    this.clock = clock;
  }

  public List<TemplateRow> rows(Actor actor) {
    var used = campaigns.countByTemplate();
    return templates.all().stream()
        .map(one -> row(one, used.getOrDefault(one.id(), 0L), actor))
        .filter(row -> row.published() != null || row.draft() != null)
        .toList();
  }

  private TemplateRow row(Template template, long used, Actor actor) {
    var published = templates.at(template.id(), TemplateStage.PUBLISHED);
    var draft = templates.at(template.id(), TemplateStage.DRAFT).filter(any -> seesDrafts(actor));
    return new TemplateRow(
        template.id(),
        template.code(),
        template.kind(),
        template.name(),
        published.map(TemplateVersion::number).orElse(null),
        published.map(TemplateVersion::publishedAt).orElse(null),
        draft.map(TemplateVersion::number).orElse(null),
        used);
  }

  private static boolean seesDrafts(Actor actor) {
    return CampaignSight.seesAll(actor);
  }

  public TemplateCard template(TemplateId id, Actor actor) {
    templates.get(id);
    return templates
        .at(id, TemplateStage.DRAFT)
        .filter(any -> CampaignSight.leads(actor))
        .or(() -> templates.at(id, TemplateStage.PUBLISHED))
        .or(() -> templates.versions(id).stream().findFirst())
        .map(TemplateVersion::id)
        .map(version -> version(version, actor))
        .orElseThrow(() -> new NotFound("agreement/template-not-found"));
  }

  public TemplateCard version(TemplateVersionId id, Actor actor) {
    var version = templates.get(id);
    if (version.stage() == TemplateStage.DRAFT && !seesDrafts(actor)) {
      throw new NotFound("agreement/template-not-found");
    }
    var template = templates.get(version.template());
    var others =
        templates.versions(template.id()).stream()
            .filter(one -> one.stage() != TemplateStage.DRAFT || seesDrafts(actor))
            .map(TemplateCards::line)
            .toList();
    return new TemplateCard(
        template.id(),
        template.code(),
        template.kind(),
        template.name(),
        version.id(),
        version.number(),
        version.version(),
        version.stage(),
        version.text(),
        version.sha256(),
        version.lastChange().at(),
        version.lastChange().name(),
        TemplateCheck.of(version.text()),
        others,
        CampaignSight.leads(actor));
  }

  private static VersionLine line(TemplateVersion version) {
    return new VersionLine(
        version.id(),
        version.number(),
        version.stage(),
        version.publishedAt(),
        version.publishedByName());
  }

  public Draft preview(TemplateVersionId id, OrganizationId with, Actor actor) {
    var text = version(id, actor).text();
    var today = LocalDate.now(clock);
    var data =
        facts.of(
            text, new DraftFacts.Wanted(sides(text, with), Map.of(), today.getYear(), null, today));
    return Drafting.draft(text, data);
  }

  /** The region's first organisation of its kind in each role but the one of many. */
  Map<String, OrganizationId> sides(TemplateText text, OrganizationId with) {
    Map<String, OrganizationId> sides = new HashMap<>();
    for (var role : text.roles()) {
      Optional<OrganizationId> side = role.each() ? Optional.of(with) : first(role);
      side.ifPresent(one -> sides.put(role.code(), one));
    }
    return sides;
  }

  private Optional<OrganizationId> first(PartyRole role) {
    Function<OrganizationKind, Optional<OrganizationId>> ofKind =
        kind -> organizations.ofKind(kind).stream().map(one -> one.id()).findFirst();
    return role.organizations().stream().map(ofKind).flatMap(Optional::stream).findFirst();
  }
}
