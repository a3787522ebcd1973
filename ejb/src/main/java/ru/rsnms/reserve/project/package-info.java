/**
 * Projects that teams work out at the levels 2 and 3, from the draft to the act by which the head
 * of a site takes one over. Where to begin reading: {@link
 * ru.rsnms.reserve.project.ProjectService}.
 */
package ru.rsnms.reserve.project;
