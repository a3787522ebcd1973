package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.campaign.CampaignItemState;
import ru.rsnms.agreement.campaign.CampaignStage;
import ru.rsnms.agreement.template.TemplateId;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.NotFound;

/** Campaigns and the items of their jobs. */
@ApplicationScoped
public class CampaignStore {

  @PersistenceContext EntityManager em;

  public void add(Campaign campaign) {
    em.persist(campaign);
  }

  void add(CampaignItem item) {
    em.persist(item);
  }

  public Campaign get(CampaignId id) {
    return Optional.ofNullable(em.find(Campaign.class, id))
        .orElseThrow(() -> new NotFound("agreement/campaign-not-found"));
  }

  /** Nobody else changes it until the transaction ends. */
  public Campaign getForUpdate(CampaignId id) {
    var campaign = em.find(Campaign.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (campaign == null) {
      throw new NotFound("agreement/campaign-not-found");
    }
    return campaign;
  }

  /** The youngest year first, then by name. */
  List<Campaign> all() {
    return em.createQuery(
            "select c from Campaign c order by c.year desc, c.name, c.id", Campaign.class)
        .getResultList();
  }

  Map<TemplateId, Long> countByTemplate() {
    Map<TemplateId, Long> counts = new HashMap<>();
    em.createQuery(
            "select v.template.value, count(c) from Campaign c, TemplateVersion v"
                + " where c.template = v.id group by v.template.value",
            Object[].class)
        .getResultList()
        .forEach(row -> counts.put(new TemplateId((UUID) row[0]), (Long) row[1]));
    return counts;
  }

  /** In their order. */
  List<CampaignItem> items(CampaignId campaign) {
    return em.createQuery(
            "select i from CampaignItem i where i.key.campaign = :id order by i.position",
            CampaignItem.class)
        .setParameter("id", campaign.value())
        .getResultList();
  }

  /** Jobs that somebody has to go on with. */
  List<CampaignId> generating() {
    return em.createQuery(
            "select c.id from Campaign c where c.stage = :stage order by c.lastChange.at",
            CampaignId.class)
        .setParameter("stage", CampaignStage.GENERATING)
        .getResultList();
  }

  /** The next item that nobody has in hand. */
  Optional<OrganizationId> next(CampaignId campaign) {
    List<?> free =
        em.createNativeQuery(
                "select i.organization_id from agreement.campaign_item i"
                    + " where i.campaign_id = :id and i.state = 'WAITING'"
                    + " order by i.position limit 1 for update skip locked",
                UUID.class)
            .setParameter("id", campaign.value())
            .getResultList();
    return free.stream().findFirst().map(id -> new OrganizationId((UUID) id));
  }

  /** The item if it still waits; stays in hand until the transaction ends. */
  Optional<CampaignItem> waiting(CampaignId campaign, OrganizationId organization) {
    var key = new CampaignItem.Key(campaign.value(), organization.value());
    return Optional.ofNullable(em.find(CampaignItem.class, key, LockModeType.PESSIMISTIC_WRITE))
        .filter(CampaignItem::isWaiting);
  }

  boolean hasWaiting(CampaignId campaign) {
    return em.createQuery(
                "select count(i) from CampaignItem i where i.key.campaign = :id"
                    + " and i.state = :waiting",
                Long.class)
            .setParameter("id", campaign.value())
            .setParameter("waiting", CampaignItemState.WAITING)
            .getSingleResult()
        > 0;
  }
}
