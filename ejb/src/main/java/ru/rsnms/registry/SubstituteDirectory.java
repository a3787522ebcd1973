package ru.rsnms.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.rsnms.registry.model.SubstitutionStore;

/** Tells other contexts who decides for whom; asks nobody who is asking. */
@ApplicationScoped
public class SubstituteDirectory {

  private SubstitutionStore substitutions;

  protected SubstituteDirectory() {
    // for the container
  }

  @Inject
  public SubstituteDirectory(SubstitutionStore substitutions) {
    this.substitutions = substitutions;
  }

  /** For whom an account's holder decides on a day; a substitute of a substitute does not. */
  public List<SubstitutionView> of(String deputyAccount, LocalDate on) {
    return substitutions.ofDeputy(deputyAccount, on);
  }

  /** Who decides on a day for an account's holder. */
  public Optional<SubstitutionView> forAccount(String absentAccount, LocalDate on) {
    return substitutions.ofAbsent(absentAccount, on);
  }
}
