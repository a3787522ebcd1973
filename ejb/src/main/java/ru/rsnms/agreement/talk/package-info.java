/** Negotiation: what the parties propose at clauses of an agreement and answer to each other. */
package ru.rsnms.agreement.talk;
