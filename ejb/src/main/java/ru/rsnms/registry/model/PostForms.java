package ru.rsnms.registry.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.rsnms.registry.NameCase;
import ru.rsnms.shared.Actor;

/** Case forms of posts and units that somebody has confirmed; a post is the same everywhere. */
@ApplicationScoped
public class PostForms {

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
