/** Who comes in and what the browser may do: log-out, headers, caching. */
package ru.rsnms.web.security;
