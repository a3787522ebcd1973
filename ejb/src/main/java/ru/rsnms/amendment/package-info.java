/**
 * Amendments and editions: an amending act as instructions, their wording, and the text of an act
 * on any date.
 *
 * <p>Begin with {@link ru.rsnms.amendment.AmendmentInstruction} and {@link
 * ru.rsnms.amendment.Edition}. The context asks {@code document} for drafts and hears of their
 * numbers; {@code document} does not know it.
 */
package ru.rsnms.amendment;
