package ru.rsnms.amendment.model.wording;

import ru.rsnms.amendment.ActRef;
import ru.rsnms.document.OrderText;

/**
 * The act that is amended, as the amending act speaks of it.
 *
 * @param issuer in the genitive («Министерства образования Кузбасса»)
 * @param text the edition that the amendments are written against
 */
public record AmendedAct(ActRef ref, String issuer, OrderText text) {}
