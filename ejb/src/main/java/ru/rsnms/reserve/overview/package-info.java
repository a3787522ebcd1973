/** A season at a glance: how many stand where, what is due, who is late. */
package ru.rsnms.reserve.overview;
