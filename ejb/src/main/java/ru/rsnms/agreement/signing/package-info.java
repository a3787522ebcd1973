/** Signing of an agreed text by its parties in the order of the template, its number and force. */
package ru.rsnms.agreement.signing;
