package ru.rsnms.reserve.cadre;

import java.util.Set;
import ru.rsnms.shared.Role;

/** Who does what with the register of the reserve (domain model, matrix of permissions). */
public final class CadreRoles {

  /** Read the register, each within the own territory. */
  public static final Set<String> READERS =
      Set.of(
          Role.MINISTER,
          Role.MIN_OFFICER,
          Role.MIN_LEGAL,
          Role.INST_RESERVE,
          Role.INST_HEAD,
          Role.COMMISSION_CHAIR,
          Role.MUN_HEAD,
          Role.MUN_OFFICER,
          Role.ORG_HEAD,
          Role.AUDITOR);

  private CadreRoles() {}
}
