/** What both doors say when a request is refused or fails. */
package ru.rsnms.web.problem;
