package ru.rsnms.agreement;

import static ru.rsnms.shared.Role.AUDITOR;
import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_HEAD;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MINISTER;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;

import java.util.Set;

/** Which roles take part in agreements; whose agreements they see is a matter of scope. */
public final class AgreementRoles {

  /** Roles of the region that see every agreement of it. */
  public static final Set<String> REGION_READERS =
      Set.of(MINISTER, MIN_OFFICER, MIN_LEGAL, INST_RESERVE, INST_CENTER, INST_HEAD, AUDITOR);

  /** Roles that see the agreements of their own municipality. */
  public static final Set<String> MUNICIPAL_READERS = Set.of(MUN_HEAD, MUN_OFFICER);

  private AgreementRoles() {}
}
