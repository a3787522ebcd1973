/**
 * The bank of ideas: every author, passed or not, may publish an idea in words of his own, is given
 * advice, finds supporters and tells where the idea came true.
 */
package ru.rsnms.reserve.idea;
