package ru.rsnms.reserve.run;

import java.util.Set;
import ru.rsnms.reserve.ReserveRoles;
import ru.rsnms.shared.Role;

/** Who does what with runs and lists (domain model, matrix of permissions). */
public final class RunRoles {

  /** See runs, borders and what-ifs. */
  public static final Set<String> RUN_READERS =
      Set.of(
          Role.MIN_OFFICER,
          Role.MIN_LEGAL,
          Role.INST_RESERVE,
          Role.INST_HEAD,
          Role.COMMISSION_CHAIR,
          Role.AUDITOR);

  /** See whole lists, those who did not pass included. */
  public static final Set<String> LIST_READERS = ReserveRoles.INSIDERS;

  /** See whole lists of their own territory. */
  public static final Set<String> LOCAL_READERS =
      Set.of(Role.MUN_HEAD, Role.MUN_OFFICER, Role.ORG_HEAD);

  private RunRoles() {}
}
