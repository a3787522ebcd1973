package ru.rsnms.reserve;

import java.util.Set;
import ru.rsnms.shared.Role;

/** Who does what with the reserve (domain model, matrix of permissions). */
public final class ReserveRoles {

  /** See seasons before they are announced. */
  public static final Set<String> INSIDERS =
      Set.of(
          Role.MINISTER,
          Role.MIN_OFFICER,
          Role.MIN_LEGAL,
          Role.MIN_PRESS,
          Role.INST_RESERVE,
          Role.INST_CENTER,
          Role.INST_HEAD,
          Role.COMMISSION_CHAIR,
          Role.AUDITOR);

  /** Read applications once they are submitted, each within the own territory. */
  public static final Set<String> APPLICATION_READERS =
      Set.of(
          Role.MIN_OFFICER,
          Role.INST_RESERVE,
          Role.INST_HEAD,
          Role.COMMISSION_CHAIR,
          Role.MUN_HEAD,
          Role.MUN_OFFICER,
          Role.ORG_HEAD,
          Role.AUDITOR);

  /** Read results of the test; nobody of a municipality or an organisation, and no expert. */
  public static final Set<String> TEST_READERS =
      Set.of(Role.INST_RESERVE, Role.COMMISSION_CHAIR, Role.AUDITOR);

  private ReserveRoles() {}
}
