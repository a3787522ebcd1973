/**
 * The register of the reserve: who is in it, by which order, until when, and what became of them.
 * Where to begin reading: {@link ru.rsnms.reserve.ReserveStage}, {@link
 * ru.rsnms.reserve.cadre.CadreOrderService}.
 */
package ru.rsnms.reserve.cadre;
