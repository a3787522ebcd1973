package ru.rsnms.registry;

import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.PersonName;

/**
 * Who decides for whom.
 *
 * @param version to be given back with a change
 * @param absentAccount login of the one who is replaced, {@code null} for those who have none
 * @param deputyAccount login of the one who decides, likewise
 */
public record SubstitutionView(
    SubstitutionId id,
    long version,
    PersonId absent,
    PersonName absentName,
    String absentAccount,
    PersonId deputy,
    PersonName deputyName,
    String deputyAccount,
    SubstituteCapacity capacity,
    String ground,
    DatePeriod period) {}
