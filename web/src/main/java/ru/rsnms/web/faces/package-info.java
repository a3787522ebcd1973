/** What every page needs: notices, words, addresses, converters, pages for failures. */
package ru.rsnms.web.faces;
