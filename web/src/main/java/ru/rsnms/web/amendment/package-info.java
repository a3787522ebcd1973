/** Amendments and editions for programs and people. */
package ru.rsnms.web.amendment;
