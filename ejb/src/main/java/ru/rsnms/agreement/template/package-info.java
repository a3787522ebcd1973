/**
 * Templates of agreements: clauses that refer to data of the registry, and how a draft is made of
 * them.
 */
package ru.rsnms.agreement.template;
