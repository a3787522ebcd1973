package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.agreement.campaign.AgreementAction;
import ru.rsnms.agreement.campaign.AgreementTask;
import ru.rsnms.agreement.campaign.CampaignAction;
import ru.rsnms.agreement.campaign.CampaignActionState;
import ru.rsnms.agreement.campaign.CampaignCard;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.campaign.CampaignItemRow;
import ru.rsnms.agreement.campaign.CampaignRow;
import ru.rsnms.agreement.campaign.CampaignStage;
import ru.rsnms.agreement.campaign.MatrixFilter;
import ru.rsnms.agreement.campaign.MatrixRow;
import ru.rsnms.agreement.campaign.MatrixState;
import ru.rsnms.agreement.template.TemplateStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Texts;

/** Campaigns as their readers see them. */
@ApplicationScoped
public class CampaignCards {

  @Inject CampaignStore campaigns;
  @Inject TemplateStore templates;
  @Inject Matrix matrix;

  /** For a municipality those that sent it an agreement. */
  public List<CampaignRow> rows(Actor actor) {
    CampaignSight.requireReader(actor);
    return campaigns.all().stream()
        .map(one -> Map.entry(one, matrix.rows(one.id(), actor)))
        .filter(one -> CampaignSight.seesAll(actor) || !one.getValue().isEmpty())
        .map(one -> row(one.getKey(), one.getValue()))
        .toList();
  }

  private CampaignRow row(Campaign campaign, List<MatrixRow> rows) {
    var terms = campaign.terms();
    var template = templates.get(templates.get(campaign.template()).template());
    return new CampaignRow(
        campaign.id(),
        terms.name(),
        template.kind(),
        terms.year(),
        terms.window(),
        campaign.stage(),
        rows.size(),
        rows.stream().filter(row -> row.state() == MatrixState.CONCLUDED).count(),
        rows.stream().filter(MatrixRow::isOverdue).count());
  }

  public CampaignCard card(CampaignId id, Actor actor) {
    var rows = seen(id, actor);
    var campaign = campaigns.get(id);
    var version = templates.get(campaign.template());
    var template = templates.get(version.template());
    var counts =
        rows.stream().collect(Collectors.groupingBy(MatrixRow::state, Collectors.counting()));
    return new CampaignCard(
        id,
        campaign.version(),
        campaign.terms(),
        campaign.stage(),
        template.kind(),
        version.id(),
        template.name(),
        version.number(),
        templates
            .at(template.id(), TemplateStage.PUBLISHED)
            .map(TemplateVersion::number)
            .orElse(version.number()),
        version.text().roles(),
        counts,
        rows.stream().filter(MatrixRow::isOverdue).count(),
        campaign.generatedAt(),
        campaign.sentAt(),
        campaign.endedAt(),
        campaign.endedBecause(),
        actions(campaign, counts, actor));
  }

  /** A campaign without any row for a municipality does not exist for it. */
  private List<MatrixRow> seen(CampaignId id, Actor actor) {
    CampaignSight.requireReader(actor);
    campaigns.get(id);
    var rows = matrix.rows(id, actor);
    if (rows.isEmpty() && !CampaignSight.seesAll(actor)) {
      throw new NotFound("agreement/campaign-not-found");
    }
    return rows;
  }

  private static List<CampaignActionState> actions(
      Campaign campaign, Map<MatrixState, Long> counts, Actor actor) {
    return Stream.of(CampaignAction.values())
        .map(one -> new CampaignActionState(one, closed(one, campaign.stage(), counts, actor)))
        .toList();
  }

  private static String closed(
      CampaignAction action, CampaignStage stage, Map<MatrixState, Long> counts, Actor actor) {
    if (!CampaignSight.leads(actor)) {
      return Texts.of("problem.agreement/not-the-leader");
    }
    var open =
        switch (action) {
          case EDIT -> stage == CampaignStage.DRAFT;
          case GENERATE ->
              stage == CampaignStage.DRAFT
                  || stage == CampaignStage.GENERATED && counts.containsKey(MatrixState.FAILED);
          case SEND ->
              (stage == CampaignStage.GENERATED || stage == CampaignStage.RUNNING)
                  && counts.containsKey(MatrixState.READY);
          case REMIND -> stage == CampaignStage.RUNNING;
          case COMPLETE -> stage.canBecome(CampaignStage.COMPLETED);
          case CANCEL -> stage.canBecome(CampaignStage.CANCELLED);
        };
    return open ? null : Texts.of("agreement.closed." + action.name(), Texts.of(stage));
  }

  public Page<MatrixRow> page(MatrixFilter filter, PageRequest request, Actor actor) {
    var rows = narrowed(filter, actor);
    return new Page<>(
        rows.stream().skip(request.offset()).limit(request.size()).toList(),
        request.page(),
        request.size(),
        rows.size());
  }

  /** All rows under a filter. */
  public List<MatrixRow> narrowed(MatrixFilter filter, Actor actor) {
    return seen(filter.campaign(), actor).stream()
        .filter(row -> filter.state() == null || row.state() == filter.state())
        .filter(row -> !filter.overdue() || row.isOverdue())
        .filter(row -> fits(row, filter.words()))
        .filter(row -> waitsFor(row, filter.waitingFor()))
        .toList();
  }

  private static boolean fits(MatrixRow row, String words) {
    if (words == null || words.isBlank()) {
      return true;
    }
    var wanted = words.strip().toLowerCase(Locale.ROOT);
    return row.name().toLowerCase(Locale.ROOT).contains(wanted)
        || row.municipality() != null
            && row.municipality().toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static boolean waitsFor(MatrixRow row, String role) {
    if (role == null || role.isBlank()) {
      return true;
    }
    var side = row.side(role);
    return side != null && row.waiting() != null && row.waiting().parties().contains(side.party());
  }

  public List<CampaignItemRow> items(CampaignId id, Actor actor) {
    if (!CampaignSight.seesAll(actor)) {
      throw new NotFound("agreement/campaign-not-found");
    }
    campaigns.get(id);
    return campaigns.items(id).stream()
        .map(
            item ->
                new CampaignItemRow(
                    item.organization(),
                    item.name(),
                    item.state(),
                    item.why(),
                    item.agreement().orElse(null)))
        .toList();
  }

  /** What waits for the caller in campaigns that run. */
  public List<AgreementTask> tasks(Actor actor) {
    if (!CampaignSight.leads(actor) && CampaignSight.municipality(actor).isEmpty()) {
      return List.of();
    }
    var tasks = new ArrayList<AgreementTask>();
    for (var campaign : campaigns.all()) {
      if (LIVING.contains(campaign.stage())) {
        var rows = matrix.rows(campaign.id(), actor);
        if (CampaignSight.leads(actor)) {
          led(campaign, rows, tasks);
        }
        rows.forEach(row -> own(campaign, row, actor, tasks));
      }
    }
    return tasks;
  }

  private static final Set<CampaignStage> LIVING =
      EnumSet.of(CampaignStage.GENERATED, CampaignStage.RUNNING);

  private static void led(Campaign campaign, List<MatrixRow> rows, List<AgreementTask> to) {
    led(campaign, rows, MatrixState.GAPS, AgreementAction.FILL_GAPS, to);
    led(campaign, rows, MatrixState.READY, AgreementAction.SEND_DRAFTS, to);
  }

  private static void led(
      Campaign campaign,
      Collection<MatrixRow> rows,
      MatrixState state,
      AgreementAction action,
      List<AgreementTask> to) {
    var waiting = rows.stream().filter(row -> row.state() == state).count();
    if (waiting > 0) {
      to.add(
          new AgreementTask(
              action,
              campaign.id(),
              Texts.of("agreement.task.campaign", campaign.terms().name(), waiting),
              campaign.lastChange().name(),
              campaign.generatedAt(),
              campaign.terms().window().to()));
    }
  }

  /** What everybody waits for the caller's own side to do. */
  private static void own(Campaign campaign, MatrixRow row, Actor actor, List<AgreementTask> to) {
    var municipality = CampaignSight.municipality(actor);
    if (municipality.isEmpty() || row.waiting() == null) {
      return;
    }
    var mine =
        row.sides().stream()
            .filter(side -> row.waiting().parties().contains(side.party()))
            .anyMatch(side -> side.name().equals(row.name()));
    var signing = row.state() == MatrixState.AGREED || row.state() == MatrixState.SIGNING;
    if (mine && (!signing || actor.has(Role.MUN_HEAD))) {
      to.add(
          new AgreementTask(
              signing ? AgreementAction.SIGN : AgreementAction.ANSWER,
              row.agreement(),
              campaign.terms().name(),
              campaign.lastChange().name(),
              row.waiting().since(),
              row.waiting().due()));
    }
  }
}
