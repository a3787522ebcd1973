package ru.rsnms.registry;

import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.PersonName;

/**
 * Somebody who may sign for an organisation.
 *
 * @param version to be given back with a change
 * @param position the post as it stands under the document, in the nominative
 * @param basis what the authority rests on
 */
public record SignatoryView(
    SignatoryId id,
    long version,
    OrganizationId organizationId,
    PersonId personId,
    PersonName name,
    String position,
    String basis,
    Capacity capacity,
    DatePeriod period) {}
