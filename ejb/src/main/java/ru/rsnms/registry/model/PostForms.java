package ru.rsnms.registry.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.PostFilter;
import ru.rsnms.registry.PostRow;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.shared.listing.Conditions;
import ru.rsnms.shared.listing.Listing;
import ru.rsnms.shared.listing.Sorting;

/** Case forms of posts and units that somebody has confirmed; a post is the same everywhere. */
@ApplicationScoped
public class PostForms {

  private static final Listing POSTS =
      new Listing(
          "p.post, p.holders, c.confirmed_by, c.confirmed_at",
          """
          (select min(held.position) as post, count(distinct held.person_id) as holders,
               registry.folded(held.position) as folded
             from registry.employment held
             where held.ended_on is null or held.ended_on >= current_date
             group by registry.folded(held.position)
             union all
             select min(f.nominative), 0, registry.folded(f.nominative) from registry.post_form f
             where not exists (select 1 from registry.employment e
               where registry.folded(e.position) = registry.folded(f.nominative)
                 and (e.ended_on is null or e.ended_on >= current_date))
             group by registry.folded(f.nominative)) p
           left join lateral (select f.confirmed_by, f.confirmed_at from registry.post_form f
             where registry.folded(f.nominative) = p.folded
             order by f.confirmed_at desc limit 1) c on true""",
          Sorting.always("p.post collate \"ru-RU-x-icu\""));

  @PersistenceContext EntityManager em;

  /** The confirmed form, whatever the case of the letters. */
  public Optional<String> confirmed(String nominative, NameCase nameCase) {
    List<?> found =
        em.createNativeQuery(
                """
                select words from registry.post_form
                where registry.folded(nominative) = registry.folded(:nominative)
                  and name_case = :nameCase
                """)
            .setParameter("nominative", nominative)
            .setParameter("nameCase", nameCase.name())
            .getResultList();
    return found.stream().map(String.class::cast).findFirst();
  }

  /** Posts held today or confirmed, by name. */
  public Page<PostRow> page(String words, PostFilter filter, PageRequest request) {
    var conditions =
        new Conditions().andSaid(words, "words", "strpos(p.folded, registry.folded(:words)) > 0");
    if (filter != null) {
      conditions.and(
          switch (filter) {
            case CONFIRMED -> "c.confirmed_by is not null";
            case UNCONFIRMED -> "c.confirmed_by is null";
          });
    }
    return POSTS.of(em, conditions).page(request, PostForms::row);
  }

  private static PostRow row(Columns columns) {
    return new PostRow(columns.text(), columns.number(), columns.text(), columns.moment());
  }

  /** A later confirmation replaces an earlier one. */
  public void confirm(String nominative, Map<NameCase, String> forms, Actor by, Instant at) {
    forms.forEach((nameCase, words) -> keep(nominative, nameCase, words, by, at));
  }

  private void keep(String nominative, NameCase nameCase, String words, Actor by, Instant at) {
    em.createNativeQuery(
            """
            insert into registry.post_form
              (nominative, name_case, words, confirmed_by, confirmed_at)
            values (:nominative, :nameCase, :words, :by, :at)
            on conflict (registry.folded(nominative), name_case)
              do update set words = excluded.words, confirmed_by = excluded.confirmed_by,
                confirmed_at = excluded.confirmed_at
            """)
        .setParameter("nominative", nominative.strip())
        .setParameter("nameCase", nameCase.name())
        .setParameter("words", words.strip())
        .setParameter("by", by.displayName())
        .setParameter("at", at)
        .executeUpdate();
  }
}
