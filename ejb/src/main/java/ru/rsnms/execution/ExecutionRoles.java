package ru.rsnms.execution;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.document.DocumentRoles;

/** Who does what with the execution of orders (domain model, matrix of permissions). */
public final class ExecutionRoles {

  /** Confirm what was read from clauses, change terms, accept reports: who drafts or registers. */
  public static final Set<String> PLANNERS =
      Stream.concat(DocumentRoles.DRAFTERS.stream(), DocumentRoles.REGISTRARS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private ExecutionRoles() {}
}
