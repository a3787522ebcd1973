/**
 * Who and where: municipalities, organisations, people, their employment and the authority to sign.
 *
 * <p>Everything here is closed by a date and never deleted, so that an old document can still say
 * who signed it. The directories ({@link ru.rsnms.registry.OrganizationDirectory}, {@link
 * ru.rsnms.registry.PersonDirectory}, {@link ru.rsnms.registry.SignatoryDirectory}) answer other
 * contexts; the services and queries answer users, within their scope.
 */
package ru.rsnms.registry;
