/** A user's desk: what waits for him across the contexts, and the one search box. */
package ru.rsnms.desk;
