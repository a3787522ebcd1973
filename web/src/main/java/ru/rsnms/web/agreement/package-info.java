/** The web door of agreements: templates, campaigns, the matrix of parties and steps. */
package ru.rsnms.web.agreement;
