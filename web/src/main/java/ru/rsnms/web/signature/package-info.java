/** Doors to signatures. */
package ru.rsnms.web.signature;
