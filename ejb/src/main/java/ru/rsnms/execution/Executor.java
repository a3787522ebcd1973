package ru.rsnms.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/**
 * Whom a clause charges.
 *
 * @param words unit or post in the nominative («Отдел правовой и кадровой работы»)
 * @param person id of who answers for it, {@code null} while nobody is named
 * @param account login of the person, {@code null} for who does not work in the system
 * @param name as in lists («Караваев П.О.»)
 */
@Embeddable
public record Executor(
    @Column(name = "executor_words") String words,
    @Column(name = "executor_person") UUID person,
    @Column(name = "executor_account") String account,
    @Column(name = "executor_name") String name) {

  public Executor {
    Objects.requireNonNull(words);
  }

  public static Executor of(String words) {
    return new Executor(words, null, null, null);
  }

  public boolean isNamed() {
    return name != null;
  }
}
