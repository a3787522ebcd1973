package ru.rsnms.execution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.document.PublicationKind;

/**
 * What the clauses of an order ask for, as far as their words tell; a proposal for a person.
 *
 * @param control who sees to it that the order is carried out, or {@code null}
 */
public record ClauseReading(List<Task> tasks, List<Target> targets, Control control) {

  public ClauseReading {
    tasks = List.copyOf(tasks);
    targets = List.copyOf(targets);
  }

  /**
   * A clause that charges somebody.
   *
   * @param unit the unit of the text
   * @param clause its number, {@code null} where it has none
   * @param words what has to be done
   * @param executor who, as the text calls them, in the nominative where the words are known
   * @param executorName the person's name as written, or {@code null}
   * @param advised whether the order only recommends it
   * @param term {@code null} where the clause sets none
   */
  public record Task(
      UUID unit,
      String clause,
      String words,
      String executor,
      String executorName,
      boolean advised,
      Term term) {

    public Optional<Term> termSet() {
      return Optional.ofNullable(term);
    }
  }

  /**
   * A place where the order shall be made public.
   *
   * @param name as it is called, in the nominative
   * @param responsible who sees to it, {@code null} where the clause names nobody
   * @param responsibleName the person's name as written, or {@code null}
   */
  public record Target(
      UUID unit,
      String clause,
      PublicationKind kind,
      String name,
      String responsible,
      String responsibleName,
      Term term) {}

  /**
   * The control clause.
   *
   * @param self whether the signatory keeps the control
   * @param words post and name as written; empty for the signatory
   * @param name the person's name as written, or {@code null}
   */
  public record Control(UUID unit, String clause, boolean self, String words, String name) {}
}
