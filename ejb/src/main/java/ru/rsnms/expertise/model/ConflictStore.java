package ru.rsnms.expertise.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.expertise.ConflictOrigin;
import ru.rsnms.expertise.ExpertId;
import ru.rsnms.expertise.ItemId;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.panel.Bar;
import ru.rsnms.shared.Actor;

/** Conflicts of interest that were found or declared; never taken back. */
@ApplicationScoped
public class ConflictStore {

  @PersistenceContext EntityManager em;

  /** Keeps a conflict; known ones stay as they were first found. */
  public void keep(
      ItemId item,
      ExpertId expert,
      Bar bar,
      ConflictOrigin origin,
      String words,
      Actor by,
      Instant at) {
    em.createNativeQuery(
            """
            insert into expertise.conflict
              (item_id, expert_id, bar, origin, words, found_at, account)
            values (:item, :expert, :bar, :origin, :words, :at, :account)
            on conflict do nothing
            """)
        .setParameter("item", item.value())
        .setParameter("expert", expert.value())
        .setParameter("bar", bar.name())
        .setParameter("origin", origin.name())
        .setParameter("words", words)
        .setParameter("at", at)
        .setParameter("account", by.account())
        .executeUpdate();
  }

  /** Of each item of a panel: the experts who have a conflict, with one reason each. */
  public Map<UUID, Map<UUID, Bar>> of(PanelId panel) {
    List<?> rows =
        em.createNativeQuery(
                """
                select c.item_id, c.expert_id, c.bar from expertise.conflict c
                join expertise.item i on i.id = c.item_id where i.panel_id = :panel
                order by c.found_at, c.bar
                """,
                Object[].class)
            .setParameter("panel", panel.value())
            .getResultList();
    Map<UUID, Map<UUID, Bar>> known = new HashMap<>();
    for (var found : rows) {
      var row = (Object[]) found;
      known
          .computeIfAbsent((UUID) row[0], any -> new HashMap<>())
          .putIfAbsent((UUID) row[1], Bar.valueOf((String) row[2]));
    }
    return known;
  }
}
