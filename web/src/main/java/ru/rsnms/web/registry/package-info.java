/** Organisations, people and municipalities at both doors. */
package ru.rsnms.web.registry;
