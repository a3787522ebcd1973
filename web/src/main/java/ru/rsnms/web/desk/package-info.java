/** What waits for the user and what the search box finds. */
package ru.rsnms.web.desk;
