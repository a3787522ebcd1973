/**
 * Checks a register that the system has exported, without the system: an archivist runs it on a
 * machine of his own. It shares no code with the server, so that one mistake cannot hide another.
 *
 * <p>The format is described in {@code docs/register-format.md}.
 */
package ru.rsnms.verifier;
