/**
 * The right to enter a season without its first level, and the training that may have to stand
 * behind it.
 *
 * <p>Where to begin reading: {@link ru.rsnms.reserve.ticket.TicketService}.
 */
package ru.rsnms.reserve.ticket;
