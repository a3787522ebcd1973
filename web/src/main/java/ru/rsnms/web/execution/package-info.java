/** Execution of orders: who does what by when, as pages and as resources. */
package ru.rsnms.web.execution;
