/**
 * Signatures of people under frozen content: taken in three ways, verified, kept for ever.
 *
 * <p>It does not know what is signed: a context hands over bytes and a {@code SubjectRef}. It makes
 * no signature itself and never sees a private key.
 */
package ru.rsnms.signature;
