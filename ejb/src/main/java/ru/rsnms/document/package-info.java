/**
 * Official documents: drafting, approval, signing, registration, publication, the paper itself.
 *
 * <p>An office that does not know why a paper is written: other contexts ask it for an order and
 * learn from its events how it ended. Where to begin reading: {@link ru.rsnms.document.OrderStage},
 * {@link ru.rsnms.document.OrderText}, {@link ru.rsnms.document.OrderService}.
 */
package ru.rsnms.document;
