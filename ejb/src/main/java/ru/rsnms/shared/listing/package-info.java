/**
 * Lists that are read straight from the tables by native queries: which rows, in which order, a
 * page of them or all, and their columns. Knows no table of any context.
 */
package ru.rsnms.shared.listing;
